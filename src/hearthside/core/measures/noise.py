"""How far one score strays by itself: from a stated reliability, or from a person's own answers."""

from collections.abc import Sequence
from itertools import pairwise
from math import inf, isfinite, sqrt
from typing import Literal

import msgspec

from hearthside.core.beta import beta_quantile
from hearthside.core.estimate import NotEnoughData

from .measure import Subscale

LEVEL = 0.95
NEEDED_SCORES = 6
"""Earlier scores of one person before their own ups and downs are given a number."""


class Noise(msgspec.Struct, frozen=True, omit_defaults=True):
    """The standard error of one score, in its points.

    `basis` says where it comes from: the kind of the stated reliability, or "own" for the
    person's own earlier answers; those leave `degrees_of_freedom`, a stated one has none.
    """

    standard_error: float
    basis: Literal["retest", "alpha", "omega", "own"]
    degrees_of_freedom: float | None = None

    @property
    def reach(self) -> float:
        """How far from the score its 95 % interval reaches, in points."""
        return t_quantile(self.degrees_of_freedom or inf) * self.standard_error

    @property
    def band(self) -> float:
        """The change between two scores that noise alone passes one time in twenty, in points."""
        return sqrt(2.0) * self.reach


def stated_noise(subscale: Subscale) -> Noise | None:
    """Return SD x sqrt(1 - r) from the first norm and the stated reliability; `None` without both.

    >>> from .measure import Norm, Reliability
    >>> retest = Reliability(kind="retest", value=0.64, source="")
    >>> norm = Norm(population="", mean=10, sd=5, n=100, source="")
    >>> stated_noise(Subscale(key="", name="", items=(), min_answered=0, reliability=retest, norms=(norm,)))
    Noise(standard_error=3.0, basis='retest', degrees_of_freedom=None)
    """
    stated = subscale.reliability
    if stated is None or not subscale.norms:
        return None
    return Noise(subscale.norms[0].sd * sqrt(1.0 - stated.value), stated.kind)


def own_noise(points: Sequence[float], least: float) -> Noise | NotEnoughData:
    """Return how far a person's score strays from one answer to the next, in points.

    With n scores x_i in the order of their days,

        s2 = sum (x_i+1 - x_i)^2 / (2 (n - 1)),    freedom = 2 (n - 1)^2 / (3 n - 4),

    so that a slow rise or fall is no noise (von Neumann, 1941). `least` keeps a person whose
    answers never changed from being taken for a person who cannot stray.
    """
    n = len(points)
    if n < NEEDED_SCORES:
        return NotEnoughData(have=n, need=NEEDED_SCORES)
    steps = [(after - before) ** 2 for before, after in pairwise(points)]
    error = max(sqrt(sum(steps) / (2 * (n - 1))), least)
    return Noise(error, "own", 2 * (n - 1) ** 2 / (3 * n - 4))


def t_quantile(degrees_of_freedom: float) -> float:
    """Return how many standard errors a two-sided 95 % interval reaches (Student's t).

    >>> round(t_quantile(4), 3), round(t_quantile(inf), 3)
    (2.776, 1.96)
    """
    if not isfinite(degrees_of_freedom):
        return 1.959963984540054
    share = beta_quantile(1.0 - LEVEL, degrees_of_freedom / 2.0, 0.5)
    return sqrt(degrees_of_freedom * (1.0 - share) / share)
