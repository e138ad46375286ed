"""A study that a card leans on, and how far it carries."""

from dataclasses import dataclass
from enum import StrEnum

from hearthside.core.words import gettext_noop as _


class Weight(StrEnum):
    """How much a study can say about a talk like ours."""

    MANY = "many"
    SOME = "some"
    FEW = "few"
    COURSE = "course"
    WATCHED = "watched"
    IDEA = "idea"


WEIGHTS = {
    Weight.MANY: _("Many studies taken together."),
    Weight.SOME: _("A trial, or several studies that agree."),
    Weight.FEW: _("Thin: one or two studies, or a task far from a real talk."),
    Weight.COURSE: _("Tested only as a part of a whole course, not by itself."),
    Weight.WATCHED: _("It was watched, not tried out. What comes first stays open."),
    Weight.IDEA: _("A way to see it that many work with. By itself it is no test."),
}


@dataclass(frozen=True, slots=True)
class Study:
    """Who found what, and when; `found` is a sentence of ours, marked for translation."""

    authors: str
    year: int
    found: str
    weight: Weight

    @property
    def name(self) -> str:
        """How it is named on a page.

        >>> Study("Reis, Clark and Holmes", 2004, "", Weight.IDEA).name
        'Reis, Clark and Holmes, 2004'
        """
        return f"{self.authors}, {self.year}"

    @property
    def carries(self) -> str:
        """How far it carries, as a sentence marked for translation."""
        return WEIGHTS[self.weight]
