"""One small step that may widen somebody's support: planned, done or not, and how it went."""

from datetime import date
from enum import StrEnum
from uuid import UUID

import msgspec

LONGEST_STEP = 2_000


class StepOutcome(StrEnum):
    """What became of a step. Leaving it is an answer like the others."""

    PLANNED = "planned"
    DONE = "done"
    NOT_DONE = "not_done"
    LEFT = "left"


class WideningStep(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One step in own words. `idea` is the key of the idea it began from, empty without one.

    `planned_on` is the day it is meant for, if any; nothing happens when that day passes.
    """

    id: UUID
    words: str
    written_on: date
    idea: str = ""
    planned_on: date | None = None
    outcome: StepOutcome = StepOutcome.PLANNED
    how_it_went: str = ""

    @property
    def is_planned(self) -> bool:
        """Whether it is still to come."""
        return self.outcome is StepOutcome.PLANNED
