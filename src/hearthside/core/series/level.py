"""The line that felt insecurity follows over weeks and months."""

from dataclasses import dataclass

import numpy as np

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.diary.column import Days, Floats
from hearthside.core.diary.moment import HIGHEST, LOWEST
from hearthside.core.state_space import SETTINGS, StateSpace

from .smoother import smooth_level

NEEDED = 3
"""Moments before a line is drawn."""

FAR_DAYS = 30
"""A day this far from every moment has no point."""

LEVEL, _HALF_WIDTH = 0.9, 1.6448536269514722
_MOST_SETTINGS, _LEAST_WEIGHT = 4, 0.05
_NOISE_WEIGHT = 10.0


@dataclass(frozen=True, slots=True)
class LevelPoint:
    """The smoothed level on one day.

    `local_day` counts days since the diary's origin (`hearthside.core.diary.day_on` gives the
    date for a diary made from moments). `value`, `low` and `high` (a 90 % credible interval)
    are points on the 0 to 10 scale; `n` is the number of moments on that day, often 0.
    """

    local_day: int
    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class Level:
    """One point a day, in order; empty before 3 moments."""

    points: tuple[LevelPoint, ...]


def trace_level(diary: Diary, *, space: StateSpace | None = None) -> Level:
    """Trace the slow level of felt insecurity, one point a day.

    Felt insecurity, in points on the 0 to 10 scale, is taken as

        y_i = l(t_i) + u(t_i) + e_i,    e ~ N(0, s2)

    with l a random walk (0, .003 or .02 s2 a day), u an Ornstein-Uhlenbeck mood (time
    constant 3, 8 or 24 hours, variance .4, 1.2 or 3 s2); where l starts is not known. The line is
    the mean of l at noon of each day given all moments, before and after, with its 90 %
    credible interval, averaged over the at most four of the 27 settings that fit best; both
    are cut to 0 to 10. Days without a moment are bridged, and the interval widens there; more
    than 30 days from any moment there is no point. All moments count, so the line lies higher
    for someone who writes mostly when upset. It is empty before 3 moments. `space` is the
    diary's own filter, where that has been run already.

    Raises `UnusableDiary` when it is given anything but a diary.

    Sources: Harvey (1989) on the local level model; de Jong (1989) on the smoother; Oravecz, Tuerlinckx & Vandekerckhove (2011) on Ornstein-Uhlenbeck affect.

    >>> diary = Diary.from_arrays([12.0, 36.0, 60.0, 84.0], [4, 5, 4, 5], [[]] * 4, names=[])
    >>> [round(point.value, 1) for point in trace_level(diary).points]
    [4.5, 4.5, 4.5, 4.5]
    """
    if not isinstance(diary, Diary):
        raise UnusableDiary("not_a_diary", "a level is traced in a Diary")
    if len(diary) < NEEDED:
        return Level(())
    days = _days_near(diary.local_day)
    space = space or StateSpace.over(diary.at_hours, SETTINGS)
    kept, weights, noise = _weigh_settings(diary, space)
    noon = diary.at_hours[0] + _noon_after_first(diary, days)
    smoothed = smooth_level(
        space.only(*kept),
        tuple(SETTINGS[i] for i in kept),
        at_hours=diary.at_hours,
        reports=diary.felt_insecurity,
        asked=noon,
    )
    value = smoothed.mean @ weights
    spread = (smoothed.mean - value[:, None]) ** 2
    sd = np.sqrt((noise * smoothed.variance + spread) @ weights)
    return Level(_points(diary, days, value, sd))


def _days_near(local_day: Days) -> Days:
    """Every day from the first to the last that lies near a moment."""
    seen = np.unique(local_day)
    nearby = [
        np.arange(max(day - FAR_DAYS, seen[0]), min(day + FAR_DAYS, seen[-1]) + 1) for day in seen
    ]
    return np.unique(np.concatenate(nearby))


def _noon_after_first(diary: Diary, days: Days) -> Floats:
    """Hours from the first moment to noon of each day, by the clock of the first moment."""
    return np.asarray((days - diary.local_day[0]) * 24.0 + 12.0 - float(diary.local_hour[0]))


def _weigh_settings(diary: Diary, space: StateSpace) -> tuple[list[int], Floats, Floats]:
    """The settings that fit best, their weights and the noise variance under each."""
    gram = space.gram(np.column_stack([np.ones(len(diary)), diary.felt_insecurity]))
    left = gram[:, 1, 1] - gram[:, 0, 1] ** 2 / gram[:, 0, 0] + _NOISE_WEIGHT
    freedom = len(diary) - 1.0 + _NOISE_WEIGHT
    log_weight = -space.log_sd - 0.5 * np.log(gram[:, 0, 0]) - 0.5 * freedom * np.log(left)
    weights = np.exp(log_weight - log_weight.max())
    order = np.argsort(-weights, kind="stable")[:_MOST_SETTINGS]
    kept = order[weights[order] >= _LEAST_WEIGHT]
    return kept.tolist(), weights[kept] / weights[kept].sum(), left[kept] / freedom


def _points(diary: Diary, days: Days, value: Floats, sd: Floats) -> tuple[LevelPoint, ...]:
    seen, counts = np.unique(diary.local_day, return_counts=True)
    n = dict(zip(seen.tolist(), counts.tolist(), strict=True))
    low, high = value - _HALF_WIDTH * sd, value + _HALF_WIDTH * sd
    columns = np.clip([value, low, high], LOWEST, HIGHEST)
    return tuple(
        LevelPoint(day, middle, least, most, n.get(day, 0))
        for day, (middle, least, most) in zip(days.tolist(), columns.T.tolist(), strict=True)
    )
