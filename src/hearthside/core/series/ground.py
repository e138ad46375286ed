"""What several questions about several starts stand on: one pass over the diary for all of them."""

from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Self

import numpy as np

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.diary.column import Flags, Floats
from hearthside.core.diary.diary import ORIGIN_ON
from hearthside.core.regression import Effects, Ground
from hearthside.core.state_space import Setting

RAMP_DAYS = 14.0
"""A change takes two weeks to be there in full."""

CHANGE_SD = 1.5
"""Points: how large a change may be expected to be."""

EFFECT_SD, EFFECT_CHANGE_SD = 2.0, 1.0
"""Points: a firm trigger's effect, and how far it may be expected to change."""

GROWTH_SETTINGS = tuple(
    Setting(*each) for each in product((3.0, 8.0, 24.0), (0.4, 1.2, 3.0), (0.0, 0.001, 0.004))
)
"""Moods that drift more slowly than elsewhere: a drift of its own would pass for the change."""


@dataclass(frozen=True, slots=True, eq=False)
class SinceGround:
    """A diary filtered once, with a ramp for each start and what the firm triggers do along it.

    The columns are the ramps of all starts, then each start's ramp times each firm trigger.
    """

    starts_on: tuple[date, ...]
    firm: tuple[str, ...]
    ground: Ground

    @classmethod
    def over(cls, diary: Diary, starts_on: tuple[date, ...], firm: tuple[str, ...] = ()) -> Self:
        """Return the ground for these starts and firm triggers."""
        ramps = np.column_stack([ramp(days_since(diary, on)[0]) for on in starts_on])

        def lay(contexts: Floats, places: dict[str, int]) -> Floats:
            acting = contexts[:, [places[name] for name in firm]]
            products = ramps[:, :, None] * acting[:, None, :]
            return np.column_stack([ramps, products.reshape(len(ramps), -1)])

        return cls(starts_on, firm, Ground.over(diary, lay, GROWTH_SETTINGS))

    def weigh_change(self, start_on: date) -> Effects:
        """The change since one start."""
        return self.ground.regress([self.starts_on.index(start_on)], np.array([CHANGE_SD]))

    def weigh_triggers(self, start_on: date) -> Effects:
        """The change since one start, each firm trigger's effect, and how each has changed."""
        place, n = self.starts_on.index(start_on), len(self.firm)
        first = len(self.starts_on) + place * n
        free = [self.ground.place_of(name) for name in self.firm]
        prior = np.array([CHANGE_SD, *[EFFECT_SD] * n, *[EFFECT_CHANGE_SD] * n])
        return self.ground.regress([place, *free, *range(first, first + n)], prior)


def days_since(diary: Diary, start_on: date) -> tuple[Floats, Flags]:
    """Days from the start of that day to each moment, and which moments are not before it."""
    if not isinstance(diary, Diary):
        raise UnusableDiary("not_a_diary", "growth is assessed in a Diary")
    if not isinstance(start_on, date):
        raise UnusableDiary("not_a_date", "growth needs the date on which something began")
    start = start_on.toordinal() - ORIGIN_ON.toordinal()
    return diary.local_day - start + diary.local_hour / 24.0, diary.local_day >= start


def ramp(since_days: Floats) -> Floats:
    """0 before the start, 1 from two weeks after it, straight in between."""
    return np.clip(since_days / RAMP_DAYS, 0.0, 1.0)
