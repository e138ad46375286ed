"""What was ticked. Everything starts unticked."""

from datetime import date
from enum import StrEnum
from uuid import UUID

import msgspec


class Part(StrEnum):
    """What may stand on the page besides single entries."""

    SUMMARY = "summary"
    SHARE = "share"
    LINE = "line"
    WEEK = "week"
    PLAN = "plan"


class Field(StrEnum):
    """What may be told of a ticked moment besides when it was and how insecure it felt."""

    CONTEXTS = "contexts"
    HAPPENED = "happened"
    TOLD_MYSELF = "told_myself"
    URGE = "urge"
    RESPONSE = "response"
    NEEDED = "needed"
    NOTE = "note"
    CHECK_IN = "check_in"


WORD_FIELDS = (Field.HAPPENED, Field.TOLD_MYSELF, Field.URGE, Field.NEEDED, Field.NOTE)
"""The fields that hold free text."""


class Ticks(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a person chose, and two lines of their own.

    The period runs from `since` to `until`, both included, by the days the person lived.
    `links` are the ids of contexts, `scores` the keys of scores. `all_moments` stands for every moment of the period.
    """

    since: date
    until: date
    name: str = ""
    about: str = ""
    parts: frozenset[Part] = frozenset()
    links: frozenset[str] = frozenset()
    scores: frozenset[str] = frozenset()
    fields: frozenset[Field] = frozenset()
    moments: frozenset[UUID] = frozenset()
    all_moments: bool = False
    fears: frozenset[UUID] = frozenset()
    agreements: frozenset[UUID] = frozenset()

    def covers(self, day: date) -> bool:
        """Whether the day is in the period.

        >>> ticks = Ticks(since=date(2026, 3, 1), until=date(2026, 3, 31))
        >>> ticks.covers(date(2026, 3, 31)), ticks.covers(date(2026, 4, 1))
        (True, False)
        """
        return self.since <= day <= self.until
