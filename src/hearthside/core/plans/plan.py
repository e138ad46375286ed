"""If this happens, then I do that: a plan made in a calm hour for a hard one.

A plan that names its cue and one thing to do works better than the wish to cope alone: over
94 studies by a medium to large amount (Gollwitzer & Sheeran, 2006), and for feelings by
d = 0.53 (Webb, Schweiger Gallo, Miles, Gollwitzer & Sheeran, 2012).
"""

from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

import msgspec

from hearthside.core.diary import ContextList

from .pair import PlanWords

LONGEST_CUE = 200
"""A cue has to be recognised at one glance."""

_SHARED = ("cue", "then_i", "you", "we_say", "for_both")


class Helped(StrEnum):
    """Whether a plan helped, as the person says."""

    YES = "yes"
    A_LITTLE = "a_little"
    NO = "no"
    TOO_EARLY = "too_early"


class IfThenPlan(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One plan.

    `cue` is in own words, or the name that the context with the id `context` had when the plan
    was written. `then_i` is what the person does, `you` a wish for the other and never an order,
    `we_say` the exact words both could use. `for_both` says that either may take it as theirs.
    """

    id: UUID
    cue: str
    then_i: str
    written_at: datetime
    context: str | None = None
    you: str = ""
    we_say: str = ""
    for_both: bool = False

    def cue_today(self, contexts: ContextList) -> str:
        """Return the cue, under the name that its context has today.

        >>> listed = ContextList().add("late reply")
        >>> plan = IfThenPlan(id=UUID(int=1), cue="late reply", context="1", then_i="I walk",
        ...                   written_at=datetime(2026, 3, 1))
        >>> plan.cue_today(listed.rename("1", "no answer yet"))
        'no answer yet'
        """
        context = contexts.resolve(self.context) if self.context else None
        return context.name if context else self.cue

    def with_words(self, words: PlanWords) -> Self:
        """Return the plan in the words that both agreed on; a changed cue is no context any more."""
        told = {name: getattr(words, name) for name in _SHARED}
        context = self.context if words.cue == self.cue else None
        return msgspec.structs.replace(self, context=context, **told)

    def to_words(self, contexts: ContextList) -> PlanWords:
        """Return the words of the plan as the other may read them."""
        told = {name: getattr(self, name) for name in _SHARED}
        return PlanWords(**told | {"cue": self.cue_today(contexts)})


class PlanUse(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One time a plan was used. `felt_before` and `felt_after` are felt insecurity, 0 to 10."""

    id: UUID
    plan: UUID
    used_at: datetime
    felt_before: int | None = None
    felt_after: int | None = None
    helped: Helped = Helped.TOO_EARLY
