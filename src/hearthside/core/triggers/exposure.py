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
    """One context, or several that always come together; `values` is (n,), nan = not asked.

    `occasions` counts the moments in which it was there, in part or in full, and
    `occasions_without` those that asked about it and in which it was not.
    """

    members: tuple[int, ...]
    values: Floats
    day_level: bool
    soothing: bool
    occasions: int
    occasions_without: int

    @property
    def is_usable(self) -> bool:
        """Whether there is enough of it, and of its absence."""
        return min(self.occasions, self.occasions_without) >= ENOUGH

    @property
    def effect_mean(self) -> float:
        """The prior mean of its effect, in points."""
        return 0.0 if self.soothing else EFFECT_MEAN

    @property
    def was_not_asked(self) -> bool:
        """Whether any moment left it unasked."""
        return self.occasions + self.occasions_without < len(self.values)

    @property
    def mean(self) -> float:
        """The mean of what was asked; 0 when nothing was."""
        asked = self.values[~np.isnan(self.values)]
        return float(asked.mean()) if len(asked) else 0.0

    def filled(self) -> Floats:
        """The values with "not asked" at the mean of what was asked, which says nothing."""
        return np.where(np.isnan(self.values), self.mean, self.values)


def read_units(diary: Diary) -> tuple[Unit, ...]:
    """The diary's contexts in order, those that always come together as one unit."""
    singles = [_unit(diary, (k,)) for k in range(len(diary.names))]
    together = correlate(diary.contexts) > ALWAYS_TOGETHER
    groups: list[list[int]] = []
    for k, unit in enumerate(singles):
        usable = (g for g in groups if unit.is_usable and singles[g[0]].is_usable)
        group = next((g for g in usable if together[g[0], k]), None)
        if group is None:
            groups.append([k])
        else:
            group.append(k)
    return tuple(_unit(diary, tuple(g)) if len(g) > 1 else singles[g[0]] for g in groups)


def correlate(columns: Floats) -> Floats:
    """The correlations (K, K) of columns (n, K), each over the moments that asked about both.

    0 where a column does not vary over those moments.
    """
    asked = (~np.isnan(columns)).astype(float)
    filled = np.where(asked > 0, columns, 0.0)
    filled -= asked * (filled.sum(axis=0) / np.maximum(asked.sum(axis=0), 1.0))
    filled /= np.maximum(np.abs(filled).max(axis=0, initial=0.0), 1e-300)
    count = np.maximum(asked.T @ asked, 1.0)
    sums, squares = filled.T @ asked, (filled**2).T @ asked
    shared = filled.T @ filled - sums * sums.T / count
    own = squares - sums**2 / count
    scale = np.sqrt(np.maximum(own * own.T, 0.0))
    return np.asarray(np.where(scale > 1e-9, shared / np.maximum(scale, 1e-9), 0.0))


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


def _unit(diary: Diary, members: tuple[int, ...]) -> Unit:
    values = diary.contexts[:, members[0]]
    for k in members[1:]:
        values = np.fmax(values, diary.contexts[:, k])
    at = list(members)
    return Unit(
        members,
        values,
        day_level=bool(diary.day_level[at].all()),
        soothing=bool(diary.soothing[at].all()),
        occasions=int((values > 0).sum()),
        occasions_without=int((values == 0).sum()),
    )
