"""What matters to a person, chosen and put in order, and what they wrote about it.

To write about what one holds dear, once and for a quarter of an hour, made insecure people feel
surer of the people close to them, up to eight weeks later (Stinson, Logel, Shepherd & Zanna, 2011).
"""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID, uuid5

import msgspec

from hearthside.core.document import Document
from hearthside.core.words import gettext_noop as _

LONGEST_NAME = 80
MOST_VALUES = 40
OWN = UUID("5b0c5f3e-64a1-4b55-9d3f-0d5e6f3f7a11")
"""Ids of own values are made from their words, so that the same words are one value."""


class KnownValue(StrEnum):
    """The values of our own deck."""

    KINDNESS = "kindness"
    HONESTY = "honesty"
    FAMILY = "family"
    FRIENDSHIP = "friendship"
    LEARNING = "learning"
    MAKING = "making"
    MUSIC_AND_ART = "music_and_art"
    WORK = "work"
    MOVEMENT = "movement"
    NATURE = "nature"
    FAITH = "faith"
    FAIRNESS = "fairness"
    HELPING = "helping"
    HUMOUR = "humour"
    COURAGE = "courage"
    INDEPENDENCE = "independence"
    QUIET = "quiet"
    HOME = "home"


NAMES = {
    KnownValue.KINDNESS: _("Being kind"),
    KnownValue.HONESTY: _("Being honest"),
    KnownValue.FAMILY: _("Family"),
    KnownValue.FRIENDSHIP: _("Friendship"),
    KnownValue.LEARNING: _("Learning"),
    KnownValue.MAKING: _("Making things"),
    KnownValue.MUSIC_AND_ART: _("Music and art"),
    KnownValue.WORK: _("Good work"),
    KnownValue.MOVEMENT: _("Moving my body"),
    KnownValue.NATURE: _("Being outdoors"),
    KnownValue.FAITH: _("Faith, or what is larger than me"),
    KnownValue.FAIRNESS: _("Fairness"),
    KnownValue.HELPING: _("Helping others"),
    KnownValue.HUMOUR: _("Humour"),
    KnownValue.COURAGE: _("Courage"),
    KnownValue.INDEPENDENCE: _("Standing on my own feet"),
    KnownValue.QUIET: _("Quiet"),
    KnownValue.HOME: _("A good home"),
}
"""What each is called, marked for translation."""


class Value(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One value: of our deck, or in own words (`words` is empty for ours)."""

    id: str
    words: str = ""

    @property
    def known(self) -> KnownValue | None:
        """The value of our deck that it is; `None` for one in own words."""
        return None if self.words else KnownValue(self.id)


def name_value(words: str) -> Value:
    """Return a value in own words; the same words, however they are spaced, are the same value.

    >>> name_value("my  garden") == name_value("my garden")
    True
    """
    folded = " ".join(words.split())[:LONGEST_NAME]
    return Value(id=str(uuid5(OWN, folded)), words=folded)


def choose_values(kept: Iterable[Value], chosen: Iterable[Value]) -> tuple[Value, ...]:
    """Return what is chosen now: what was chosen before in its old order, then the new.

    >>> home, work = Value(id="home"), Value(id="work")
    >>> [value.id for value in choose_values([home], [work, home])]
    ['home', 'work']
    """
    wanted = {value.id: value for value in chosen}
    stays = [value for value in kept if value.id in wanted]
    comes = [value for value in wanted.values() if value not in stays]
    return tuple((*stays, *comes)[:MOST_VALUES])


def move_up(values: tuple[Value, ...], id: str) -> tuple[Value, ...]:
    """Return the values with one of them a place nearer to the top.

    >>> home, work = Value(id="home"), Value(id="work")
    >>> [value.id for value in move_up((home, work), "work")]
    ['work', 'home']
    """
    at = next((place for place, value in enumerate(values) if value.id == id), 0)
    if at == 0:
        return values
    return (*values[: at - 1], values[at], values[at - 1], *values[at + 1 :])


class ValueWriting(Document, frozen=True, kw_only=True):
    """What was written about one value, letter by letter. `value` may be open.

    `felt_before` is how steady it felt at the beginning, 0 to 10, where that was asked.
    """

    namespace: ClassVar[str] = "value_writing"

    words: str
    begun_at: datetime
    value: Value | None = None
    felt_before: int | None = None


class WritingPlace(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a writing is kept: its list opens without its words."""

    id: UUID
    begun_at: datetime
    value: Value | None = None
    is_finished: bool = False
