"""The way out: one press ends the session, whatever state the house is in."""

import pytest
from django.db import DatabaseError
from django.test import Client

from hearthside.people.accounts.key_half import is_held
from hearthside.people.accounts.leaving import WAYS_OUT
from hearthside.people.accounts.models import Session
from hearthside.people.accounts.preference import Preferences, write_preferences
from hearthside.people.accounts.session import cookie_name

WEATHER = "https://www.bbc.com/weather"


def choose(ada, key):
    from django.utils import timezone

    write_preferences(ada.vault, Preferences(leave_to=key), on=timezone.now().date())


def test_it_ends_the_session_and_opens_a_page_that_says_nothing(ada):
    response = ada.client.get("/leave/")

    assert (response.status_code, response.headers["Location"]) == (303, WEATHER)
    assert Session.objects.count() == 0
    assert ada.client.get("/today/").status_code == 302


def test_the_browser_is_told_to_forget(ada):
    response = ada.client.get("/leave/")

    # What a device has sealed and not sent stays: nobody can read it there, and it would be lost.
    assert response.headers["Clear-Site-Data"] == '"cache"'
    assert "no-store" in response.headers["Cache-Control"]
    for name in (cookie_name(), "csrf", "theme", "messages", "django_language"):
        assert response.cookies[name]["max-age"] == 0, name


def test_no_address_of_this_house_goes_along(ada):
    assert ada.client.get("/leave/").headers["Referrer-Policy"] == "same-origin"


def test_a_form_sent_after_it_is_kept_by_nobody(ada):
    before = Client()
    before.cookies = ada.client.cookies.copy()
    ada.client.get("/leave/")
    response = before.post("/moments/new/", {"happened": "what she wrote"})

    assert "kept=yes" not in response.headers["Location"]


def test_it_needs_nobody_signed_in(db):
    assert Client().get("/leave/").headers["Location"] == WEATHER


@pytest.mark.parametrize("key", WAYS_OUT)
def test_it_leads_where_the_person_chose(ada, key):
    choose(ada, key)

    assert ada.client.get("/leave/").headers["Location"] == (WAYS_OUT[key].address or "/blank/")


def test_only_pages_of_the_list_can_be_chosen(ada):
    response = ada.client.post("/settings/leave/", {"leave_to": "https://elsewhere.example/"})
    assert response.status_code == 200

    choose(ada, "https://elsewhere.example/")
    assert ada.client.get("/leave/?to=https://elsewhere.example/").headers["Location"] == WEATHER


def test_a_page_left_open_leads_there_after_the_session_ended(ada):
    choose(ada, "blank")
    assert 'href="/leave/?to=blank"' in ada.client.get("/settings/").content.decode()

    assert Client().get("/leave/?to=blank").headers["Location"] == "/blank/"


@pytest.mark.parametrize(
    ("named", "leads"),
    [("https://news.example/", "https://news.example/"), ("javascript:alert(1)", WEATHER)],
)
def test_an_operator_names_the_usual_page(db, settings, named, leads):
    settings.HEARTHSIDE_LEAVE_TO = named

    assert Client().get("/leave/").headers["Location"] == leads


def test_a_browser_that_only_looks_ahead_ends_nothing(ada):
    assert ada.client.get("/leave/", headers={"Sec-Purpose": "prefetch"}).status_code == 503
    assert Session.objects.count() == 1


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_page_of_somebody_else_sends_nobody_out(ada, site):
    response = ada.client.get("/leave/", headers={"Sec-Fetch-Site": site})

    assert (response.status_code, response.headers["Location"]) == (302, WEATHER)
    assert "Clear-Site-Data" not in response.headers
    assert not response.cookies
    assert Session.objects.count() == 1


@pytest.mark.parametrize("site", ["same-origin", "none"])
def test_a_press_and_a_typed_address_both_leave(ada, site):
    ada.client.get("/leave/", headers={"Sec-Fetch-Site": site})

    assert Session.objects.count() == 0


def test_it_works_when_the_database_does_not(ada, monkeypatch):
    from django.utils import timezone

    held = Session.objects.get().id_hash

    def fail(*_):
        raise DatabaseError

    monkeypatch.setattr(Session.objects, "select_related", fail)
    assert ada.client.get("/leave/").headers["Location"] == WEATHER
    assert not is_held(held, timezone.now())


def test_the_empty_page_is_empty(db):
    page = Client().get("/blank/").content.decode()

    assert "<body></body>" in page
    assert "Hearthside" not in page
