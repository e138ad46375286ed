"""What is coming: each day once, the nearest first, and nothing of what has ended."""

from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from msgspec.structs import replace

from hearthside.core.agreements import Appointment, Every, Side, Terms, merge
from hearthside.core.agreements.coming import AHEAD, Reason, list_dates

WALL = datetime.fromisoformat("2026-03-01T20:00")
ID = UUID(int=1)
TERMS = Terms(action="a walk", trial_until=date(2026, 3, 8), review_on=date(2026, 3, 20))
SUNDAY = Appointment(id=UUID(int=2), first_at=WALL - timedelta(days=7), every=Every.WEEK)


def agreed(terms=TERMS, **changes):
    mine = Side(agreement=ID, offer=terms)
    return merge(replace(mine, **changes), mine)


def reasons(*held, **given):
    return [date.reason for date in list_dates(held, WALL, **given)]


def test_the_nearest_comes_first_and_a_check_in_once():
    assert reasons((ID, agreed(), SUNDAY)) == [
        Reason.TRIAL_ENDS,
        Reason.CHECK_IN,
        Reason.LOOK_AGAIN,
    ]


def test_one_day_for_both_is_said_once():
    same = replace(TERMS, trial_until=TERMS.review_on)
    assert reasons((ID, agreed(same), None)) == [Reason.LOOK_AGAIN]


def test_a_day_stays_until_it_is_over():
    today = replace(TERMS, trial_until=None, review_on=WALL.date())
    assert reasons((ID, agreed(today), None)) == [Reason.LOOK_AGAIN]


@pytest.mark.parametrize(
    "day", [WALL.date() - timedelta(days=1), (WALL + AHEAD).date() + timedelta(days=1)]
)
def test_what_is_over_or_far_off_is_not_listed(day):
    assert reasons((ID, agreed(Terms(action="a walk", review_on=day)), None)) == []


def test_what_was_ended_or_never_agreed_has_no_days():
    offered = merge(Side(agreement=ID, offer=TERMS), None)
    assert reasons((ID, agreed(retired=True), SUNDAY), (ID, offered, SUNDAY)) == []


def test_a_pause_says_when_both_are_back():
    assert reasons(back_at=WALL + timedelta(minutes=10)) == [Reason.BACK_FROM_PAUSE]
