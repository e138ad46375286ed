"""Something that begins is noted in advance, and looked at once a day from then on."""

import re
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from hearthside.core.finding import Finding
from hearthside.core.series import Start, StartList
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.people.accounts.preference import Preferences, write_preferences
from hearthside.rooms.patterns import operations
from hearthside.rooms.patterns.tests.simulated_diary import (
    Wish,
    list_contexts,
    simulate_moments,
    write_diary,
)
from hearthside.vault.keyring import seal_to_owner

NOW = datetime(2026, 6, 1, 20, 30, tzinfo=UTC)
WHAT = "one word when it takes longer"
ONE = (Wish("late reply", 0.3, 3.0), Wish("rain", 0.3))


@pytest.fixture(autouse=True)
def clock(time_machine, monkeypatch):
    monkeypatch.setattr(operations, "warm_up", lambda: None)
    monkeypatch.setattr(operations, "paint", lambda specs: dict.fromkeys(specs, "<svg></svg>"))
    time_machine.move_to(NOW, tick=False)


def read(response):
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


def note(person, **fields):
    told = {"start": str(uuid4()), "name": WHAT, "day": "2026-06-01"}
    return person.client.post("/patterns/starts/new/", told | fields)


def starts(person):
    kept = person.vault.get_single(StartList)
    return kept.starts if kept else ()


def put(person, *, days_ago=0, name=WHAT):
    """A start that was noted so many days ago, for that day."""
    noted_at = NOW - timedelta(days=days_ago)
    start = Start(id=uuid4(), name=name, start_on=noted_at.date(), noted_at=noted_at)
    operations.note_start(person.vault, start)
    return start.id


def write_months(person, *, days=60):
    moments = simulate_moments(2 * days, wishes=ONE, start=NOW - timedelta(days=days + 1))
    write_diary(person.vault, moments, list_contexts(ONE))


def patterns(person):
    return read(person.client.get("/patterns/"))


def test_an_empty_list_says_what_a_start_is(ada):
    page = read(ada.client.get("/patterns/starts/"))

    assert "a few words and a day are enough" in page


def test_it_is_noted_for_today(ada):
    assert note(ada).headers["Location"] == "/patterns/starts/"
    (start,) = starts(ada)
    assert (start.name, start.start_on, start.noted_at) == (WHAT, date(2026, 6, 1), NOW)
    assert WHAT in read(ada.client.get("/patterns/starts/"))


def test_a_later_day_waits_among_those_to_come(ada):
    note(ada, day="2026-07-01")

    assert "Still to come" in read(ada.client.get("/patterns/starts/"))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": " "}, "Say in a few words"),
        ({"name": "x" * 201}, "200 characters"),
        ({"day": ""}, "Write the day as"),
        ({"day": "soon"}, "Write the day as"),
        ({"day": "2026-05-31"}, "This day has passed"),
        ({"day": "2036-06-01"}, "more than a year away"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_lost(ada, fields, said):
    page = note(ada, **fields).content.decode()

    assert said in page
    assert (WHAT in page) == ("name" not in fields)
    assert starts(ada) == ()


def test_today_is_where_the_person_is(ada):
    at_home = Preferences(time_zone="Pacific/Kiritimati")
    write_preferences(ada.vault, at_home, on=NOW)

    assert "This day has passed" in note(ada).content.decode()
    assert note(ada, day="2026-06-02").status_code == 302


def test_the_page_says_why_a_day_lies_ahead(ada):
    page = read(ada.client.get("/patterns/starts/new/"))

    assert "picked right after a bad stretch" in page


def test_sent_twice_it_is_there_once(ada):
    twice = str(uuid4())
    note(ada, start=twice)
    note(ada, start=twice)

    assert len(starts(ada)) == 1


def test_what_was_sent_after_the_lock_is_filled_in_again(ada):
    fields = {"start": [str(uuid4())], "name": [WHAT], "day": ["2026-06-09"]}
    kept = KeptForm(path="/patterns/starts/new/", fields=fields, kept_at=NOW)
    seal_to_owner(ada.account.id, kept)
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    page = ada.client.get("/patterns/starts/new/").content.decode()

    assert WHAT in page
    assert 'value="2026-06-09"' in page
    ada.client.post("/patterns/starts/new/fresh/")
    assert WHAT not in ada.client.get("/patterns/starts/new/").content.decode()


def test_it_gets_other_words_and_keeps_its_day(ada):
    kept = put(ada, days_ago=30)
    ada.client.post(f"/patterns/starts/{kept}/", {"name": "two words"})

    (start,) = starts(ada)
    assert (start.name, start.start_on) == ("two words", date(2026, 5, 2))


def test_it_is_deleted_after_a_question_with_what_was_found(ada):
    write_months(ada)
    kept = put(ada, days_ago=30)
    assert "Since May 2, 2026" in patterns(ada)
    assert "no way to bring it back" in read(ada.client.get(f"/patterns/starts/{kept}/delete/"))
    ada.client.post(f"/patterns/starts/{kept}/delete/")

    assert ada.vault.get_single(StartList) is None
    assert ada.vault.get_single(Finding).patterns.since == ()
    assert "Since May 2, 2026" not in patterns(ada)


def test_two_starts_of_one_day_share_what_was_found(ada):
    write_months(ada)
    first, _second = put(ada, days_ago=30), put(ada, days_ago=30, name="evening walks")
    patterns(ada)
    operations.remove_start(ada.vault, first, now=NOW)

    assert len(ada.vault.get_single(Finding).patterns.since) == 1
    assert "evening walks" in patterns(ada)


@pytest.mark.parametrize("page", ["", "delete/"])
def test_another_persons_start_is_not_there(ada, dan, page):
    kept = put(ada)

    assert dan.client.get(f"/patterns/starts/{kept}/{page}").status_code == 404
    assert dan.client.post(f"/patterns/starts/{kept}/{page}", {"name": "x"}).status_code == 404


def test_patterns_say_how_it_has_been_since(ada):
    write_months(ada)
    put(ada, days_ago=30)
    page = patterns(ada)

    assert WHAT in page
    assert "Since May 2, 2026" in page
    assert "moments before and" in page
    assert "because of" not in page


def test_too_few_days_are_told_with_what_it_takes(ada):
    write_months(ada)
    put(ada, days_ago=8)

    assert "Not enough yet: have 8 days with a moment, need 14." in patterns(ada)


def test_what_begins_today_is_looked_at_from_tomorrow_on(ada):
    write_months(ada)
    patterns(ada)
    put(ada)

    assert "looked at from the next day on" in patterns(ada)


def test_only_the_latest_three_are_looked_at(ada):
    write_months(ada)
    for days_ago in (40, 30, 20, 10):
        put(ada, days_ago=days_ago, name=f"step {days_ago}")
    page = patterns(ada)

    assert "step 40" not in page
    assert "Only the latest 3" in page
    assert len(ada.vault.get_single(Finding).patterns.since) == 3


def test_an_unknown_start_is_not_there(ada):
    assert ada.client.get(f"/patterns/starts/{UUID(int=7)}/").status_code == 404
