import copy
import pickle
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearthside.vault.key import VaultKey, unwrap, wrap
from hearthside.vault.records import Vault
from hearthside.vault.refusal import VaultDamaged, WrongSecret

from .conftest import make_key


@given(st.binary(max_size=64), st.binary(min_size=1, max_size=80), st.binary(max_size=40))
def test_it_unwraps_what_it_wrapped(secret, payload, place):
    assert unwrap(secret, "index", wrap(secret, "index", payload, place), place) == payload


def test_another_secret_purpose_or_place_is_refused():
    wrapped = wrap(b"secret", "password", b"payload", b"here")
    for attempt in (
        (b"Secret", "password", wrapped, b"here"),
        (b"secret", "recovery", wrapped, b"here"),
        (b"secret", "password", wrapped, b"there"),
    ):
        with pytest.raises(WrongSecret):
            unwrap(*attempt)


def test_every_flipped_bit_of_a_wrapped_key_is_refused():
    wrapped = wrap(b"secret", "password", bytes(32), b"here")
    for bit in range(len(wrapped) * 8):
        changed = bytearray(wrapped)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(WrongSecret):
            unwrap(b"secret", "password", bytes(changed), b"here")


def test_bytes_of_any_length_are_refused_in_the_same_way():
    dice = random.Random(3)
    for length in range(120):
        with pytest.raises(WrongSecret):
            unwrap(b"secret", "password", dice.randbytes(length), b"here")


def test_a_cut_wrap_is_refused():
    wrapped = wrap(b"secret", "password", bytes(32), b"here")
    for length in range(len(wrapped)):
        with pytest.raises(WrongSecret):
            unwrap(b"secret", "password", wrapped[:length], b"here")


def test_a_key_of_another_person_or_house_unwraps_nothing():
    key, elsewhere = make_key(), make_key()
    same_secret_elsewhere = VaultKey(elsewhere.home, 1, key._secret)
    with pytest.raises(VaultDamaged):
        same_secret_elsewhere.unwrap("index", key.wrap("index", bytes(32)))


def test_a_key_hides_itself():
    key = make_key()
    shown = f"{key!r} {key} {Vault(key)!r} {[key]} {VaultKey.__slots__}"
    assert key._secret.hex() not in shown
    assert str(key._secret) not in shown
    assert not hasattr(key, "__dict__")


@pytest.mark.parametrize("copying", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_key_refuses_to_be_copied(copying):
    with pytest.raises(TypeError, match="never pickled"):
        copying(make_key())
