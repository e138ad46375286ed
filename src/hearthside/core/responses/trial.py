"""What a trial decided by coin has shown, once it is over."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

import numpy as np

from hearthside.core.diary.column import Flags, Floats
from hearthside.core.estimate import Estimate, NotEnoughData

from .plan import BLOCK, ORDERS, Trial, UnusableTrial

NEEDED_EACH = 5
"""Answered occasions of either response, without which a trial that is over says nothing."""

LEVEL = 0.9
WIDEST = 10.0
"""Points: felt insecurity can change by no more."""

_TIE = 1e-9


class TrialOutcome(StrEnum):
    """After which of the two responses felt insecurity went down further."""

    FIRST = "first"
    SECOND = "second"
    NO_CLEAR_DIFFERENCE = "no_clear_difference"
    NOT_ENOUGH = "not_enough"


@dataclass(frozen=True, slots=True)
class TrialResult:
    """The mean change after the first response less that after the second, in points.

    Below 0, felt insecurity went down further after the first. `p_value` (0 to 1) is the
    two-sided randomisation test's; `None` while there is not enough. `is_over` when every
    occasion has passed, answered or not.
    """

    outcome: TrialOutcome
    contrast: Estimate | NotEnoughData
    p_value: float | None
    n_first: int
    n_second: int
    is_over: bool


def analyse_trial(trial: Trial, changes: Sequence[float | None]) -> TrialResult:
    """Compare two responses that a coin has decided between.

    `changes` has one value an occasion, in order: felt insecurity at the follow-up less felt
    insecurity before, -10 to 10 points, and `None` where nobody answered. Whatever the person
    then did, an occasion counts for the response the coin named. The contrast is

        T = mean change after the first - mean change after the second

    beside T under every order the coin could have given (6 a block): the p-value is twice the
    smaller share of orders at least as extreme, and the 90 % confidence interval holds every
    constant difference that this test does not refuse at .05 on either side. It assumes
    nothing about how changes are spread. There is one look: it stays silent until the last
    occasion has passed, and where fewer than 5 of either response were answered.

    Raises `UnusableTrial` for anything but a planned trial, more changes than occasions, or a
    change outside -10 to 10.

    Sources: Fisher (1935) and Edgington & Onghena (2007) on randomisation tests in one person;
    Hodges & Lehmann (1963) on the interval.

    >>> trial = Trial("open_talk", "pause", (0, 1, 1, 0, 1, 0, 0, 1, 0, 0, 1, 1))
    >>> found = analyse_trial(trial, [-4, 0, -1, -3, 1, -5, -4, 0, -3, -2, -1, 0])
    >>> found.outcome.value, round(found.contrast.value, 2), round(found.p_value, 3)
    ('first', -3.33, 0.009)
    """
    _refuse_wrong_trial(trial)
    flips = np.array(trial.flips, dtype=np.float64)
    values = _read_changes(changes, len(flips))
    answered = ~np.isnan(values)
    n_first, n_second = (int((answered & (flips == side)).sum()) for side in (0, 1))
    is_over = len(changes) == len(flips)
    if not is_over or min(n_first, n_second) < NEEDED_EACH:
        short = _what_is_short(len(changes), len(flips), min(n_first, n_second))
        return TrialResult(TrialOutcome.NOT_ENOUGH, short, None, n_first, n_second, is_over)
    orders = _possible_orders(answered)
    contrast, p_value = _test(flips[answered], values[answered], orders)
    return TrialResult(_say(contrast), contrast, p_value, n_first, n_second, is_over)


def _what_is_short(passed: int, occasions: int, fewest: int) -> NotEnoughData:
    if passed < occasions:
        return NotEnoughData(have=passed, need=occasions)
    return NotEnoughData(have=fewest, need=NEEDED_EACH)


def _possible_orders(answered: Flags) -> Floats:
    """Every order the coin could have given, one a row, at the occasions that were answered.

    Those that would have left too few answers to either response could not have come to this.
    """
    blocks = list(product(range(len(ORDERS)), repeat=len(answered) // BLOCK))
    orders = np.array(ORDERS, dtype=np.float64)[np.array(blocks)].reshape(len(blocks), -1)
    seen = orders[:, answered]
    n_second = seen.sum(axis=1)
    fewest = np.minimum(n_second, seen.shape[1] - n_second)
    return np.asarray(seen[fewest >= NEEDED_EACH])


def _test(flips: Floats, changes: Floats, orders: Floats) -> tuple[Estimate, float]:
    """The contrast with its interval, and its p-value.

    With d taken from every change after the first response, the contrast is T - d under the
    coin's order and T_k - d c_k under another, c_k being how far that order agrees with the
    coin's (1 for the same). The other is at least as high from d = (T - T_k) / (1 - c_k) on,
    so the ends of the interval are quantiles of these.
    """
    value = float(_contrasts(flips[None, :], changes)[0])
    others = _contrasts(orders, changes)
    agreement = _contrasts(orders, (flips == 0).astype(float))
    ends = np.full(len(orders), np.nan)
    apart = agreement < 1.0 - _TIE
    ends[apart] = (value - others[apart]) / (1.0 - agreement[apart])
    allowed = (1.0 - LEVEL) / 2.0 * len(orders) - float((~apart).sum())
    low, high = _cut_tails(np.sort(ends[apart]), allowed)
    below, above = np.mean(others <= value + _TIE), np.mean(others >= value - _TIE)
    p_value = min(1.0, 2.0 * float(min(below, above)))
    return Estimate(value, low, high, LEVEL, "confidence", len(changes)), p_value


def _contrasts(orders: Floats, values: Floats) -> Floats:
    """Mean value of the first response less that of the second, for every order (m, n)."""
    n_second = orders.sum(axis=1)
    in_second = orders @ values
    in_first = values.sum() - in_second
    return np.asarray(in_first / (orders.shape[1] - n_second) - in_second / n_second)


def _cut_tails(ends: Floats, allowed: float) -> tuple[float, float]:
    """The ends of the interval once as many orders as allowed are left out on either side."""
    if allowed < 0.0:
        return -2.0 * WIDEST, 2.0 * WIDEST
    out = min(int(allowed + _TIE), (len(ends) - 1) // 2)
    return float(ends[out]), float(ends[len(ends) - 1 - out])


def _say(contrast: Estimate) -> TrialOutcome:
    if contrast.high < 0.0:
        return TrialOutcome.FIRST
    return TrialOutcome.SECOND if contrast.low > 0.0 else TrialOutcome.NO_CLEAR_DIFFERENCE


def _read_changes(changes: Sequence[float | None], occasions: int) -> Floats:
    """The changes as numbers, nan where nobody answered or the occasion is still to come."""
    if not isinstance(changes, Sequence) or isinstance(changes, str):
        raise UnusableTrial("not_changes", "the changes are a sequence, one an occasion")
    if len(changes) > occasions:
        raise UnusableTrial("too_many", "there are more changes than occasions")
    values = np.full(occasions, np.nan)
    for i, change in enumerate(changes):
        if change is not None:
            values[i] = _read_change(change)
    return values


def _read_change(change: float) -> float:
    if not isinstance(change, float | int) or not -WIDEST <= change <= WIDEST:
        raise UnusableTrial("out_of_range", "a change lies between -10 and 10 points")
    return float(change)


def _refuse_wrong_trial(trial: Trial) -> None:
    if not isinstance(trial, Trial):
        raise UnusableTrial("not_a_trial", "a trial is analysed as it was planned")
    blocks = [trial.flips[i : i + BLOCK] for i in range(0, len(trial.flips), BLOCK)]
    if not blocks or not all(block in ORDERS for block in blocks):
        raise UnusableTrial("not_planned", "the flips of a trial come in blocks of four")
