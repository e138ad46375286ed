"""When a part comes back: some weeks later, one at a time, and never late.

What insecure couples had gained in a course faded with time (Conradi et al., 2018). That a part
done again helps, and these weeks, are our own rule.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from .path import Path, Standing, Trace

AFTER = (timedelta(weeks=3), timedelta(weeks=8), timedelta(weeks=20))
STANDS = timedelta(weeks=2)
"""An offer goes away by itself, and nothing is said about it."""


@dataclass(frozen=True, slots=True)
class Booster:
    """A part that is offered again: since when, and when it was first done."""

    part: str
    since_on: date
    done_at: datetime

    @property
    def comes_at(self) -> datetime:
        """The time on the wall to be reminded at: on its day, at the hour when it was first done."""
        return datetime.combine(self.since_on, self.done_at.time())


def find_booster(path: Path, parts: Iterable[str], now: datetime) -> Booster | None:
    """Return the one part that is offered again now, the one offered first, or `None`.

    `parts` are the keys that may come back. A part is offered 3, 8 and 20 weeks after it was
    first done, for two weeks each; not while it is under way or put aside, nor once this offer
    was taken up or put away. `now` is aware, in the person's own time zone; days are theirs.

    >>> from datetime import UTC
    >>> done = datetime(2026, 3, 1, 21, tzinfo=UTC)
    >>> path = Path().finish("if-then", at=done)
    >>> find_booster(path, ["if-then"], done + timedelta(weeks=3)).since_on
    datetime.date(2026, 3, 22)
    >>> find_booster(path, ["if-then"], done + timedelta(weeks=5))
    """
    asked = frozenset(parts)
    open_now = (_offer(trace, now) for trace in path.traces if trace.part in asked)
    found = [booster for booster in open_now if booster is not None]
    return min(found, key=lambda booster: booster.since_on, default=None)


def find_next_booster(path: Path, parts: Iterable[str], now: datetime) -> Booster | None:
    """Return the part that is offered again next, on a day after today, or `None`.

    As `find_booster`: `parts` are the keys that may come back, `now` is aware.

    >>> from datetime import UTC
    >>> done = datetime(2026, 3, 1, 21, tzinfo=UTC)
    >>> path = Path().finish("if-then", at=done)
    >>> find_next_booster(path, ["if-then"], done).comes_at.isoformat()
    '2026-03-22T21:00:00'
    >>> find_next_booster(path, ["if-then"], done + timedelta(weeks=20))
    """
    asked = frozenset(parts)
    found = (
        booster for trace in path.traces if trace.part in asked for booster in _all(trace, now)
    )
    ahead = (booster for booster in found if booster.since_on > now.date())
    return min(ahead, key=lambda booster: booster.since_on, default=None)


def _offer(trace: Trace, now: datetime) -> Booster | None:
    stands = (one for one in _all(trace, now) if one.since_on <= now.date() < one.since_on + STANDS)
    return next(stands, None)


def _all(trace: Trace, now: datetime) -> Iterator[Booster]:
    """Every offer of a part that is done, but those that were taken up or put away."""
    if trace.standing is not Standing.DONE or trace.done_at is None or trace.rested_at is None:
        return
    first, rested = (at.astimezone(now.tzinfo).date() for at in (trace.done_at, trace.rested_at))
    for wait in AFTER:
        if rested < first + wait:
            yield Booster(trace.part, first + wait, trace.done_at)
