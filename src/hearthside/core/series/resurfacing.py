"""Has it come back after quiet weeks?"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.diary.diary import ORIGIN_ON
from hearthside.core.estimate import NotEnoughData

from .persistence import INSECURE_FROM

NOW_DAYS, QUIET_DAYS, EARLIER_DAYS = 7, 28, 90
"""The days that are looked at: up to today, the quiet weeks before, and the time before those."""

HARD_NOW, HARD_QUIET, HARD_EARLIER = 2, 1, 4
"""Days with a moment at 5 or above: at least, at most, at least."""

NEEDED_DAYS = 10
"""Days with a moment in the quiet weeks: silence in a diary is not quiet."""


class Return(StrEnum):
    """Whether it has come back."""

    HERE_AGAIN = "here_again"
    NOT = "not"
    NOT_ENOUGH = "not_enough"


@dataclass(frozen=True, slots=True)
class Resurfacing:
    """Whether it came back; `have` of `need` days were written in the weeks before.

    `last_day` is the last hard day before the quiet, in days since the diary's origin; `None`
    unless it came back.
    """

    verdict: Return
    days: NotEnoughData | None
    last_day: int | None


def find_resurfacing(diary: Diary, today_on: date) -> Resurfacing:
    """Say whether insecurity came back after quiet weeks.

    A day is hard when it has a moment at 5 points or above on the 0 to 10 scale. With h(a, b)
    the number of hard days from a to b days ago, it is here again when

        h(0, 6) >= 2,    h(7, 34) <= 1,    h(35, 124) >= 4;    n(7, 34) = days written on.

    It stays silent unless n(7, 34) is at least 10. The rule tells what the diary holds and not
    that anything has changed: a share of people in whom nothing has changed meet it by chance.

    Raises `UnusableDiary` when it is given anything but a diary and a date.

    Source: Conradi and others (2018), that gains fade; the rule is ours.

    >>> felt = [7] * 30 + [1] * 28 + [3] * 5 + [6, 7]
    >>> diary = Diary.from_arrays([24.0 * i + 20 for i in range(65)], felt, [[]] * 65, names=[])
    >>> found = find_resurfacing(diary, date(1970, 3, 6))
    >>> found.verdict.value, found.last_day
    ('here_again', 29)
    """
    if not isinstance(diary, Diary):
        raise UnusableDiary("not_a_diary", "a return is looked for in a Diary")
    if not isinstance(today_on, date):
        raise UnusableDiary("not_a_date", "a return is looked for as of a date")
    ago = (today_on - ORIGIN_ON).days - diary.local_day
    hard = diary.felt_insecurity >= INSECURE_FROM
    quiet_to = NOW_DAYS + QUIET_DAYS
    written = _count_days(ago, np.ones_like(hard), NOW_DAYS, quiet_to)
    if written < NEEDED_DAYS:
        return Resurfacing(Return.NOT_ENOUGH, NotEnoughData(written, NEEDED_DAYS), None)
    is_back = (
        _count_days(ago, hard, 0, NOW_DAYS) >= HARD_NOW
        and _count_days(ago, hard, NOW_DAYS, quiet_to) <= HARD_QUIET
        and _count_days(ago, hard, quiet_to, quiet_to + EARLIER_DAYS) >= HARD_EARLIER
    )
    if not is_back:
        return Resurfacing(Return.NOT, None, None)
    last = int(diary.local_day[hard & (ago >= quiet_to)].max())
    return Resurfacing(Return.HERE_AGAIN, None, last)


def _count_days(ago: np.ndarray, wanted: np.ndarray, since: int, until: int) -> int:
    """Different days from `since` days ago up to but not including `until` days ago."""
    return len(np.unique(ago[wanted & (ago >= since) & (ago < until)]))
