"""Quantiles of the beta distribution, without a statistics library."""

from math import exp, lgamma, log, log1p

_STEPS = 80
_TINY = 1e-300


def beta_quantile(probability: float, a: float, b: float) -> float:
    """Return the quantile of Beta(a, b), by bisection on the regularised incomplete beta.

    >>> round(beta_quantile(0.05, 0.5, 10.5), 6), round(beta_quantile(0.5, 2, 2), 6)
    (0.000192, 0.5)
    """
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = 0.5 * (low + high)
        if beta_share(middle, a, b) < probability:
            low = middle
        else:
            high = middle
    return 0.5 * (low + high)


def beta_share(x: float, a: float, b: float) -> float:
    """Return the share of Beta(a, b) that lies below x: the regularised incomplete beta.

    The continued fraction by Lentz's method (Press et al., Numerical Recipes, section 6.4).

    >>> round(beta_share(0.25, 1, 1), 12)
    0.25
    """
    if x <= 0.0 or x >= 1.0:
        return min(max(x, 0.0), 1.0)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1.0) / (a + b + 2.0):
        return front * _fraction(x, a, b) / a
    return 1.0 - front * _fraction(1.0 - x, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    c, d = 1.0, _invert(1.0 - (a + b) * x / (a + 1.0))
    h = d
    for m in range(1, 1000):
        even = m * (b - m) * x / ((a + 2 * m - 1.0) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1.0))
        for term in (even, odd):
            d = _invert(1.0 + term * d)
            c = 1.0 + term / c if abs(1.0 + term / c) > _TINY else _TINY
            h *= c * d
        if abs(c * d - 1.0) < 1e-15:
            break
    return h


def _invert(value: float) -> float:
    return 1.0 / (value if abs(value) > _TINY else _TINY)
