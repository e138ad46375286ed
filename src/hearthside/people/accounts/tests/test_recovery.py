from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from hearthside.people.accounts.models import Session
from hearthside.people.accounts.recovery import SHOWN_FOR, is_ending, pending_code
from hearthside.people.accounts.tests.door import (
    OTHER_PASSWORD,
    PASSWORD,
    is_let_in,
    try_password,
)
from hearthside.vault.keyring import check_recovery_code, unlock_with_password
from hearthside.vault.records import Vault


@pytest.fixture
def code(ada) -> str:
    """The recovery code Ada wrote down."""
    return pending_code(ada.vault)


def recover(client, **changes):
    answers = {"name": "Ada", "password": OTHER_PASSWORD, "password_again": OTHER_PASSWORD}
    return client.post("/recover/", answers | {"time_zone": ""} | changes)


def test_the_code_is_shown_until_its_end_is_typed_back(ada, code):
    assert code in ada.client.get("/recovery-code/").content.decode()

    response = ada.client.post("/recovery-code/", {"ending": code[-8:].lower()})

    assert response.headers["Location"] == "/today/"
    assert code not in ada.client.get("/recovery-code/").content.decode()
    assert pending_code(ada.vault) is None


@pytest.fixture
def left_open(ada, code, time_machine):
    """Ada's browser, unlocked and left alone with a code that waits."""
    time_machine.move_to(timezone.now() + SHOWN_FOR + timedelta(seconds=1), tick=False)
    return ada.client


def test_an_unlocked_browser_does_not_show_a_code_that_waits(left_open, code):
    for page in (
        left_open.get("/recovery-code/"),
        left_open.post("/recovery-code/", {"ending": "AAAAAAA"}),
        left_open.post("/recovery-code/skip/", {}),
        left_open.post("/recovery-code/show/", {"password": "something else"}),
    ):
        assert code not in page.content.decode()
        assert "type your password to see it" in page.content.decode()
    assert "This is not your password." in page.content.decode()


def test_the_password_shows_a_code_that_waits_once_more(left_open, code):
    shown = left_open.post("/recovery-code/show/", {"password": PASSWORD}, follow=True)

    assert shown.redirect_chain[-1][0] == "/recovery-code/"
    assert code in shown.content.decode()


def test_whoever_wrote_the_code_down_slowly_types_its_end_all_the_same(left_open, ada, code):
    assert left_open.post("/recovery-code/", {"ending": code[-7:]}).status_code == 302
    assert pending_code(ada.vault) is None


@pytest.mark.parametrize("ending", ["", "AB", "######", "AAAAAAA"])
def test_another_ending_is_refused_and_the_code_stays(ada, code, ending):
    page = ada.client.post("/recovery-code/", {"ending": ending}).content.decode()

    assert code in page
    assert pending_code(ada.vault) == code


@pytest.mark.parametrize("typed", ["F1V0GH", "f1v-0gh", "fiu ogh", "EF1V-0GH", "abcd ef1v 0gh"])
def test_an_ending_may_be_typed_in_any_way(typed):
    assert is_ending("ABCD-EF1V-0GH", typed)


def test_the_code_can_be_skipped_knowingly(ada, code):
    page = ada.client.post("/recovery-code/skip/", {}).content.decode()
    assert "Please tick this if you want to go on without a code" in page
    assert pending_code(ada.vault) == code

    response = ada.client.post("/recovery-code/skip/", {"understood": "on"})

    assert response.headers["Location"] == "/today/"
    assert pending_code(ada.vault) is None


def test_the_page_warns_that_the_code_is_a_key(ada):
    page = ada.client.get("/recovery-code/").content.decode()

    assert "Whoever finds it can read everything" in page


def test_the_code_sets_a_new_password_and_is_replaced(ada, code):
    client = Client()
    response = recover(client, recovery_code=code.lower().replace("-", " "))

    assert response.headers["Location"] == "/recovery-code/"
    assert is_let_in(client)
    assert try_password(Client(), "Ada", PASSWORD).status_code == 200
    assert try_password(Client(), "Ada", OTHER_PASSWORD).status_code == 302
    assert recover(Client(), recovery_code=code).status_code == 200
    vault_key = unlock_with_password(ada.account.id, OTHER_PASSWORD)
    assert check_recovery_code(vault_key, pending_code(Vault(vault_key)))


def test_recovering_ends_every_other_session(ada, code):
    recover(Client(), recovery_code=code)

    assert not is_let_in(ada.client)
    assert Session.objects.filter(account=ada.account).count() == 1


def test_an_unknown_name_and_a_wrong_code_get_the_same_words(ada):
    wrong = "ABCD-" * 6 + "AB"
    pages = [
        recover(Client(), name=name, recovery_code=wrong).content.decode()
        for name in ("Ada", "Nobody")
    ]

    for page in pages:
        assert "That name and recovery code do not fit together" in page


def test_codes_are_throttled_and_the_words_are_clear(ada, code):
    for _ in range(5):
        recover(Client(), recovery_code="AAAA")

    page = recover(Client(), recovery_code=code).content.decode()
    assert "Too many tries. Wait 1 minute and try again." in page


def test_a_weak_new_password_does_not_use_up_a_try(ada, code):
    for _ in range(9):
        recover(Client(), recovery_code=code, password="short", password_again="short")

    assert recover(Client(), recovery_code=code).status_code == 302
