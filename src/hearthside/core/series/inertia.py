"""How long does a mood stay: hours, or about a day or more?"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import product

import numpy as np

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.estimate import NotEnoughData
from hearthside.core.regression import regress
from hearthside.core.state_space import Setting

NEEDED_DAYS = 90
"""Days from the first moment to the last before anything is said."""

HOURS = (1.5, 3.0, 6.0, 11.0)
DAYS = (20.0, 32.0, 48.0, 72.0)
"""Time constants that count as hours, and as about a day or more."""

LEAST_SPREAD = 0.5
"""Points: reports whose standard deviation is smaller show no mood that could last."""

SURE = 0.9

INERTIA_SETTINGS = tuple(
    Setting(*each) for each in product(HOURS + DAYS, (0.3, 0.9, 2.4), (0.0, 0.003))
)


class Lasting(StrEnum):
    """How long a mood stays, in a word."""

    HOURS = "hours"
    DAY_OR_MORE = "day_or_more"
    NOT_CLEAR = "not_clear"
    NOT_ENOUGH = "not_enough"


@dataclass(frozen=True, slots=True)
class Inertia:
    """How long a mood stays; `probability_hours` (0 to 1) that it is hours rather than days."""

    lasting: Lasting
    probability_hours: float | NotEnoughData
    n: int


def describe_inertia(diary: Diary) -> Inertia:
    """Say whether a mood stays for hours or for about a day or more.

    The mood beneath felt insecurity forgets as

        cov(u(t), u(t + h)) = v exp(-h / tau),

    tau in hours, beside the clock, the contexts, a slow drift and noise. Eight values of tau
    (1.5 to 72 hours) are equally probable beforehand, each with three variances and two
    drifts; the answer is "hours" when those up to 11 hours hold at least .9 of the
    probability, "about a day or more" when those from 20 hours on do, and not clear
    otherwise, as it is where reports vary by less than half a point. No number of hours is
    given, because half a year of moments leaves that open. It stays silent before 90 days. The
    probability runs from 0 to 1.

    Raises `UnusableDiary` when it is given anything but a diary.

    Sources: Kuppens, Allen & Sheeber (2010) on inertia; de Haan-Rietdijk et al. (2017) and
    Oravecz, Tuerlinckx & Vandekerckhove (2011) on moods in continuous time.

    >>> hours = [24.0 * day + hour for day in range(100) for hour in (9, 12, 15, 18, 21)]
    >>> felt = [4 + 3 * (day % 8 < 4) - day % 2 for day in range(100) for _ in range(5)]
    >>> describe_inertia(Diary.from_arrays(hours, felt, [[]] * 500, names=[])).lasting.value
    'day_or_more'
    """
    if not isinstance(diary, Diary):
        raise UnusableDiary("not_a_diary", "inertia is described in a Diary")
    if diary.span_days < NEEDED_DAYS:
        short = NotEnoughData(have=int(diary.span_days), need=NEEDED_DAYS)
        return Inertia(Lasting.NOT_ENOUGH, short, len(diary))
    if diary.felt_insecurity.std() < LEAST_SPREAD:
        return Inertia(Lasting.NOT_CLEAR, 0.5, len(diary))
    nothing = np.empty((len(diary), 0))
    weights = regress(diary, nothing, np.empty(0), INERTIA_SETTINGS).weights
    in_hours = np.array([setting.decay_hours in HOURS for setting in INERTIA_SETTINGS])
    # Weights that sum to 1 + 2e-16 would make a probability of more than 1.
    probability = min(float(weights[in_hours].sum()), 1.0)
    return Inertia(_say(probability), probability, len(diary))


def _say(probability_hours: float) -> Lasting:
    if probability_hours >= SURE:
        return Lasting.HOURS
    if 1.0 - probability_hours >= SURE:
        return Lasting.DAY_OR_MORE
    return Lasting.NOT_CLEAR
