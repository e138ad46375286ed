"""Something to do that is one's own: chosen from what matters, planned for a day, done or not."""

from datetime import date
from enum import StrEnum
from uuid import UUID

import msgspec

from .value import Value


class Went(StrEnum):
    """What became of it. Not doing it is no failure and is counted nowhere."""

    PLANNED = "planned"
    DONE = "done"
    NOT_THIS_TIME = "not_this_time"


class HowItFelt(StrEnum):
    """How it felt afterwards; it may be left open."""

    GOOD = "good"
    MIXED = "mixed"
    NOT_GOOD = "not_good"
    UNSAID = ""


class Activity(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing to do on one day."""

    id: UUID
    words: str
    planned_on: date
    value: Value | None = None
    went: Went = Went.PLANNED
    felt: HowItFelt = HowItFelt.UNSAID
    how_it_was: str = ""

    def is_open(self) -> bool:
        """Whether nothing was said of it yet."""
        return self.went is Went.PLANNED
