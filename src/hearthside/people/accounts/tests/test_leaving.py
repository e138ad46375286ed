from datetime import UTC, datetime

import pytest
from django.test import Client, RequestFactory

from hearthside.people.accounts import operations
from hearthside.people.accounts.middleware import enter
from hearthside.people.accounts.models import Account, Session, Throttle
from hearthside.people.accounts.preference import Preferences
from hearthside.people.accounts.recovery import pending_code
from hearthside.people.accounts.refusal import (
    PasswordRefused,
    TooManyTries,
    WrongNameOrPassword,
)
from hearthside.people.accounts.tests.door import (
    OTHER_PASSWORD,
    PASSWORD,
    is_let_in,
    token_cookie,
    try_password,
    unlocked_client,
)
from hearthside.vault.models import Keyring, Record

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def request_of(ada, time_machine):
    """A request as a closed view gets it, from this browser."""
    time_machine.move_to(NOW, tick=False)

    def make(client):
        request = RequestFactory().post("/")
        request.COOKIES[token_cookie(client).key] = token_cookie(client).value
        enter(request, NOW)
        return request

    return make


@pytest.fixture
def browser(request_of) -> Client:
    """A browser Ada has unlocked."""
    return unlocked_client("Ada")


def change(request, **changes):
    answers = {"old": PASSWORD, "new": OTHER_PASSWORD, "rotate_key": False}
    operations.change_password(request, **(answers | changes), now=NOW)


def test_a_new_password_opens_and_the_old_one_does_not(browser, request_of):
    change(request_of(browser))

    assert try_password(Client(), "Ada", PASSWORD).status_code == 200
    assert try_password(Client(), "Ada", OTHER_PASSWORD).status_code == 302


def test_changing_the_password_ends_other_sessions_and_keeps_this_one(browser, request_of):
    phone = unlocked_client("Ada")

    change(request_of(browser))

    assert is_let_in(browser)
    assert not is_let_in(phone)


def test_a_wrong_old_password_or_a_weak_new_one_changes_nothing(browser, request_of):
    with pytest.raises(WrongNameOrPassword):
        change(request_of(browser), old="a wrong password, long")
    with pytest.raises(PasswordRefused):
        change(request_of(browser), new="short")

    assert try_password(Client(), "Ada", PASSWORD).status_code == 302


def test_rotating_makes_a_new_key_and_code_and_this_browser_stays_in(browser, request_of):
    request = request_of(browser)
    before = Keyring.objects.get(owner=request.account.id)
    old_code = pending_code(request.vault)

    change(request, rotate_key=True)

    after = Keyring.objects.get(owner=request.account.id)
    assert after.key_version == before.key_version + 1
    assert is_let_in(browser)
    new_code = pending_code(request_of(browser).vault)
    assert new_code != old_code
    assert pending_code(request.vault) == new_code


def test_a_new_recovery_code_needs_the_password(browser, request_of):
    request = request_of(browser)
    old_code = pending_code(request.vault)

    with pytest.raises(WrongNameOrPassword):
        operations.replace_recovery_code(request, password="a wrong password, long", now=NOW)
    operations.replace_recovery_code(request, password=PASSWORD, now=NOW)

    assert pending_code(request.vault) not in (None, old_code)


def test_confirming_the_password_is_throttled_like_unlocking(browser, request_of):
    account = request_of(browser).account
    for _ in range(5):
        with pytest.raises(WrongNameOrPassword):
            operations.confirm_password(account, "a wrong password, long", now=NOW)

    with pytest.raises(TooManyTries):
        operations.confirm_password(account, PASSWORD, now=NOW)


def test_deleting_everything_leaves_nothing(browser, request_of, dan):
    request = request_of(browser)
    owner = request.account.id
    with pytest.raises(WrongNameOrPassword):
        operations.delete_everything(request, password="a wrong password, long", now=NOW)
    assert Account.objects.filter(id=owner).exists()

    operations.delete_everything(request, password=PASSWORD, now=NOW)

    assert not Account.objects.filter(id=owner).exists()
    assert not Session.objects.filter(account_id=owner).exists()
    assert not Keyring.objects.filter(owner=owner).exists()
    assert not Record.objects.filter(owner=owner).exists()
    assert not Throttle.objects.exists()
    assert not is_let_in(browser)
    assert is_let_in(dan.client)


def test_a_shorter_idle_lock_holds_at_once(browser, request_of, time_machine):
    request = request_of(browser)
    operations.change_preferences(request, Preferences(idle_minutes=5), now=NOW)
    assert request.preferences.idle_minutes == 5

    time_machine.shift(5 * 60)
    assert not is_let_in(browser)
