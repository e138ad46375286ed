"""One plan between two people: each says with which words they would agree, and nobody for both.

Each person writes their own side alone. A plan is agreed while both sides hold exactly the same
words; so assenting twice, in any order or from two tabs, comes to the same, and whoever changes
a word has taken their assent back.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

import msgspec

from hearthside.core.document import Document, fingerprint


class PlanWords(Document, frozen=True, kw_only=True):
    """The words of a plan, seen from the person whose plan it is: `then_i` is theirs, `you` the other's."""

    namespace: ClassVar[str] = "plan_words"

    cue: str
    then_i: str
    you: str = ""
    we_say: str = ""
    for_both: bool = False


class PlanSide(Document, frozen=True, kw_only=True):
    """What one person says of a plan, and all that the other reads. `is_own` tells whose plan it is."""

    namespace: ClassVar[str] = "plan_side"

    plan: UUID
    words: PlanWords
    is_own: bool = False


class KeptSide(msgspec.Struct, frozen=True, kw_only=True):
    """The author's own copy of a side, with the id it is shared under."""

    item: UUID
    side: PlanSide


@dataclass(frozen=True, slots=True)
class PlanForTwo:
    """One plan as one of the two sees it."""

    plan: UUID
    mine: PlanSide | None = None
    theirs: PlanSide | None = None

    @property
    def is_agreed(self) -> bool:
        """Whether both hold exactly the same words."""
        mine, theirs = self.mine, self.theirs
        return mine is not None and theirs is not None and mine.words == theirs.words

    @property
    def is_empty(self) -> bool:
        """Whether neither says anything of it."""
        return self.mine is None and self.theirs is None

    @property
    def is_mine(self) -> bool:
        """Whether it is this person's own plan, and not the other's."""
        if self.mine:
            return self.mine.is_own
        return not (self.theirs and self.theirs.is_own)

    @property
    def words(self) -> PlanWords:
        """The words to begin from: the other's where there are any, else mine."""
        side = self.theirs or self.mine
        return side.words if side else PlanWords(cue="", then_i="")

    @property
    def mark(self) -> str:
        """What tells whether the other's words are still those that were looked at."""
        return self.mark_of(self.theirs)

    @staticmethod
    def mark_of(side: PlanSide | None) -> str:
        """Return the fingerprint of the exact words of a side; empty without one."""
        return fingerprint(side.words) if side else ""


def merge_sides(mine: Iterable[PlanSide], theirs: Iterable[PlanSide]) -> tuple[PlanForTwo, ...]:
    """Return every plan of two people once, in the order of their ids.

    Of two sides by one author for one plan the same one is taken whatever their order. A side of
    the other's that claims as theirs what I call mine, or the other way round, is passed over.

    >>> words = PlanWords(cue="late reply", then_i="I walk", we_say="busy, later")
    >>> ben = PlanSide(plan=UUID(int=1), words=words, is_own=True)
    >>> cleo = PlanSide(plan=UUID(int=1), words=words)
    >>> [plan.is_agreed for plan in merge_sides([ben], [cleo])]
    [True]
    >>> [plan.is_agreed for plan in merge_sides([ben], [])]
    [False]
    """
    own, others = _by_plan(mine), _by_plan(theirs)
    return tuple(
        PlanForTwo(plan, own.get(plan), _fitting(own.get(plan), others.get(plan)))
        for plan in sorted(own.keys() | others.keys())
    )


def _by_plan(sides: Iterable[PlanSide]) -> dict[UUID, PlanSide]:
    by_plan: dict[UUID, PlanSide] = {}
    for side in sides:
        other = by_plan.get(side.plan)
        if other is None or fingerprint(other) < fingerprint(side):
            by_plan[side.plan] = side
    return by_plan


def _fitting(mine: PlanSide | None, theirs: PlanSide | None) -> PlanSide | None:
    if mine and theirs and mine.is_own == theirs.is_own:
        return None
    return theirs
