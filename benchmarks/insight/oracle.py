"""An oracle that is told everything about a person except which contexts matter, and how much.

It knows the level on every day, the rhythm, all variances and time constants, what lingers, and
the simulator's own prior. It is a strong reference and not a bound: like every method here it
sees rounded reports from 0 to 10 that were written by choice, and takes them for normal.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

import numpy as np
import numpy.typing as npt

from .simulator import DAY_KEEPS, Life
from .traits import Traits
from .verdict import FIRM, HIGH, LOW, SCORE, SHOWN, VALUE, Floats, is_usable, say_nothing
from .world import MOST_TRIGGERS

EFFECT_MEAN, EFFECT_VARIANCE = 0.93, 1.15
"""Of the simulator's effects, signs and sizes together."""

CUTS = (0.50, 0.80, 0.95)
ROUNDING = 1.0 / 12.0
NEGLIGIBLE = 1e-3
HALF = 1.6448536269514722


@dataclass(frozen=True, slots=True, eq=False)
class _Squares:
    """Whitened sums of squares of the contexts (K, K) and their products with the reports."""

    contexts: Floats
    products: Floats


def consult_oracle(life: Life) -> Floats:
    """The verdict of the oracle; contexts with hardly any occasions included."""
    verdict = say_nothing(life.contexts.shape[1])
    usable = np.flatnonzero(is_usable(life.contexts))
    if not len(usable):
        return verdict
    squares = _whiten(life, usable)
    weighed = [_weigh(squares, size, life.contexts.shape[1]) for size in _sizes(len(usable))]
    highest = max(logs.max() for logs in weighed)
    weights = [np.exp(logs - highest) for logs in weighed]
    sums = sum(_add_up(squares, size, w) for size, w in enumerate(weights))
    inclusion = np.asarray(sums)[0] / sum(w.sum() for w in weights)
    seen = np.maximum(np.asarray(sums)[1], 1e-300)
    mean = np.asarray(sums)[2] / seen
    sd = np.sqrt(np.maximum(np.asarray(sums)[3] / seen - mean**2, 1e-12))
    verdict[usable, SCORE] = inclusion
    verdict[usable, SHOWN] = np.searchsorted(CUTS, inclusion, side="right").clip(0, FIRM)
    verdict[usable, VALUE] = mean
    verdict[usable, LOW], verdict[usable, HIGH] = mean - HALF * sd, mean + HALF * sd
    return verdict


def _sizes(n_contexts: int) -> range:
    return range(min(MOST_TRIGGERS, n_contexts) + 1)


def _whiten(life: Life, usable: npt.NDArray[np.intp]) -> _Squares:
    """Sums of squares beside one flat offset (people write when upset, and it knows that)."""
    factor = np.linalg.cholesky(_covariance(life.traits, life.at_hours))
    doses = _carry(life.traits, life.at_hours, life.contexts)[:, usable]
    columns = np.column_stack([np.ones(len(life.felt)), doses, life.felt - life.expected])
    white = np.linalg.solve(factor, columns)
    offset = white[:, :1] / np.sqrt((white[:, 0] ** 2).sum())
    left = white[:, 1:] - offset @ (offset.T @ white[:, 1:])
    return _Squares(left[:, :-1].T @ left[:, :-1], left[:, :-1].T @ left[:, -1])


def _covariance(traits: Traits, hours: Floats) -> Floats:
    gap = np.abs(hours[:, None] - hours)
    days = np.abs(hours[:, None] // 24 - hours // 24)
    mood = traits.mood_sd**2 * np.exp(-gap / traits.mood_hours)
    noise = (traits.noise_sd**2 + ROUNDING) * np.eye(len(hours))
    return np.asarray(mood + traits.day_sd**2 * DAY_KEEPS**days + noise)


def _carry(traits: Traits, hours: Floats, contexts: Floats) -> Floats:
    """Contexts with what lingers of the written ones before."""
    doses, held = contexts.copy(), np.zeros(contexts.shape[1])
    for k in range(1, len(hours)):
        held = held + traits.carry_share * contexts[k - 1] * ~traits.day_level
        held = held * np.exp(-(hours[k] - hours[k - 1]) / traits.carry_hours)
        doses[k] += held
    return doses


@lru_cache(maxsize=256)
def _models(n_contexts: int, size: int) -> npt.NDArray[np.intp]:
    listed = list(combinations(range(n_contexts), size))
    return np.array(listed, dtype=np.intp).reshape(len(listed), size)


def _weigh(squares: _Squares, size: int, listed: int) -> Floats:
    """Log weights of all models of one size; the noise is known, so nothing is left open."""
    models = _models(len(squares.products), size)
    log_prior = -np.log(MOST_TRIGGERS + 1.0) - np.log(len(_models(listed, size)))
    if not size:
        return np.array([log_prior])
    precision, products = _posterior(squares, models)
    # The products as one more row: its Cholesky row is what solves for them.
    bordered = np.zeros((len(models), size + 1, size + 1))
    bordered[:, :size, :size], bordered[:, size, :size] = precision, products
    bordered[:, size, size] = 1e12
    factor = np.linalg.cholesky(bordered)
    log_spread = np.log(np.diagonal(factor, axis1=1, axis2=2)[:, :size]).sum(axis=1)
    fit = 0.5 * (factor[:, size, :size] ** 2).sum(axis=1)
    slab = 0.5 * size * (EFFECT_MEAN**2 / EFFECT_VARIANCE + np.log(EFFECT_VARIANCE))
    return np.asarray(fit - log_spread - slab + log_prior)


def _posterior(squares: _Squares, models: npt.NDArray[np.intp]) -> tuple[Floats, Floats]:
    precision = squares.contexts[models[:, :, None], models[:, None, :]]
    precision = precision + np.eye(models.shape[1]) / EFFECT_VARIANCE
    return precision, squares.products[models] + EFFECT_MEAN / EFFECT_VARIANCE


def _add_up(squares: _Squares, size: int, weights: Floats) -> Floats:
    """For each context: weight, weight that is not negligible, that x effect, x its square."""
    sums = np.zeros((4, len(squares.products)))
    models = _models(len(squares.products), size)
    if not size:
        return sums
    np.add.at(sums[0], models, weights[:, None])
    heavy = weights > NEGLIGIBLE
    precision, products = _posterior(squares, models[heavy])
    inverse = np.linalg.inv(precision)
    effects = np.einsum("nij,nj->ni", inverse, products)
    second = effects**2 + np.diagonal(inverse, axis1=1, axis2=2)
    for row, values in zip(sums[1:], (np.ones_like(effects), effects, second), strict=True):
        np.add.at(row, models[heavy], weights[heavy, None] * values)
    return sums
