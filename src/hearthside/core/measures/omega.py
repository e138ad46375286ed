"""Do several items rise and fall together within one person? Omega, with its interval."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, isfinite, log, sqrt

import numpy as np
import numpy.typing as npt

from hearthside.core.estimate import Estimate, NotEnoughData

from .noise import LEVEL, t_quantile
from .refusal import UnusableAnswers

Floats = npt.NDArray[np.float64]

NEEDED_TIMES = 100
"""Times answered before anything is said."""
NEEDED_TOGETHER = 30
"""Times that every two items must have been answered together."""
FEWEST_ITEMS, MOST_ITEMS = 3, 40
_NEAR_ONE, _NOTHING = 0.999, 1e-9
_FURTHEST = 50.0
_STEP = 1e-4


@dataclass(frozen=True, slots=True)
class Omega:
    """The share of the ups and downs of a sum that its items have in common (0 to 1).

    `loadings` are standardized, in the order of the items, -1 to 1.
    """

    omega: Estimate | NotEnoughData
    loadings: tuple[float, ...]
    times: int


def estimate_omega(answers: Sequence[Sequence[float | None]]) -> Omega:
    """Say how much of one person's ups and downs several items share.

    A row holds the points of one time in the order of the items, `None` = not asked. One
    factor is fitted to the correlations of the items over time by least squares off the
    diagonal (minres); with standardized loadings l_i, standard deviations s_i and covariances
    c_ij in squared points,

        omega = (sum l_i s_i)^2 / sum c_ij,

    a share from 0 to 1. Each time's pull on omega (its influence) gives the standard error,
    with slow waves reckoned in (equal-weighted cosines, Student's t); the 95 % confidence
    interval is symmetric in log(1 - omega). It stays silent before 100 times and before every
    two items were answered together 30 times, and where an item never changed.

    Raises `UnusableAnswers` for anything but rows of 3 to 40 finite numbers of one length.

    Sources: McDonald (1999); Harman & Jones (1966) on minres; Lazarus, Lewis, Stock & Watson
    (2018) on the standard error; Nezlek (2017) on reliability within persons.

    >>> wave = [(7 * t % 11) - 5.0 for t in range(110)]
    >>> rows = [[w + (t % 3), w - (t % 4), w + (t % 5)] for t, w in enumerate(wave)]
    >>> round(estimate_omega(rows).omega.value, 2)
    0.96
    """
    x = _read(answers)
    times = len(x)
    if times < NEEDED_TIMES:
        return Omega(NotEnoughData(have=times, need=NEEDED_TIMES), (), times)
    seen = np.isfinite(x)
    together = seen.T.astype(float) @ seen
    fewest = int(together.min())
    if fewest < NEEDED_TOGETHER:
        return Omega(NotEnoughData(have=fewest, need=NEEDED_TOGETHER), (), times)
    centred = np.where(seen, x - np.nanmean(x, axis=0), 0.0)
    covariance = centred.T @ centred / together
    if not (np.diag(covariance) > 0).all():
        return Omega(NotEnoughData(have=0, need=NEEDED_TIMES), (), times)
    loadings = fit_one_factor(covariance)
    value = _omega(covariance, loadings)
    pull = _influence(centred, seen, covariance, together, loadings)
    return Omega(_interval(value, pull), tuple(float(each) for each in loadings), times)


def fit_one_factor(covariance: Floats) -> Floats:
    """Return the standardized loadings of the one factor that fits best off the diagonal."""
    spread = np.sqrt(np.diag(covariance))
    correlation = covariance / np.outer(spread, spread)
    values, vectors = np.linalg.eigh(correlation)
    start = vectors[:, -1] * sqrt(max(values[-1], 0.0))
    loadings = _refine(correlation, start)
    return loadings if loadings @ spread >= 0 else -loadings


def _refine(correlation: Floats, start: Floats) -> Floats:
    """Minres by Gauss and Seidel: each loading in turn is the best one given the others."""
    loadings = np.clip(start, -_NEAR_ONE, _NEAR_ONE)
    for _ in range(2000):
        before = loadings.copy()
        for i in range(len(loadings)):
            others = loadings @ loadings - loadings[i] ** 2
            aim = correlation[i] @ loadings - loadings[i]
            loadings[i] = min(max(aim / max(others, 1e-12), -_NEAR_ONE), _NEAR_ONE)
        if np.abs(loadings - before).max() < 1e-11:
            break
    return loadings


def _omega(covariance: Floats, loadings: Floats) -> float:
    shared = float(loadings @ np.sqrt(np.diag(covariance))) ** 2
    total = float(covariance.sum())
    # Items that cancel one another out have nothing in common that a sum could show.
    return min(shared / total, _NEAR_ONE) if total > _NOTHING * float(np.trace(covariance)) else 0.0


def _influence(
    centred: Floats, seen: npt.NDArray[np.bool_], covariance: Floats, together: Floats, at: Floats
) -> Floats:
    """How much each time pulls at omega, by the slope of omega in every covariance."""
    times, k = centred.shape
    pull = np.zeros(times)
    for i in range(k):
        for j in range(i, k):
            both = seen[:, i] & seen[:, j]
            apart = np.where(both, centred[:, i] * centred[:, j] - covariance[i, j], 0.0)
            pull += _slope(covariance, at, i, j) * apart * (times / together[i, j])
    return pull


def _slope(covariance: Floats, at: Floats, i: int, j: int) -> float:
    step = _STEP * sqrt(covariance[i, i] * covariance[j, j])
    ends = []
    for sign in (1.0, -1.0):
        moved = covariance.copy()
        moved[i, j] += sign * step
        moved[j, i] = moved[i, j]
        spread = np.sqrt(np.diag(moved))
        ends.append(_omega(moved, _refine(moved / np.outer(spread, spread), at)))
    return (ends[0] - ends[1]) / (2.0 * step)


def _interval(value: float, pull: Floats) -> Estimate:
    """The interval from the low frequencies of the pull, which hold what lasts."""
    times = len(pull)
    waves = max(int(0.4 * times ** (2.0 / 3.0)), 8)
    clock = np.pi * np.outer(np.arange(1, waves + 1), np.arange(times) + 0.5) / times
    heights = sqrt(2.0 / times) * (np.cos(clock) @ pull)
    error = sqrt(float((heights**2).mean()) / times)
    reach = min(t_quantile(waves) * error / (1.0 - value), _FURTHEST)
    low, high = (1.0 - exp(log(1.0 - value) + sign * reach) for sign in (1.0, -1.0))
    return Estimate(value, max(low, 0.0), high, LEVEL, "confidence", times)


def _read(answers: Sequence[Sequence[float | None]]) -> Floats:
    try:
        rows = [[np.nan if a is None else _finite(a) for a in row] for row in answers]
    except TypeError:
        raise UnusableAnswers("not_rows", "answers are rows of numbers") from None
    if len({len(row) for row in rows}) > 1:
        raise UnusableAnswers("uneven", "every time has the same items")
    if rows and not FEWEST_ITEMS <= len(rows[0]) <= MOST_ITEMS:
        raise UnusableAnswers("how_many", "omega takes 3 to 40 items")
    return np.array(rows, dtype=float)


def _finite(answer: float) -> float:
    if not isfinite(answer):
        raise UnusableAnswers("not_a_number", "an answer is a finite number or None")
    return float(answer)
