"""Has it been lower since a day that was given in advance?"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.regression import share_below_zero

from .ground import SinceGround, days_since

NEEDED_DAYS = 14
"""Different days with a moment, before the start and from it on."""

SURE = 0.975
LEVEL, _HALF_WIDTH = 0.9, 1.6448536269514722


class Direction(StrEnum):
    """Where felt insecurity has gone since the start."""

    LOWER = "lower"
    HIGHER = "higher"
    NOT_CLEAR = "not_clear"
    NOT_ENOUGH = "not_enough"


@dataclass(frozen=True, slots=True)
class Growth:
    """The change since the start, in points (below 0: lower), once two weeks have passed.

    `probability_lower` runs from 0 to 1; `None` while there is not enough. `n_before` and
    `n_since` count moments.
    """

    direction: Direction
    change: Estimate | NotEnoughData
    probability_lower: float | None
    n_before: int
    n_since: int


def assess_growth(diary: Diary, start_on: date, *, ground: SinceGround | None = None) -> Growth:
    """Say whether felt insecurity has been lower since a day, by how much, and how sure that is.

    The day is when something began (an agreement, a step) and must be chosen without looking
    at the diary. Felt insecurity, in points on the 0 to 10 scale, is taken as

        y_i = z_i'g + sum_j c_j d_ij + delta r(t_i) + u(t_i) + l(t_i) + e_i,
        r(t) = 0 before the start, rising to 1 over 14 days,    delta ~ N(0, 1.5^2),

    with z the clock, d_ij the contexts and what they carry over (c_j ~ N(0, .6^2)), u an
    Ornstein-Uhlenbeck mood and l a slow random walk (0, .001 or .004 s2 a day); averaged over
    27 settings. It is lower when P(delta < 0) >= .975, higher when P(delta > 0) is. The 90 %
    credible interval is in points. "Since" is all it says: whatever else began then counts too.
    It stays silent before there are moments on 14 different days on either side. A diary from
    arrays has its origin on 1 January 1970. `ground` is what several starts of one diary share,
    where that has been laid already.

    Raises `UnusableDiary` when it is given anything but a diary and a date.

    Sources: Box & Tiao (1975) on intervention analysis with a ramp; Schuurman, Houtveen &
    Hamaker (2015) on noise in one person's series.

    >>> felt = [6, 7, 5, 6] * 10 + [3, 4, 2, 3] * 10
    >>> diary = Diary.from_arrays([24.0 * i + 20 for i in range(80)], felt, [[]] * 80, names=[])
    >>> found = assess_growth(diary, date(1970, 2, 10))
    >>> found.direction.value, round(found.change.value, 1), found.n_since
    ('lower', -2.7, 40)
    """
    _since, is_after = days_since(diary, start_on)
    n_since = int(is_after.sum())
    n_before = len(diary) - n_since
    days = [len(np.unique(diary.local_day[side])) for side in (~is_after, is_after)]
    if min(days) < NEEDED_DAYS:
        short = NotEnoughData(have=min(days), need=NEEDED_DAYS)
        return Growth(Direction.NOT_ENOUGH, short, None, n_before, n_since)
    ground = ground or SinceGround.over(diary, (start_on,))
    mean, sd = ground.weigh_change(start_on).contrast(np.ones(1))
    half = _HALF_WIDTH * sd
    change = Estimate(mean, mean - half, mean + half, LEVEL, "credible", len(diary))
    lower = share_below_zero(mean, sd)
    return Growth(point_out(lower), change, lower, n_before, n_since)


def point_out(probability_lower: float) -> Direction:
    """The direction that is sure enough to be said."""
    if probability_lower >= SURE:
        return Direction.LOWER
    if 1.0 - probability_lower >= SURE:
        return Direction.HIGHER
    return Direction.NOT_CLEAR
