"""What the engine assumes before it has read a moment; every number in one place.

Points are points on the 0 to 10 scale. Where no source is named the value was chosen on
simulated diaries and checked on others (see docs/methods/find_triggers.md).
"""

from math import exp, lgamma

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

CARRY_OVER_SHARES = (0.0, 0.45)
"""The share of a momentary context that lasts on after it."""

CARRY_OVER_HOURS = 5.0
"""How fast that share decays (van Eck, Nicolson & Berkhof, 1998: events linger for hours)."""

EFFECT_MEAN = 0.5
"""Points: people list contexts that they suspect. 0 for a context listed as soothing."""

EFFECT_SD = 1.1
"""Points: the spread of the effects of contexts that matter."""

INCLUSION = (1.0, 7.0)
"""Beta prior of the share of contexts that matter."""

MOST_AT_ONCE = 5
"""The largest model, and one more when the diary asks for it."""

MASS_FOR_ONE_MORE = 0.10

RHYTHM_SD = 0.4
"""Noise standard deviations: weekday and hour of day move felt insecurity a little."""

NOISE_WEIGHT, NOISE_VARIANCE = 5.0, 1.0
"""Inverse gamma prior of the noise variance: its shape, and its scale over its shape."""

MODEL_ERROR = 0.15
"""Points added (in quadrature) to an effect's standard deviation for what the model leaves out."""

MOST_CONTEXTS = 20
"""More contexts than these are screened before the models are enumerated."""


def log_model_prior(n_contexts: int, most: int) -> Floats:
    """Log prior of one particular model of 0, 1, ... `most` contexts (beta-binomial, cut off)."""
    a, b = INCLUSION
    sizes = range(most + 1)
    each = [lgamma(a + k) + lgamma(b + n_contexts - k) for k in sizes]
    ways = [lgamma(n_contexts + 1) - lgamma(k + 1) - lgamma(n_contexts - k + 1) for k in sizes]
    highest = max(e + w for e, w in zip(each, ways, strict=True))
    total = sum(exp(e + w - highest) for e, w in zip(each, ways, strict=True))
    return np.asarray(np.array(each) - highest - np.log(total))
