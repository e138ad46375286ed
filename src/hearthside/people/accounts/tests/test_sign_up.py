import pytest
from django.test import Client

from hearthside.people.accounts.models import Account, Session
from hearthside.people.accounts.tests.door import (
    PASSWORD,
    sign_up_answers,
    token_cookie,
    try_password,
)
from hearthside.vault.models import Keyring, Record

pytestmark = pytest.mark.django_db


def sign_up(**changes):
    client = Client()
    return client, client.post("/sign-up/?read=1", sign_up_answers(**changes))


def test_the_welcome_page_has_two_doors():
    page = Client().get("/").content.decode()

    assert 'href="/before/"' in page
    assert 'href="/unlock/"' in page


def test_what_encryption_cannot_do_comes_before_signing_up():
    assert Client().get("/sign-up/").headers["Location"] == "/before/"

    page = Client().get("/before/").content.decode()
    for words in ("please do not write here", "controls this computer", "backup", "under 18"):
        assert words in page
    assert "/sign-up/?read=1" in page


def test_signing_up_opens_a_vault_and_leads_to_the_recovery_code():
    client, response = sign_up()

    assert response.headers["Location"] == "/recovery-code/"
    assert token_cookie(client)["httponly"]
    assert Keyring.objects.get().owner == Account.objects.get(key="cleo").id


def test_signing_up_leads_home_when_already_inside():
    client, _ = sign_up()

    for url in ("/", "/sign-up/", "/recover/", "/unlock/"):
        assert client.get(url).headers["Location"] == "/today/"


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"password": "tiny", "password_again": "tiny"}, "Use at least 15 characters"),
        ({"password": "k" * 300, "password_again": "k" * 300}, "Use at most 256 characters"),
        (
            {"password": "cleo likes kettles a lot", "password_again": "cleo likes kettles a lot"},
            "Your name is in it",
        ),
        ({"partner_name": "Lanterns"}, "Your partner&#x27;s name is in it"),
        (
            {"password": "passwordpassword", "password_again": "passwordpassword"},
            "This would be easy to guess",
        ),
        ({"password_again": "another one, quite long"}, "The two are not the same"),
        ({"understood": ""}, "Please tick this once you have read it"),
    ],
)
def test_a_refusal_is_one_clear_sentence(changes, sentence):
    _, response = sign_up(**changes)

    page = response.content.decode()
    assert response.status_code == 200
    assert sentence in page
    assert changes.get("password", PASSWORD) not in page
    assert not Account.objects.exists()


@pytest.mark.parametrize("name", ["Cleo", "CLEO", "  cleo ", "Ｃｌｅｏ"])
def test_a_name_is_taken_in_every_spelling(name):
    sign_up()
    _, response = sign_up(name=name)

    assert "Somebody here has this name already" in response.content.decode()
    assert Account.objects.count() == 1


def test_the_partners_name_is_kept_nowhere():
    sign_up(partner_name="Bartholomew")

    for model in (Account, Session, Keyring, Record):
        for row in model.objects.all():
            assert b"artholomew" not in repr(row.__dict__).encode()


@pytest.mark.parametrize("name", ["小红", "Zoë 🦢", "عائشة", "O'Brien-Søren"])
def test_a_name_may_be_written_in_any_script(name):
    sign_up(name=name)

    assert try_password(Client(), name, PASSWORD).status_code == 302
