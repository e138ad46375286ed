"""When a part comes back: some weeks later, one at a time, and never late.

What insecure couples had gained in a course faded with time (Conradi et al., 2018). That a part
done again helps, and these weeks, are our own rule.
"""

from collections.abc import Iterable
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


def _offer(trace: Trace, now: datetime) -> Booster | None:
    if trace.standing is not Standing.DONE or trace.done_at is None or trace.rested_at is None:
        return None
    first, rested = (at.astimezone(now.tzinfo).date() for at in (trace.done_at, trace.rested_at))
    for wait in AFTER:
        since = first + wait
        if since <= now.date() < since + STANDS and rested < since:
            return Booster(trace.part, since, trace.done_at)
    return None
