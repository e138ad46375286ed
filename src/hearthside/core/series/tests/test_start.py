"""A start is named in advance, and its day stays."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from hearthside.core.document import decode, encode
from hearthside.core.series import Start, StartList, UnusableStart

NOTED = datetime(2026, 3, 1, 21, 40, tzinfo=UTC)
TODAY = NOTED.date()


def a_start(*, id=1, name="walks", on=TODAY, noted_at=NOTED):
    return Start(id=UUID(int=id), name=name, start_on=on, noted_at=noted_at)


@pytest.mark.parametrize("days", [0, 1, 366])
def test_today_and_later_days_can_be_named(days):
    start = a_start(on=TODAY + timedelta(days=days))

    assert StartList().note(start).starts == (start,)


@pytest.mark.parametrize(("days", "code"), [(-1, "day_passed"), (367, "day_too_far")])
def test_a_day_that_has_passed_or_is_too_far_off_cannot(days, code):
    with pytest.raises(UnusableStart) as refused:
        StartList().note(a_start(on=TODAY + timedelta(days=days)))

    assert refused.value.code == code


@pytest.mark.parametrize("name", ["", "  ", "x" * 201])
def test_a_start_needs_a_name_that_fits(name):
    with pytest.raises(UnusableStart) as refused:
        StartList().note(a_start(name=name))

    assert refused.value.code == "bad_name"


def test_today_is_the_day_where_the_person_is():
    far_east = datetime.fromisoformat("2026-03-02T01:00+14:00")
    with pytest.raises(UnusableStart):
        StartList().note(a_start(on=date(2026, 3, 1), noted_at=far_east))


def test_noted_twice_it_is_there_once_and_keeps_its_day():
    starts = StartList().note(a_start())
    again = starts.note(a_start(name="long walks", on=TODAY + timedelta(days=9)))

    assert [(s.name, s.start_on) for s in again.starts] == [("long walks", TODAY)]


def test_other_words_change_nothing_but_the_words():
    starts = StartList().note(a_start()).note(a_start(id=2, name="a pause"))
    renamed = starts.rename(UUID(int=1), "long walks")

    assert [s.name for s in renamed.starts] == ["long walks", "a pause"]
    assert [s.start_on for s in renamed.starts] == [TODAY, TODAY]


def test_what_has_begun_is_listed_the_latest_first():
    days = (3, 0, 9)
    starts = StartList()
    for number, day in enumerate(days):
        starts = starts.note(a_start(id=number, on=TODAY + timedelta(days=day)))

    assert [s.id.int for s in starts.begun(TODAY + timedelta(days=5))] == [0, 1]
    assert starts.begun(TODAY - timedelta(days=1)) == ()


def test_a_removed_start_is_gone():
    starts = StartList().note(a_start())

    assert starts.remove(UUID(int=1)) == StartList()
    assert starts.find(UUID(int=2)) is None


def test_a_list_is_sealed_and_opened_again():
    starts = StartList().note(a_start(name="晚上散步"))

    assert decode(encode(starts), StartList) == starts
