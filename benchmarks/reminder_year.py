"""A second account of the year: what the clocks of a zone show, minute by minute."""

from collections import Counter
from datetime import timedelta
from zoneinfo import ZoneInfo

import numpy as np

from hearthside.core.reminders import ReminderPlan, Window, is_quiet
from reminder_people import BEGINS, Person, all_due, minutes_of

QUARTER = 15


class Wall:
    """What the clocks of a zone show in every minute: (days, minute of the day, weekday)."""

    def __init__(self, zone: str, days: int) -> None:
        place = ZoneInfo(zone)
        quarters = np.arange(0, days * 24 * 60, QUARTER)
        shown = [(BEGINS + timedelta(minutes=int(m))).astimezone(place) for m in quarters]
        offset = np.array([int(at.utcoffset().total_seconds()) // 60 for at in shown])
        minutes = np.arange(days * 24 * 60) + np.repeat(offset, QUARTER)
        self.day, self.minute = minutes // 1440, minutes % 1440
        self.weekday = (self.day + BEGINS.weekday()) % 7


def check_plan(person: Person, wall: Wall, days: int, found: Counter[str]) -> None:
    """Hold the core's reminders of one person against the minutes of the year."""
    plan, until = person.schedule.plan, BEGINS + timedelta(days=days)
    due = list(all_due(person.schedule, BEGINS, until))
    shown = [person.schedule.wall(at) for at in due]
    found["due"] += len(due)
    found["at night"] += sum(is_quiet(plan, at) for at in shown)
    first, last = int(wall.day[0]) + 1, int(wall.day[-1]) - 1
    came = [((at.date() - BEGINS.date()).days, at.hour * 60 + at.minute) for at in shown]
    surplus, skipped, strays = Counter[int](), Counter[int](), len(came)
    for window in plan.windows:
        expected = days_with(window, plan, wall, first, last)
        minutes = minutes_of(window)
        inside = Counter(day for day, minute in came if minute in minutes)
        strays -= inside.total()
        found["missed"] += sum(not inside[day] for day in expected)
        surplus.update({day: inside[day] - 1 for day in expected if inside[day] > 1})
        skipped.update(days_without(window, plan, wall, first, last))
    # A window that the clocks jumped over comes after the jump, perhaps inside another one.
    found["doubled"] += sum((surplus - skipped).values())
    found["moved by a clock change"] += strays + min(surplus.total(), skipped.total())


def days_without(window: Window, plan: ReminderPlan, wall: Wall, first: int, last: int) -> set[int]:
    """The days on which the clocks jump over the whole window."""
    days = np.unique(wall.day[~np.isin(wall.weekday, plan.rest_days)])
    there = days_with(window, plan, wall, first, last)
    return {int(day) for day in days if first <= day <= last} - set(there)


def days_with(
    window: Window, plan: ReminderPlan, wall: Wall, first: int, last: int
) -> Counter[int]:
    """The days on which the clocks show this window outside the quiet: one reminder is expected on each."""
    closes = window.until_minute or window.from_minute + 1
    inside = (wall.minute >= window.from_minute) & (wall.minute < closes)
    inside &= ~np.isin(wall.weekday, plan.rest_days)
    days = np.unique(wall.day[inside])
    return Counter(int(day) for day in days if first <= day <= last)
