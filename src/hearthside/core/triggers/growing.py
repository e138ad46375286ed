"""A diary that grows: its triggers after each newer moment, without starting again.

The newest moment changes nothing of what the filters made of the older ones, so their states and
sums are kept and go on (`core.running_filter`). Two things do reach back. A context that was not
asked about stands at the mean of what was asked, and the mean moves: the columns are linear in it,
so "there" (not asked = 0) and "not asked" are kept apart and put together with today's mean. And
what reports at the ends of the scale hide is worked out anew from all moments, as it is for the
whole diary, so that nothing differs from that.
"""

from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.running_filter import RunningFilter
from hearthside.core.state_space import SETTINGS, StateSpace

from .evidence import N_CLOCK, Sums, clock_columns
from .exposure import Unit, add_carry_over, read_units
from .fit import Filtered, find_usable, fit_filtered, make_columns
from .judge import judge
from .prior import CARRY_OVER_HOURS, CARRY_OVER_SHARES
from .trigger import TriggerReport

Floats = npt.NDArray[np.float64]

_AT_ONCE = 8
"""More newer moments than these are taken in by starting again."""

_MOST_PARTS = 50
"""Joining the parts of the filter's steps takes longer the longer the diary, so it is put off."""


@dataclass(frozen=True, slots=True, eq=False)
class GrowingDiary:
    """What the engine keeps of a diary in order to take in newer moments.

    `steps` are the filter's, part by part, `running` its states and sums; the running columns are the
    clock, every unit and its "not asked" where that ever was, what these carry over, and the
    reports. `carried` is what is left of units and "not asked" right after the newest moment.
    """

    diary: Diary
    units: tuple[Unit, ...]
    steps: tuple[StateSpace, ...]
    running: RunningFilter
    carried: Floats

    @classmethod
    def of(cls, diary: Diary) -> Self:
        """Return what is kept of a diary, from all of its moments.

        Raises `UnusableDiary` when it is given anything but a diary with a moment in it.
        """
        if not isinstance(diary, Diary) or not len(diary):
            raise UnusableDiary("not_a_diary", "what grows is a Diary with a moment in it")
        units = read_units(diary)
        space = StateSpace.over(diary.at_hours, SETTINGS)
        exposure = _split(units, slice(0, len(diary)))
        carrying = add_carry_over(diary.at_hours, exposure, 1.0)
        columns = _columns(diary, units, exposure, carrying - exposure)
        running = RunningFilter.over(space, SETTINGS, columns)
        return cls(diary, units, (space,), running, carrying[-1])

    def grow_to(self, diary: Diary) -> Self:
        """Return what is kept of the diary that this one has grown to.

        A few moments newer than all others are taken in one by one. Anything else is recognised
        and starts again from all moments: an older moment, one edited or deleted, another list
        of contexts, contexts that from now on count as one, one not asked about for the first
        time. Raises `UnusableDiary` as above.
        """
        if not isinstance(diary, Diary) or not _goes_on(self.diary, diary):
            return type(self).of(diary)
        units = read_units(diary)
        if _layout(units) != _layout(self.units):
            return type(self).of(diary)
        running, carried, steps = self.running, self.carried, self.steps
        for i in range(len(self.diary), len(diary)):
            gap = float(diary.at_hours[i] - diary.at_hours[i - 1])
            exposure = _split(units, slice(i, i + 1))
            left = np.exp(-gap / CARRY_OVER_HOURS) * carried
            row = _columns(diary, units, exposure, left[None], start=i)
            running, step = running.step(gap, row[0])
            carried = left + exposure[0]
            steps += (step,)
        if len(steps) > _MOST_PARTS:
            steps = (steps[0].followed_by(*steps[1:]),)
        return type(self)(diary, units, steps, running, carried)

    def find_triggers(self) -> TriggerReport:
        """Return what `find_triggers` returns for this diary, equal but for rounding."""
        diary, units = self.diary, self.units
        usable = find_usable(diary, units)
        fit = None
        if usable:
            columns = make_columns(diary, [units[i] for i in usable])
            filtered = Filtered(usable, columns, self.steps, self.sums(usable))
            fit = fit_filtered(diary, units, filtered)
        triggers = judge(diary, units, fit)
        return TriggerReport(triggers, len(diary), diary.n_scheduled, diary.span_days)

    def sums(self, usable: tuple[int, ...]) -> Sums:
        """The sums over the usable units, "not asked" put at today's mean of what was asked."""
        gram = self.running.gram
        columns, reports = [], []
        for share in CARRY_OVER_SHARES:
            placed = _place(self.units, usable, gram.shape[1], share)
            half = gram @ placed
            columns.append(placed.T @ half)
            reports.append(half[:, -1])
        return Sums(
            np.stack(columns, axis=1).reshape(-1, *columns[0].shape[1:]),
            np.stack(reports, axis=1).reshape(-1, reports[0].shape[1]),
            np.repeat(gram[:, -1, -1], len(CARRY_OVER_SHARES)),
            np.repeat(self.running.log_sd, len(CARRY_OVER_SHARES)),
            len(self.diary),
        )


def _goes_on(before: Diary, after: Diary) -> bool:
    """Whether a diary is another with a few newer moments at its end."""
    n = len(before)
    return (
        0 <= len(after) - n <= _AT_ONCE
        and before.names == after.names
        and np.array_equal(before.day_level, after.day_level)
        and all(
            np.array_equal(getattr(before, name), getattr(after, name)[:n])
            for name in ("at_hours", "felt_insecurity", "local_hour", "weekday")
        )
        and np.array_equal(before.contexts, after.contexts[:n], equal_nan=True)
    )


def _layout(units: tuple[Unit, ...]) -> list[tuple[tuple[int, ...], bool]]:
    """What the running columns are: the contexts of each unit, and whether it was ever not asked."""
    return [(unit.members, unit.was_not_asked) for unit in units]


def _split(units: tuple[Unit, ...], rows: slice) -> Floats:
    """The units where they were asked about, 0 elsewhere; then "not asked", where that ever was."""
    values = [unit.values[rows] for unit in units]
    holes = [np.isnan(v) for v, unit in zip(values, units, strict=True) if unit.was_not_asked]
    none = np.empty((rows.stop - rows.start, 0))
    return np.column_stack([none, *map(np.nan_to_num, values), *(h.astype(float) for h in holes)])


def _columns(
    diary: Diary, units: tuple[Unit, ...], exposure: Floats, left: Floats, start: int = 0
) -> Floats:
    """The running columns of the moments from `start`; day-level contexts carry nothing over."""
    stop = start + len(exposure)
    holes = [unit.day_level for unit in units if unit.was_not_asked]
    all_day = np.array([unit.day_level for unit in units] + holes, dtype=bool)
    return np.column_stack(
        [
            clock_columns(diary.local_hour[start:stop], diary.weekday[start:stop]),
            exposure,
            np.where(all_day, 0.0, left),
            diary.felt_insecurity[start:stop],
        ]
    )


def _place(units: tuple[Unit, ...], usable: tuple[int, ...], width: int, share: float) -> Floats:
    """The matrix (p, 4 + K) that makes the clock and the usable units of the running columns."""
    half = (width - 1 - N_CLOCK) // 2
    placed = np.zeros((width, N_CLOCK + len(usable)))
    placed[range(N_CLOCK), range(N_CLOCK)] = 1.0
    holes = [i for i, unit in enumerate(units) if unit.was_not_asked]
    for k, i in enumerate(usable, start=N_CLOCK):
        rows, shares = [N_CLOCK + i], [1.0]
        if units[i].was_not_asked:
            rows.append(N_CLOCK + len(units) + holes.index(i))
            shares.append(units[i].mean)
        placed[rows, k] = shares
        placed[[row + half for row in rows], k] = share * np.array(shares)
    return placed
