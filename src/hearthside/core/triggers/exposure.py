"""The contexts as the engine reads them: merged where they cannot be told apart, and filled in."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from hearthside.core.diary import Diary

from .prior import CARRY_OVER_HOURS, EFFECT_MEAN

Floats = npt.NDArray[np.float64]

ENOUGH = 3
"""Occasions with a context, and without it, before anything is said about it."""

ALWAYS_TOGETHER = 0.9
"""Contexts that correlate above this are reported as one."""

_LONGEST_BLOCK_HOURS = 1500.0


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """One context, or several that always come together; `values` is (n,), nan = not asked."""

    members: tuple[int, ...]
    values: Floats
    day_level: bool
    soothing: bool

    @property
    def occasions(self) -> int:
        """How often it was there, in part or in full."""
        return int((self.values > 0).sum())

    @property
    def occasions_without(self) -> int:
        """How often it was asked about and not there."""
        return int((self.values == 0).sum())

    @property
    def is_usable(self) -> bool:
        """Whether there is enough of it, and of its absence."""
        return min(self.occasions, self.occasions_without) >= ENOUGH

    @property
    def effect_mean(self) -> float:
        """The prior mean of its effect, in points."""
        return 0.0 if self.soothing else EFFECT_MEAN

    def filled(self) -> Floats:
        """The values with "not asked" at the mean of what was asked, which says nothing."""
        asked = ~np.isnan(self.values)
        mean = self.values[asked].mean() if asked.any() else 0.0
        return np.where(asked, self.values, mean)


def read_units(diary: Diary) -> tuple[Unit, ...]:
    """The diary's contexts in order, those that always come together as one unit."""
    singles = [_unit(diary, (k,)) for k in range(len(diary.names))]
    groups: list[list[int]] = []
    for k, unit in enumerate(singles):
        group = next((g for g in groups if _come_together(singles[g[0]], unit)), None)
        if group is None:
            groups.append([k])
        else:
            group.append(k)
    return tuple(_unit(diary, tuple(g)) if len(g) > 1 else singles[g[0]] for g in groups)


def correlate(one: Unit, other: Unit) -> float:
    """The correlation of two units over the moments that asked about both; 0 if it has none."""
    asked = ~np.isnan(one.values) & ~np.isnan(other.values)
    a, b = one.values[asked], other.values[asked]
    if not asked.any():
        return 0.0
    a, b = a - a.mean(), b - b.mean()
    scale = np.sqrt((a @ a) * (b @ b))
    return float(a @ b / scale) if scale > 1e-12 else 0.0


def add_carry_over(at_hours: Floats, columns: Floats, share: float) -> Floats:
    """Columns (n, K) plus `share` of what went before, decaying over 5 hours.

    Sums of earlier values are taken block by block as decayed cumulative sums; a block is
    short enough that its weights stay within the floating range.
    """
    carried = np.zeros_like(columns)
    held = np.zeros(columns.shape[1])
    block = np.floor((at_hours - at_hours[:1]) / _LONGEST_BLOCK_HOURS)
    edges = np.flatnonzero(np.diff(block, prepend=-1.0, append=np.inf))
    for start, stop in pairwise(edges):
        since = (at_hours[start:stop] - at_hours[start])[:, None] / CARRY_OVER_HOURS
        sums = np.cumsum(np.exp(since) * columns[start:stop], axis=0)
        carried[start] = held
        carried[start + 1 : stop] = np.exp(-since[1:]) * (held + sums[:-1])
        if stop < len(at_hours):
            gap = (at_hours[stop] - at_hours[start]) / CARRY_OVER_HOURS
            held = np.exp(-gap) * (held + sums[-1])
    return columns + share * carried


def join(diary: Diary, units: Sequence[Unit]) -> Unit:
    """One unit of several: there when any of them is."""
    return _unit(diary, tuple(k for unit in units for k in unit.members))


def _come_together(one: Unit, other: Unit) -> bool:
    return one.is_usable and other.is_usable and correlate(one, other) > ALWAYS_TOGETHER


def _unit(diary: Diary, members: tuple[int, ...]) -> Unit:
    values = diary.contexts[:, members[0]]
    for k in members[1:]:
        values = np.fmax(values, diary.contexts[:, k])
    at = list(members)
    return Unit(members, values, bool(diary.day_level[at].all()), bool(diary.soothing[at].all()))
