from uuid import uuid4

import pytest

from hearthside.vault import profile
from hearthside.vault.keyring import (
    change_password,
    check_recovery_code,
    create_keyring,
    open_from_session,
    replace_recovery_code,
    rotate,
    seal_for_session,
    unlock_with_password,
    unlock_with_recovery_code,
)
from hearthside.vault.models import Instance, Keyring
from hearthside.vault.profile import STANDARD
from hearthside.vault.records import Vault
from hearthside.vault.refusal import VaultLocked, WrongSecret

from .conftest import DAY, PASSWORD, Note

NEW_PASSWORD = "the kettle is on at eight"
TOKEN, SESSION = b"t" * 32, "a session"


def test_the_password_opens_the_vault(ada):
    kept = ada.vault.put(Note(text="hello"), month_of=DAY)
    assert Vault(unlock_with_password(ada.owner, PASSWORD)).get(Note, kept).text == "hello"


def test_the_recovery_code_opens_the_vault(ada):
    kept = ada.vault.put(Note(text="hello"), month_of=DAY)
    again = unlock_with_recovery_code(ada.owner, ada.code.lower().replace("-", " "))
    assert Vault(again).get(Note, kept).text == "hello"


@pytest.mark.parametrize("wrong", ["", "A long walk by the harbor", "x" * 10_000, "\ud800"])
def test_a_wrong_password_opens_nothing(ada, wrong):
    with pytest.raises(WrongSecret):
        unlock_with_password(ada.owner, wrong)


@pytest.mark.parametrize("wrong", ["", "0000", "0" * 26, "等待", "x" * 10_000])
def test_a_wrong_code_opens_nothing(ada, wrong):
    with pytest.raises(WrongSecret):
        unlock_with_recovery_code(ada.owner, wrong)
    assert not check_recovery_code(ada.key, wrong)


def test_the_password_is_not_a_recovery_code(ada):
    with pytest.raises(WrongSecret):
        unlock_with_recovery_code(ada.owner, PASSWORD)


def test_nobody_and_a_wrong_password_are_refused_alike_after_the_same_work(ada, monkeypatch):
    derived = []
    real = profile.hash_secret_raw
    monkeypatch.setattr(
        profile, "hash_secret_raw", lambda *a, **k: derived.append(k) or real(*a, **k)
    )
    refusals = []
    for owner in (ada.owner, None, uuid4()):
        with pytest.raises(WrongSecret) as refused:
            unlock_with_password(owner, "wrong")
        refusals.append(str(refused.value))
    assert len(derived) == 3
    assert derived[0] == derived[1] == derived[2]
    assert len(set(refusals)) == 1


def test_nobody_and_a_wrong_password_ask_the_database_alike(ada, django_assert_num_queries):
    for owner in (ada.owner, None, uuid4()):
        with django_assert_num_queries(2), pytest.raises(WrongSecret):
            unlock_with_password(owner, "wrong")


def test_a_new_password_replaces_the_old_one_and_keeps_the_code(ada):
    change_password(ada.key, NEW_PASSWORD)
    assert unlock_with_password(ada.owner, NEW_PASSWORD).version == 1
    assert check_recovery_code(ada.key, ada.code)
    with pytest.raises(WrongSecret):
        unlock_with_password(ada.owner, PASSWORD)


def test_an_old_copy_still_opens_with_the_old_password(ada):
    """A limit, told in the spec: whoever kept a copy keeps what it opens."""
    kept = ada.vault.put(Note(text="hello"), month_of=DAY)
    old_copy = Keyring.objects.get(owner=ada.owner)
    change_password(ada.key, NEW_PASSWORD)
    old_copy.save()
    assert Vault(unlock_with_password(ada.owner, PASSWORD)).get(Note, kept).text == "hello"


def test_a_new_password_takes_the_profile_of_the_day(ada, settings):
    settings.HEARTHSIDE_KDF_PROFILE = "STANDARD"
    assert unlock_with_password(ada.owner, PASSWORD).version == 1
    change_password(ada.key, NEW_PASSWORD)
    assert Keyring.objects.get(owner=ada.owner).profile == STANDARD.name


def test_an_unknown_profile_opens_nothing(ada):
    Keyring.objects.filter(owner=ada.owner).update(profile="FREE")
    Keyring.objects.filter(owner=ada.owner).update(salt=bytes(16))
    with pytest.raises(WrongSecret):
        unlock_with_password(ada.owner, PASSWORD)


def test_a_new_recovery_code_replaces_the_old_one(ada):
    code = replace_recovery_code(ada.key)
    assert check_recovery_code(ada.key, code)
    assert not check_recovery_code(ada.key, ada.code)


def test_a_key_that_was_rotated_away_changes_nothing(ada):
    rotate(ada.key, NEW_PASSWORD)
    for change in (
        replace_recovery_code,
        lambda key: change_password(key, "x"),
        lambda key: rotate(key, "x"),
    ):
        with pytest.raises(VaultLocked):
            change(ada.key)
    assert unlock_with_password(ada.owner, NEW_PASSWORD).version == 2


def test_a_session_lends_the_key(ada):
    sealed = seal_for_session(ada.key, TOKEN, SESSION)
    kept = ada.vault.put(Note(text="hello"), month_of=DAY)
    lent = Vault(*open_from_session(ada.owner, sealed, TOKEN, SESSION))
    assert lent.get(Note, kept).text == "hello"
    assert lent.key_version == 1


def test_a_stolen_session_row_opens_nothing(ada, dan):
    sealed = seal_for_session(ada.key, TOKEN, SESSION)
    for owner, token, session in (
        (ada.owner, b"", SESSION),
        (ada.owner, b"u" * 32, SESSION),
        (ada.owner, SESSION.encode(), SESSION),
        (ada.owner, TOKEN, "another session"),
        (dan.owner, TOKEN, SESSION),
        (uuid4(), TOKEN, SESSION),
    ):
        with pytest.raises(WrongSecret):
            open_from_session(owner, sealed, token, session)
    with pytest.raises(WrongSecret):
        open_from_session(ada.owner, b"", TOKEN, SESSION)


def test_a_session_of_another_house_opens_nothing(ada):
    sealed = seal_for_session(ada.key, TOKEN, SESSION)
    Instance.objects.update(id=uuid4())
    with pytest.raises(WrongSecret):
        open_from_session(ada.owner, sealed, TOKEN, SESSION)


def test_a_session_ends_with_the_key_it_holds(ada):
    sealed = seal_for_session(ada.key, TOKEN, SESSION)
    rotate(ada.key, NEW_PASSWORD)
    with pytest.raises(WrongSecret):
        open_from_session(ada.owner, sealed, TOKEN, SESSION)


def test_swapped_keyrings_open_for_nobody(ada, dan):
    rows = list(Keyring.objects.filter(owner__in=[ada.owner, dan.owner]))
    rows[0].owner, rows[1].owner = rows[1].owner, rows[0].owner
    for row in rows:
        row.save()
    for owner in (ada.owner, dan.owner):
        for password in (PASSWORD, "a stranger on the same server"):
            with pytest.raises(WrongSecret):
                unlock_with_password(owner, password)


def test_a_flipped_bit_in_any_wrapped_key_is_refused(ada):
    wrapped = bytes(Keyring.objects.get(owner=ada.owner).wrapped_by_password)
    for bit in range(0, len(wrapped) * 8, 37):
        changed = bytearray(wrapped)
        changed[bit // 8] ^= 1 << bit % 8
        Keyring.objects.filter(owner=ada.owner).update(wrapped_by_password=bytes(changed))
        with pytest.raises(WrongSecret):
            unlock_with_password(ada.owner, PASSWORD)


def test_two_people_with_one_password_share_nothing(db):
    create_keyring(first := uuid4(), PASSWORD)
    create_keyring(second := uuid4(), PASSWORD)
    rows = Keyring.objects.in_bulk([first, second])
    assert bytes(rows[first].salt) != bytes(rows[second].salt)
    assert bytes(rows[first].public_key) != bytes(rows[second].public_key)


@pytest.mark.parametrize("salt", [b"", b"x", bytes(15), bytes(17)])
def test_a_salt_of_another_length_opens_nothing(ada, salt):
    Keyring.objects.filter(owner=ada.owner).update(salt=salt)
    with pytest.raises(WrongSecret):
        unlock_with_password(ada.owner, PASSWORD)
