"""A few effects at once over the mood that runs beneath a diary.

Felt insecurity y (n moments, in points) is taken as

    y = Z g + R b + D c + u + l + e

with Z the clock (flat prior), R the columns asked about (b_j ~ N(0, sd_j^2) points), D every
context with what it carries over (c_j ~ N(0, .6^2), a ridge), and u + l + e the mood of
`core.state_space`. Unlike `core.triggers` nothing is selected: R is given in advance. The
effects are averaged over the settings of the mood, each weighed by its evidence.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import erfc, sqrt

import numpy as np
import numpy.typing as npt

from hearthside.core.diary import Diary
from hearthside.core.state_space import Setting, StateSpace
from hearthside.core.triggers.evidence import N_CLOCK, clock_columns
from hearthside.core.triggers.exposure import Unit, add_carry_over, read_units
from hearthside.core.triggers.prior import CARRY_OVER_SHARES

Floats = npt.NDArray[np.float64]

CONTEXT_SD = 0.6
"""Points: the ridge on the contexts, which are in the way here and not asked about."""

_FLAT_SD = 100.0
_LEAST_NOISE, _PRIOR_SQUARES, _ROUNDS = 0.1, 2.0, 3


@dataclass(frozen=True, slots=True, eq=False)
class Effects:
    """The effects of m columns in points: their mean and covariance; `weights` (S,) of the settings."""

    mean: Floats  # (m,)
    covariance: Floats  # (m, m)
    weights: Floats  # (S,)

    def contrast(self, shares: Floats) -> tuple[float, float]:
        """Return mean and standard deviation of a weighed sum of the effects."""
        return float(shares @ self.mean), sqrt(float(shares @ self.covariance @ shares))


def share_below_zero(mean: float, sd: float) -> float:
    """Return the probability that a normal value lies below 0.

    >>> round(share_below_zero(-1.96, 1.0), 3)
    0.975
    """
    return 0.5 * erfc(mean / sd / sqrt(2.0))


Lay = Callable[[Floats, dict[str, int]], Floats]
"""Makes columns (n, m) from the contexts' columns (n, K) and where each context's own is."""


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """A diary filtered once, of which several questions can be asked.

    `gram` (S, p, p) holds, under every setting, the products of clock, m columns asked about, K
    contexts and felt insecurity, in this order; `places` says which context is which.
    """

    gram: Floats
    log_sd: Floats
    n: int
    m: int
    units: tuple[Unit, ...]
    places: dict[str, int]

    @classmethod
    def over(
        cls,
        diary: Diary,
        columns: Lay,
        settings: tuple[Setting, ...],
        *,
        beside_contexts: bool = True,
    ) -> "Ground":
        """Return the ground of a diary for some columns and settings."""
        units, contexts = (
            read_contexts(diary) if beside_contexts else ((), np.empty((len(diary), 0)))
        )
        places = {diary.names[k]: i for i, unit in enumerate(units) for k in unit.members}
        asked = columns(contexts, places)
        clock = clock_columns(diary.local_hour, diary.weekday)
        space = StateSpace.over(diary.at_hours, settings)
        gram = space.gram(np.column_stack([clock, asked, contexts, diary.felt_insecurity]))
        return cls(gram, space.log_sd, len(diary), asked.shape[1], units, places)

    def place_of(self, context: str) -> int:
        """Where a context's own column stands, counted on from the columns asked about."""
        return self.m + self.places[context]

    def values_of(self, context: str) -> Floats:
        """How far a context was there; nan where it was not asked about."""
        return self.units[self.places[context]].values

    def regress(self, asked: Sequence[int], prior_sd: Floats) -> Effects:
        """Return the effects of some of the columns, averaged over the settings.

        A context's own column may be asked about too: it then comes beside its ridge.
        """
        contexts = range(self.m, self.m + len(self.units))
        places = [N_CLOCK + i for i in (*asked, *contexts)]
        take = [*range(N_CLOCK), *places, self.gram.shape[1] - 1]
        ridge = np.full(len(self.units), CONTEXT_SD)
        sd = np.concatenate([np.full(N_CLOCK, _FLAT_SD), prior_sd, ridge])
        gram = self.gram[:, take][:, :, take]
        log_weight, means, covariances = _fit(gram, sd, self.n)
        wanted = slice(N_CLOCK, N_CLOCK + len(asked))
        return _average(log_weight - self.log_sd, means[:, wanted], covariances[:, wanted, wanted])


def regress(
    diary: Diary,
    columns: Floats,
    prior_sd: Floats,
    settings: tuple[Setting, ...],
    *,
    beside_contexts: bool = True,
) -> Effects:
    """Return the effects of columns (n, m) on felt insecurity, averaged over the settings."""
    ground = Ground.over(diary, lambda *_: columns, settings, beside_contexts=beside_contexts)
    return ground.regress(range(columns.shape[1]), prior_sd)


def read_contexts(diary: Diary) -> tuple[tuple[Unit, ...], Floats]:
    """The contexts that are there and absent often enough, with what they carry over: (n, K)."""
    units = tuple(unit for unit in read_units(diary) if unit.is_usable)
    if not units:
        return units, np.empty((len(diary), 0))
    exposure = np.column_stack([unit.filled() for unit in units])
    carrying = add_carry_over(diary.at_hours, exposure, CARRY_OVER_SHARES[1])
    return units, np.where([unit.day_level for unit in units], exposure, carrying)


def _fit(gram: Floats, sd: Floats, n: int) -> tuple[Floats, Floats, Floats]:
    """Log evidence (less the filter's part), means and covariances under every setting.

    The noise variance is found in a few rounds: effects given it, then it given them.
    """
    squares, products, total = gram[:, :-1, :-1], gram[:, :-1, -1], gram[:, -1, -1]
    precision = np.diag(1.0 / sd**2)
    freedom = max(n - N_CLOCK, 0) + _PRIOR_SQUARES
    noise: Floats = np.ones(len(gram))
    for _ in range(_ROUNDS):
        inner = squares / noise[:, None, None] + precision
        effects = _solve(inner, products / noise[:, None])
        left = total + _dot(effects, _times(squares, effects) - 2.0 * products)
        noise = np.maximum((left + _PRIOR_SQUARES) / freedom, _LEAST_NOISE)
    log_inner = np.linalg.slogdet(inner)[1]
    misfit = n * np.log(noise) + left / noise + log_inner + effects**2 @ (1.0 / sd**2)
    return -0.5 * misfit, effects, np.asarray(np.linalg.inv(inner))


def _average(log_weight: Floats, means: Floats, covariances: Floats) -> Effects:
    """One normal for the mixture, of the same mean and covariance."""
    weights = np.exp(log_weight - log_weight.max())
    weights /= weights.sum()
    mean = weights @ means
    apart = means - mean
    spread = np.einsum("g,gi,gj->ij", weights, apart, apart)
    return Effects(mean, np.einsum("g,gij->ij", weights, covariances) + spread, weights)


def _solve(matrices: Floats, vectors: Floats) -> Floats:
    return np.asarray(np.linalg.solve(matrices, vectors[:, :, None])[:, :, 0])


def _times(matrices: Floats, vectors: Floats) -> Floats:
    return np.asarray(np.einsum("gij,gj->gi", matrices, vectors))


def _dot(left: Floats, right: Floats) -> Floats:
    return np.asarray(np.einsum("gi,gi->g", left, right))
