import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from hearthside.people.accounts.models import Session
from hearthside.people.accounts.recovery import release_code
from hearthside.people.accounts.tests.door import (
    PASSWORD,
    is_let_in,
    token_cookie,
    try_password,
    unlocked_client,
)
from hearthside.vault import profile

WRONG = "That name and password do not fit together."


@pytest.fixture
def derivations(monkeypatch):
    """Every key derivation that is made."""
    made = []
    derive = profile.hash_secret_raw

    def counted(*args, **kwargs):
        made.append(kwargs["memory_cost"])
        return derive(*args, **kwargs)

    monkeypatch.setattr(profile, "hash_secret_raw", counted)
    return made


def without_token(response) -> bytes:
    return re.sub(rb'name="csrfmiddlewaretoken" value="[^"]+"', b"", response.content)


@pytest.fixture(autouse=True)
def code_is_written_down(request):
    """Ada has her recovery code on paper."""
    if "ada" in request.fixturenames:
        release_code(request.getfixturevalue("ada").vault)


def test_the_right_password_leads_to_today(ada):
    response = try_password(Client(), "ada", PASSWORD)

    assert response.headers["Location"] == "/today/"


def test_a_code_that_was_never_written_down_is_shown_again(dan):
    assert try_password(Client(), "Dan", PASSWORD).headers["Location"] == "/recovery-code/"
    asked = try_password(Client(), "Dan", PASSWORD, "/unlock/?next=/before/")
    assert asked.headers["Location"] == "/before/"


def test_an_unknown_name_and_a_wrong_password_get_the_same_bytes(move_in):
    unknown = try_password(Client(), "Ada", "a wrong password, long")
    move_in("Ada")
    wrong = try_password(Client(), "Ada", "a wrong password, long")

    assert WRONG in wrong.content.decode()
    assert without_token(unknown) == without_token(wrong)
    assert unknown.status_code == wrong.status_code
    assert list(unknown.headers) == list(wrong.headers)


def test_an_unknown_name_and_a_wrong_password_cost_the_same(ada, derivations):
    try_password(Client(), "Ada", "a wrong password, long")
    for_a_known_name = list(derivations)
    derivations.clear()
    try_password(Client(), "Nobody", "a wrong password, long")

    assert derivations == for_a_known_name
    assert len(derivations) == 1


def test_an_unknown_name_waits_like_a_known_one(ada, derivations):
    pages = {}
    for name in ("Ada", "Nobody"):
        pages[name] = [try_password(Client(), name, "a wrong password, long") for _ in range(7)]

    for one, other in zip(pages["Ada"], pages["Nobody"], strict=True):
        assert without_token(one).replace(b"Ada", b"Nobody") == without_token(other)
    assert "Too many tries. Wait 1 minute and try again." in pages["Ada"][-1].content.decode()
    assert len(derivations) == 10


def test_even_the_right_password_waits_then_opens(ada, time_machine):
    started_at = timezone.now()
    time_machine.move_to(started_at, tick=False)
    for _ in range(5):
        try_password(Client(), "Ada", "a wrong password, long")

    assert "Too many tries" in try_password(Client(), "Ada", PASSWORD).content.decode()
    time_machine.move_to(started_at + timedelta(seconds=61), tick=False)
    assert try_password(Client(), "Ada", PASSWORD).status_code == 302


def test_a_password_is_never_written_back(ada):
    page = try_password(Client(), "Ada", "a wrong password, long").content.decode()

    assert "a wrong password, long" not in page


@pytest.mark.parametrize("name", ["", "x" * 5000, "\x00", "小" * 61])
def test_an_odd_name_is_only_a_form_that_is_not_right(db, name):
    assert try_password(Client(), name, PASSWORD).status_code == 200


def test_the_cookie_is_of_no_use_to_scripts_or_other_sites(ada):
    cookie = token_cookie(unlocked_client("Ada"))

    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert cookie["path"] == "/"
    assert not cookie["domain"]
    assert not cookie["max-age"]


def test_over_https_the_cookie_is_bound_to_its_host(ada, settings):
    settings.HEARTHSIDE_SECURE = True

    client = unlocked_client("Ada")

    cookie = token_cookie(client)
    assert cookie.key.startswith("__Host-")
    assert cookie["secure"]
    assert is_let_in(client)


@pytest.mark.parametrize(
    "next_page",
    [
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "javascript:alert(1)",
        "/before/?words=private",
        "/before/#words",
        "/no-such-page/",
        "before/",
    ],
)
def test_it_leads_back_only_to_a_page_of_this_house(ada, next_page):
    client = Client()

    client_url = "/unlock/?" + "next=" + next_page.replace("?", "%3F").replace("#", "%23")
    response = try_password(client, "Ada", PASSWORD, client_url)

    assert response.headers["Location"] == "/today/"


def test_it_leads_back_to_the_page_that_was_asked_for(ada):
    asked = Client().get("/recovery-code/?private=words")

    assert asked.headers["Location"] == "/unlock/?next=%2Frecovery-code%2F"
    response = try_password(Client(), "Ada", PASSWORD, asked.headers["Location"])
    assert response.headers["Location"] == "/recovery-code/"


def test_each_unlock_gets_a_fresh_token_and_ends_the_one_before(ada):
    client = unlocked_client("Ada")
    before = token_cookie(client).value
    sessions = Session.objects.count()

    try_password(client, "Ada", PASSWORD)

    assert token_cookie(client).value != before
    assert Session.objects.count() == sessions


def test_no_cookie_or_redirect_holds_a_name_or_password(move_in):
    move_in("Wilhelmina")  # a short name could come about in a token by chance
    client = Client()
    response = try_password(client, "Wilhelmina", PASSWORD, "/unlock/?next=/recovery-code/")

    told = response.headers["Location"] + "".join(m.OutputString() for m in client.cookies.values())
    assert response.status_code == 302
    assert "Wilhelmina" not in told
    assert "lanterns" not in told
