"""The level behind a diary at chosen times, given every moment before and after."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hearthside.core.state_space import Setting, StateSpace

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Smoothed:
    """The level at m times under S settings: `mean` in points, `variance` in noise variances."""

    mean: Floats  # (m, S)
    variance: Floats  # (m, S)


def smooth_level(
    space: StateSpace,
    settings: tuple[Setting, ...],
    *,
    at_hours: Floats,
    reports: Floats,
    asked: Floats,
) -> Smoothed:
    """Return the level at the asked times; where it starts is not known beforehand.

    The start is the generalised least squares mean, its uncertainty is carried along. The
    level's mean is linear in the reports, cov(l(t), y) S^-1 y with cov(l(t), l(t_i)) the
    drift times the shorter of the two times; its variance comes from a forward and a backward
    pass of the filter (de Jong, 1989).
    """
    drift = np.array([setting.drift_a_day for setting in settings]) / 24.0
    since, asked_since = at_hours - at_hours[0], np.maximum(asked - at_hours[0], 0.0)
    ones = np.ones(len(at_hours))
    of_reports, of_ones = np.moveaxis(space.weigh(np.column_stack([reports, ones])), 2, 0)
    information = ones @ of_ones
    start = (ones @ of_reports) / information
    reached = drift * _covariance_with(since, asked_since, of_ones)
    moved = drift * _covariance_with(since, asked_since, of_reports)
    variance = _level_variance(space, settings, since, asked_since)
    return Smoothed(start + moved - start * reached, variance + (1.0 - reached) ** 2 / information)


def _covariance_with(since: Floats, asked: Floats, weighed: Floats) -> Floats:
    """sum_i min(t, t_i) w_i for every asked t and every column of w (n, S): (m, S)."""
    zero = np.zeros((1, weighed.shape[1]))
    before = np.concatenate([zero, np.cumsum(since[:, None] * weighed, axis=0)])
    after = np.concatenate([np.cumsum(weighed[::-1], axis=0)[::-1], zero])
    place = np.searchsorted(since, asked, side="right")
    return np.asarray(before[place] + asked[:, None] * after[place])


def _level_variance(
    space: StateSpace, settings: tuple[Setting, ...], since: Floats, asked: Floats
) -> Floats:
    """The level's variance (m, S) when its start is known: P - P N P at every asked time."""
    last = np.maximum(np.searchsorted(since, asked, side="right") - 1, 0)
    shared, level = _predict(space, settings, last, asked - since[last])
    coming = np.concatenate([_look_back(space), np.zeros((1, 3, len(settings)))])[last + 1]
    following = np.append(since, np.inf)[last + 1] - asked
    hours = np.array([setting.decay_hours for setting in settings])
    decay = np.exp(-following[:, None] / hours)
    n_mood, n_shared, n_level = coming[:, 0] * decay**2, coming[:, 1] * decay, coming[:, 2]
    known = shared**2 * n_mood + 2.0 * shared * level * n_shared + level**2 * n_level
    return np.asarray(np.maximum(level - known, 0.0))


def _predict(
    space: StateSpace, settings: tuple[Setting, ...], last: Places, gap: Floats
) -> tuple[Floats, Floats]:
    """The level's covariance with the mood and its variance, (m, S) each, a gap after a moment."""
    hours, _, drift = np.array(settings).T
    before, gains = space.covariance[last], space.gains[last]
    with_sum = before[:, :2] + before[:, 1:]
    shared = before[:, 1] - gains[:, 0] * with_sum[:, 1]
    level = before[:, 2] - gains[:, 1] * with_sum[:, 1]
    return np.exp(-gap[:, None] / hours) * shared, level + drift * gap[:, None] / 24.0


def _look_back(space: StateSpace) -> Floats:
    """The information (n, 3, S) that each moment and all after it hold on the states before it."""
    n, _, s = space.covariance.shape
    own = space.inverse_sd**2
    powers = np.stack([space.decay**2, space.decay, np.ones_like(space.decay)], axis=1)
    held = np.empty((n, 3, s))
    coming = np.zeros((3, s))
    for i in range(n - 1, -1, -1):
        gain = space.gains[i]
        at_gain = coming[:2] * gain[0] + coming[1:] * gain[1]
        both = (at_gain * gain).sum(axis=0) + own[i]
        now = np.add(coming, both, out=held[i])
        now[:2] -= at_gain
        now[1:] -= at_gain
        now[::2] -= at_gain
        coming = now * powers[i]
    return held
