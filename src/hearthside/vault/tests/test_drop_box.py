import random
from uuid import uuid4

import pytest

from hearthside.vault import drop_box
from hearthside.vault.drop_box import load_private_key, open_drop, seal_drop
from hearthside.vault.envelope import pack, padded_length
from hearthside.vault.keyring import rotate, seal_to_owner
from hearthside.vault.models import Drop, Keyring
from hearthside.vault.refusal import DocumentTooLarge, DropBoxFull, RecordNotFound, VaultDamaged

from .conftest import PASSWORD, Letter, Note


def test_what_is_left_is_collected_once(ada):
    seal_to_owner(ada.owner, Note(text="half a thought"))
    assert ada.vault.collect_drop_box(Note) == (Note(text="half a thought"),)
    assert ada.vault.collect_drop_box(Note) == ()
    assert not Drop.objects.exists()


def test_other_kinds_are_left_waiting(ada):
    seal_to_owner(ada.owner, Note(text="a note"))
    seal_to_owner(ada.owner, Letter(text="a letter"))
    assert ada.vault.collect_drop_box(Letter) == (Letter(text="a letter"),)
    assert ada.vault.collect_drop_box(Note) == (Note(text="a note"),)


def test_a_stranger_collects_nothing(ada, dan):
    seal_to_owner(ada.owner, Note(text="mine"))
    assert dan.vault.collect_drop_box(Note) == ()
    Drop.objects.update(owner=dan.owner)
    assert dan.vault.collect_drop_box(Note) == ()
    assert not Drop.objects.exists()


def test_the_size_tells_only_the_bucket(ada):
    seal_to_owner(ada.owner, Note(text="x" * 700))
    assert len(Drop.objects.get().sealed) == padded_length(700) + 49


def test_so_much_fits_and_no_more(ada):
    with pytest.raises(DocumentTooLarge):
        seal_to_owner(ada.owner, Note(text="x" * drop_box.LARGEST_DROP))
    seal_to_owner(ada.owner, Note(text="x" * 2 * 2**20))
    for _ in range(drop_box.MOST_DROPS - 1):
        seal_to_owner(ada.owner, Note())
    with pytest.raises(DropBoxFull):
        seal_to_owner(ada.owner, Note())


def test_nobody_has_no_drop_box(ada):
    with pytest.raises(RecordNotFound):
        seal_to_owner(uuid4(), Note())


def test_an_exchanged_public_key_is_noticed(ada, dan):
    theirs = Keyring.objects.get(owner=dan.owner).public_key
    Keyring.objects.filter(owner=ada.owner).update(public_key=theirs)
    with pytest.raises(VaultDamaged):
        ada.vault.collect_drop_box(Note)


def test_flipped_bits_and_other_places_are_refused(ada):
    dice, drop = random.Random(5), uuid4()
    private_key = load_private_key(Keyring.objects.get(owner=ada.owner), ada.key)
    public_key = private_key.public_key().public_bytes_raw()
    sealed = seal_drop(public_key, ada.key.home, drop, pack(Note(text="mine")))
    assert open_drop(private_key, ada.key.home, drop, sealed)
    for bit in dice.sample(range(len(sealed) * 8), 400):
        changed = bytearray(sealed)
        changed[bit // 8] ^= 1 << bit % 8
        # X25519 ignores the top bit of a public key, but the derivation takes all of its bytes.
        with pytest.raises(VaultDamaged):
            open_drop(private_key, ada.key.home, drop, bytes(changed))
    with pytest.raises(VaultDamaged):
        open_drop(private_key, ada.key.home, uuid4(), sealed)


@pytest.mark.parametrize(
    "nonsense",
    [b"", b"\x04note", b"\x04note\0\1\0\0\0\2[]", b"\x04note\xff\xff\0\0\0\2{}", b"\x02\xff\xfe"],
)
def test_nonsense_sealed_by_somebody_else_does_not_shut_the_door(ada, nonsense):
    drop, public_key = uuid4(), bytes(Keyring.objects.get(owner=ada.owner).public_key)
    sealed = seal_drop(public_key, ada.key.home, drop, nonsense)
    Drop.objects.create(id=drop, owner=ada.owner, sealed=sealed)
    Drop.objects.create(owner=ada.owner, sealed=b"")
    seal_to_owner(ada.owner, Note(text="mine"))
    assert ada.vault.collect_drop_box(Note) == (Note(text="mine"),)


def test_an_exchanged_public_key_is_put_right(ada, dan):
    own = bytes(Keyring.objects.get(owner=ada.owner).public_key)
    seal_to_owner(ada.owner, Note(text="before"))
    theirs = Keyring.objects.get(owner=dan.owner).public_key
    Keyring.objects.filter(owner=ada.owner).update(public_key=theirs)
    seal_to_owner(ada.owner, Note(text="went to Dan"))

    ada.vault.mend_drop_box()

    assert bytes(Keyring.objects.get(owner=ada.owner).public_key) == own
    assert ada.vault.collect_drop_box(Note) == (Note(text="before"),)
    assert not Drop.objects.exists()


def test_a_lost_private_key_gives_a_new_pair(ada):
    Keyring.objects.filter(owner=ada.owner).update(wrapped_private_key=b"\x01" * 93)
    ada.vault.mend_drop_box()
    seal_to_owner(ada.owner, Note(text="from now on"))

    assert ada.vault.collect_drop_box(Note) == (Note(text="from now on"),)
    rotate(ada.key, PASSWORD)


@pytest.mark.parametrize("public_key", [b"", b"\x01" * 31, bytes(32), b"\x01" * 33])
def test_what_is_no_public_key_takes_nothing(ada, public_key):
    Keyring.objects.filter(owner=ada.owner).update(public_key=public_key)

    with pytest.raises(VaultDamaged):
        seal_to_owner(ada.owner, Note(text="words"))
    assert not Drop.objects.exists()
