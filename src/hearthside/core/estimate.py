"""A number never travels alone: it comes with its interval and count, or as "not enough yet"."""

from dataclasses import dataclass
from typing import Literal

IntervalKind = Literal["credible", "confidence"]


@dataclass(frozen=True, slots=True)
class Estimate:
    """An estimate with its interval.

    `low` and `high` bound the interval at `level` (0 to 1); `kind` says which sort it is;
    `n_observations` is how many moments stand behind it.
    """

    value: float
    low: float
    high: float
    level: float
    kind: IntervalKind
    n_observations: int


@dataclass(frozen=True, slots=True)
class NotEnoughData:
    """There is not enough yet: `have` of about `need` observations."""

    have: int
    need: int
