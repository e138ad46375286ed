"""What a person wants to be reminded at, and when they want quiet. Everything is off at first."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

import msgspec

from hearthside.core.agreements import Appointment
from hearthside.core.document import Document

MINUTES_A_DAY = 24 * 60
MOST_WINDOWS = 3
SHORTEST_NIGHT = 6 * 60
"""In minutes. Every plan has a night, and nothing comes in it."""


class Window(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A time of the day to be reminded at, in minutes after midnight on the wall.

    With `until_minute` (later than `from_minute`, at most 1440) the time is drawn anew for every day
    between the two: signal-contingent sampling. Without it the time is fixed.
    """

    from_minute: int
    until_minute: int | None = None


class Asked(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A time that another page asked for: a wait that ends, a check-in that comes round.

    `at` is a moment (aware) or a time on the wall, wherever the person is (naive). It comes round
    every so many days; 0 is once. `id` says nothing of what it is about. One that comes `at_night`
    as well was set by the person for the hours right ahead: a moment, once.
    """

    id: UUID
    at: datetime
    every_days: int = 0
    at_night: bool = False


class ReminderPlan(Document, frozen=True, kw_only=True):
    """When a person wants a reminder. `rest_days` counts from Monday (0); a night may run past midnight.

    Until the day `paused_until` begins there is none. `comes_round` says whether times that were
    set on other pages remind as well. `mail` is a confirmed address. `calendar` is what stands
    behind the person's calendar address, where they want fixed times there.
    """

    namespace: ClassVar[str] = "reminder_plan"

    is_on: bool = False
    windows: tuple[Window, ...] = ()
    rest_days: tuple[int, ...] = ()
    night_from: int = 22 * 60
    night_until: int = 8 * 60
    paused_until: date | None = None
    comes_round: bool = True
    mail: str = ""
    calendar: tuple[Appointment, ...] = ()

    def is_night(self, minute: int) -> bool:
        """Whether this minute of the day (0 to 1439) lies in the night.

        >>> plan = ReminderPlan()
        >>> plan.is_night(23 * 60), plan.is_night(8 * 60)
        (True, False)
        """
        if self.night_from < self.night_until:
            return self.night_from <= minute < self.night_until
        return minute >= self.night_from or minute < self.night_until

    @property
    def night_minutes(self) -> int:
        """How long the night is, on a day whose clocks do not change."""
        return (self.night_until - self.night_from) % MINUTES_A_DAY


def is_quiet(plan: ReminderPlan, wall: datetime, *, at_night: bool = False) -> bool:
    """Whether nothing may come at this time on the wall: night, a day of rest, or a pause.

    With `at_night` the night does not count.

    >>> plan = ReminderPlan(rest_days=(6,), paused_until=date(2026, 3, 3))
    >>> [is_quiet(plan, datetime(2026, 3, day, 12)) for day in (2, 3, 7, 8)]
    [True, False, False, True]
    """
    is_paused = plan.paused_until is not None and wall.date() < plan.paused_until
    is_night = not at_night and plan.is_night(wall.hour * 60 + wall.minute)
    return is_paused or is_night or wall.weekday() in plan.rest_days
