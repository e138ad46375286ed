"""One tie: a person, or what else somebody turns to, and the feelings they turn to it with.

People name different ones for different feelings (emotionships; Cheung, Gardner & Anderson, 2015).
"""

from datetime import date
from enum import StrEnum
from uuid import UUID

import msgspec

LONGEST_NAME = 60
"""A name has to fit into a drawing."""


class Feeling(StrEnum):
    """What somebody may want another for."""

    WORRIED = "worried"
    SAD = "sad"
    ANGRY = "angry"
    ASHAMED = "ashamed"
    LONELY = "lonely"
    OVERWHELMED = "overwhelmed"
    GLAD = "glad"


class TieKind(StrEnum):
    """Who or what it is. Not only people hold somebody up."""

    FRIEND = "friend"
    FAMILY = "family"
    PARTNER = "partner"
    NEARBY = "nearby"
    GROUP = "group"
    ANIMAL = "animal"
    PLACE = "place"
    PROFESSIONAL = "professional"
    HELPLINE = "helpline"
    ONESELF = "oneself"
    OTHER = "other"


class Tie(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One tie. `how` is in own words: what it is good for, or how to reach it."""

    id: UUID
    name: str
    kind: TieKind
    added_on: date
    feelings: tuple[Feeling, ...] = ()
    how: str = ""

    @property
    def is_partner(self) -> bool:
        """Whether it is the partner."""
        return self.kind is TieKind.PARTNER
