"""What is kept of a look at reply times: ranges and counts, no time of any message."""

from datetime import date, timedelta
from typing import ClassVar

import msgspec

from hearthside.core.document import Document
from hearthside.core.estimate import Estimate

from .reply_times import NEEDED_DAYS, RECENT_MINUTES, ReplyCell, ReplyRanges

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

    @property
    def is_told(self) -> bool:
        """Whether there is any range to tell."""
        return any(side.low is not None for side in (*self.mine, *self.theirs))


def keep_ranges(
    ranges: ReplyRanges, *, looked_on: date, first_on: date, last_on: date
) -> ReplyTimes:
    """Return what is kept of a look, the person numbered 0 being the one who looks.

    The days are those the ranges speak of: the last 180 of the file.

    >>> from .reply_times import describe_replies
    >>> kept = keep_ranges(describe_replies([], []), looked_on=date(2026, 6, 1),
    ...     first_on=date(2020, 1, 1), last_on=date(2026, 5, 30))
    >>> kept.first_on, kept.rests_until, kept.is_told
    (datetime.date(2025, 12, 1), datetime.date(2026, 7, 13), False)
    """
    return ReplyTimes(
        looked_on=looked_on,
        first_on=max(first_on, last_on - timedelta(minutes=RECENT_MINUTES)),
        last_on=last_on,
        mine=tuple(map(_plain, ranges.first)),
        theirs=tuple(map(_plain, ranges.second)),
    )


def turn_around(found: ReplyTimes) -> ReplyTimes:
    """Return the same look for the other one of the two."""
    return msgspec.structs.replace(found, mine=found.theirs, theirs=found.mine)


def forget_ranges(kept: ReplyTimes) -> ReplyTimes:
    """Return what stays of a look that was deleted: its day."""
    return ReplyTimes(looked_on=kept.looked_on)


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
