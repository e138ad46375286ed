"""A draft waits a while, and is looked at again: inside the app, and only when the person comes by."""

from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

import msgspec

from hearthside.core.document import Document

MORNING = time(9)
A_NIGHT = timedelta(hours=6)
"""What has to lie between now and the morning for it to be tomorrow: one in the morning is tonight."""


class HowLong(StrEnum):
    """How long a draft waits.

    Twenty minutes is a rule of thumb of couple research for calming down (Gottman, 1999), no law.
    """

    MINUTES = "minutes"
    HOUR = "hour"
    TOMORROW = "tomorrow"
    OPEN = "open"


def end_wait(how_long: HowLong, now: datetime) -> datetime | None:
    """Return when to look again, in the zone of `now`; `None` for a draft that is kept without a time.

    >>> end_wait(HowLong.TOMORROW, datetime(2026, 3, 1, 23, 30, tzinfo=UTC)).isoformat()
    '2026-03-02T09:00:00+00:00'
    >>> end_wait(HowLong.TOMORROW, datetime(2026, 3, 2, 0, 30, tzinfo=UTC)).isoformat()
    '2026-03-02T09:00:00+00:00'
    """
    if how_long is HowLong.OPEN:
        return None
    if how_long is HowLong.TOMORROW:
        after = now + A_NIGHT
        day = after.date() + timedelta(days=after.time() > MORNING)
        return datetime.combine(day, MORNING, tzinfo=now.tzinfo)
    minutes = timedelta(minutes=20 if how_long is HowLong.MINUTES else 60)
    # Counted in UTC: a night in which the clocks change makes no wait longer.
    return (now.astimezone(UTC) + minutes).astimezone(now.tzinfo)


class Wait(msgspec.Struct, frozen=True, kw_only=True):
    """Which draft waits, and until when."""

    draft: UUID
    until: datetime


class WaitList(Document, frozen=True, kw_only=True):
    """The drafts that wait, in one small record: a page that only asks about them opens no other."""

    namespace: ClassVar[str] = "draft_waits"

    waits: tuple[Wait, ...] = ()

    def without(self, draft: UUID) -> "WaitList":
        """The list without one draft."""
        return WaitList(waits=tuple(wait for wait in self.waits if wait.draft != draft))

    def with_wait(self, draft: UUID, until: datetime) -> "WaitList":
        """The list with one draft waiting until then, in place of an earlier wait of it."""
        return WaitList(waits=(*self.without(draft).waits, Wait(draft=draft, until=until)))

    def find_due(self, now: datetime, *, within: timedelta) -> UUID | None:
        """The draft whose wait ended last, if that is no longer ago than `within`."""
        due = (wait for wait in self.waits if now - within <= wait.until <= now)
        latest = max(due, key=lambda wait: wait.until, default=None)
        return latest.draft if latest else None
