"""Do things feared at 70 % come true 70 % of the time? The curve, and what it costs to be off it."""

from dataclasses import dataclass
from itertools import groupby

from hearthside.core.estimate import NotEnoughData

NEEDED = 30
"""Settled fears before a curve is drawn."""


@dataclass(frozen=True, slots=True)
class CalibrationStep:
    """Fears stated between two probabilities (both included) and the share that came true."""

    stated_from: float
    stated_to: float
    came_true: float
    n: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """The isotonic curve, and the Brier score in its three parts (all 0 to 1).

    Brier = `miscalibration` - `discrimination` + `uncertainty`: what being off the curve
    costs, what telling likely from unlikely gains, what always saying the base rate scores.
    """

    steps: tuple[CalibrationStep, ...]
    miscalibration: float
    discrimination: float
    uncertainty: float
    n: int


def draw_calibration(stated: list[float], came_true: list[float]) -> Calibration | NotEnoughData:
    """Return the curve that rises and fits best (CORP), from 30 settled fears on.

    Fears of the same stated probability are pooled, then neighbours that fall (Ayer et al.,
    1955; Dimitriadis, Gneiting & Jordan, 2021).
    """
    n = len(stated)
    if n < NEEDED:
        return NotEnoughData(have=n, need=NEEDED)
    steps = _pool(stated, came_true)
    base = sum(came_true) / n
    score = sum((p - o) ** 2 for p, o in zip(stated, came_true, strict=True)) / n
    uncertainty = sum((base - o) ** 2 for o in came_true) / n
    # On the curve every step predicts its own mean, so what it gains is the spread of the means.
    discrimination = sum(step.n * (step.came_true - base) ** 2 for step in steps) / n
    return Calibration(steps, score - uncertainty + discrimination, discrimination, uncertainty, n)


def _pool(stated: list[float], came_true: list[float]) -> tuple[CalibrationStep, ...]:
    """Pool adjacent violators."""
    steps: list[CalibrationStep] = []
    pairs = sorted(zip(stated, came_true, strict=True))
    for probability, group in groupby(pairs, key=lambda pair: pair[0]):
        outcomes = [outcome for _, outcome in group]
        share = sum(outcomes) / len(outcomes)
        steps.append(CalibrationStep(probability, probability, share, len(outcomes)))
        while len(steps) > 1 and steps[-2].came_true >= steps[-1].came_true:
            steps.append(_merge(steps.pop(-2), steps.pop()))
    return tuple(steps)


def _merge(low: CalibrationStep, high: CalibrationStep) -> CalibrationStep:
    n = low.n + high.n
    share = (low.n * low.came_true + high.n * high.came_true) / n
    return CalibrationStep(low.stated_from, high.stated_to, share, n)
