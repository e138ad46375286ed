"""Password, recovery code, other browsers, and the end of everything."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from hearthside.core.diary import Moment
from hearthside.people.accounts.models import Account, Session
from hearthside.people.accounts.recovery import pending_code
from hearthside.vault.keyring import WrongSecret, unlock_with_password
from hearthside.vault.models import Keyring, Record
from hearthside.vault.records import Vault

NEW = "seven slow herons cross the marsh"
AT = datetime(2026, 3, 1, 21, 40, tzinfo=UTC)


def words_of(response):
    return " ".join(response.content.decode().split())


@pytest.fixture
def change(ada):
    """Ask for a new password."""

    def ask(**typed):
        usual = {"password": ada.password, "new_password": NEW, "new_password_again": NEW}
        return ada.client.post("/settings/password/", usual | typed, follow=True)

    return ask


def test_a_new_password_opens_and_the_old_one_does_not(ada, change):
    ada.vault.put(Moment(at=AT, felt_insecurity=4), month_of=AT)
    page = words_of(change())

    assert "Your password is changed." in page
    assert len(Vault(unlock_with_password(ada.account.id, NEW)).all(Moment)) == 1
    with pytest.raises(WrongSecret):
        unlock_with_password(ada.account.id, ada.password)


def test_new_keys_bring_a_new_code_and_keep_the_session(ada, change):
    ada.vault.put(Moment(at=AT, felt_insecurity=4), month_of=AT)
    response = change(new_keys="on")

    assert response.redirect_chain[-1][0] == "/recovery-code/"
    opened = Vault(unlock_with_password(ada.account.id, NEW))
    assert len(opened.all(Moment)) == 1
    assert pending_code(opened) in words_of(response)
    assert ada.client.get("/settings/").status_code == 200


def test_a_changed_password_ends_every_other_session(ada, change):
    other = Client()
    other.post("/unlock/", {"name": "Ada", "password": ada.password})
    assert other.get("/settings/").status_code == 200
    change()

    assert other.get("/settings/").status_code == 302


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"password": "something else entirely"}, "This is not your password."),
        ({"new_password": "short", "new_password_again": "short"}, "This is too short."),
        ({"new_password_again": "another one"}, "The two are not the same."),
        (
            {
                "new_password": "ada likes quiet water",
                "new_password_again": "ada likes quiet water",
            },
            "Your name is in it",
        ),
    ],
)
def test_a_refused_password_gets_a_sentence_and_changes_nothing(ada, change, typed, sentence):
    assert sentence in words_of(change(**typed))
    unlock_with_password(ada.account.id, ada.password)


def test_what_was_typed_is_never_shown_again(ada, change):
    page = words_of(change(new_password_again="another one"))

    assert ada.password not in page
    assert NEW not in page


def test_too_many_wrong_tries_have_to_wait(ada, change):
    pages = [words_of(change(password=f"wrong number {n}")) for n in range(6)]

    assert "Too many tries." in pages[-1]


def test_the_page_tells_the_truth_about_old_copies(ada):
    page = words_of(ada.client.get("/settings/password/"))

    assert "An old copy of the files still opens with the old password" in page


def test_a_new_recovery_code_waits_to_be_written_down(ada):
    response = ada.client.post("/settings/recovery-code/", {"password": ada.password}, follow=True)

    assert response.redirect_chain[-1][0] == "/recovery-code/"
    assert pending_code(ada.vault) in words_of(response)


def test_a_recovery_code_needs_the_password(ada):
    before = pending_code(ada.vault)
    page = words_of(ada.client.post("/settings/recovery-code/", {"password": "something else"}))

    assert "This is not your password." in page
    assert pending_code(ada.vault) == before


def test_other_browsers_are_counted_and_signed_out(ada):
    other = Client()
    other.post("/unlock/", {"name": "Ada", "password": ada.password})
    assert "1 other browser has your diary open now." in words_of(
        ada.client.get("/settings/sessions/")
    )

    page = words_of(ada.client.post("/settings/sessions/", follow=True))
    assert "Every other browser is signed out." in page
    assert other.get("/settings/").status_code == 302
    page = words_of(ada.client.get("/settings/sessions/"))
    assert "No other browser has your diary open now." in page
    assert "Sign out every other browser" not in page


def test_nothing_says_when_anybody_was_here(ada):
    page = words_of(ada.client.get("/settings/sessions/"))

    assert str(datetime.now(tz=UTC).year) not in page


def test_deleting_leaves_nothing(ada, dan):
    ada.vault.put(Moment(at=AT, felt_insecurity=4), month_of=AT)
    typed = {"password": ada.password, "word": " Delete "}
    response = ada.client.post("/settings/delete/", typed, follow=True)

    assert "Everything you kept here is deleted." in words_of(response)
    assert response.redirect_chain[-1][0] == "/"
    for model in (Record, Keyring):
        assert not model.objects.filter(owner=ada.account.id).exists()
    assert not Session.objects.filter(account_id=ada.account.id).exists()
    assert list(Account.objects.all()) == [dan.account]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"password": "something else", "word": "delete"}, "This is not your password."),
        ({"word": "yes"}, "Please type the word “delete”"),
        ({"word": ""}, "required"),
    ],
)
def test_nothing_is_deleted_by_mistake(ada, typed, sentence):
    page = words_of(ada.client.post("/settings/delete/", {"password": ada.password} | typed))

    assert sentence in page
    assert Account.objects.filter(pk=ada.account.pk).exists()


def test_looking_at_a_page_does_nothing(ada):
    for page in ("password", "recovery-code", "sessions", "export", "delete"):
        assert ada.client.get(f"/settings/{page}/").status_code == 200

    unlock_with_password(ada.account.id, ada.password)
