"""One fear as a statistic reads it: without its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Outcome(StrEnum):
    """What became of a fear."""

    YES = "yes"
    NO = "no"
    PARTLY = "partly"
    OPEN = "open"
    UNKNOWN = "unknown"


CAME_TRUE = {Outcome.YES: 1.0, Outcome.PARTLY: 0.5, Outcome.NO: 0.0}
"""How far each settled outcome is what was feared."""


class UnusableLedger(ValueError):
    """The fears cannot be weighed as they stand.

    `code` names the reason for a program; the message says it in plain English.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Fear:
    """One fear: how likely it seemed (0 to 1) when it was written down, and what became of it.

    `due_on` is the day by which it would have happened, `settled_on` the day on which the
    person said what became of it.
    """

    stated_probability: float
    outcome: Outcome
    written_on: date
    due_on: date | None = None
    settled_on: date | None = None

    @property
    def came_true(self) -> float | None:
        """1 for yes, .5 for partly, 0 for no; `None` while it is open or where nobody knows."""
        return CAME_TRUE.get(self.outcome)

    @property
    def told_on(self) -> date:
        """The day that places it in the order of what was learned."""
        return self.settled_on or self.due_on or self.written_on

    def is_missing(self, today_on: date | None) -> bool:
        """Whether its outcome should be known and is not."""
        if self.outcome is Outcome.OPEN:
            return self.due_on is not None and today_on is not None and self.due_on < today_on
        return self.outcome is Outcome.UNKNOWN


def read_ledger(fears: Sequence[Fear]) -> tuple[Fear, ...]:
    """Return the fears in the order in which their outcomes were learned.

    Raises `UnusableLedger` for anything but fears, for a probability outside 0 to 1, and for
    a fear that is due or settled before it was written down.
    """
    if not isinstance(fears, Sequence) or not all(isinstance(fear, Fear) for fear in fears):
        raise UnusableLedger("not_fears", "a ledger is a sequence of Fear")
    for fear in fears:
        _refuse_wrong_values(fear)
    return tuple(sorted(fears, key=lambda fear: (fear.told_on, fear.written_on)))


def _refuse_wrong_values(fear: Fear) -> None:
    stated = fear.stated_probability
    if not isinstance(stated, float | int) or not 0.0 <= stated <= 1.0:
        raise UnusableLedger("out_of_range", "a stated probability must lie between 0 and 1")
    later = (fear.due_on, fear.settled_on)
    if any(day is not None and day < fear.written_on for day in later):
        raise UnusableLedger("not_in_order", "a fear is due and settled after it was written")
