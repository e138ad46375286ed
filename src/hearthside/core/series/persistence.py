"""Is the insecurity persistent or occasional?"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from hearthside.core.beta import beta_quantile
from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.diary.column import Flags, Floats
from hearthside.core.estimate import Estimate, NotEnoughData

INSECURE_FROM = 5.0
"""Points from which a check-in counts as insecure."""

NEEDED = 14
"""Scheduled check-ins before anything is said: two weeks of one a day."""

OFTEN, SELDOM = 0.5, 0.25
LEVEL = 0.9

_PRIOR_INERTIA, _PRIOR_WEIGHT, _MOST_INERTIA = 0.2, 5.0, 0.8


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
    """Say how much of the time the person feels insecure, from scheduled check-ins only.

    People write by choice when they are upset, so moments logged by choice would overstate
    it. With k of n scheduled check-ins at 5 or above on the 0 to 10 scale and r their lag-1
    autocorrelation, cut to 0 to .8 and shrunk to .2 by 5 pseudo-observations,

        p = (k + 1/2) / (n + 1),    n_eff = n (1 - r) / (1 + r),

    and the 90 % credible interval is that of Beta(p n_eff + 1/2, (1 - p) n_eff + 1/2). The
    verdict is persistent when the lower end is above .5, occasional when the upper end is
    below .25, and in between (or not clear yet) otherwise. The share runs from 0 to 1.
    It stays silent before 14 scheduled check-ins.

    Raises `UnusableDiary` when it is given anything but a diary.

    Sources: Jeffreys (1946) for the prior; Brown, Cai & DasGupta (2001) for its interval;
    Bayley & Hammersley (1946) for the effective number of correlated observations.

    >>> felt = [7, 6, 2, 8, 7, 6, 9, 3, 7, 8, 6, 7, 8, 6, 7, 9]
    >>> diary = Diary.from_arrays([24.0 * i for i in range(16)], felt, [[]] * 16, names=[],
    ...                           scheduled=[True] * 16)
    >>> found = assess_persistence(diary)
    >>> found.verdict.value, round(found.share.value, 2), round(found.share.low, 2)
    ('persistent', 0.85, 0.66)
    """
    if not isinstance(diary, Diary):
        raise UnusableDiary("not_a_diary", "persistence is assessed in a Diary")
    insecure = diary.felt_insecurity[diary.scheduled] >= INSECURE_FROM
    n = len(insecure)
    if n < NEEDED:
        return Persistence(Verdict.NOT_ENOUGH, NotEnoughData(have=n, need=NEEDED), n)
    share = _estimate_share(insecure)
    return Persistence(_judge(share), share, n)


def _estimate_share(insecure: Flags) -> Estimate:
    n = len(insecure)
    share = (float(insecure.sum()) + 0.5) / (n + 1.0)
    effective = count_effective(insecure)
    a, b = share * effective + 0.5, (1.0 - share) * effective + 0.5
    tail = (1.0 - LEVEL) / 2.0
    low, high = beta_quantile(tail, a, b), beta_quantile(1.0 - tail, a, b)
    return Estimate(share, low, high, LEVEL, "credible", n)


def count_effective(
    flags: Flags | Floats,
    *,
    prior_inertia: float = _PRIOR_INERTIA,
    prior_weight: float = _PRIOR_WEIGHT,
) -> float:
    """Return how many independent observations flags or shares in order of time are worth."""
    n, within = len(flags), min(max(_lag_one(flags), 0.0), _MOST_INERTIA)
    inertia = (n * within + prior_weight * prior_inertia) / (n + prior_weight)
    return len(flags) * (1.0 - inertia) / (1.0 + inertia)


def _lag_one(flags: Flags | Floats) -> float:
    """The correlation of each check-in with the next; 0 when either side never changes."""
    before, after = flags[:-1] - flags[:-1].mean(), flags[1:] - flags[1:].mean()
    scale = np.sqrt((before @ before) * (after @ after))
    return float(before @ after / scale) if scale > 0 else 0.0


def _judge(share: Estimate) -> Verdict:
    if share.low > OFTEN:
        return Verdict.PERSISTENT
    if share.high < SELDOM:
        return Verdict.OCCASIONAL
    return Verdict.IN_BETWEEN
