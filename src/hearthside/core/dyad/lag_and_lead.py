"""Does one partner's insecurity follow the other's, or do both have the same bad days?"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import product

import numpy as np

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.diary.column import Floats
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.regression import regress, share_below_zero
from hearthside.core.state_space import Setting

FADE_HOURS = 12.0
"""How fast a partner's report stops mattering."""

SAME_HOURS = 1.0
"""Reports this close together are of the same moment."""

NEEDED = 30
"""Moments of the second diary that have reports of the first within a day on either side."""

EFFECT_SD = 0.5
SURE = 0.95
LEVEL, _HALF_WIDTH = 0.9, 1.6448536269514722

DYAD_SETTINGS = tuple(
    Setting(*each) for each in product((3.0, 8.0, 24.0), (0.4, 1.2, 3.0), (0.0, 0.003, 0.012, 0.05))
)


class Following(StrEnum):
    """Whether the second diary follows the first."""

    FOLLOWS = "follows"
    NOT_ENOUGH_TO_SAY = "not_enough_to_say"
    NOT_ENOUGH = "not_enough"


@dataclass(frozen=True, slots=True)
class LagAndLead:
    """How much more the second diary goes with the first's last report than with its next.

    `contrast` is in points for each point of the first's report, and `None` unless it is sure
    enough to be said; `n` counts the second diary's moments that could be compared.
    """

    following: Following
    contrast: Estimate | NotEnoughData | None
    n: int


def compare_lag_and_lead(a: Diary, b: Diary) -> LagAndLead:
    """Say whether the second person's insecurity follows the first person's.

    A bad day shared by both raises a partner's report before and after alike; an influence
    comes only after. With a(t) the first diary's reports less their mean, the second diary's
    are taken, in points on the 0 to 10 scale, as

        y_i = z_i'g + p lag_i + q lead_i + s same_i + u(t_i) + l(t_i) + e_i,
        lag_i = a(last report) exp(-(t_i - t_last) / 12 h),    lead_i likewise of the next,

    same_i being a's report within an hour; p, q, s ~ N(0, .5^2); clock, mood and drift as in
    the other statistics. It follows when P(p - q > 0) >= .95; the contrast p - q is in points
    a point, with a 90 % credible interval. Anything else is "not enough to
    say", which is the usual answer within half a year. It stays silent before 30 moments that
    have a report of the other within a day before and after. Both diaries must keep their
    hours from one origin, and both people must have agreed.

    Raises `UnusableDiary` when it is given anything but two diaries.

    Sources: Kenny, Kashy & Cook (2006) on actor and partner effects; Granger (1969) on what
    comes before; Schuurman, Houtveen & Hamaker (2015) on noise in one person's series.

    >>> felt = [2, 7, 4, 1, 6, 8, 3, 5, 2, 6] * 12
    >>> ada = Diary.from_arrays([12.0 * i for i in range(120)], felt, [[]] * 120, names=[])
    >>> ben = Diary.from_arrays([12.0 * i + 6 for i in range(120)], felt, [[]] * 120, names=[])
    >>> compare_lag_and_lead(ada, ben).following.value
    'follows'
    """
    if not isinstance(a, Diary) or not isinstance(b, Diary):
        raise UnusableDiary("not_a_diary", "two diaries are compared")
    n = _count_comparable(a.at_hours, b.at_hours)
    if n < NEEDED:
        return LagAndLead(Following.NOT_ENOUGH, NotEnoughData(have=n, need=NEEDED), n)
    columns = place_reports(a, b.at_hours)
    effects = regress(b, columns, np.full(3, EFFECT_SD), DYAD_SETTINGS, beside_contexts=False)
    mean, sd = effects.contrast(np.array([1.0, -1.0, 0.0]))
    if share_below_zero(-mean, sd) < SURE:
        return LagAndLead(Following.NOT_ENOUGH_TO_SAY, None, n)
    half = _HALF_WIDTH * sd
    contrast = Estimate(mean, mean - half, mean + half, LEVEL, "credible", n)
    return LagAndLead(Following.FOLLOWS, contrast, n)


def place_reports(a: Diary, hours: Floats) -> Floats:
    """The first diary's last, next and same-moment report at each of these hours: (n, 3)."""
    reports = np.concatenate([[0.0], a.felt_insecurity - a.felt_insecurity.mean(), [0.0]])
    times = np.concatenate([[-np.inf], a.at_hours, [np.inf]])
    last = np.searchsorted(times, hours - SAME_HOURS, side="left") - 1
    following = np.searchsorted(times, hours + SAME_HOURS, side="right")
    lag = reports[last] * np.exp(-(hours - times[last]) / FADE_HOURS)
    lead = reports[following] * np.exp(-(times[following] - hours) / FADE_HOURS)
    return np.column_stack([lag, lead, _same_moment(times, reports, hours)])


def _same_moment(times: Floats, reports: Floats, hours: Floats) -> Floats:
    """The nearest report within an hour; 0, the mean, where there is none."""
    after = np.searchsorted(times, hours)
    before = after - 1
    nearest = np.where(hours - times[before] <= times[after] - hours, before, after)
    return np.where(np.abs(times[nearest] - hours) <= SAME_HOURS, reports[nearest], 0.0)


def _count_comparable(first: Floats, second: Floats) -> int:
    """Moments of the second that have one of the first within a day, before and after."""
    times = np.concatenate([[-np.inf], first, [np.inf]])
    last = times[np.searchsorted(times, second - SAME_HOURS, side="left") - 1]
    following = times[np.searchsorted(times, second + SAME_HOURS, side="right")]
    return int(((second - last <= 24.0) & (following - second <= 24.0)).sum())
