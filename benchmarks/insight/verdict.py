"""What a method says at one look, in the same shape for every method."""

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

SCORE, SHOWN, VALUE, LOW, HIGH = range(5)
"""Columns of a verdict (K, 5): how strong (0 = nothing can be said), what is shown, the effect
and its 90 % interval."""

NOT_SHOWN, LIKELY, RELIABLE, FIRM = range(4)
"""A method without tiers shows everything as reliable."""

ENOUGH = 3
"""Occasions with and without, before any method may speak."""


def say_nothing(n_contexts: int) -> Floats:
    """The verdict of a method that cannot say anything yet."""
    verdict = np.full((n_contexts, 5), np.nan)
    verdict[:, (SCORE, SHOWN)] = 0.0
    return verdict


def is_usable(contexts: Floats) -> Flags:
    """Which contexts have enough occasions with and without."""
    there = (contexts > 0).sum(axis=0)
    return np.asarray((there >= ENOUGH) & (len(contexts) - there >= ENOUGH))
