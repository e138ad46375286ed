"""Which four questions a day asks, and when the check-in is open."""

from collections import Counter
from datetime import date, datetime, timedelta
from itertools import combinations, pairwise

import pytest

from hearthside.core.diary.check_in import (
    ANCHOR,
    ROTATING,
    CheckInState,
    CheckInWindow,
    choose_items,
    describe_check_in,
)

FIRST = date.fromordinal(22 * 33500)
EVENING = CheckInWindow(18, 23)
LATE = CheckInWindow(22, 2)


def at(hour, minute=0, day=10):
    return datetime(2026, 3, day, hour, minute)  # noqa: DTZ001 - the local time


def test_every_day_asks_the_anchor_and_three_others():
    for day in range(400):
        items = choose_items(FIRST + timedelta(days=day))
        assert items[0] is ANCHOR
        assert len(set(items)) == 4


def test_the_same_day_always_asks_the_same():
    assert choose_items(date(2026, 3, 1)) == choose_items(date(2026, 3, 1))


def test_every_question_is_asked_as_often_as_any_other():
    asked = Counter(i for d in range(22) for i in choose_items(FIRST + timedelta(days=d))[1:])

    assert asked == Counter(dict.fromkeys(ROTATING, 6))


def test_every_two_questions_meet_within_22_days():
    met = {
        pair
        for day in range(22)
        for pair in combinations(choose_items(FIRST + timedelta(days=day)), 2)
    }

    assert len(met) == 12 * 11 / 2


def test_no_question_keeps_a_weekday():
    days = [FIRST + timedelta(days=day) for day in range(154)]
    asked = Counter((item, day.weekday()) for day in days for item in choose_items(day)[1:])

    assert set(asked.values()) == {6}


def test_a_question_seldom_comes_two_days_in_a_row():
    days = [FIRST + timedelta(days=day) for day in range(23)]
    repeated = [set(choose_items(a)[1:]) & set(choose_items(b)[1:]) for a, b in pairwise(days)]

    assert sum(bool(again) for again in repeated) <= 2


@pytest.mark.parametrize(
    ("now", "answered", "state"),
    [
        (at(9), (), CheckInState.EARLY),
        (at(18), (), CheckInState.DUE),
        (at(22, 59), (), CheckInState.DUE),
        (at(23), (), CheckInState.OVER),
        (at(19), (at(18, 5),), CheckInState.ANSWERED),
        (at(23, 50), (at(18, 5),), CheckInState.ANSWERED),
        (at(19), (at(20, day=9),), CheckInState.DUE),
    ],
)
def test_it_is_open_by_the_clock_and_answered_once(now, answered, state):
    assert describe_check_in(now, EVENING, answered) is state


@pytest.mark.parametrize(
    ("now", "answered", "state"),
    [
        (at(21), (), CheckInState.EARLY),
        (at(23), (), CheckInState.DUE),
        (at(1, day=11), (), CheckInState.DUE),
        (at(1, day=11), (at(22, 30),), CheckInState.ANSWERED),
        (at(22, 30, day=11), (at(1, day=11),), CheckInState.DUE),
        (at(3, day=11), (), CheckInState.EARLY),
    ],
)
def test_a_window_past_midnight_belongs_to_the_day_it_began_on(now, answered, state):
    assert describe_check_in(now, LATE, answered) is state


def test_a_whole_day_is_always_open():
    assert CheckInWindow(0, 0).day_of(at(4)) == date(2026, 3, 10)
    assert CheckInWindow(9, 9).closes_hour == 0


def test_a_check_in_opened_in_time_may_be_sent_a_little_late():
    assert EVENING.day_answered_at(at(23, 20)) == date(2026, 3, 10)
    assert EVENING.day_answered_at(at(23, 31)) is None
    assert describe_check_in(at(23, 45), EVENING, (at(23, 20),)) is CheckInState.ANSWERED


def test_an_answer_brought_in_from_elsewhere_counts_for_its_own_date():
    assert describe_check_in(at(18), EVENING, (at(9),)) is CheckInState.ANSWERED
