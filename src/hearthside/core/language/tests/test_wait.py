"""A wait ends when it was said to, and the list of waits knows which ended last."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from hearthside.core.document import decode, encode
from hearthside.core.language.wait import HowLong, WaitList, end_wait

NOW = datetime(2026, 3, 1, 21, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (NOW, 2),
        (NOW.replace(hour=2), 1),
        (NOW.replace(hour=3, minute=30), 2),
        (NOW.replace(hour=10), 2),
    ],
)
def test_tomorrow_is_the_morning_after_a_night(now, day):
    assert end_wait(HowLong.TOMORROW, now) == datetime(2026, 3, day, 9, tzinfo=UTC)


def test_the_short_waits():
    assert end_wait(HowLong.MINUTES, NOW) == NOW + timedelta(minutes=20)
    assert end_wait(HowLong.HOUR, NOW) == NOW + timedelta(hours=1)
    assert end_wait(HowLong.OPEN, NOW) is None


def test_twenty_minutes_stay_twenty_in_the_night_the_clocks_change():
    now = datetime(2026, 10, 25, 2, 50, tzinfo=ZoneInfo("Europe/Berlin"))
    until = end_wait(HowLong.MINUTES, now)

    assert until.astimezone(UTC) - now.astimezone(UTC) == timedelta(minutes=20)


def test_the_list_holds_one_wait_a_draft_and_names_the_one_that_ended_last():
    first, second = uuid4(), uuid4()
    waits = WaitList().with_wait(first, NOW).with_wait(second, NOW + timedelta(hours=1))
    waits = waits.with_wait(first, NOW + timedelta(minutes=5))
    days = timedelta(days=3)

    assert decode(encode(waits), WaitList) == waits
    assert waits.find_due(NOW, within=days) is None
    assert waits.find_due(NOW + timedelta(minutes=5), within=days) == first
    assert waits.find_due(NOW + timedelta(hours=2), within=days) == second
    assert waits.find_due(NOW + timedelta(days=4), within=days) is None
    assert waits.without(second).find_due(NOW + timedelta(hours=2), within=days) == first
