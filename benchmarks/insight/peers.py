"""What else one could do with a diary: the rule of consumer apps and two textbook repairs."""

import numpy as np
from scipy.special import stdtr, stdtrit

from hearthside.core.state_space import Setting, StateSpace

from .simulator import Life
from .verdict import (
    HIGH,
    LOW,
    RELIABLE,
    SCORE,
    SHOWN,
    VALUE,
    Flags,
    Floats,
    is_usable,
    say_nothing,
)

NAIVE_CUT = 0.5
FALSE_SHARE = 0.10

MOODS = tuple(
    Setting(decay_hours, mood_variance, 0.0)
    for decay_hours in (2.0, 4.0, 8.0, 16.0, 32.0)
    for mood_variance in (0.15, 0.4, 1.2, 3.0)
)


def compare_means(life: Life) -> Floats:
    """Mean with and mean without; shown when they differ by at least half a point."""
    verdict = say_nothing(life.contexts.shape[1])
    usable = is_usable(life.contexts)
    there = (life.contexts[:, usable] > 0).astype(float)
    means = [life.felt @ part / part.sum(axis=0) for part in (there, 1.0 - there)]
    verdict[usable, VALUE] = means[0] - means[1]
    verdict[usable, SCORE] = np.abs(verdict[usable, VALUE])
    verdict[:, SHOWN] = RELIABLE * (verdict[:, SCORE] >= NAIVE_CUT)
    return verdict


def regress(life: Life) -> Floats:
    """Least squares on every context and the clock; Benjamini-Hochberg at 10 %."""
    usable = is_usable(life.contexts)
    columns = _columns(life, usable)
    if not _has_room(columns, usable):
        return say_nothing(len(usable))
    return _test(columns, life.felt, usable)


def regress_with_mood(life: Life) -> Floats:
    """The same after whitening for a mood that forgets; its setting by restricted likelihood."""
    usable = is_usable(life.contexts)
    columns = _columns(life, usable)
    if not _has_room(columns, usable):
        return say_nothing(len(usable))
    space = StateSpace.over(life.at_hours, MOODS)
    whitened = space.whiten(np.column_stack([columns, life.felt]))
    fits = [
        _restricted_likelihood(whitened[:, s, :-1], whitened[:, s, -1], log_sd)
        for s, log_sd in enumerate(space.log_sd)
    ]
    best = int(np.argmax(fits))
    return _test(whitened[:, best, :-1], whitened[:, best, -1], usable)


def let_through(p: Floats) -> Flags:
    """Which p values hold at a false discovery rate of 10 % (Benjamini & Hochberg, 1995)."""
    order = np.argsort(p, kind="stable")
    passed = np.flatnonzero(p[order] <= FALSE_SHARE * np.arange(1, len(p) + 1) / len(p))
    through = np.zeros(len(p), dtype=bool)
    if len(passed):
        through[order[: passed[-1] + 1]] = True
    return through


def clock(at_hours: Floats) -> Floats:
    """One, weekend, sine and cosine of the hour: (n, 4)."""
    angle, weekend = at_hours * (2.0 * np.pi / 24.0), at_hours // 24 % 7 >= 5
    return np.column_stack([np.ones(len(at_hours)), weekend, np.sin(angle), np.cos(angle)])


def _columns(life: Life, usable: Flags) -> Floats:
    return np.column_stack([life.contexts[:, usable], clock(life.at_hours)])


def _has_room(columns: Floats, usable: Flags) -> bool:
    return bool(usable.any()) and len(columns) - columns.shape[1] >= ENOUGH_FREEDOM


ENOUGH_FREEDOM = 3


def _fit(columns: Floats, reports: Floats) -> tuple[Floats, Floats, float]:
    """Coefficients, the inverse of the squares, and the residual sum of squares."""
    squares = columns.T @ columns + 1e-8 * np.eye(columns.shape[1])
    inverse = np.linalg.inv(squares)
    effects = inverse @ (columns.T @ reports)
    left = reports - columns @ effects
    return effects, inverse, max(float(left @ left), 1e-9)


def _restricted_likelihood(columns: Floats, reports: Floats, log_sd: float) -> float:
    _, inverse, left = _fit(columns, reports)
    freedom = len(columns) - columns.shape[1]
    log_inverse = np.linalg.slogdet(inverse)[1]
    return float(-log_sd + 0.5 * log_inverse - 0.5 * freedom * np.log(left))


def _test(columns: Floats, reports: Floats, usable: Flags) -> Floats:
    """t tests of the contexts, the first columns."""
    effects, inverse, left = _fit(columns, reports)
    freedom, k = len(columns) - columns.shape[1], int(usable.sum())
    errors = np.sqrt(np.diagonal(inverse)[:k] * left / freedom)
    p = np.ones(len(usable))
    p[usable] = 2.0 * stdtr(freedom, -np.abs(effects[:k] / errors))
    half = stdtrit(freedom, 0.95) * errors
    verdict = say_nothing(len(usable))
    verdict[:, SCORE] = -np.log10(np.maximum(p, 1e-300))
    verdict[:, SHOWN] = RELIABLE * let_through(p)
    verdict[usable, VALUE] = effects[:k]
    verdict[usable, LOW], verdict[usable, HIGH] = effects[:k] - half, effects[:k] + half
    return verdict
