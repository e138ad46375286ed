"""Two diaries beside each other: each says yes alone, and both read the same one sentence."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from math import exp
from typing import ClassVar
from uuid import UUID

import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.diary.moment import HIGHEST, LOWEST
from hearthside.core.document import Document
from hearthside.core.dyad import compare_lag_and_lead
from hearthside.core.dyad.lag_and_lead import FADE_HOURS
from hearthside.core.estimate import Estimate, NotEnoughData

from .week import week_of

N_DAYS = 182
"""26 whole weeks: within half a year the usual answer is "not enough to say"."""

DAYS_NEEDED = 60
"""Days on which both wrote something; with fewer, hardly anything could be said."""

_MIDDLE, _NOON = 5.0, 12.0

_APART_HOURS = 12.0
"""How far apart the statistic takes two days to be: at 24 so little of a day would be left on the next
that even a strong influence was hardly ever seen (docs/methods/compare_lag_and_lead.md, By days)."""

_LEVEL = 0.95
_WIDER = 1.959964 / 1.6448536
"""From the statistic's 90 % to 95 %: two directions are looked at, so each has half the doubt."""


class DiariesYes(Document, frozen=True, kw_only=True):
    """One person's yes to one couple's comparison, and the last day on which it holds."""

    namespace: ClassVar[str] = "diaries_yes"

    couple: UUID
    given_on: date
    until: date


class DayDifferences(Document, frozen=True, kw_only=True):
    """How far each of `N_DAYS` days lay from a person's own mean, in half points; None: nothing written.

    No level is in it: everybody's mean is 0.
    """

    namespace: ClassVar[str] = "day_differences"

    ends_on: date
    points: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True)
class DiariesCompared:
    """The same for both: `found` is None where it is not enough to say.

    `found` is in points: how much more the other's next day than the day before went with each
    point of a day. Whose day came first is not in it.
    """

    n_days: int
    found: Estimate | NotEnoughData | None


def holds(yes: DiariesYes, today: date) -> bool:
    """Whether a yes holds on a day; the two may live a day apart by the calendar.

    One from farther ahead does not: a changed program could ask with it for days yet to come.

    >>> yes = DiariesYes(couple=UUID(int=1), given_on=date(2026, 3, 1), until=date(2026, 3, 8))
    >>> holds(yes, date(2026, 3, 8)), holds(yes, date(2026, 3, 9)), holds(yes, date(2026, 2, 27))
    (True, False, False)
    """
    return yes.given_on <= today + timedelta(days=1) and today <= yes.until


def last_day(*given_on: date) -> date:
    """Return the Sunday before the later yes: what both count up to, whenever they look.

    >>> last_day(date(2026, 11, 20), date(2026, 11, 26))
    datetime.date(2026, 11, 22)
    """
    return week_of(max(given_on)) - timedelta(days=1)


def differences_of(felt: Iterable[tuple[date, float]], *, ends_on: date) -> DayDifferences:
    """Return what is given of a diary: a number a day, and nothing of a single moment.

    `felt` are days and felt insecurity, 0 to 10, in any order.

    >>> felt = [(date(2026, 11, 21), 2), (date(2026, 11, 21), 3), (date(2026, 11, 22), 6)]
    >>> differences_of(felt, ends_on=date(2026, 11, 22)).points[-3:]
    (None, -2.0, 2.0)
    """
    begins_on = ends_on - timedelta(days=N_DAYS - 1)
    days: dict[int, list[float]] = {}
    for day, points in felt:
        days.setdefault((day - begins_on).days, []).append(points)
    means = {day: sum(each) / len(each) for day, each in days.items() if 0 <= day < N_DAYS}
    usual = sum(means.values()) / len(means) if means else 0.0
    apart = {day: _to_half(mean - usual) for day, mean in means.items()}
    return DayDifferences(ends_on=ends_on, points=tuple(apart.get(day) for day in range(N_DAYS)))


def is_whole(given: DayDifferences) -> bool:
    """Whether it is what this program gives; a changed one may put anything there.

    >>> is_whole(differences_of([], ends_on=date(2026, 11, 22)))
    True
    >>> is_whole(DayDifferences(ends_on=date(2026, 11, 22), points=(float("nan"),)))
    False
    """
    return len(given.points) == N_DAYS and all(
        points is None or abs(points) <= HIGHEST - LOWEST for points in given.points
    )


def compare_days(one: DayDifferences, other: DayDifferences) -> DiariesCompared:
    """Say whether harder days of one tend to be followed by harder days of the other, either way round.

    Both must be whole (`is_whole`) and end on the same day.

    `compare_lag_and_lead` reads the days half a day apart, both ways; the surer way holds, if
    its 95 % interval lies above 0. It gives the same for (one, other) and (other, one).

    Source: as `compare_lag_and_lead`.

    >>> none = differences_of([], ends_on=date(2026, 11, 22))
    >>> compare_days(none, none).found
    NotEnoughData(have=0, need=60)
    """
    both = zip(one.points, other.points, strict=True)
    n_days = sum(a is not None and b is not None for a, b in both)
    if n_days < DAYS_NEEDED:
        return DiariesCompared(n_days, NotEnoughData(have=n_days, need=DAYS_NEEDED))
    first, second = _lay_out(one), _lay_out(other)
    ways = (compare_lag_and_lead(first, second), compare_lag_and_lead(second, first))
    found = [_a_day(each.contrast, n_days) for each in ways if isinstance(each.contrast, Estimate)]
    sure = [each for each in found if each.low > 0]
    return DiariesCompared(n_days, max(sure, key=lambda each: each.low, default=None))


def _to_half(points: float) -> float:
    return round(points * 2) / 2


def _lay_out(given: DayDifferences) -> Diary:
    """The days as a diary: all around one middle, and one hour for all."""
    held = [(day, points) for day, points in enumerate(given.points) if points is not None]
    days, felt = np.array(held).reshape(-1, 2).T
    return Diary.from_arrays(
        _APART_HOURS * days,
        np.clip(_MIDDLE + felt, LOWEST, HIGHEST),
        np.empty((len(days), 0)),
        names=[],
        local_hour=np.full(len(days), _NOON),
        local_day=days,
        weekday=days % 7,
    )


def _a_day(contrast: Estimate, n_days: int) -> Estimate:
    """From a point that has not faded yet to a point of the day before, and from 90 % to 95 %."""
    faded = exp(-_APART_HOURS / FADE_HOURS)
    value, half = contrast.value * faded, (contrast.high - contrast.value) * faded * _WIDER
    return Estimate(value, value - half, value + half, _LEVEL, "credible", n_days)
