"""A partner has the database, an older copy of it, and the browser's own files with the cookie."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from hearthside.people.accounts import key_half
from hearthside.people.accounts.models import Account, Session
from hearthside.people.accounts.operations import delete_everything
from hearthside.people.accounts.session import find_session, lock_all_sessions, open_session
from hearthside.people.accounts.tests.door import is_let_in, token_cookie, unlocked_client
from hearthside.people.accounts.tests.test_session import read_token_of
from hearthside.vault.keyring import open_from_session
from hearthside.vault.refusal import WrongSecret

NOW = timezone.now().replace(microsecond=0)


@pytest.fixture
def browser(move_in, time_machine):
    """The browser in which Ada has her diary open."""
    time_machine.move_to(NOW, tick=False)
    move_in("Ada")
    Session.objects.all().delete()
    return unlocked_client("Ada")


def copy_of_row() -> dict[str, object]:
    return Session.objects.values().get()


def put_back(copy: dict[str, object], **changes: object) -> None:
    Session.objects.update_or_create(id_hash=copy["id_hash"], defaults=copy | changes)


def with_cookie_of(browser: Client) -> Client:
    """A browser that was given the cookie from the disk."""
    thief = Client()
    thief.cookies[token_cookie(browser).key] = token_cookie(browser).value
    return thief


def test_cookie_and_database_together_open_nothing_without_the_running_program(browser):
    session = find_session(read_token_of(browser), NOW)
    row = session.row

    with pytest.raises(WrongSecret):
        open_from_session(row.account_id, bytes(row.sealed_key), session.token, row.id_hash)


def test_a_restart_locks_every_session(browser, monkeypatch):
    monkeypatch.setattr(key_half.House, "halves", key_half.KeyHalves())

    assert not is_let_in(browser)
    assert copy_of_row()["sealed_key"] is None


def test_a_start_drops_the_keys_that_an_earlier_run_left(browser):
    assert lock_all_sessions() == 1
    assert copy_of_row()["sealed_key"] is None


@pytest.mark.parametrize("way_out", ["/lock/", "/sign-out/"])
def test_what_was_locked_stays_locked_when_an_older_row_is_put_back(browser, way_out):
    thief, copy = with_cookie_of(browser), copy_of_row()
    browser.post(way_out)
    put_back(copy, locks_at=NOW + timedelta(hours=5))

    assert not is_let_in(thief)


def test_an_idle_session_stays_locked_when_its_row_says_otherwise(browser, time_machine):
    time_machine.shift(15 * 60)
    later = timezone.now()
    put_back(copy_of_row(), locks_at=later + timedelta(hours=5), created_at=later)

    assert not is_let_in(browser)


def test_a_row_cannot_make_the_quiet_time_longer(browser, time_machine):
    put_back(copy_of_row(), idle_minutes=600)
    assert is_let_in(browser)
    time_machine.shift(15 * 60)

    assert not is_let_in(browser)


def test_a_row_cannot_move_the_twelve_hours(browser, time_machine):
    for _ in range(12 * 6 - 1):
        time_machine.shift(10 * 60)
        put_back(copy_of_row(), created_at=timezone.now())
        assert is_let_in(browser)
    time_machine.shift(10 * 60)

    assert not is_let_in(browser)


def test_an_ended_session_is_not_brought_back_by_its_row(browser, rf):
    copy, session = copy_of_row(), find_session(read_token_of(browser), NOW)
    phone = unlocked_client("Ada")
    phone.post("/settings/sessions/")
    put_back(copy)

    assert not is_let_in(browser)
    assert open_session(session) is None


def test_nothing_is_held_for_somebody_who_left(browser, move_in, rf):
    dan = move_in("Dan")
    request = rf.post("/")
    request.account, request.vault = Account.objects.get(name="Dan"), dan.vault
    ids = [session.id_hash for session in request.account.sessions.all()]
    delete_everything(request, password=dan.password, now=timezone.now())

    assert ids
    assert not any(key_half.is_held(session_id, NOW) for session_id in ids)


@pytest.mark.django_db(transaction=True)
def test_a_full_disk_does_not_keep_the_lock_from_closing(browser, full_disk):
    with full_disk():
        assert browser.post("/lock/").status_code == 302
        assert not is_let_in(browser)


def test_a_half_hides_from_its_repr():
    half = key_half.KeyHalf(locks_at=NOW, ends_at=NOW)

    assert repr(half.secret) not in repr(half)
