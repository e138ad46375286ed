"""The text of an agreement: what both say yes to, word for word."""

from datetime import date, timedelta
from typing import ClassVar

import msgspec

from hearthside.core.document import Document, fingerprint
from hearthside.core.words import gettext_noop as _

FURTHEST = timedelta(days=366)
"""Nobody can promise much about a day further off."""

WORDS = {
    "purpose": _("What it is for"),
    "action": _("What we do"),
    "how_often": _("How often"),
    "we_say": _("What we say"),
    "reconnect": _("How we find each other again"),
    "until": _("Until when"),
}
"""The fields that hold words, in the order they are read, and what each is called."""

DAYS = {
    "trial_until": _("We try it until"),
    "review_on": _("We look at it again on"),
}
"""The fields that hold a day, and what each is called."""


class Terms(Document, frozen=True, kw_only=True):
    """One text on the scaffold of co-created agreements.

    What for, what, how often, what we say, how we reconnect, until when; a trial that ends on a
    day, and the day on which both look at it again. `round` tells the same words said later from
    the words said first, so that a yes to one is no yes to the other. What it costs somebody is
    theirs alone and no part of the text.

    Source: Hearthside's own scaffold, after the practice of trial and review in couple work
    (Gottman and Silver, 1999; Jacobson and Christensen, 1996).
    """

    namespace: ClassVar[str] = "agreement_terms"

    action: str
    round: int = 1
    purpose: str = ""
    how_often: str = ""
    we_say: str = ""
    reconnect: str = ""
    until: str = ""
    trial_until: date | None = None
    review_on: date | None = None

    @property
    def mark(self) -> str:
        """What a yes is said to: the fingerprint of exactly this text.

        >>> Terms(action="a walk on Sunday").mark == Terms(action="a walk on Sunday", round=2).mark
        False
        """
        return fingerprint(self)

    @property
    def words(self) -> tuple[str, ...]:
        """Everything said in words, the empty fields left out."""
        return tuple(word for name in WORDS if (word := getattr(self, name)))

    def says_the_same(self, other: "Terms") -> bool:
        """Whether nothing but the round differs.

        >>> Terms(action="a walk").says_the_same(Terms(action="a walk", round=3))
        True
        """
        return msgspec.structs.replace(other, round=self.round) == self

    def is_on_trial(self, today: date) -> bool:
        """Whether it is only being tried so far.

        >>> Terms(action="a walk", trial_until=date(2026, 3, 8)).is_on_trial(date(2026, 3, 8))
        True
        """
        return self.trial_until is not None and today <= self.trial_until

    def is_up_for_review(self, today: date) -> bool:
        """Whether the day to look at it again has come, or the trial is over.

        >>> Terms(action="a walk", review_on=date(2026, 3, 8)).is_up_for_review(date(2026, 3, 8))
        True
        """
        is_tried = self.trial_until is not None and today > self.trial_until
        return is_tried or (self.review_on is not None and today >= self.review_on)
