"""What came in from a device and was not looked at yet; what may be the same moment twice."""

from collections.abc import Iterable
from datetime import timedelta
from typing import ClassVar, Self
from uuid import UUID

import msgspec

from hearthside.core.diary import Moment
from hearthside.core.document import Document

ALIKE_WITHIN = timedelta(minutes=10)
"""Two moments as close as this may be one, written down on two devices."""


class Arrival(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One moment that came in, and by how many seconds its device's clock was ahead then."""

    moment: UUID
    device: UUID
    ahead_seconds: int = 0


class ArrivalList(Document, frozen=True, kw_only=True):
    """What came in and waits to be looked at, in the order it was sent."""

    namespace: ClassVar[str] = "arrival_list"

    arrivals: tuple[Arrival, ...] = ()

    def add(self, arrivals: Iterable[Arrival]) -> Self:
        """Return the list with more at its end; what is there already stays as it is."""
        known = {one.moment: one for one in (*arrivals, *self.arrivals)}
        order = dict.fromkeys(one.moment for one in (*self.arrivals, *known.values()))
        return msgspec.structs.replace(self, arrivals=tuple(map(known.__getitem__, order)))

    def after(self, seen: int) -> Self:
        """Return the list without its first ones."""
        return msgspec.structs.replace(self, arrivals=self.arrivals[max(0, seen) :])

    def with_clock_right(self) -> Self:
        """Return the list with nothing left to correct."""
        right = (msgspec.structs.replace(one, ahead_seconds=0) for one in self.arrivals)
        return msgspec.structs.replace(self, arrivals=tuple(right))

    @property
    def ahead(self) -> timedelta:
        """How far the clock of the last one that was wrong was ahead; behind is negative."""
        wrong = (one.ahead_seconds for one in reversed(self.arrivals) if one.ahead_seconds)
        return timedelta(seconds=next(wrong, 0))


def is_alike(one: Moment, other: Moment) -> bool:
    """Whether two moments may be one, written down twice: close in time, and felt the same.

    >>> from datetime import UTC, datetime
    >>> at = datetime(2026, 3, 1, 21, 40, tzinfo=UTC)
    >>> later = at + timedelta(minutes=4)
    >>> is_alike(Moment(at=at, felt_insecurity=6), Moment(at=later, felt_insecurity=6))
    True
    >>> is_alike(Moment(at=at, felt_insecurity=6), Moment(at=at, felt_insecurity=2))
    False
    """
    is_near = abs(one.at - other.at) <= ALIKE_WITHIN
    return is_near and round(one.felt_insecurity) == round(other.felt_insecurity)
