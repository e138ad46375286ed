"""Is the insecurity persistent or occasional?"""

from dataclasses import dataclass
from enum import StrEnum

from hearthside.core.diary import Diary
from hearthside.core.estimate import Estimate, NotEnoughData


class Verdict(StrEnum):
    """How much of the time a person feels insecure, in a word."""

    PERSISTENT = "persistent"
    IN_BETWEEN = "in_between"
    OCCASIONAL = "occasional"
    NOT_ENOUGH = "not_enough"


@dataclass(frozen=True, slots=True)
class Persistence:
    """The share of scheduled check-ins (0 to 1) with felt insecurity at 5 or above; `n` of them."""

    verdict: Verdict
    share: Estimate | NotEnoughData
    n: int


def assess_persistence(diary: Diary) -> Persistence:
    """Say how much of the time the person feels insecure, from scheduled check-ins only."""
    n = diary.n_scheduled
    return Persistence(Verdict.NOT_ENOUGH, NotEnoughData(have=n, need=14), n)
