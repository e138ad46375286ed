"""How felt insecurity runs through the week and the day."""

from dataclasses import dataclass

import numpy as np

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.diary.column import Days, Floats
from hearthside.core.diary.moment import HIGHEST, LOWEST
from hearthside.core.estimate import Estimate, NotEnoughData

BLOCK_HOURS = 3
BLOCKS = 24 // BLOCK_HOURS

NEEDED_DAYS = 3
"""Different days before a cell is given a number."""

LEVEL, _HALF_WIDTH = 0.9, 1.6448536269514722
_PRIOR_WEIGHT, _PRIOR_VARIANCE = 4.0, 4.0


@dataclass(frozen=True, slots=True)
class RhythmCell:
    """One weekday (0 = Monday) and one block of hours, half-open, with its mean in points."""

    weekday: int
    hour_from: int
    hour_to: int
    mean: Estimate | NotEnoughData


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Seven days of eight three-hour blocks, Monday midnight first."""

    cells: tuple[RhythmCell, ...]


def describe_rhythm(diary: Diary) -> Rhythm:
    """Describe felt insecurity by weekday and three-hour block of the person's own clock.

    Moments of one day and block are averaged first, so that an evening of many entries counts
    once. With m days in a cell and y_d their values, in points on the 0 to 10 scale,

        mean = sum y_d / m,    interval = mean -+ 1.645 s / sqrt(m),
        s2 = (4 x 4 + within) / (4 + freedom),

    with "within" the sum of squares around the cells' means over all cells and "freedom" the
    days less the cells: one spread for all cells, held towards 2 points while there are few
    days. The 90 % confidence interval is cut to 0 to 10. A cell stays silent before 3
    different days. All moments count, those logged by choice too, so cells compare times of
    the week with one another; they are no share of time.

    Raises `UnusableDiary` when it is given anything but a diary.

    Source: the pooled variance of a one-way layout (Fisher, 1925); moderated as in Smyth (2004).

    >>> hours = [7 * 24.0 * week + 20 for week in range(4)]
    >>> diary = Diary.from_arrays(hours, [4, 5, 6, 5], [[]] * 4, names=[])
    >>> monday_evening = describe_rhythm(diary).cells[6]
    >>> monday_evening.hour_from, monday_evening.mean.value, round(monday_evening.mean.high, 2)
    (18, 5.0, 6.32)
    """
    if not isinstance(diary, Diary):
        raise UnusableDiary("not_a_diary", "a rhythm is described in a Diary")
    cell, value = _average_days(diary)
    days = np.bincount(cell, minlength=7 * BLOCKS)
    sums = np.bincount(cell, weights=value, minlength=7 * BLOCKS)
    means = sums / np.maximum(days, 1)
    within = float(((value - means[cell]) ** 2).sum())
    freedom = len(cell) - int((days > 0).sum())
    spread = (_PRIOR_WEIGHT * _PRIOR_VARIANCE + within) / (_PRIOR_WEIGHT + freedom)
    return Rhythm(
        tuple(_cell(at, float(means[at]), int(days[at]), float(spread)) for at in range(7 * BLOCKS))
    )


def _average_days(diary: Diary) -> tuple[Days, Floats]:
    """The cell and the mean report of every day and block that holds a moment."""
    block = (diary.local_hour // BLOCK_HOURS).astype(np.int64)
    key = np.stack([diary.local_day, diary.weekday, block])
    days, place, count = np.unique(key, axis=1, return_inverse=True, return_counts=True)
    sums = np.bincount(place.ravel(), weights=diary.felt_insecurity, minlength=len(count))
    return days[1] * BLOCKS + days[2], sums / np.maximum(count, 1)


def _cell(at: int, mean: float, days: int, spread: float) -> RhythmCell:
    hour = at % BLOCKS * BLOCK_HOURS
    number: Estimate | NotEnoughData = NotEnoughData(have=days, need=NEEDED_DAYS)
    if days >= NEEDED_DAYS:
        half = _HALF_WIDTH * (spread / days) ** 0.5
        low, high = max(mean - half, LOWEST), min(mean + half, HIGHEST)
        number = Estimate(mean, low, high, LEVEL, "confidence", days)
    return RhythmCell(at // BLOCKS, hour, hour + BLOCK_HOURS, number)
