"""A fear is written down, asked about once after its day, and cared for when it came true."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from hearthside.core.fears import FearEntry, Outcome
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.vault.keyring import seal_to_owner

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
WHAT = "Cleo will cancel our weekend"


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


def read(response):
    return response.content.decode()


def write(person, **fields):
    told = {"fear": str(uuid4()), "what": WHAT, "likely": "70", "by_when": "tomorrow"}
    return person.client.post("/fears/new/", told | fields)


def fears(person):
    return [kept.document for kept in person.vault.all(FearEntry)]


def put(person, *, days=5, **changes):
    at = NOW - timedelta(days=days)
    told = {"what": WHAT, "stated_percent": 60, "written_at": at, "due_on": at.date()}
    return person.vault.put(FearEntry(**told | changes), month_of=at)


def put_answered(person, n, outcome=Outcome.NO, *, at=NOW - timedelta(days=1)):
    for _ in range(n):
        put(person, outcome=outcome, answered_at=at)


def answer(person, id, **fields):
    return person.client.post(f"/fears/{id}/answer/", fields)


def ledger(person):
    return read(person.client.get("/fears/so-far/"))


def test_an_empty_room_says_what_a_fear_needs(ada):
    assert "what, how likely it feels, and by when" in read(ada.client.get("/fears/"))


def test_it_is_written_down(ada):
    response = write(ada, meanwhile="Go for a run")

    assert response.headers["Location"] == "/fears/"
    (kept,) = fears(ada)
    assert (kept.what, kept.stated_percent, kept.due_on) == (WHAT, 70, date(2026, 3, 11))
    assert kept.meanwhile == "Go for a run"


def test_sent_twice_it_is_there_once(ada):
    twice = str(uuid4())
    write(ada, fear=twice)
    write(ada, fear=twice)

    assert len(fears(ada)) == 1


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"what": " "}, "Say in a few words"),
        ({"likely": ""}, "Choose how likely"),
        ({"by_when": ""}, "Choose by when"),
        ({"by_when": "own"}, "Choose by when"),
        ({"by_when": "own", "day": "2026-03-09"}, "This day has passed"),
        ({"by_when": "own", "day": "2036-03-09"}, "more than a year away"),
        ({"by_when": "own", "day": "soon"}, "Write the day as"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_lost(ada, fields, said):
    page = read(write(ada, meanwhile="Go for a run", **fields))

    assert said in page
    assert "Go for a run" in page
    assert fears(ada) == []


def test_a_day_of_ones_own_needs_no_chip(ada):
    write(ada, by_when="", day="2026-03-20")

    assert fears(ada)[0].due_on == date(2026, 3, 20)


def test_the_same_fear_within_hours_shows_the_earlier_one_and_a_wait(ada):
    write(ada)
    page = read(write(ada, what=WHAT + "!"))

    assert "You wrote this down already" in page
    assert "8:50 p.m." in page
    assert len(fears(ada)) == 1


def test_it_is_kept_too_when_it_is_another_fear(ada):
    write(ada)
    write(ada, both="1")

    assert len(fears(ada)) == 2


def test_it_asks_back_after_its_day_only(ada, time_machine):
    write(ada, by_when="tonight")
    assert "The day has passed" not in read(ada.client.get("/fears/"))

    time_machine.move_to(NOW + timedelta(hours=4), tick=False)
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    assert "The day has passed" in read(ada.client.get("/fears/"))


@pytest.mark.parametrize("outcome", ["yes", "partly"])
def test_what_happened_leads_to_support_and_to_no_number(ada, outcome):
    kept = put(ada)
    response = answer(ada, kept, outcome=outcome)

    assert response.headers["Location"] == f"/fears/{kept}/with-you/"
    page = read(ada.client.get(response.headers["Location"]))
    assert "Some fears are right" in page
    assert "so-far" not in page
    assert " in 100" not in page


def test_what_is_needed_is_kept(ada):
    kept = put(ada, outcome=Outcome.YES, answered_at=NOW)
    ada.client.post(f"/fears/{kept}/with-you/", {"needed": "sleep", "company": "my sister"})

    fear = ada.vault.get(FearEntry, kept)
    assert (fear.needed, fear.company) == ("sleep", "my sister")


def test_what_did_not_happen_goes_back_to_the_list(ada):
    response = answer(ada, put(ada), outcome="no", coped="I went running")

    assert response.headers["Location"] == "/fears/"
    (kept,) = fears(ada)
    assert (kept.outcome, kept.answered_at, kept.coped) == (Outcome.NO, NOW, "I went running")


def test_still_open_needs_a_new_day(ada):
    kept = put(ada)
    assert "Choose a new day" in read(answer(ada, kept, outcome="open"))

    answer(ada, kept, outcome="open", day="2026-03-20")
    assert ada.vault.get(FearEntry, kept).due_on == date(2026, 3, 20)


def test_an_answer_has_to_be_chosen(ada):
    assert "Choose one of the five" in read(answer(ada, put(ada), day=""))


def test_the_number_stays_as_it_was_felt(ada):
    kept = put(ada)
    fields = {"fear": str(uuid4()), "what": "Other words", "likely": "0"}
    ada.client.post(f"/fears/{kept}/", fields | {"by_when": "own", "day": "2026-03-12"})

    fear = ada.vault.get(FearEntry, kept)
    assert (fear.what, fear.stated_percent) == ("Other words", 60)
    assert fear.due_on == date(2026, 3, 12)


def test_an_answered_fear_can_be_put_into_better_words(ada):
    kept = put(ada, outcome=Outcome.NO, answered_at=NOW)
    ada.client.post(f"/fears/{kept}/", {"fear": str(uuid4()), "what": "Other words"})

    assert ada.vault.get(FearEntry, kept).what == "Other words"


def test_it_is_deleted_after_asking_once_more(ada):
    kept = put(ada)
    assert "Delete this fear?" in read(ada.client.get(f"/fears/{kept}/delete/"))

    ada.client.post(f"/fears/{kept}/delete/")
    assert fears(ada) == []


def test_before_five_answers_there_is_no_number(ada):
    put_answered(ada, 4)

    assert "have 4, need about 5" in ledger(ada)


def test_the_ledger_says_what_came_and_what_was_expected(ada):
    put_answered(ada, 19)
    put_answered(ada, 3, Outcome.YES)
    page = ledger(ada)

    assert "Came true: 3 of 22" in page
    assert "somewhere from 5 to 29 in 100" in page
    assert "You expected 60 in 100" in page
    assert "you expected more than came" in page


def test_without_the_evidence_nobody_is_told_to_have_expected_too_much(ada):
    put_answered(ada, 3)
    put_answered(ada, 2, Outcome.YES)

    assert "you expected more than came" not in ledger(ada)


def test_todays_answers_wait_until_tomorrow(ada):
    put_answered(ada, 6)
    before = ledger(ada)
    put_answered(ada, 3, Outcome.YES, at=NOW)

    assert "Came true: 0 of 6" in before
    assert "Came true: 0 of 6" in ledger(ada)


def test_what_is_left_out_is_counted(ada):
    put_answered(ada, 5)
    put_answered(ada, 2, Outcome.UNKNOWN)
    put(ada)
    page = ledger(ada)

    assert "0 in 100 if none of them had come true, and 38 in 100" in page


def test_the_table_comes_with_thirty(ada):
    put_answered(ada, 29)
    assert "have 29, need about 30" in ledger(ada)

    put_answered(ada, 1)
    assert "You said" in ledger(ada)


def test_a_fear_sent_after_the_lock_is_filled_in_and_can_be_left_out(ada):
    fields = {"fear": [str(uuid4())], "what": [WHAT], "likely": ["30"]}
    seal_to_owner(ada.account.id, KeptForm(path="/fears/new/", fields=fields, kept_at=NOW))
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})

    assert WHAT in read(ada.client.get("/fears/new/"))
    ada.client.post("/fears/start-fresh/")
    assert WHAT not in read(ada.client.get("/fears/new/"))


def test_long_lists_have_pages(ada):
    put_answered(ada, 31)

    assert read(ada.client.get("/fears/?page=2")).count(WHAT) == 1
