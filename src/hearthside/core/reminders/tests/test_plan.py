"""Nights, days of rest and pauses: when nothing ever comes."""

from datetime import date, datetime, time

import pytest

from hearthside.core.document import decode, encode
from hearthside.core.reminders import ReminderPlan, Window, is_quiet


def on_wall(year, month, day, hour=0, minute=0):
    return datetime.combine(date(year, month, day), time(hour, minute))


def test_everything_is_off_at_first():
    plan = ReminderPlan()

    assert not plan.is_on
    assert plan.windows == ()
    assert plan.night_minutes == 10 * 60


def test_it_comes_back_as_it_was_kept():
    plan = ReminderPlan(
        is_on=True, windows=(Window(from_minute=600, until_minute=1440),), rest_days=(5, 6)
    )

    assert decode(encode(plan), ReminderPlan) == plan


@pytest.mark.parametrize(
    ("night", "quiet", "open_"),
    [((22 * 60, 8 * 60), (22, 23, 0, 7), (8, 21)), ((9 * 60, 17 * 60), (9, 16), (8, 17, 0))],
)
def test_a_night_is_quiet_from_its_first_minute_to_before_its_last(night, quiet, open_):
    plan = ReminderPlan(night_from=night[0], night_until=night[1])

    assert all(is_quiet(plan, on_wall(2026, 3, 4, hour)) for hour in quiet)
    assert not any(is_quiet(plan, on_wall(2026, 3, 4, hour)) for hour in open_)


def test_a_pause_ends_when_its_day_begins():
    plan = ReminderPlan(paused_until=date(2026, 3, 4), night_from=120, night_until=480)

    assert is_quiet(plan, on_wall(2026, 3, 3, 23, 59))
    assert not is_quiet(plan, on_wall(2026, 3, 4, 0, 0))
