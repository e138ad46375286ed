"""One exercise of the path: what, how long, why, when not, and the steps."""

from dataclasses import dataclass
from enum import StrEnum

from hearthside.core.conversations.study import Study
from hearthside.core.words import gettext_noop as _

from .caution import CAUTIONS, Caution
from .chapter import CHAPTERS, Chapter

SHORTEST, LONGEST = 2, 15
"""Minutes: nothing here takes longer than a tired person has."""


class Material(StrEnum):
    """A kind of entry of the person's own that an exercise begins from."""

    HARD_MOMENT = "hard_moment"
    CALM_MOMENT = "calm_moment"
    CONTEXT = "context"
    SOURCE = "source"
    OPEN_FEAR = "open_fear"
    SETTLED_FEAR = "settled_fear"
    TRUE_FEAR = "true_fear"
    NEED = "need"
    PLAN = "plan"
    HELPFUL_PLAN = "helpful_plan"
    AGREEMENT = "agreement"
    DRAFT = "draft"
    VALUE = "value"
    KINDNESS = "kindness"


class Nearness(StrEnum):
    """How near the studies come to the exercise as it stands here."""

    NEAR = "near"
    PIECE = "piece"
    INFERRED = "inferred"


NEARNESS = {
    Nearness.NEAR: _("Something close to this was studied. These words and this length were not."),
    Nearness.PIECE: _("It was studied only as one piece of something longer."),
    Nearness.INFERRED: _("Nobody has tested this in this form. We conclude it from what is near."),
}


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to write an answer to. `key` is kept with the answer and never changes."""

    key: str
    label: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """A way into another room: the name of its page, and the words of the link.

    `for_two` marks a way that is not shown where there are signs of danger.
    """

    page: str
    words: str
    for_two: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One exercise; every text is marked for translation.

    `key` stands in addresses and in what people keep, and never changes. `material` is the kind
    of own entry it begins from, `builds_on` the key of a part whose words are shown again.
    `asks_first` asks whether the feared thing happened before it offers another view. A part
    `for_two` is not offered where there are signs of danger; one that `comes_back` is offered
    again after weeks, because gains fade (Conradi et al., 2018).
    """

    key: str
    chapter: Chapter
    name: str
    what: str
    minutes: int
    why: str
    studies: tuple[Study, ...]
    nearness: Nearness
    cautions: tuple[Caution, ...]
    steps: tuple[str, ...]
    asks: tuple[Ask, ...] = ()
    ways: tuple[Way, ...] = ()
    material: Material | None = None
    builds_on: str = ""
    asks_first: bool = False
    for_two: bool = False
    comes_back: bool = False

    @property
    def not_when(self) -> tuple[str, ...]:
        """When to leave it, as sentences marked for translation."""
        return tuple(CAUTIONS[one] for one in self.cautions)

    @property
    def steps_back(self) -> bool:
        """Whether it is not offered where there are signs of danger.

        It leads to the other person, offers another view of a fear that may be right, or brings
        back a kindness, which may have come after a hurt.
        """
        return self.for_two or self.asks_first or self.material is Material.KINDNESS

    @property
    def chapter_name(self) -> str:
        """The chapter it stands in, marked for translation."""
        return CHAPTERS[self.chapter]

    @property
    def how_near(self) -> str:
        """How near the studies come, as a sentence marked for translation."""
        return NEARNESS[self.nearness]

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything it says in words of its own."""
        asked = (text for ask in self.asks for text in (ask.label, ask.hint) if text)
        ways = (way.words for way in self.ways)
        return (self.name, self.what, self.why, *self.steps, *asked, *ways)
