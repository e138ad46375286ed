"""Something that begins on a day given in advance: an agreement, an exercise, a plan."""

from datetime import date, datetime, timedelta
from typing import ClassVar, Self
from uuid import UUID

import msgspec

from hearthside.core import by_id
from hearthside.core.document import Document

LONGEST_NAME = 200

FURTHEST = timedelta(days=366)
"""Whatever is further off is a wish and no start yet."""


class UnusableStart(ValueError):
    """The start cannot be kept as it stands.

    `code` names the reason for a program; the message says it in plain English.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class Start(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One start, in the person's own words.

    `start_on` is the first day of it. `noted_at` is aware and keeps the person's own offset: a
    change since a day is only honest when the day was named before anybody had seen the change.
    """

    id: UUID
    name: str
    start_on: date
    noted_at: datetime


class StartList(Document, frozen=True, kw_only=True):
    """All the starts of one person, in the order they were noted."""

    namespace: ClassVar[str] = "start_list"

    starts: tuple[Start, ...] = ()

    def find(self, id: UUID) -> Start | None:
        """The start of this id; `None` if there is none."""
        return by_id.find(self.starts, id)

    def note(self, start: Start) -> Self:
        """Return the list with a start added; one that is there already keeps its place and its day.

        Raises `UnusableStart` when the name is blank or too long, or when the day had passed or
        was more than a year away when it was noted.

        >>> noted_at = datetime.fromisoformat("2026-03-01T21:40+01:00")
        >>> start = Start(id=UUID(int=1), name="walks", start_on=date(2026, 3, 1), noted_at=noted_at)
        >>> StartList().note(start).note(start).starts == (start,)
        True
        """
        _refuse_name(start.name)
        if self.find(start.id) is not None:
            return self.rename(start.id, start.name)
        refuse_day(start.start_on, start.noted_at.date())
        return msgspec.structs.replace(self, starts=(*self.starts, start))

    def rename(self, id: UUID, name: str) -> Self:
        """Return the list with other words for one start; its day stays. Raises `UnusableStart`."""
        _refuse_name(name)
        starts = (
            msgspec.structs.replace(start, name=name) if start.id == id else start
            for start in self.starts
        )
        return msgspec.structs.replace(self, starts=tuple(starts))

    def remove(self, id: UUID) -> Self:
        """Return the list without one start."""
        left = tuple(start for start in self.starts if start.id != id)
        return msgspec.structs.replace(self, starts=left)

    def begun(self, today: date) -> tuple[Start, ...]:
        """The starts whose day has come, the latest first."""
        begun = (start for start in self.starts if start.start_on <= today)
        return tuple(sorted(begun, key=lambda s: (s.start_on, s.noted_at), reverse=True))


def refuse_day(start_on: date, today: date) -> None:
    """Raise `UnusableStart` for a day that has passed or is too far off."""
    if start_on < today:
        raise UnusableStart("day_passed", "a start lies on the day it is noted or later")
    if start_on > today + FURTHEST:
        raise UnusableStart("day_too_far", "a start lies within a year")


def _refuse_name(name: str) -> None:
    if not name.strip() or len(name) > LONGEST_NAME:
        raise UnusableStart("bad_name", f"a start has a name of 1 to {LONGEST_NAME} characters")
