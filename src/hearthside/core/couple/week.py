"""The talk of the week: each prepares alone, and both open what they chose at the same time."""

from datetime import date, timedelta
from typing import ClassVar, Self

from msgspec.structs import replace

from hearthside.core.document import Document

PARTS = ("thanks", "went_well", "one_thing", "wish")
"""In this order: what was good comes before what is asked."""


class WeekNotes(Document, frozen=True, kw_only=True):
    """What one person prepared for themselves; `shown` names the parts the other may read."""

    namespace: ClassVar[str] = "week_notes"

    week_of: date
    thanks: str = ""
    went_well: str = ""
    one_thing: str = ""
    wish: str = ""
    shown: tuple[str, ...] = ()
    is_ready: bool = False

    def take_back(self) -> Self:
        """Return the notes as they are once the other reads nothing of them: what is shown is chosen anew.

        >>> notes = WeekNotes(week_of=date(2026, 11, 23), thanks="soup", shown=("thanks",))
        >>> side_of(notes.take_back()).parts
        {}
        """
        return replace(self, shown=(), is_ready=False)


class WeekSide(Document, frozen=True, kw_only=True):
    """What one person lets the other read of a week."""

    namespace: ClassVar[str] = "week_side"

    week_of: date
    parts: dict[str, str] = {}


def week_of(day: date) -> date:
    """Return the Monday of a day's week.

    >>> week_of(date(2026, 11, 26))
    datetime.date(2026, 11, 23)
    """
    return day - timedelta(days=day.weekday())


def side_of(notes: WeekNotes) -> WeekSide:
    """Return what the other may read: the parts that were chosen and hold words.

    >>> notes = WeekNotes(week_of=date(2026, 11, 23), thanks="soup", wish="rest", shown=("thanks",))
    >>> side_of(notes).parts
    {'thanks': 'soup'}
    """
    parts = {name: getattr(notes, name) for name in PARTS if name in notes.shown}
    return WeekSide(
        week_of=notes.week_of, parts={name: words for name, words in parts.items() if words}
    )


def opens(mine: WeekSide | None, theirs: WeekSide | None, week: date) -> bool:
    """Whether both are ready for this week, so that each reads the other's.

    >>> opens(WeekSide(week_of=date(2026, 11, 23)), None, date(2026, 11, 23))
    False
    """
    return all(side is not None and side.week_of == week for side in (mine, theirs))
