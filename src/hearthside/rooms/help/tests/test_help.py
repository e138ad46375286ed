"""Help now: for everybody, in any state of the house, with nothing asked and nothing told."""

from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest
from django.db import DatabaseError
from django.test import Client

from hearthside.people.accounts import session as account_session
from hearthside.people.accounts.preference import read_preferences

NOW = datetime(2026, 11, 25, 23, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


class Sections(HTMLParser):
    """The numbers of a page by the section or country they stand in."""

    def __init__(self, html):
        super().__init__()
        self.numbers, self._where, self._summary = {}, "", False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        self._summary = tag == "summary"
        self._where = told.get("aria-labelledby", self._where) if tag == "section" else self._where
        if (told.get("href") or "").startswith(("tel:", "sms:")):
            self.numbers.setdefault(self._where, []).append(told["href"])

    def handle_data(self, data):
        if self._summary and data.strip():
            self._where, self._summary = data.strip(), False


def numbers(response):
    return Sections(response.content.decode()).numbers


def test_a_visitor_finds_every_country_without_being_asked_for_one(db):
    told = numbers(Client().get("/help/"))

    assert "tel:116123" in told["United Kingdom"]
    assert "tel:12356" in told["China"]
    assert "tel:12338" in told["China"]
    assert "chosen" not in told


def test_two_countries_differ(db):
    told = numbers(Client().get("/help/"))

    assert set(told["United Kingdom"]) & set(told["China"]) == set()


@pytest.mark.parametrize("headers", [{"Accept-Language": "zh-CN"}, {"CF-IPCountry": "CN"}])
def test_nobody_guesses_where_somebody_is(db, headers):
    plain = Client().get("/help/", REMOTE_ADDR="127.0.0.1")
    there = Client().get("/help/", REMOTE_ADDR="220.181.38.148", headers=headers)

    in_every_country = sorted(numbers(plain).values())
    assert sorted(numbers(there).values()) == in_every_country
    assert len(in_every_country) > 1


def test_countries_stand_in_the_order_of_the_language(db):
    english = list(numbers(Client().get("/help/")))
    chinese = list(numbers(Client().get("/help/", headers={"Accept-Language": "zh-hans"})))

    assert english == sorted(english)
    assert chinese.index("德国") < chinese.index("美国") < chinese.index("中国")


def test_a_chosen_country_stands_first_and_is_kept_sealed(ada):
    response = ada.client.post("/help/country/", {"country": "GB"}, follow=True)

    assert "Your country is kept" in response.content.decode()
    assert "tel:116123" in numbers(response)["chosen"]
    assert read_preferences(ada.vault).country == "GB"


def test_a_country_can_be_forgotten_again(ada):
    ada.client.post("/help/country/", {"country": "GB"})
    ada.client.post("/help/country/", {"country": ""})

    assert read_preferences(ada.vault).country == ""
    assert "chosen" not in numbers(ada.client.get("/help/"))


def test_a_country_that_does_not_exist_changes_nothing(ada):
    ada.client.post("/help/country/", {"country": "XX"})

    assert read_preferences(ada.vault).country == ""


def test_a_locked_house_does_not_tell_which_country_was_kept(ada):
    ada.client.post("/help/country/", {"country": "GB"})
    ada.client.post("/lock/")

    assert "chosen" not in numbers(ada.client.get("/help/"))


def test_it_is_there_when_the_database_is_not(ada, monkeypatch):
    def fail(*_):
        raise DatabaseError

    monkeypatch.setattr(account_session.Session.objects, "select_related", fail)
    response = ada.client.get("/help/")

    assert response.status_code == 200
    assert "tel:116123" in numbers(response)["United Kingdom"]


def test_it_says_when_a_number_was_checked_and_when_that_is_long_ago(db, time_machine):
    assert "Number compared with public pages on" in Client().get("/help/").content.decode()
    assert "That is long ago" not in Client().get("/help/").content.decode()

    time_machine.move_to(datetime(2027, 6, 1, tzinfo=UTC))
    assert "That is long ago" in Client().get("/help/").content.decode()


@pytest.mark.parametrize("path", ["/help/device/", "/before/"])
def test_it_says_plainly_what_cannot_be_hidden(db, path):
    page = Client().get(path).content.decode()

    for said in ("under 18", "history", "ackup", "controls this computer", "cannot reach"):
        assert said in page
    assert "watche" in page


OTHER = """
[[countries]]
code = "IE"
name = "Ireland"
emergency = "999"
emergency_checked_against = ["https://a.example/", "https://b.example/"]
"""


def test_it_says_which_numbers_came_from_whoever_runs_the_house(db, settings, tmp_path):
    said = "put in by whoever runs this program here"
    assert said not in Client().get("/help/").content.decode()

    settings.HEARTHSIDE_HELPLINES = str(tmp_path / "helplines.toml")
    (tmp_path / "helplines.toml").write_text(OTHER)
    page = Client().get("/help/").content.decode()

    assert page.count(said) == 1
    assert said in page.split("<summary>Ireland</summary>")[1].split("</details>")[0]
