"""Reading, changing, deleting and finding moments."""

from datetime import UTC, datetime, timedelta, timezone
from uuid import uuid4

import pytest

from hearthside.core.diary import ContextList, Moment
from hearthside.core.diary.entry import NewContext
from hearthside.core.document import fingerprint
from hearthside.core.elsewhere import ForeignNote
from hearthside.rooms.moments import operations
from hearthside.vault.models import Record

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


def put(person, at=NOW, felt=5.0, **more):
    return person.vault.put(Moment(at=at, felt_insecurity=felt, **more), month_of=at)


def read(response):
    return response.content.decode()


def test_a_month_shows_its_moments_newest_first(ada):
    for day in (2, 9, 5):
        put(ada, at=NOW.replace(day=day), note=f"entry of day {day}")
    page = read(ada.client.get("/moments/"))

    places = [page.index(f"entry of day {day}") for day in (9, 5, 2)]
    assert places == sorted(places)
    assert 'href="/moments/2026/3/?page=1#day-2026-03-05"' in page
    assert 'id="day-2026-03-05"' in page


def test_it_opens_on_the_last_month_that_has_moments(ada):
    put(ada, at=datetime(2024, 7, 1, 9, tzinfo=UTC))

    assert "July 2024" in read(ada.client.get("/moments/"))


def test_months_lead_to_their_neighbors_and_not_into_the_future(ada):
    put(ada)
    page = read(ada.client.get("/moments/"))

    assert 'href="/moments/2026/2/"' in page
    assert 'href="/moments/2026/4/"' not in page
    assert "Nothing is logged in this month" in read(ada.client.get("/moments/2026/2/"))


@pytest.mark.parametrize("path", ["/moments/2026/13/", "/moments/2026/0/", "/moments/99999/1/"])
def test_there_is_no_such_month(ada, path):
    assert ada.client.get(path).status_code == 404


def test_a_long_month_comes_in_pages_and_the_calendar_knows_them(ada):
    for hour in range(90):
        put(ada, at=NOW - timedelta(hours=2 * hour))
    page = read(ada.client.get("/moments/2026/3/?page=3"))

    assert "Page 3 of 3" in page
    assert "?page=3#day-2026-03-03" in page
    assert "Page 1 of 3" in read(ada.client.get("/moments/2026/3/?page=nonsense"))


def test_the_day_of_a_moment_is_the_day_it_was_where_it_was_lived(ada):
    put(ada, at=datetime(2026, 3, 1, 0, 30, tzinfo=timezone(timedelta(hours=8))), note="early")

    assert "early" in read(ada.client.get("/moments/2026/3/"))
    assert "early" not in read(ada.client.get("/moments/2026/2/"))


def test_check_ins_and_own_moments_are_told_apart(ada):
    put(ada, scheduled=True)
    assert "check-in</span>" in read(ada.client.get("/moments/"))
    assert "logged by you" not in read(ada.client.get("/moments/"))


@pytest.mark.parametrize("scheduled", [True, False])
def test_a_calm_moment_reads_as_one(ada, scheduled):
    put(ada, felt=0.0, scheduled=scheduled)
    put(ada, felt=0.5)
    page = read(ada.client.get("/moments/"))

    assert page.count("you were fine") == 1
    assert "insecurity 0.5 of 10" in page
    assert "insecurity 0 of 10" not in page


@pytest.fixture
def names(ada):
    new = (NewContext("late reply"), NewContext("a quarrel"))
    operations.add_contexts(ada.vault, new, now=NOW)


def change(person, kept, **fields):
    told = {"moment": str(uuid4()), "asked": "1 2", "felt": "5"} | fields
    return person.client.post(f"/moments/{kept}/", told)


def test_a_moment_is_changed_in_its_place(ada, names):
    kept = put(ada, contexts={"1": 1.0, "2": 0.0}, note="before")
    assert "before" in read(ada.client.get(f"/moments/{kept}/"))
    response = change(ada, kept, contexts=["2"], note="after", date="2026-03-08", time="10:00")

    assert response.headers["Location"] == f"/moments/2026/3/?page=1#moment-{kept}"
    moment = ada.vault.get(Moment, kept)
    assert (moment.note, moment.at.day, moment.contexts) == ("after", 8, {"1": 0.0, "2": 1.0})


def test_what_another_window_wrote_is_not_overwritten_unseen(ada, names):
    kept = put(ada, note="before")
    seen = fingerprint(ada.vault.get(Moment, kept))
    assert seen in ada.client.get(f"/moments/{kept}/").content.decode()
    change(ada, kept, seen=seen, note="one window")
    page = read(change(ada, kept, seen=seen, note="the other"))

    assert "changed in another window" in page
    assert "the other" in page
    assert ada.vault.get(Moment, kept).note == "one window"

    change(ada, kept, seen=fingerprint(ada.vault.get(Moment, kept)), note="the other")
    assert ada.vault.get(Moment, kept).note == "the other"


def test_the_same_change_sent_twice_is_no_surprise(ada, names):
    kept = put(ada, note="before")
    seen = fingerprint(ada.vault.get(Moment, kept))
    change(ada, kept, seen=seen, note="after")

    assert change(ada, kept, seen=seen, note="after").status_code == 302


def test_a_change_moves_a_moment_to_its_new_month(ada, names):
    kept = put(ada, note="heron")
    change(ada, kept, note="heron", date="2025-12-31", time="10:00")

    assert "heron" in read(ada.client.get("/moments/2025/12/"))
    assert "heron" not in read(ada.client.get("/moments/2026/3/"))


def test_what_is_not_changed_stays_to_the_second_and_the_decimal(ada, names):
    at = datetime(2026, 3, 9, 20, 30, 17, tzinfo=timezone(timedelta(hours=8)))
    kept = put(ada, at=at, felt=3.5, scheduled=True, contexts={"1": 0.4}, items={"closeness": 2})
    change(ada, kept, felt="4", contexts=["1"], date="2026-03-09", time="20:30", note="more")

    moment = ada.vault.get(Moment, kept)
    assert (moment.at, moment.at.utcoffset()) == (at, timedelta(hours=8))
    assert (moment.felt_insecurity, moment.scheduled) == (3.5, True)
    assert (moment.contexts, moment.items) == ({"1": 0.4}, {"closeness": 2})


def test_a_moment_lived_elsewhere_is_changed_on_the_clock_of_that_place(ada, names):
    at = datetime(2026, 3, 9, 20, 30, tzinfo=timezone(timedelta(hours=8)))
    kept = put(ada, at=at)
    assert "the place where it was logged" in read(ada.client.get(f"/moments/{kept}/"))
    change(ada, kept, date="2026-03-09", time="21:00")

    assert ada.vault.get(Moment, kept).at.isoformat() == "2026-03-09T21:00:00+08:00"


def test_a_deleted_moment_is_gone(ada):
    kept = put(ada)
    rows = Record.objects.count()
    asked = read(ada.client.get(f"/moments/{kept}/delete/"))
    assert "no way to bring it back" in asked
    assert Record.objects.count() == rows

    response = ada.client.post(f"/moments/{kept}/delete/", follow=True)
    assert "Deleted for good" in read(response)
    assert not Record.objects.filter(id=kept).exists()
    assert ada.client.get(f"/moments/{kept}/").status_code == 404


def test_a_stranger_finds_nothing(ada, dan):
    kept = put(ada, note="private")

    assert dan.client.post(f"/moments/{kept}/delete/").status_code == 404
    assert "No moment has these words" in search(dan, "private")
    assert ada.vault.get(Moment, kept).note == "private"


def search(person, words, **more):
    return read(person.client.post("/moments/search/", {"words": words} | more))


@pytest.mark.parametrize("words", ["QUARREL", "forgot late", "不在乎", "walk", "reassured"])
def test_words_are_found_in_texts_and_names(ada, words):
    contexts = ContextList().add("late reply").add("a quarrel")
    ada.vault.put_single(contexts, on=NOW.date())
    put(
        ada, told_myself="they forgot me", contexts={"1": 1.0, "2": 0.0}, response="went for a walk"
    )
    put(ada, happened="他不在乎我", contexts={"2": 1.0}, response="reassurance_seeking")
    put(ada, note="something quite different")

    assert "1 moment has these words" in search(ada, words)


def test_a_context_that_was_not_there_is_not_found(ada):
    ada.vault.put_single(ContextList().add("late reply"), on=NOW.date())
    put(ada, contexts={"1": 0.0})

    assert "No moment has these words" in search(ada, "late")


def test_the_words_stay_out_of_the_address_and_on_the_next_page(ada):
    for hour in range(45):
        put(ada, at=NOW - timedelta(hours=hour), note="the same words")
    first = search(ada, "same words")

    assert "45 moments" in first
    assert "?words" not in first
    assert "Page 2 of 2" in search(ada, "same words", page="2")


def test_a_moment_is_shown_under_the_name_its_context_has_today(ada):
    contexts = ContextList().add("slow").add("late reply").merge("1", into="2")
    ada.vault.put_single(contexts, on=NOW.date())
    put(ada, contexts={"1": 1.0})

    assert "late reply" in read(ada.client.get("/moments/"))


def test_a_note_from_elsewhere_is_found_and_says_so(ada):
    note = ForeignNote(
        at=NOW, program="Daylio", mood="meh", activities=("晚饭",), words="a heron stood there"
    )
    ada.vault.put(note, month_of=NOW)
    for words in ("HERON", "晚饭"):
        page = search(ada, words)
        assert "No moment has these words" in page
        assert "Brought in from elsewhere" in page
        assert "Daylio" in page
    assert "Brought in from elsewhere" not in search(ada, "nothing")


def test_of_many_notes_the_newest_are_shown(ada):
    notes = (
        ForeignNote(at=NOW - timedelta(days=n), program="Bearable", words=f"heron {n}")
        for n in range(25)
    )
    ada.vault.put_many((note, note.at) for note in notes)
    page = search(ada, "heron")
    assert "heron 19" in page
    assert "heron 20" not in page
    assert "There are more." in page
