"""How long it takes, once it has risen, to be back at one's usual level."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.diary.column import Floats
from hearthside.core.estimate import Estimate, NotEnoughData

from .ground import days_since

NEEDED_CHECK_INS = 14
"""Scheduled check-ins before the start: they say what is usual."""

NEEDED = 5
"""Spells with something written within a week, on either side of the start."""

RISE, BACK = 3.0, 1.0
"""Points above the usual level: from where a spell begins, and up to where it is back."""

WATCHED_HOURS = 168.0
SURE, LEVEL = 0.975, 0.9

_LOG_MEDIAN = np.linspace(0.0, np.log(240.0), 221)
_SPREAD = np.array([0.3, 0.5, 0.8, 1.2])
_LEAST = 1e-12


class Pace(StrEnum):
    """Where the time to be back has gone since the start."""

    SHORTER = "shorter"
    LONGER = "longer"
    NOT_CLEAR = "not_clear"
    NOT_ENOUGH = "not_enough"


@dataclass(frozen=True, slots=True)
class Recovery:
    """The median time to be back, in hours, before the start and since; `usual` is in points.

    `probability_shorter` runs from 0 to 1. It and `usual` are `None` while there is not enough.
    """

    pace: Pace
    before: Estimate | NotEnoughData
    since: Estimate | NotEnoughData
    probability_shorter: float | None
    usual: float | None


@dataclass(frozen=True, slots=True)
class _Spell:
    """One spell: it was back after more than `longer_than` hours, and by `by` if it was seen."""

    began_day: int
    longer_than: float
    by: float


def compare_recovery(diary: Diary, start_on: date) -> Recovery:
    """Say how long it takes to be back once it has risen, before a day and since.

    The usual level m is the median of the scheduled check-ins before the start, in points on the
    0 to 10 scale. A spell begins with a moment at m + 3 or more and is over with the first one at
    m + 1 or less; another begins only after that. When it was over is only known to lie between
    two moments, so with T the time in hours and (a, b] what is known of each spell,

        P(a < T <= b) = F(b) - F(a),    F(t) = 1 / (1 + exp(-(log t - mu) / s)),

    with b infinite where it was not seen within a week. mu is flat from log 1 to log 240, s
    is .3, .5, .8 or 1.2. The estimate is exp(mu), the median time, with its 90 % credible
    interval. It is shorter when P(mu since < mu before) >= .975, longer when the opposite is.
    It stays silent before 14 scheduled check-ins before the start and 5 spells on either side.

    Raises `UnusableDiary` when it is given anything but a diary and a date.

    Sources: Turnbull (1976) on times known to lie between two looks; Bennett (1983) on the
    log-logistic model of them.

    >>> felt = [2, 2, 8, 6, 2, 2, 8, 2, 2, 2] * 12
    >>> diary = Diary.from_arrays([12.0 * i + 8 for i in range(120)], felt, [[]] * 120, names=[],
    ...                           scheduled=[True] * 120)
    >>> found = compare_recovery(diary, date(1970, 1, 31))
    >>> found.pace.value, found.usual, round(found.since.value), found.since.n_observations
    ('not_clear', 2.0, 11, 12)
    """
    _since, is_after = days_since(diary, start_on)
    usual_from = diary.felt_insecurity[~is_after & diary.scheduled]
    if len(usual_from) < NEEDED_CHECK_INS:
        short = NotEnoughData(have=len(usual_from), need=NEEDED_CHECK_INS)
        return Recovery(Pace.NOT_ENOUGH, short, short, None, None)
    usual = float(np.median(usual_from))
    start_day = int(diary.local_day[is_after].min()) if is_after.any() else 1 << 40
    spells = _find_spells(diary, usual)
    before = _weigh([spell for spell in spells if spell.began_day < start_day])
    since = _weigh([spell for spell in spells if spell.began_day >= start_day])
    if isinstance(before, NotEnoughData) or isinstance(since, NotEnoughData):
        return Recovery(Pace.NOT_ENOUGH, _tell(before), _tell(since), None, usual)
    shorter = float(since[0] @ (1.0 - np.cumsum(before[0])))
    longer = float(before[0] @ (1.0 - np.cumsum(since[0])))
    return Recovery(_judge(shorter, longer), _tell(before), _tell(since), shorter, usual)


def _judge(shorter: float, longer: float) -> Pace:
    if shorter >= SURE:
        return Pace.SHORTER
    return Pace.LONGER if longer >= SURE else Pace.NOT_CLEAR


def _find_spells(diary: Diary, usual: float) -> list[_Spell]:
    """Every spell of which something is known after its first moment."""
    spells, i, n = [], 0, len(diary)
    while i < n:
        if diary.felt_insecurity[i] < usual + RISE:
            i += 1
            continue
        began, last, by, j = float(diary.at_hours[i]), 0.0, np.inf, i + 1
        while j < n and diary.felt_insecurity[j] > usual + BACK:
            after = float(diary.at_hours[j]) - began
            last = after if after <= WATCHED_HOURS else last
            j += 1
        if j < n and (after := float(diary.at_hours[j]) - began) <= WATCHED_HOURS:
            by = after
        if last > 0.0 or by < np.inf:
            spells.append(_Spell(int(diary.local_day[i]), last, by))
        i = j + 1
    return spells


def _weigh(spells: Sequence[_Spell]) -> tuple[Floats, int] | NotEnoughData:
    """How plausible each median time is, on the grid, and from how many spells."""
    if len(spells) < NEEDED:
        return NotEnoughData(have=len(spells), need=NEEDED)
    low = _share_over(np.array([spell.longer_than for spell in spells]))
    high = _share_over(np.array([spell.by for spell in spells]))
    log_likelihood = np.log(np.maximum(high - low, _LEAST)).sum(axis=0)
    weight = np.exp(log_likelihood - log_likelihood.max()).sum(axis=1)
    return weight / weight.sum(), len(spells)


def _share_over(hours: Floats) -> Floats:
    """F at each time, for each median and spread: (spells, medians, spreads)."""
    with np.errstate(divide="ignore", over="ignore"):
        z = (np.log(hours)[:, None, None] - _LOG_MEDIAN[:, None]) / _SPREAD
        return np.asarray(1.0 / (1.0 + np.exp(-z)))


def _tell(weighed: tuple[Floats, int] | NotEnoughData) -> Estimate | NotEnoughData:
    if isinstance(weighed, NotEnoughData):
        return weighed
    weight, n = weighed
    tail = (1.0 - LEVEL) / 2.0
    low, middle, high = np.exp(np.interp([tail, 0.5, 1.0 - tail], np.cumsum(weight), _LOG_MEDIAN))
    return Estimate(float(middle), float(low), float(high), LEVEL, "credible", n)
