from base64 import urlsafe_b64encode
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from hearthside.people.accounts.models import Session
from hearthside.people.accounts.session import (
    end_other_sessions,
    find_session,
    lock_idle_sessions,
    open_session,
    read_token,
    start_session,
)
from hearthside.people.accounts.tests.door import (
    PASSWORD,
    is_let_in,
    token_cookie,
    try_password,
    unlocked_client,
)
from hearthside.people.accounts.token import hash_token
from hearthside.vault.keyring import open_from_session, unlock_with_password
from hearthside.vault.models import Keyring
from hearthside.vault.refusal import WrongSecret

NOW = timezone.now().replace(microsecond=0)


@pytest.fixture
def clock(time_machine):
    """Sets the time to so many minutes from the start."""

    def move(minutes: float) -> None:
        time_machine.move_to(NOW + timedelta(minutes=minutes), tick=False)

    move(0)
    return move


@pytest.fixture
def browser(move_in, clock):
    """A browser that Ada unlocked at minute 0."""
    move_in("Ada")
    return unlocked_client("Ada")


def row_of(client) -> Session:
    return Session.objects.get(pk=hash_token(read_token_of(client)))


def read_token_of(client) -> bytes:
    request = type("Request", (), {"COOKIES": {k: m.value for k, m in client.cookies.items()}})
    return read_token(request)


def test_it_locks_after_a_quiet_while(browser, clock):
    clock(14.9)
    assert is_let_in(browser)
    clock(14.9 + 15)

    assert browser.get("/recovery-code/").headers["Location"].startswith("/unlock/")
    assert row_of(browser).sealed_key is None


def test_every_visit_moves_the_idle_clock_on(browser, clock):
    for minutes in range(10, 200, 10):
        clock(minutes)
        assert is_let_in(browser)


def test_the_idle_clock_is_written_at_most_every_half_minute(browser, clock):
    before = row_of(browser).locks_at
    clock(0.4)
    is_let_in(browser)
    assert row_of(browser).locks_at == before
    clock(0.6)
    is_let_in(browser)
    assert row_of(browser).locks_at == NOW + timedelta(minutes=15.6)


def test_no_session_stays_open_for_longer_than_twelve_hours(browser, clock):
    for minutes in range(10, 12 * 60, 10):
        clock(minutes)
        assert is_let_in(browser)
    clock(12 * 60)

    assert not is_let_in(browser)


def test_a_locked_session_is_known_for_a_week_and_no_longer(browser, clock):
    clock(7 * 24 * 60 - 1)
    assert find_session(read_token_of(browser), timezone.now()) is not None
    clock(7 * 24 * 60)
    assert find_session(read_token_of(browser), timezone.now()) is None


def test_one_browsers_visit_drops_the_idle_keys_of_others(browser, clock):
    forgotten = browser
    clock(10)
    awake = unlocked_client("Ada")
    clock(16)
    is_let_in(awake)

    assert row_of(forgotten).sealed_key is None
    assert row_of(awake).sealed_key is not None


def test_idle_keys_are_dropped_at_the_start_too(browser, clock):
    assert lock_idle_sessions(NOW) == 0
    assert lock_idle_sessions(NOW + timedelta(minutes=15)) > 0


def test_a_stolen_session_table_opens_nothing(browser):
    row = row_of(browser)
    stolen = row.id_hash

    for token in (bytes.fromhex(stolen), stolen.encode()[:32], bytes(32)):
        with pytest.raises(WrongSecret):
            open_from_session(row.account_id, bytes(row.sealed_key), token, row.id_hash)
    forger = Client()
    forger.cookies[token_cookie(browser).key] = urlsafe_b64encode(bytes.fromhex(stolen)).decode()
    assert not is_let_in(forger)


def test_a_sealed_key_moved_to_another_session_locks_it(browser, move_in):
    dan = move_in("Dan")
    ours, his = row_of(browser), row_of(dan.client)
    Session.objects.filter(pk=his.pk).update(sealed_key=ours.sealed_key)

    assert not is_let_in(dan.client)
    assert row_of(dan.client).sealed_key is None


def test_a_page_reads_the_keyring_once(ada):
    with CaptureQueriesContext(connection) as asked:
        ada.client.get("/settings/")

    assert sum(Keyring._meta.db_table in told["sql"] for told in asked) == 1


def test_the_lock_button_drops_the_key(browser):
    response = browser.post("/lock/")

    assert response.headers["Location"] == "/unlock/"
    assert row_of(browser).sealed_key is None
    assert not is_let_in(browser)


def test_after_signing_out_the_old_cookie_opens_nothing(browser):
    thief = Client()
    thief.cookies[token_cookie(browser).key] = token_cookie(browser).value
    assert is_let_in(thief)

    response = browser.post("/sign-out/")

    assert response.headers["Clear-Site-Data"] == '"cache"'
    assert token_cookie(browser).value == ""
    assert not is_let_in(thief)


@pytest.mark.parametrize("url", ["/lock/", "/sign-out/"])
def test_leaving_needs_a_press_and_harms_no_stranger(db, url):
    assert Client().get(url).status_code == 405
    assert Client().post(url).status_code == 302


def test_two_browsers_lock_and_leave_by_themselves(browser):
    phone = unlocked_client("Ada")
    browser.post("/lock/")

    assert is_let_in(phone)
    phone.post("/sign-out/")
    assert try_password(browser, "Ada", PASSWORD).status_code == 302


def test_one_browser_can_end_all_others(browser):
    phone = unlocked_client("Ada")
    session = find_session(read_token_of(phone), timezone.now())

    assert end_other_sessions(session) >= 1
    assert is_let_in(phone)
    assert not is_let_in(browser)


@pytest.mark.parametrize("value", ["", "x", "é", "A" * 43 + "=", "A" * 4000, "%00", "====", "\x7f"])
def test_a_strange_cookie_is_nobodys(db, value):
    client = Client()
    client.cookies["hearthside"] = value

    assert client.get("/recovery-code/").status_code == 302


def test_nothing_secret_shows_in_a_repr(browser):
    session = find_session(read_token_of(browser), timezone.now())

    assert session.token.hex() not in repr(session)
    assert repr(session.token) not in repr(session)


def test_a_new_session_opens_with_its_own_token_only(move_in):
    ada = move_in("Ada")
    key = unlock_with_password(ada.account.id, PASSWORD)
    first = start_session(ada.account, key, idle_minutes=15, now=NOW)
    second = start_session(ada.account, key, idle_minutes=15, now=NOW)

    mixed = type(first)(first.row, second.token)
    assert open_session(mixed) is None
