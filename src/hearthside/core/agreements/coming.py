"""What is coming: the days of agreements and of a pause, in one list."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from .entry import Appointment
from .merging import Agreement, State

AHEAD = timedelta(weeks=6)
"""How far the list looks."""


class Reason(StrEnum):
    """Why a day is in the list. A check-in is of the person alone; the others both know of."""

    TRIAL_ENDS = "trial_ends"
    LOOK_AGAIN = "look_again"
    CHECK_IN = "check_in"
    BACK_FROM_PAUSE = "back_from_pause"


@dataclass(frozen=True, slots=True, order=True)
class Date:
    """One day in the list; `at` is on the wall, and has an hour only where somebody chose one."""

    at: datetime
    reason: Reason
    agreement: UUID | None = None
    has_hour: bool = False


def list_dates(
    held: Iterable[tuple[UUID, Agreement, Appointment | None]],
    wall: datetime,
    *,
    back_at: datetime | None = None,
) -> tuple[Date, ...]:
    """Return what comes after `wall` (the time on the wall, without a zone), the nearest first, up to six weeks ahead.

    Only what both have agreed on has days. Of a check-in that comes round only the next one is listed: a list of
    the same thing is no list. `back_at` is when a pause ends, on the wall.

    >>> list_dates([], datetime.fromisoformat("2026-03-01T20:00"), back_at=datetime.fromisoformat("2026-03-01T20:10"))
    (Date(at=datetime.datetime(2026, 3, 1, 20, 10), reason=<Reason.BACK_FROM_PAUSE: 'back_from_pause'>, agreement=None, has_hour=True),)
    """
    dates = [date for one in held for date in _dates_of(*one, wall)]
    if back_at is not None:
        dates.append(Date(back_at, Reason.BACK_FROM_PAUSE, has_hour=True))
    today = datetime.combine(wall.date(), time())
    return tuple(sorted(date for date in dates if today <= date.at <= wall + AHEAD))


def _dates_of(
    id: UUID, agreement: Agreement, appointment: Appointment | None, wall: datetime
) -> Iterator[Date]:
    agreed = agreement.agreed
    if agreed is None or agreement.state(wall.date()) is State.RETIRED:
        return
    for day, reason in (
        (agreed.trial_until, Reason.TRIAL_ENDS),
        (agreed.review_on, Reason.LOOK_AGAIN),
    ):
        if day is not None and not (reason is Reason.TRIAL_ENDS and day == agreed.review_on):
            yield Date(datetime.combine(day, time()), reason, id)
    next_at = appointment.next_after(wall) if appointment else None
    if next_at is not None:
        yield Date(next_at, Reason.CHECK_IN, id, has_hour=True)
