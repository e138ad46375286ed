"""Everything a person keeps in this room, in one document: it opens at once, in a bad moment too."""

from collections import Counter
from typing import ClassVar, Self
from uuid import UUID

import msgspec

from hearthside.core import by_id
from hearthside.core.document import Document

from .need import SafetyNeed
from .pair import KeptSide
from .plan import IfThenPlan, PlanUse


class PlanBook(Document, frozen=True, kw_only=True):
    """The needs, the plans in the order they were written, their uses, and what is said to the other."""

    namespace: ClassVar[str] = "plan_book"

    needs: tuple[SafetyNeed, ...] = ()
    plans: tuple[IfThenPlan, ...] = ()
    uses: tuple[PlanUse, ...] = ()
    sides: tuple[KeptSide, ...] = ()

    def find_need(self, id: UUID) -> SafetyNeed | None:
        """The need of this id; `None` if there is none."""
        return by_id.find(self.needs, id)

    def find_plan(self, id: UUID) -> IfThenPlan | None:
        """The plan of this id; `None` if there is none."""
        return by_id.find(self.plans, id)

    def find_use(self, id: UUID) -> PlanUse | None:
        """The use of this id; `None` if there is none."""
        return by_id.find(self.uses, id)

    def find_side(self, plan: UUID) -> KeptSide | None:
        """What I said to the other of this plan; `None` if nothing."""
        return next((kept for kept in self.sides if kept.side.plan == plan), None)

    def keep_need(self, need: SafetyNeed) -> Self:
        """Return the book with a need, in the place of the one of its id."""
        return msgspec.structs.replace(self, needs=by_id.keep(self.needs, need))

    def keep_plan(self, plan: IfThenPlan) -> Self:
        """Return the book with a plan, in the place of the one of its id."""
        return msgspec.structs.replace(self, plans=by_id.keep(self.plans, plan))

    def keep_use(self, use: PlanUse) -> Self:
        """Return the book with a use, in the place of the one of its id."""
        return msgspec.structs.replace(self, uses=by_id.keep(self.uses, use))

    def keep_side(self, kept: KeptSide) -> Self:
        """Return the book with what I say of a plan, in the place of what I said before."""
        left = self.drop_side(kept.side.plan).sides
        return msgspec.structs.replace(self, sides=(*left, kept))

    def drop_need(self, id: UUID) -> Self:
        """Return the book without a need."""
        return msgspec.structs.replace(self, needs=by_id.drop(self.needs, id))

    def drop_use(self, id: UUID) -> Self:
        """Return the book without a use."""
        return msgspec.structs.replace(self, uses=by_id.drop(self.uses, id))

    def drop_side(self, plan: UUID) -> Self:
        """Return the book without what I said of a plan."""
        left = tuple(kept for kept in self.sides if kept.side.plan != plan)
        return msgspec.structs.replace(self, sides=left)

    def drop_plan(self, id: UUID) -> Self:
        """Return the book without a plan, its uses, and what I said to the other of it."""
        uses = tuple(use for use in self.uses if use.plan != id)
        plans = by_id.drop(self.plans, id)
        return msgspec.structs.replace(self.drop_side(id), plans=plans, uses=uses)

    def uses_of(self, plan: UUID) -> tuple[PlanUse, ...]:
        """The uses of one plan, the latest first."""
        own = (use for use in self.uses if use.plan == plan)
        return tuple(sorted(own, key=lambda use: use.used_at, reverse=True))

    def by_use(self) -> tuple[IfThenPlan, ...]:
        """The plans, the one used most often first; of those used as often, the one written last."""
        often = Counter(use.plan for use in self.uses)
        newest_first = sorted(self.plans, key=lambda plan: plan.written_at, reverse=True)
        return tuple(sorted(newest_first, key=lambda plan: -often[plan.id]))
