"""A filter that goes on: what is needed of a diary's past to take in the next moment.

The filter of `core.state_space` looks only forwards, so a newer moment changes nothing of what it
made of the older ones: the states move on by one step, and the Gram matrices gain the outer
product of the newest standardised errors. The cost of a moment does not depend on how many came
before it.
"""

from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from .state_space import Setting, StateSpace

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class RunningFilter:
    """The filter of p columns under S settings after the newest moment.

    `state` holds the two states of every column, `covariance` theirs (mood, mood with level,
    level), `gram` W' S^-1 W of the columns W so far and `log_sd` as in `StateSpace`.
    """

    settings: tuple[Setting, ...]
    state: Floats  # (S, 2, p)
    covariance: Floats  # (3, S)
    gram: Floats  # (S, p, p)
    log_sd: Floats  # (S,)

    @classmethod
    def over(cls, space: StateSpace, settings: tuple[Setting, ...], columns: Floats) -> Self:
        """Return the filter after columns (n, p), with n at least 1."""
        gram, state = space.gram_and_state(columns)
        before, gains = space.covariance[-1], space.gains[-1]
        return cls(settings, state, _learn(before, gains), gram, space.log_sd)

    def step(self, gap_hours: float, row: Floats) -> tuple[Self, StateSpace]:
        """Return the filter after one more moment with these columns (p,), and its step."""
        hours, variance, drift = np.array(self.settings).T
        decay = np.exp(-gap_hours / hours)
        kept = self.covariance * np.stack([decay * decay, decay, np.ones_like(decay)])
        kept[0] += variance * (1.0 - decay * decay)
        kept[2] += drift * gap_hours / 24.0
        with_sum = kept[:2] + kept[1:]
        spread = with_sum.sum(axis=0) + 1.0
        gains = with_sum / spread
        step = StateSpace(
            decay[None], gains[None], spread[None] ** -0.5, kept[None], 0.5 * np.log(spread)
        )
        state = self.state.copy()
        state[:, 0] *= decay[:, None]
        error = row - state.sum(axis=1)
        state += gains.T[:, :, None] * error[:, None, :]
        whitened = error * step.inverse_sd[0][:, None]
        gram = whitened[:, :, None] * whitened[:, None, :]
        gram += self.gram
        log_sd = self.log_sd + step.log_sd
        return type(self)(self.settings, state, _learn(kept, gains), gram, log_sd), step


def _learn(before: Floats, gains: Floats) -> Floats:
    """The states' covariance (3, S) once a moment is known, from the one before it."""
    with_sum = before[:2] + before[1:]
    return np.stack(
        [
            before[0] - gains[0] * with_sum[0],
            before[1] - gains[0] * with_sum[1],
            before[2] - gains[1] * with_sum[1],
        ]
    )
