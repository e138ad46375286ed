"""How good what was said is: error rates, power, days, coverage, each with its standard error.

Shares are pooled over everything shown, because that is what people see. Standard errors come
from drawing the people again (bootstrap), as weights, so that nothing is computed twice.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from .looks import Panel
from .verdict import HIGH, LOW, RELIABLE, SCORE, SHOWN, VALUE, Flags, Floats

FALSE_SHARE = 0.10
DRAWS = 200
SIZES = {"small (0.7)": (0.0, 1.0), "medium (1.3)": (1.0, 1.65), "large (2.0)": (1.65, np.inf)}
CALIBRATION = (0.02, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.99, 1.0)


@dataclass(frozen=True, slots=True)
class Measure:
    """A number and its standard error; both nan where nothing could be counted."""

    value: float
    error: float

    def __str__(self) -> str:
        """As in a table."""
        if np.isnan(self.value):
            return "-"
        return f"{self.value:.3f} ± {self.error:.3f}"


def bootstrap(n_people: int, statistic: Callable[[Floats], float]) -> Measure:
    """A statistic of weights (P,), with the people drawn again `DRAWS` times.

    The two halves of the people that set thresholds for each other are drawn apart.
    """
    rng = np.random.default_rng(n_people)
    half = np.arange(n_people) % 2
    values = []
    for _ in range(DRAWS):
        weights = np.zeros(n_people)
        for side in (0, 1):
            own = np.flatnonzero(half == side)
            weights += np.bincount(rng.choice(own, len(own)), minlength=n_people)
        values.append(statistic(weights))
    found = np.array(values)
    found = found[np.isfinite(found)]
    # Half the middle two thirds: a ratio whose divisor is near nothing has no standard deviation.
    error = float(np.diff(np.quantile(found, (0.16, 0.84)))[0]) / 2.0 if len(found) else np.nan
    return Measure(float(statistic(np.ones(n_people))), error)


def ratio(part: Floats, whole: Floats) -> Measure:
    """Summed over people, (P,) each: the share that `part` is of `whole`."""
    return bootstrap(len(part), lambda w: _divide(w @ part, w @ whole))


def _divide(part: float, whole: float) -> float:
    return float(part / whole) if whole else float("nan")


# As used


def false_share(shown: Flags, effects: Floats) -> Measure:
    """Of what is shown, (P, K), the share without any effect."""
    return ratio((shown & (effects == 0)).sum(1), shown.sum(1))


def power(shown: Flags, effects: Floats) -> Measure:
    """Of the triggers that are there, the share that is shown."""
    return ratio((shown & (effects != 0)).sum(1), (effects != 0).sum(1))


def wrong_sign(said: Floats, effects: Floats, tier: int = RELIABLE) -> Measure:
    """Of true ones shown, the share shown with the opposite sign."""
    right = (said[..., SHOWN] >= tier) & (effects != 0)
    wrong = right & (np.sign(said[..., VALUE]) != np.sign(effects))
    return ratio(wrong.sum(1), right.sum(1))


def coverage(said: Floats, effects: Floats, tier: int = RELIABLE) -> Measure:
    """Of shown 90 % intervals, false ones included, the share that holds the true effect."""
    shown = (said[..., SHOWN] >= tier) & np.isfinite(said[..., LOW])
    holds = shown & (said[..., LOW] <= effects) & (effects <= said[..., HIGH])
    return ratio(holds.sum(1), shown.sum(1))


def misled(shown: Flags, effects: Floats) -> Measure:
    """The share of people who are shown something false."""
    return ratio((shown & (effects == 0)).any(1).astype(float), np.ones(len(shown)))


def ever(said: Floats, tier: int = RELIABLE) -> Flags:
    """What was shown at any look, (P, K)."""
    return np.asarray((said[..., SHOWN] >= tier).any(axis=1))


# On equal footing


def equal_power(score: Floats, effects: Floats) -> Callable[[Floats], float]:
    """Power with the threshold at which 10 % of what is shown is false.

    Each half of the people gets the threshold of the other half. `score` is (P, K).
    """
    halves = [_Half.of(score, effects, side) for side in (0, 1)]

    def statistic(weights: Floats) -> float:
        found = sum(
            here.found(there.threshold(weights), weights)
            for here, there in (halves, reversed(halves))
        )
        return _divide(found, float(weights @ (effects != 0).sum(1)))

    return statistic


def cross_thresholds(score: Floats, effects: Floats) -> Floats:
    """The threshold of each person, set on the other half, (P,)."""
    ones = np.ones(len(score))
    cuts = [_Half.of(score, effects, side).threshold(ones) for side in (1, 0)]
    return np.array(cuts)[np.arange(len(score)) % 2]


@dataclass(frozen=True, slots=True, eq=False)
class _Half:
    """Scores of every other person, the highest first."""

    person: np.ndarray
    score: Floats
    is_true: Flags

    @classmethod
    def of(cls, score: Floats, effects: Floats, side: int) -> "_Half":
        person, context = np.nonzero(score > 0)
        own = person % 2 == side
        person, context = person[own], context[own]
        order = np.argsort(-score[person, context], kind="stable")
        person, context = person[order], context[order]
        return cls(person, score[person, context], effects[person, context] != 0)

    def threshold(self, weights: Floats) -> float:
        """The lowest score at which the false share is at most 10 %."""
        weight = weights[self.person]
        shown, false = np.cumsum(weight), np.cumsum(weight * ~self.is_true)
        is_last = np.append(np.diff(self.score) < 0, True)
        held = np.flatnonzero((false <= FALSE_SHARE * shown) & is_last[: len(shown)] & (shown > 0))
        return float(self.score[held[-1]]) if len(held) else np.inf

    def found(self, threshold: float, weights: Floats) -> float:
        """How many true ones reach a threshold."""
        return float(weights[self.person] @ (self.is_true & (self.score >= threshold)))


def compare_power(panel: Panel, method: str, day: int) -> tuple[Measure, Measure]:
    """Power at equal 10 % false share on one day, and its ratio to the oracle's."""
    own = equal_power(panel.at(method, day)[..., SCORE], panel.effects)
    best = equal_power(panel.at("oracle", day)[..., SCORE], panel.effects)
    n = len(panel.effects)
    return bootstrap(n, own), bootstrap(n, lambda w: _divide(own(w), best(w)))


# Over many looks


@dataclass(frozen=True, slots=True)
class Days:
    """Days until triggers of one size are found, at equal 10 % ever false."""

    median: float
    mean: Measure


def days_to_find(panel: Panel, method: str) -> dict[str, Days]:
    """By size; never found counts as the last day in the mean."""
    score = panel.said[method][..., SCORE]
    cut = cross_thresholds(score.max(axis=1), panel.effects)
    reached = score >= cut[:, None, None]
    first = np.array(panel.looks)[reached.argmax(axis=1)].astype(float)
    first[~reached.any(axis=1)] = np.inf
    found = {}
    for name, (low, high) in SIZES.items():
        size = np.abs(panel.effects)
        here = (size > max(low, 0.0)) & (size < high)
        capped = np.where(here, np.minimum(first, panel.looks[-1]), 0.0)
        middle = float(np.median(first[here])) if here.any() else np.inf
        found[name] = Days(middle, ratio(capped.sum(1), here.sum(1)))
    return found


@dataclass(frozen=True, slots=True)
class Bin:
    """What was stated between two probabilities, and how often it was true."""

    stated: float
    true: Measure
    n: int


def calibrate(panel: Panel, method: str) -> tuple[Bin, ...]:
    """Stated probabilities over all looks and contexts against the truth."""
    stated = panel.said[method][..., SCORE]
    true = np.broadcast_to((panel.effects != 0)[:, None], stated.shape)
    bins = []
    for low, high in pairwise(CALIBRATION):
        here = (stated >= low) & (stated < high if high < 1 else stated <= 1)
        if here.any():
            share = ratio((here & true).sum((1, 2)), here.sum((1, 2)))
            bins.append(Bin(float(stated[here].mean()), share, int(here.sum())))
    return tuple(bins)
