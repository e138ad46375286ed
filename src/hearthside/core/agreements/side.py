"""What one of two people says about one agreement. Its author alone changes it; the other reads it."""

from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

import msgspec

from hearthside.core.document import Document

from .terms import Terms


class Fit(StrEnum):
    """How an agreement went. There are three answers, and none of them is a score."""

    KEPT = "kept"
    HARD = "hard"
    NO_FIT = "no_fit"


class CheckIn(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How it went, by one of the two, with a word if they like. `id` keeps one sent twice one."""

    id: UUID
    on: date
    fit: Fit
    words: str = ""


class Side(Document, frozen=True, kw_only=True):
    """One side of one agreement: all of it is there to be read by the other.

    `standing` is a text of theirs that I said yes to, or mine that both had; `offer` is what I
    put forward now, and putting it forward is my yes to it. `wants_for_both` says that I was asked
    about wording that controls and answered that we both want it. Only check-ins that the author
    chose to show are here.
    """

    namespace: ClassVar[str] = "agreement_side"

    agreement: UUID
    standing: Terms | None = None
    offer: Terms | None = None
    cost: str = ""
    wants_for_both: bool = False
    check_ins: tuple[CheckIn, ...] = ()
    retired: bool = False

    @property
    def texts(self) -> dict[str, Terms]:
        """Every text this side says yes to now, by its fingerprint: two at most."""
        return {terms.mark: terms for terms in (self.standing, self.offer) if terms is not None}

    @property
    def says(self) -> Terms | None:
        """The text this side puts forward, or stands by."""
        return self.offer or self.standing

    @property
    def latest_round(self) -> int:
        """The highest round of any text here; 0 without one.

        >>> Side(agreement=UUID(int=1), offer=Terms(action="a walk", round=2)).latest_round
        2
        """
        return max((terms.round for terms in self.texts.values()), default=0)
