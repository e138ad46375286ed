"""Reading a wall clock, on the days the clocks change too."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from hearthside.core.diary.wall_clock import (
    NoSuchLocalTime,
    read_wall_clock,
    with_own_offset,
    zone_of,
)

BERLIN = ZoneInfo("Europe/Berlin")


def shown(*parts):
    return datetime(*parts)  # noqa: DTZ001 - a wall clock shows no offset


def test_it_keeps_the_offset_of_that_day():
    assert read_wall_clock(shown(2026, 1, 5, 8), BERLIN).at.isoformat().endswith("+01:00")
    assert read_wall_clock(shown(2026, 7, 5, 8), BERLIN).at.isoformat().endswith("+02:00")


def test_it_refuses_a_time_the_clocks_jumped_over():
    with pytest.raises(NoSuchLocalTime):
        read_wall_clock(shown(2026, 3, 29, 2, 30), BERLIN)


def test_it_takes_the_earlier_of_an_hour_that_came_twice_and_says_so():
    reading = read_wall_clock(shown(2026, 10, 25, 2, 30), BERLIN)

    assert reading.came_twice
    assert reading.at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert reading.at.utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize("hour", [1, 3])
def test_the_hours_beside_a_change_are_plain(hour):
    assert not read_wall_clock(shown(2026, 3, 29, hour, 30), BERLIN).came_twice


def test_a_moment_keeps_its_own_offset():
    at = with_own_offset(datetime(2026, 7, 5, 8, tzinfo=BERLIN))

    assert at.tzinfo == timezone(timedelta(hours=2))


def test_a_moment_lived_at_home_is_changed_in_the_zone_of_home():
    at = read_wall_clock(shown(2026, 7, 5, 8), BERLIN).at

    assert zone_of(at, BERLIN) is BERLIN


def test_a_moment_lived_elsewhere_keeps_its_offset():
    at = datetime(2026, 7, 5, 8, tzinfo=timezone(timedelta(hours=8)))

    assert zone_of(at, BERLIN) == timezone(timedelta(hours=8))
