import random
from uuid import uuid4

import pytest

from hearthside.vault.device_key import (
    ORDER,
    make_seed,
    open_slip,
    public_key_of,
    seal_slip,
)
from hearthside.vault.envelope import pack
from hearthside.vault.keyring import rotate
from hearthside.vault.records import Vault
from hearthside.vault.refusal import VaultDamaged

from .conftest import PASSWORD, Note

NOTE = Note(text="on the night bus")


@pytest.fixture
def sealed(ada):
    """A seed, a pair's id, a slip's id, and the slip as a device sealed it."""
    seed, pair, slip = make_seed(), uuid4(), uuid4()
    point = public_key_of(ada.vault, pair, seed)
    return seed, pair, slip, seal_slip(point, pair, slip, pack(NOTE))


def test_what_a_device_sealed_opens_in_its_owners_vault(ada, sealed):
    seed, pair, slip, held = sealed
    assert open_slip(ada.vault, pair, seed, slip, held).read(Note) == NOTE


def test_it_still_opens_after_a_rotation(ada, sealed):
    seed, pair, slip, held = sealed
    new_key, _code = rotate(ada.key, PASSWORD)
    assert open_slip(Vault(new_key), pair, seed, slip, held).read(Note) == NOTE


def test_it_opens_for_nobody_else_and_nowhere_else(ada, dan, sealed):
    seed, pair, slip, held = sealed
    for vault, *place in (
        (dan.vault, pair, seed, slip),
        (ada.vault, uuid4(), seed, slip),
        (ada.vault, pair, make_seed(), slip),
        (ada.vault, pair, seed, uuid4()),
    ):
        with pytest.raises(VaultDamaged):
            open_slip(vault, *place, held)


def test_a_changed_bit_is_refused(ada, sealed):
    seed, pair, slip, held = sealed
    dice = random.Random(27)
    for bit in dice.sample(range(len(held) * 8), 300):
        changed = bytearray(held)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(VaultDamaged):
            open_slip(ada.vault, pair, seed, slip, bytes(changed))


@pytest.mark.parametrize("held", [b"", b"\1", b"\1" + bytes(65), b"\1\4" + bytes(300), bytes(400)])
def test_nonsense_is_refused(ada, held):
    with pytest.raises(VaultDamaged):
        open_slip(ada.vault, uuid4(), make_seed(), uuid4(), held)


def test_the_order_of_the_curve_is_the_one_of_the_curve():
    # Its least multiple that is no key: the library refuses it, and takes the one before.
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, derive_private_key

    assert derive_private_key(ORDER - 1, SECP256R1())
    with pytest.raises(ValueError, match=r".*"):
        derive_private_key(ORDER, SECP256R1())
