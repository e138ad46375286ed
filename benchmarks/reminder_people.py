"""Invented people with their reminders, and every reminder that the core gives them."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from hearthside.core.reminders import ReminderPlan, Schedule, Window, next_due

BEGINS = datetime(2026, 1, 1, tzinfo=UTC)
ZONES = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Lagos",
    "America/Adak",
    "America/Anchorage",
    "America/Asuncion",
    "America/Chicago",
    "America/Denver",
    "America/Havana",
    "America/Los_Angeles",
    "America/New_York",
    "America/Nuuk",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Beirut",
    "Asia/Gaza",
    "Asia/Jerusalem",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Atlantic/Azores",
    "Australia/Adelaide",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Chisinau",
    "Europe/Dublin",
    "Europe/Istanbul",
    "Europe/London",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Pacific/Easter",
    "Pacific/Kiritimati",
    "Pacific/Norfolk",
]


@dataclass
class Person:
    """Somebody invented, with what was due to them and what came."""

    zone: str
    schedule: Schedule
    id: UUID | None = None
    came: list[datetime] = field(default_factory=list)
    marks: Counter[str] = field(default_factory=Counter)


def invent_person(dice: random.Random) -> Person:
    """A plan within what the page accepts; one in four sleeps by day, when clocks change elsewhere."""
    night = (9 * 60, 17 * 60) if dice.random() < 0.25 else (22 * 60, 8 * 60)
    plan = ReminderPlan(is_on=True, night_from=night[0], night_until=night[1])
    windows: list[Window] = []
    for _ in range(dice.choice((1, 1, 2, 3))):
        window = invent_window(plan, dice)
        if all(not minutes_of(window) & minutes_of(other) for other in windows):
            windows.append(window)
    rest = tuple(sorted(dice.sample(range(7), dice.choice((0, 0, 1, 2)))))
    plan = ReminderPlan(
        is_on=True,
        windows=tuple(windows),
        rest_days=rest,
        night_from=night[0],
        night_until=night[1],
    )
    zone = dice.choice(ZONES)
    return Person(zone, Schedule(plan, ZoneInfo(zone), dice.randbytes(16)))


def invent_window(plan: ReminderPlan, dice: random.Random) -> Window:
    """A time that does not reach into the night."""
    while True:
        opens = dice.randrange(0, 1440, 5)
        # Half of the day-sleepers' times lie where clocks change.
        if plan.night_from == 9 * 60 and dice.random() < 0.5:
            opens = dice.randrange(0, 240, 5)
        length = dice.choice((None, 15, 30, 60, 180))
        closes = None if length is None else min(opens + length, 1440)
        window = Window(from_minute=opens, until_minute=closes)
        if not any(map(plan.is_night, minutes_of(window))):
            return window


def minutes_of(window: Window) -> set[int]:
    return set(range(window.from_minute, window.until_minute or window.from_minute + 1))


def all_due(schedule: Schedule, since: datetime, until: datetime) -> Iterator[datetime]:
    """Every reminder the core gives."""
    at = next_due(schedule, since)
    while at is not None and at < until:
        yield at
        at = next_due(schedule, at)
