"""One diary, fitted: how probable each context is, its effect, and what it rests on."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hearthside.core.diary import Diary
from hearthside.core.state_space import SETTINGS, StateSpace

from .ends import information_in, is_at_an_end, look_behind_the_ends
from .evalue import e_values, let_through
from .evidence import (
    N_CLOCK,
    Evidence,
    Sums,
    add_up,
    clock_columns,
    column_places,
    read_evidence,
    weigh_reports,
)
from .exposure import Unit, add_carry_over
from .posterior import Posterior, average_models, keep_settings, narrow
from .prior import CARRY_OVER_SHARES, EFFECT_SD, MOST_CONTEXTS
from .screening import choose, put_back

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]

FEWEST_MOMENTS = N_CLOCK + 3


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """The fitted diary. `usable` lists the units that are in it; the arrays follow that order.

    `through` marks those whose e-value holds; `step_sd` is how far, in points, a report lies
    from its one-step-ahead prediction. `errors` (n, 1 + 4 + K) are the standardised one-step
    errors of the reports, the clock columns and the contexts under the setting that fits best.
    """

    usable: tuple[int, ...]
    posterior: Posterior
    through: npt.NDArray[np.bool_]
    step_sd: float
    errors: Floats

    def seen_in(self, places: list[int], there: npt.NDArray[np.bool_]) -> int:
        """In how many of the moments `there` the report lay on the effect's side.

        The prediction knows the person's own recent level, the clock and every other context,
        never the future and never the contexts at `places`.
        """
        means = self.posterior.inclusion * self.posterior.mean
        side = 1.0 if means[places].sum() >= 0 else -1.0
        means[places] = 0.0
        reports, contexts = self.errors[:, 0], self.errors[:, 1 + N_CLOCK :]
        left = reports - contexts @ means
        clock = self.errors[:, 1 : 1 + N_CLOCK]
        beside = np.column_stack([clock, contexts[:, places]])
        found = np.linalg.lstsq(beside, left, rcond=None)[0]
        return int((side * (left - clock @ found[:N_CLOCK])[there] > 0).sum())


@dataclass(frozen=True, slots=True, eq=False)
class Filtered:
    """A diary's usable units once the filter has run.

    `columns` (n, 4 + 2K) are the clock, the contexts, and the contexts with what they carry over;
    `sums` are theirs and the reports' under every mood. `steps` are the filter's, in one or more
    parts that follow one another.
    """

    usable: tuple[int, ...]
    columns: Floats
    steps: tuple[StateSpace, ...]
    sums: Sums

    def under(self, *moods: int) -> StateSpace:
        """The filter under some of the moods."""
        first, *later = (part.only(*moods) for part in self.steps)
        return first.followed_by(*later) if later else first


def fit_contexts(
    diary: Diary, units: tuple[Unit, ...], space: StateSpace | None = None
) -> Fit | None:
    """Fit the units that are usable; `None` when there are none or hardly any moments."""
    usable = find_usable(diary, units)
    if not usable:
        return None
    columns = make_columns(diary, [units[i] for i in usable])
    whole = space or StateSpace.over(diary.at_hours, SETTINGS)
    sums = add_up(whole, columns, diary.felt_insecurity)
    return fit_filtered(diary, units, Filtered(usable, columns, (whole,), sums))


def find_usable(diary: Diary, units: tuple[Unit, ...]) -> tuple[int, ...]:
    """The units there is enough of; none while there are hardly any moments."""
    if len(diary) < FEWEST_MOMENTS:
        return ()
    return tuple(i for i, unit in enumerate(units) if unit.is_usable)


def fit_filtered(diary: Diary, units: tuple[Unit, ...], filtered: Filtered) -> Fit:
    """Fit what has been filtered."""
    usable, columns = list(filtered.usable), filtered.columns
    moods, evidence, information = _weigh(filtered, diary.felt_insecurity)
    means = np.array([units[i].effect_mean for i in usable])
    values = np.ones(len(units))
    values[usable] = e_values(evidence, information * len(diary))
    best = filtered.under(moods[evidence.best // 2])
    placed = columns[:, _places(columns, evidence.best)]
    errors = best.whiten(np.column_stack([diary.felt_insecurity, placed]))[:, 0]
    return Fit(
        filtered.usable,
        _average(evidence, means, sum(unit.occasions > 0 for unit in units)),
        let_through(values)[usable],
        float(np.sqrt(evidence.noise[evidence.best]) * np.exp(best.log_sd[0] / len(diary))),
        errors,
    )


def make_columns(diary: Diary, units: list[Unit]) -> Floats:
    """The clock, the contexts, and the contexts with what they carry over: (n, 4 + 2K)."""
    exposure = np.column_stack([unit.filled() for unit in units])
    carrying = add_carry_over(diary.at_hours, exposure, CARRY_OVER_SHARES[1])
    day_level = np.array([unit.day_level for unit in units])
    clock = clock_columns(diary.local_hour, diary.weekday)
    return np.column_stack([clock, exposure, np.where(day_level, exposure, carrying)])


def _places(columns: Floats, setting: int) -> Places:
    return np.asarray(column_places(columns.shape[1], np.array([setting % 2]))[0])


def _weigh(filtered: Filtered, reports: Floats) -> tuple[list[int], Evidence, float]:
    """The moods that are weighed, the evidence under them, and the information in the reports.

    Reports at an end are looked behind once; that leaves out moods that fit far too badly.
    """
    columns, sums = filtered.columns, filtered.sums
    evidence = read_evidence(sums, 1.0)
    if not is_at_an_end(reports).any():
        return list(range(len(SETTINGS))), evidence, 1.0
    best = evidence.best
    precision = max(float(evidence.noise[best]), 0.2) / (0.3 * EFFECT_SD**2)
    placed = columns[:, _places(columns, best)]
    hidden = look_behind_the_ends(filtered.under(best // 2), placed, reports, precision)
    information = information_in(reports)
    moods = evidence.plausible_moods()
    again = weigh_reports(filtered.under(*moods), columns, hidden, sums.only(*moods))
    return moods, read_evidence(again, information), information


def _average(evidence: Evidence, means: Floats, n_contexts: int) -> Posterior:
    """Average the models; above 20 contexts over the 20 that weigh most alone."""
    settings, weights = keep_settings(evidence)
    everything = np.arange(len(means))
    if len(means) <= MOST_CONTEXTS:
        return average_models(narrow(evidence, settings, everything), weights, means, n_contexts)
    kept = choose(narrow(evidence, settings, everything), weights, means, MOST_CONTEXTS)
    found = average_models(narrow(evidence, settings, kept), weights, means[kept], n_contexts)
    return put_back(found, narrow(evidence, settings[:1], everything), means, kept, n_contexts)
