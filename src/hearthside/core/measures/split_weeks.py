"""Does a week's mean repeat itself? Two halves of every week, held side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import atanh, isfinite, sqrt, tanh
from statistics import fmean

import numpy as np

from hearthside.core.estimate import Estimate, NotEnoughData

from .noise import LEVEL
from .refusal import UnusableAnswers

NEEDED_WEEKS = 12
"""Weeks with four answered days or more before anything is said."""
NEEDED_DAYS = 4
_Z = 1.959963984540054
_NEAR_ONE = 0.999999


@dataclass(frozen=True, slots=True)
class SplitWeeks:
    """How far a week's mean repeats itself (0 to 1), and how many weeks that is from."""

    reliability: Estimate | NotEnoughData
    weeks: int


def split_weeks(on: Sequence[date], values: Sequence[float]) -> SplitWeeks:
    """Say how far the mean of a person's week would repeat itself, from two halves of each week.

    Days of one date are averaged. The answered days of a week (Monday to Sunday) go to one
    half and the other in turn; the first day's half changes from week to week. With r the
    correlation of the two halves' means over weeks,

        reliability = 2 r / (1 + r),

    a share from 0 to 1, 0 where r is below 0. The 95 % confidence interval is Fisher's for r,
    carried through. It stays silent before 12 weeks of at least 4 answered days, and where
    the halves never change. Neighbouring days are alike, and so it is too
    high: by about .2 where a day carries .3 of itself over to the next.

    Raises `UnusableAnswers` when days and finite values do not go together one to one.

    Sources: Spearman (1910) and Brown (1910); Fisher (1921).

    >>> from datetime import timedelta
    >>> days = [date(2026, 3, 2) + timedelta(days=d) for d in range(105)]
    >>> level = [float(d // 7 % 5 + d % 3) for d in range(105)]
    >>> found = split_weeks(days, level)
    >>> found.weeks, round(found.reliability.value, 2)
    (15, 1.0)
    """
    weeks = _gather(on, values)
    whole = [days for _week, days in sorted(weeks.items()) if len(days) >= NEEDED_DAYS]
    n = len(whole)
    if n < NEEDED_WEEKS:
        return SplitWeeks(NotEnoughData(have=n, need=NEEDED_WEEKS), n)
    halves = np.array([_halve(days, turn % 2) for turn, days in enumerate(whole)])
    if not (halves.std(axis=0) > 1e-9).all():
        return SplitWeeks(NotEnoughData(have=0, need=NEEDED_WEEKS), n)
    r = float(np.corrcoef(halves.T)[0, 1])
    z = atanh(min(max(r, -_NEAR_ONE), _NEAR_ONE))
    low, high = (tanh(z + sign * _Z / sqrt(n - 3)) for sign in (-1.0, 1.0))
    value, low, high = (_step_up(each) for each in (r, low, high))
    return SplitWeeks(Estimate(value, low, high, LEVEL, "confidence", n), n)


def _step_up(r: float) -> float:
    """Spearman and Brown: what twice the days would give."""
    return max(2.0 * r / (1.0 + r), 0.0)


def _halve(days: Mapping[date, float], turn: int) -> tuple[float, float]:
    told = [days[on] for on in sorted(days)]
    return fmean(told[turn::2]), fmean(told[1 - turn :: 2])


def _gather(on: Sequence[date], values: Sequence[float]) -> dict[int, dict[date, float]]:
    """The mean of each date, by the number of its week."""
    _check(on, values)
    told: dict[date, list[float]] = {}
    for day, value in zip(on, values, strict=True):
        told.setdefault(day, []).append(value)
    weeks: dict[int, dict[date, float]] = {}
    for day, several in told.items():
        weeks.setdefault((day.toordinal() - 1) // 7, {})[day] = fmean(several)
    return weeks


def _check(on: Sequence[date], values: Sequence[float]) -> None:
    if not isinstance(on, Sequence) or not isinstance(values, Sequence):
        raise UnusableAnswers("not_rows", "days and values are sequences")
    if len(on) != len(values) or not all(isinstance(day, date) for day in on):
        raise UnusableAnswers("uneven", "every value has its day")
    if not all(isinstance(v, float | int) and isfinite(v) for v in values):
        raise UnusableAnswers("not_a_number", "a value is a finite number")
