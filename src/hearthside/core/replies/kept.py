"""What is kept of a look at reply times: ranges and counts, no time of any message."""

from datetime import date, timedelta
from typing import ClassVar

import msgspec

from hearthside.core.document import Document
from hearthside.core.estimate import Estimate

from .reply_times import NEEDED_DAYS, ReplyCell, ReplyRanges

REST = timedelta(weeks=6)
"""Until another look. Usual times change over seasons; what changes over days is a mood."""


class ReplyRange(msgspec.Struct, frozen=True, kw_only=True):
    """One person's replies in one part of the week, as a plain value; the ends in minutes.

    `low` and `high` are `None` before replies on `need` days, with how many there are in `have`.
    """

    weekend: bool
    hour_from: int
    hour_to: int
    n: int
    low: Estimate | None = None
    high: Estimate | None = None
    have: int = 0
    need: int = NEEDED_DAYS


class ReplyTimes(Document, frozen=True, kw_only=True):
    """One look: both people's ranges, from which days, and when it was.

    `mine` and `theirs` are empty once the person deleted what was found.
    """

    namespace: ClassVar[str] = "reply_times"

    looked_on: date
    first_on: date | None = None
    last_on: date | None = None
    mine: tuple[ReplyRange, ...] = ()
    theirs: tuple[ReplyRange, ...] = ()

    @property
    def rests_until(self) -> date:
        """The day from which another look is open."""
        return self.looked_on + REST


def keep_ranges(
    ranges: ReplyRanges, me: int, *, looked_on: date, first_on: date, last_on: date
) -> ReplyTimes:
    """Return what is kept of a look; `me` is 0 or 1.

    >>> from .reply_times import describe_replies
    >>> kept = keep_ranges(describe_replies([], []), 1, looked_on=date(2026, 6, 1),
    ...     first_on=date(2026, 1, 1), last_on=date(2026, 5, 30))
    >>> kept.rests_until
    datetime.date(2026, 7, 13)
    """
    sides = [tuple(map(_plain, side)) for side in (ranges.first, ranges.second)]
    return ReplyTimes(
        looked_on=looked_on,
        first_on=first_on,
        last_on=last_on,
        mine=sides[me],
        theirs=sides[1 - me],
    )


def _plain(cell: ReplyCell) -> ReplyRange:
    return ReplyRange(
        weekend=cell.weekend,
        hour_from=cell.hour_from,
        hour_to=cell.hour_to,
        n=cell.n,
        low=cell.low if isinstance(cell.low, Estimate) else None,
        high=cell.high if isinstance(cell.high, Estimate) else None,
        have=0 if isinstance(cell.low, Estimate) else cell.low.have,
    )
