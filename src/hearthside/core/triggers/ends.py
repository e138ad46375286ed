"""Reports at the ends of the scale: a 0 stands for "below one half", a 10 for "above nine and a half".

Each is replaced by what it should be expected to hide, given the contexts and the moments
around it (an EM step for a doubly censored normal; Tobin, 1958; Dempster, Laird & Rubin, 1977).
"""

from math import erfc

import numpy as np
import numpy.typing as npt

from hearthside.core.diary.moment import HIGHEST, LOWEST
from hearthside.core.state_space import StateSpace

from .evidence import N_CLOCK

Floats = npt.NDArray[np.float64]

STEPS = 4
FARTHEST = 3.0
"""Points beyond the end of the scale that a hidden value may reach."""

LOST = 0.6
"""Share of its information that a report at an end loses."""

_LEAST_VARIANCE = 0.15
_LOG_ROOT_TWO_PI = 0.9189385332046727


def log_normal_tail(u: Floats) -> Floats:
    """The log of the standard normal distribution function, stable far into the left tail.

    >>> [round(float(v), 6) for v in log_normal_tail(np.array([0.0, -10.0, -50.0]))]
    [-0.693147, -53.231285, -1254.831361]
    """
    far = np.minimum(u, -30.0)
    series = 1.0 - far**-2 + 3.0 * far**-4 - 15.0 * far**-6
    tail = -0.5 * far**2 - np.log(-far) - _LOG_ROOT_TWO_PI + np.log(series)
    near = np.array([erfc(-v / 2.0**0.5) for v in np.maximum(u, -30.0)])
    return np.where(u < -30.0, tail, np.log(0.5 * near))


def is_at_an_end(reports: Floats) -> npt.NDArray[np.bool_]:
    """Which reports lie at 0 or at 10."""
    return (reports <= LOWEST) | (reports >= HIGHEST)


def information_in(reports: Floats) -> float:
    """The information in the reports, as a share of what none at an end would hold."""
    return 1.0 - LOST * float(is_at_an_end(reports).mean())


def look_behind_the_ends(
    space: StateSpace, columns: Floats, reports: Floats, context_precision: float
) -> Floats:
    """Return the reports with those at the ends replaced by their expected hidden values.

    `space` has the one setting that fits best, `columns` (n, 4 + K) are the clock's and the
    contexts', `context_precision` that of their effects' prior in units of the noise.
    """
    low, high = reports <= LOWEST, reports >= HIGHEST
    prior = np.full(columns.shape[1], context_precision)
    prior[:N_CLOCK] = 1e-9
    weighed = space.weigh(np.column_stack([reports, columns]))[:, 0]
    of_reports, of_columns = weighed[:, 0], weighed[:, 1:]
    precision = columns.T @ of_columns + np.diag(prior)
    hidden = reports.copy()
    for step in range(STEPS):
        if step:
            of_reports = space.weigh(hidden[:, None])[:, 0, 0]
        effects = np.linalg.solve(precision, columns.T @ of_reports)
        left, noise = hidden - columns @ effects, of_reports - of_columns @ effects
        variance = max(float(left @ noise) / max(len(left) - N_CLOCK, 1), _LEAST_VARIANCE)
        sd, expected = variance**0.5, hidden - noise
        below = expected[low] - sd * _hazard((LOWEST + 0.5 - expected[low]) / sd)
        above = expected[high] + sd * _hazard((expected[high] - (HIGHEST - 0.5)) / sd)
        hidden[low] = np.maximum(below, LOWEST - FARTHEST)
        hidden[high] = np.minimum(above, HIGHEST + FARTHEST)
    return hidden


def _hazard(u: Floats) -> Floats:
    """Normal density over normal distribution function at u."""
    return np.exp(-0.5 * u**2 - _LOG_ROOT_TWO_PI - log_normal_tail(u))
