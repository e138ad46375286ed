"""Everything that somebody keeps of their support, in one document."""

from collections.abc import Iterable
from typing import ClassVar, Self
from uuid import UUID

import msgspec

from hearthside.core import by_id
from hearthside.core.document import Document

from .step import WideningStep
from .tie import Tie

MOST_TIES = 40
"""More do not fit into a drawing that says something at a glance."""


class SupportMap(Document, frozen=True, kw_only=True):
    """The ties and the steps, in the order they were entered.

    What was taken off last lies in `taken_ties` or `taken_steps`, one at most, until the next
    change: so it can be put back, and is not kept longer than that.
    """

    namespace: ClassVar[str] = "support_map"

    ties: tuple[Tie, ...] = ()
    steps: tuple[WideningStep, ...] = ()
    taken_ties: tuple[Tie, ...] = ()
    taken_steps: tuple[WideningStep, ...] = ()

    @property
    def is_full(self) -> bool:
        """Whether no further tie fits."""
        return len(self.ties) >= MOST_TIES

    def has_room_for(self, id: UUID) -> bool:
        """Whether a tie of this id can be kept: it is there already, or one more fits."""
        return not self.is_full or self.find_tie(id) is not None

    @property
    def can_put_back(self) -> bool:
        """Whether something was taken off by the last change."""
        return bool(self.taken_ties or self.taken_steps)

    def find_tie(self, id: UUID) -> Tie | None:
        """The tie of this id; `None` if there is none."""
        return by_id.find(self.ties, id)

    def find_step(self, id: UUID) -> WideningStep | None:
        """The step of this id; `None` if there is none."""
        return by_id.find(self.steps, id)

    def keep_tie(self, tie: Tie) -> Self:
        """Return the map with a tie, in the place of the one of its id."""
        return self._change(ties=by_id.keep(self.ties, tie))

    def keep_step(self, step: WideningStep) -> Self:
        """Return the map with a step, in the place of the one of its id."""
        return self._change(steps=by_id.keep(self.steps, step))

    def take_off(self, id: UUID) -> Self:
        """Return the map without the tie or step of this id, which can be put back.

        >>> SupportMap().take_off(UUID(int=1)).can_put_back
        False
        """
        return self._change(
            ties=by_id.drop(self.ties, id),
            steps=by_id.drop(self.steps, id),
            taken_ties=tuple(tie for tie in self.ties if tie.id == id),
            taken_steps=tuple(step for step in self.steps if step.id == id),
        )

    def put_back(self) -> Self:
        """Return the map with what was taken off last, at the end."""
        ties, steps = (*self.ties, *self.taken_ties), (*self.steps, *self.taken_steps)
        return self._change(ties=ties, steps=steps)

    def forget(self) -> Self:
        """Return the map with nothing left of what was taken off."""
        return self._change()

    def _change(self, **changes: Iterable[object]) -> Self:
        nothing: dict[str, Iterable[object]] = {"taken_ties": (), "taken_steps": ()}
        return msgspec.structs.replace(self, **nothing | changes)
