"""One moment as it was written down without a connection, and what becomes of it."""

import re
from datetime import datetime, timedelta
from typing import Annotated, ClassVar

import msgspec

from hearthside.core.diary.context import UnusableContextName, clean_name
from hearthside.core.diary.entry import Entry, NewContext
from hearthside.core.diary.moment import HIGHEST, LOWEST
from hearthside.core.document import Document

BETWEEN_NAMES = re.compile(r"[,，、;；\n]")
MOST_NAMES = 50
"""More than anybody ticks. Whoever holds the device may write anything, and each one more takes longer."""
EARLIEST_YEAR, LATEST_YEAR = 1900, 2199
"""A clock that lost its time begins at 1970. Beyond these the diary has no month to show."""

AwareTime = Annotated[datetime, msgspec.Meta(tz=True)]


class Slip(Document, frozen=True, kw_only=True):
    """What was typed on a device. Both times are the device's own clock, with its own offset.

    `written_at` is when the moment was, `noted_at` when it was saved. `there` is what was there, in own
    words with commas between them. Fields that do not fit are refused when it is opened.
    """

    namespace: ClassVar[str] = "slip"

    written_at: AwareTime
    noted_at: AwareTime
    felt_insecurity: Annotated[float, msgspec.Meta(ge=LOWEST, le=HIGHEST)]
    there: str = ""
    happened: str = ""

    def __post_init__(self) -> None:
        if not is_shown_by_clocks(self.written_at):
            raise ValueError("no clock of a device shows this year")


def is_shown_by_clocks(at: datetime) -> bool:
    """Tell whether a diary has the year of a moment.

    >>> is_shown_by_clocks(datetime(2026, 3, 1)), is_shown_by_clocks(datetime(9000, 1, 1))
    (True, False)
    """
    return EARLIEST_YEAR <= at.year <= LATEST_YEAR


def read_slip(slip: Slip) -> Entry:
    """Return what a slip says, as the diary takes it; a name that is no name becomes a note.

    >>> from datetime import UTC
    >>> at = datetime(2026, 3, 1, 21, 40, 7, tzinfo=UTC)
    >>> entry = read_slip(Slip(written_at=at, noted_at=at, felt_insecurity=6, there="late reply, rain"))
    >>> [new.name for new in entry.new_contexts], entry.at.second
    (['late reply', 'rain'], 0)
    """
    names, left = split_names(slip.there)
    return Entry(
        at=slip.written_at.replace(second=0, microsecond=0),
        felt_insecurity=slip.felt_insecurity,
        new_contexts=tuple(map(NewContext, names)),
        happened=slip.happened.replace("\r\n", "\n").replace("\0", ""),
        note=", ".join(left),
    )


def split_names(there: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of contexts in a line, each once, and what is too long or too much to be one.

    >>> split_names("late reply；rain, ,rain")
    (('late reply', 'rain'), ())
    """
    names: dict[str, None] = {}
    left: dict[str, None] = {}
    for part in filter(str.strip, BETWEEN_NAMES.split(there)):
        try:
            name = clean_name(part)
        except UnusableContextName:
            name = ""
        if name and (name in names or len(names) < MOST_NAMES):
            names[name] = None
        else:
            left[part.strip()] = None
    return tuple(names), tuple(left)


CLOCKS_DIFFER = timedelta(minutes=5)
"""Two clocks seldom agree to the minute."""


def compare_clocks(device_at: datetime, server_at: datetime) -> timedelta:
    """Return how far a device's clock is ahead of the server's; nothing within five minutes.

    Both times are aware. What is behind is negative.

    >>> from datetime import UTC
    >>> compare_clocks(datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC))
    datetime.timedelta(days=1)
    >>> compare_clocks(datetime(2026, 3, 1, 0, 4, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC))
    datetime.timedelta(0)
    """
    ahead = device_at - server_at
    return ahead if abs(ahead) > CLOCKS_DIFFER else timedelta()
