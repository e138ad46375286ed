"""The time on the wall where the person is, as a moment that keeps its own offset."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo

FARTHEST_APART = timedelta(hours=26)
"""Two wall clocks of one instant differ by no more: UTC+14 and UTC-12."""


class NoSuchLocalTime(ValueError):
    """The clocks went forward over this time: it was never on the wall."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A wall clock read: the moment with its own offset, and whether that hour came twice."""

    at: datetime
    came_twice: bool = False


def read_wall_clock(local: datetime, zone: tzinfo) -> Reading:
    """Return the moment a wall clock in this zone showed `local` (naive).

    When the clocks went back and the hour came twice, the earlier one is taken.
    Raises `NoSuchLocalTime` for a time the clocks jumped over.

    >>> from datetime import timedelta, timezone
    >>> read_wall_clock(datetime(2026, 3, 1, 21, 40), timezone(timedelta(hours=1))).at.isoformat()
    '2026-03-01T21:40:00+01:00'
    """
    first = local.replace(tzinfo=zone, fold=0)
    again = local.replace(tzinfo=zone, fold=1)
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0) != local:
        raise NoSuchLocalTime("the clocks went forward over this time")
    return Reading(with_own_offset(first), came_twice=first.utcoffset() != again.utcoffset())


def with_own_offset(at: datetime) -> datetime:
    """Return the same moment with its zone's offset at that time fixed to it."""
    return at.replace(tzinfo=timezone(at.utcoffset() or timedelta()), fold=0)


def zone_of(at: datetime, zone: tzinfo) -> tzinfo:
    """Return the zone to read a changed time of this moment in.

    That is the person's zone if it had the moment's own offset then; else the moment was
    lived somewhere else, and keeps its offset.
    """
    here = at.astimezone(zone)
    return zone if here.utcoffset() == at.utcoffset() else timezone(at.utcoffset() or timedelta())
