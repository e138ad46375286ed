"""One card: something to begin with, and how to use it with care."""

from dataclasses import dataclass
from enum import StrEnum

from hearthside.core.words import gettext_noop as _

from .study import Study


class Theme(StrEnum):
    """What a card is about."""

    PAST = "past"
    CLOSENESS = "closeness"
    WORTH = "worth"
    NEEDS = "needs"
    OUTSIDE = "outside"
    BETWEEN_US = "between_us"


THEMES = {
    Theme.PAST: _("Old hurts"),
    Theme.CLOSENESS: _("Closeness and distance"),
    Theme.WORTH: _("Worth"),
    Theme.NEEDS: _("Needs, and how we talk"),
    Theme.OUTSIDE: _("Comparing, and pressure from outside"),
    Theme.BETWEEN_US: _("Feeling safe with each other"),
}


class Heaviness(StrEnum):
    """How much a card may stir up."""

    LIGHT = "light"
    MIDDLE = "middle"
    DEEP = "deep"


HEAVINESS = {
    Heaviness.LIGHT: _("light"),
    Heaviness.MIDDLE: _("in between"),
    Heaviness.DEEP: _("deep"),
}


class Caution(StrEnum):
    """When a card had better stay in the deck."""

    QUARREL = "quarrel"
    FEAR = "fear"
    TIRED = "tired"
    FRESH = "fresh"
    ALONE_WITH_IT = "alone_with_it"
    IN_COMPANY = "in_company"
    AS_ANSWER = "as_answer"


CAUTIONS = {
    Caution.QUARREL: _("Not while a quarrel is hot. First let it cool, and come back."),
    Caution.FEAR: _(
        "Not if you are afraid of how the other may take it. Then talk with somebody you trust first."
    ),
    Caution.TIRED: _("Not late at night, hungry or after drinking. It can wait for a rested hour."),
    Caution.FRESH: _(
        "Not while the hurt is fresh, or if it comes back in pictures and bad dreams. Somebody trained can go there with you."
    ),
    Caution.ALONE_WITH_IT: _(
        "Not if the evening ends with this card. Keep time for something kind afterwards."
    ),
    Caution.IN_COMPANY: _("Not in front of other people, children least of all."),
    Caution.AS_ANSWER: _(
        "Not to get the better of the last quarrel. It is for what comes, not for who was right."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A sentence or a question to begin with; every text is marked for translation.

    `key` stands in addresses and in what people keep, and never changes. `cautions` are those of
    this card alone; `not_when` adds the two that hold for every card.
    """

    key: str
    theme: Theme
    heaviness: Heaviness
    begin: str
    alone: str
    for_two: str
    then: str
    why: str
    studies: tuple[Study, ...]
    cautions: tuple[Caution, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything it says in words of its own."""
        return self.begin, self.alone, self.for_two, self.then, self.why

    @property
    def not_when(self) -> tuple[str, ...]:
        """When to leave it, as sentences marked for translation."""
        return tuple(CAUTIONS[one] for one in (Caution.QUARREL, Caution.FEAR, *self.cautions))

    @property
    def theme_name(self) -> str:
        """What it is about, marked for translation."""
        return THEMES[self.theme]

    @property
    def heaviness_name(self) -> str:
        """How much it may stir up, marked for translation."""
        return HEAVINESS[self.heaviness]
