"""One entry of a diary kept in another program, as it was written there."""

from datetime import datetime

import msgspec

from hearthside.core.diary import RowProblem


class ForeignEntry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One entry: when, the mood in the person's own words there, what was ticked, what was written.

    `mood` is a word, never a number on our scale: what it says about insecurity only the
    person knows. `line` is where it starts in the file.
    """

    line: int
    at: datetime
    mood: str = ""
    activities: tuple[str, ...] = ()
    words: str = ""


class ForeignDiary(msgspec.Struct, frozen=True, kw_only=True):
    """Every entry that can be read, in the order of time, and every problem with the others.

    `program` names where it comes from; `invented_hours` tells that it keeps parts of the day
    and no times, so the hours are ours.
    """

    program: str
    entries: tuple[ForeignEntry, ...]
    problems: tuple[RowProblem, ...]
    is_cut: bool = False
    invented_hours: bool = False
