"""The mood that runs beneath a diary: it forgets within hours and drifts over weeks.

Between moments felt insecurity follows

    u(t) + l(t) + e,    e ~ N(0, s2),

with u an Ornstein-Uhlenbeck process (time constant `decay_hours`, variance
`mood_variance` s2) and l a random walk (variance `drift_a_day` s2 a day, l = 0 at the first
moment). Its covariance over the moments is s2 S. This module whitens columns by S exactly, at
any spacing, with the Kalman filter of the two states (Kalman, 1960; de Haan-Rietdijk et al.,
2017, on unequal gaps), for many settings at once.

A long diary is cut into segments that run side by side. The gains depend on the times alone and
soon forget how a segment began: segments are run again, each from where the one before it ended,
until nothing changes any more. The rest is linear in the columns: each segment starts from zero
and, as two further columns, from either unit state, and the true starting states are put in
afterwards.
"""

from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_CHUNK = 48
_SEGMENT = 512
"""Moments in a segment of the gains at the least: enough to forget most of what came before."""
_SAME = 1e-14


class Setting(NamedTuple):
    """One way the mood may run; variances are in units of the noise variance."""

    decay_hours: float
    mood_variance: float
    drift_a_day: float


SETTINGS = tuple(
    Setting(decay_hours, mood_variance, drift)
    for decay_hours, mood_variance, drift in product(
        (3.0, 8.0, 24.0), (0.4, 1.2, 3.0), (0.0, 0.003, 0.02)
    )
)
"""The ways a mood may run that are averaged over; all equally likely beforehand."""


@dataclass(frozen=True, slots=True, eq=False)
class StateSpace:
    """The filter of n moments under S settings.

    `decay`, `gains` (two states) and `inverse_sd` are its steps; `covariance` holds the states'
    before each moment (mood, mood with level, level); `log_sd` (S,) is the log of the
    innovations' standard deviations, summed over the moments.
    """

    decay: Floats  # (n, S)
    gains: Floats  # (n, 2, S)
    inverse_sd: Floats  # (n, S)
    covariance: Floats  # (n, 3, S)
    log_sd: Floats  # (S,)

    @classmethod
    def over(cls, at_hours: Floats, settings: tuple[Setting, ...]) -> "StateSpace":
        """Return the filter for moments at these hours, in order."""
        hours, variance, drift = np.array(settings).T
        gap = np.diff(at_hours, prepend=at_hours[:1])[:, None]
        decay = np.exp(-gap / hours)
        keep = np.stack([decay * decay, decay, np.ones_like(decay)], axis=1)
        grow = np.zeros_like(keep)
        grow[:, 0] = variance * (1.0 - keep[:, 0])
        grow[:, 2] = drift * gap / 24.0
        gains, spread, covariance = _run_gains(keep, grow, variance)
        log_sd = 0.5 * np.log(spread).sum(axis=0)
        return cls(decay, gains, 1.0 / np.sqrt(spread), covariance, log_sd)

    def only(self, *settings: int) -> "StateSpace":
        """Return the filter of some of the settings, in this order."""
        at = list(settings)
        return StateSpace(
            self.decay[:, at],
            self.gains[:, :, at],
            self.inverse_sd[:, at],
            self.covariance[:, :, at],
            self.log_sd[at],
        )

    def followed_by(self, *later: "StateSpace") -> "StateSpace":
        """Return the filter that goes on with the steps of later moments."""
        spaces = (self, *later)
        return StateSpace(
            np.concatenate([space.decay for space in spaces]),
            np.concatenate([space.gains for space in spaces]),
            np.concatenate([space.inverse_sd for space in spaces]),
            np.concatenate([space.covariance for space in spaces]),
            np.sum([space.log_sd for space in spaces], axis=0),
        )

    def gram(self, columns: Floats) -> Floats:
        """Return W' S^-1 W of columns W (n, p) for every setting, (S, p, p)."""
        return self.gram_and_state(columns)[0]

    def gram_and_state(self, columns: Floats) -> tuple[Floats, Floats]:
        """Return the same, and the two states of every column at the end, (S, 2, p)."""
        p = columns.shape[1]
        steps = _Steps.of(self, _segment_count(len(columns), most=8))
        inputs = steps.fold(columns)
        state = steps.starting_states(p)
        grams = 0.0
        for start in range(0, steps.length, _CHUNK):
            whitened = steps.filter(inputs, state, start, start + _CHUNK)
            grams = grams + np.matmul(
                whitened.transpose(1, 2, 3, 0), whitened.transpose(1, 2, 0, 3)
            )
        return _join_grams(np.asarray(grams), state, p)

    def whiten(self, columns: Floats) -> Floats:
        """Return the standardised one-step-ahead errors of columns (n, p), as (n, S, p)."""
        p = columns.shape[1]
        steps = _Steps.of(self, _segment_count(len(columns), most=64))
        state = steps.starting_states(p)
        whitened = steps.filter(steps.fold(columns), state, 0, steps.length)
        return _unfold(_join(whitened, state, p), len(columns))

    def weigh(self, columns: Floats) -> Floats:
        """Return S^-1 W of columns W (n, p) for every setting, (n, S, p)."""
        p = columns.shape[1]
        steps = _Steps.of(self, _segment_count(len(columns), most=64))
        state = steps.starting_states(p)
        whitened = _join(steps.filter(steps.fold(columns), state, 0, steps.length), state, p)
        back, state = steps.widen(whitened), steps.starting_states(p)
        weighed = steps.filter_back(back, state)
        joined = _join(weighed[:, ::-1], state[:, ::-1], p)[:, ::-1]
        return _unfold(joined, len(columns))


@dataclass(frozen=True, slots=True, eq=False)
class _Steps:
    """The filter's steps folded into C segments of equal length, filled up with idle steps."""

    decay: Floats  # (B, C, S, 1)
    gains: Floats  # (B, 2, C, S, 1)
    inverse_sd: Floats  # (B, C, S, 1)

    @classmethod
    def of(cls, space: StateSpace, segments: int) -> "_Steps":
        gains = [_fold(space.gains[:, i], segments, 0.0) for i in (0, 1)]
        return cls(
            _fold(space.decay, segments, 1.0)[..., None],
            np.stack(gains, axis=1)[..., None],
            _fold(space.inverse_sd, segments, 0.0)[..., None],
        )

    @property
    def length(self) -> int:
        return len(self.decay)

    def fold(self, columns: Floats) -> Floats:
        """Columns (n, p) or (n, S, p) as (B, C, 1 or S, p + 2), the last two columns zero."""
        wide = columns if columns.ndim == 3 else columns[:, None, :]
        padded = np.concatenate([wide, np.zeros((*wide.shape[:2], 2))], axis=2)
        flat = padded.reshape(len(columns), -1)
        return _fold(flat, self.decay.shape[1], 0.0).reshape(
            self.length, self.decay.shape[1], *padded.shape[1:]
        )

    def widen(self, folded: Floats) -> Floats:
        """Values (B, C, S, p) as (B, C, S, p + 2), the last two columns zero."""
        return np.concatenate([folded, np.zeros((*folded.shape[:3], 2))], axis=3)

    def starting_states(self, p: int) -> Floats:
        """Zero for p columns, then either unit state: (2, C, S, p + 2)."""
        state = np.zeros((2, *self.decay.shape[1:3], p + 2))
        state[0, :, :, p] = state[1, :, :, p + 1] = 1.0
        return state

    def filter(self, inputs: Floats, state: Floats, start: int, stop: int) -> Floats:
        """Run the steps from `start` to `stop`; `state` moves on in place."""
        stop = min(stop, self.length)
        whitened = np.empty((stop - start, *state.shape[1:]))
        error, change = np.empty(state.shape[1:]), np.empty_like(state)
        for i in range(start, stop):
            state[0] *= self.decay[i]
            np.add(state[0], state[1], out=error)
            np.subtract(inputs[i], error, out=error)
            np.multiply(error, self.gains[i], out=change)
            state += change
            np.multiply(error, self.inverse_sd[i], out=whitened[i - start])
        return whitened

    def filter_back(self, whitened: Floats, state: Floats) -> Floats:
        """Run the transposed steps from the last to the first; `state` moves on in place."""
        weighed, change = np.empty((self.length, *state.shape[1:])), np.empty_like(state)
        for i in range(self.length - 1, -1, -1):
            error = weighed[i]
            np.multiply(whitened[i], self.inverse_sd[i], out=error)
            np.multiply(self.gains[i], state, out=change)
            error += change[0]
            error += change[1]
            state -= error
            state[0] *= self.decay[i]
        return weighed


def _run_gains(keep: Floats, grow: Floats, variance: Floats) -> tuple[Floats, Floats, Floats]:
    """The filter's gains (n, 2, S), the innovations' variances (n, S), the states' (n, 3, S).

    `keep` and `grow` (n, 3, S) multiply and add to the states' covariance from one moment to
    the next.
    """
    n, _, s = keep.shape
    segments = max(1, min(32, n // _SEGMENT))
    steps = [_fold(a.reshape(n, -1), segments, fill) for a, fill in ((keep, 1.0), (grow, 0.0))]
    kept, grown = (a.reshape(len(a), segments, 3, s) for a in steps)
    start = np.zeros((segments, 3, s))
    start[:, 0] = variance
    for _ in range(segments):
        gains, spread, before, end = _run_segments(kept, grown, start)
        moved = np.abs(end[:-1] - start[1:]).max(initial=0.0)
        start[1:] = end[:-1]
        if moved <= _SAME * np.abs(end).max():
            break
    return _unfold(gains, n), _unfold(spread, n), _unfold(before, n)


def _run_segments(
    keep: Floats, grow: Floats, start: Floats
) -> tuple[Floats, Floats, Floats, Floats]:
    """The same for segments side by side, (B, C, ., S), from the covariances (C, 3, S) that each
    starts with; and those that each ends with."""
    length, c, _, s = keep.shape
    gains, spread = np.empty((length, c, 2, s)), np.empty((length, c, s))
    before = np.empty_like(keep)
    after, with_sum = start.copy(), np.empty((c, 2, s))
    for i in range(length):
        after *= keep[i]
        now = np.add(grow[i], after, out=before[i])
        np.add(now[:, :2], now[:, 1:], out=with_sum)
        np.add(with_sum[:, 0], with_sum[:, 1], out=spread[i])
        spread[i] += 1.0
        gain = np.divide(with_sum, spread[i][:, None], out=gains[i])
        np.subtract(now[:, :2], gain[:, :1] * with_sum, out=after[:, :2])
        np.subtract(now[:, 2], gain[:, 1] * with_sum[:, 1], out=after[:, 2])
    return gains, spread, before, after


def _segment_count(n: int, *, most: int) -> int:
    return max(1, min(most, n // 24))


def _fold(rows: Floats, segments: int, fill: float) -> Floats:
    """Rows (n, m) as (B, C, m): C segments side by side, the last filled up."""
    length = -(-len(rows) // segments)
    padded = np.full((length * segments, rows.shape[1]), fill)
    padded[: len(rows)] = rows
    folded = padded.reshape(segments, length, -1).transpose(1, 0, 2)
    return np.ascontiguousarray(folded)


def _unfold(folded: Floats, n: int) -> Floats:
    """Segments side by side (B, C, ...) as rows (n, ...)."""
    return np.asarray(folded.swapaxes(0, 1).reshape(-1, *folded.shape[2:])[:n])


def _join(folded: Floats, state: Floats, p: int) -> Floats:
    """Put the segments' true starting states into values (B, C, S, p + 2)."""
    starts = np.zeros((folded.shape[1], folded.shape[2], 2, p))
    for c in range(folded.shape[1] - 1):
        starts[c + 1] = _carry(state[:, c], starts[c], p)
    joined = folded[..., :p] + folded[..., p : p + 1] * starts[:, :, 0]
    joined += folded[..., p + 1 :] * starts[:, :, 1]
    return np.asarray(joined)


def _join_grams(grams: Floats, state: Floats, p: int) -> tuple[Floats, Floats]:
    """Put the segments' true starting states into the Gram matrices (C, S, p + 2, p + 2), and
    return them with the states at the end."""
    start = np.zeros((grams.shape[1], 2, p))
    total = np.zeros((grams.shape[1], p, p))
    for c, gram in enumerate(grams):
        started = np.swapaxes(start, 1, 2)
        cross = np.matmul(started, gram[:, p:, :p])
        total += gram[:, :p, :p] + cross + np.swapaxes(cross, 1, 2)
        total += started @ gram[:, p:, p:] @ start
        start = _carry(state[:, c], start, p)
    return total, start


def _carry(state: Floats, start: Floats, p: int) -> Floats:
    """The states (S, 2, p) at a segment's end, from those at its start."""
    ends = np.swapaxes(state, 0, 1)
    carried: Floats = ends[..., :p] + np.matmul(ends[..., p:], start)
    return carried
