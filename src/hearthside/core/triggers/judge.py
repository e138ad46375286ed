"""From probabilities to what a person reads: one tier for each context."""

from math import ceil

import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.estimate import Estimate

from .exposure import ENOUGH, Unit, correlate, join
from .fit import Fit
from .prior import MODEL_ERROR
from .trigger import Tier, Trigger

FIRM, RELIABLE, LIKELY, RULED_OUT = 0.95, 0.80, 0.50, 0.05
OCCASIONS_TO_RULE_OUT = 8
LOOKED_LINKED = 0.5
"""Points between the plain means with and without, from which a context looks linked."""

MEDIUM_EFFECT = 1.3
TYPICAL_STEP_SD = 1.5
"""Points: stands in for a person's own before there is a fit."""

COMPETE = 0.5
"""Contexts that correlate at least this much may stand for one another."""

LEVEL, _HALF_WIDTH = 0.9, 1.6448536269514722


def judge(diary: Diary, units: tuple[Unit, ...], fit: Fit | None) -> tuple[Trigger, ...]:
    """A trigger for each unit, or for two that the diary cannot tell apart; the surest first."""
    place = {} if fit is None else {unit: k for k, unit in enumerate(fit.usable)}
    pairs = [] if fit is None else find_pairs(units, fit)
    paired = {unit for pair in pairs for unit in pair}
    triggers = [
        _judge_pair(diary, units, fit, pair, [place[i] for i in pair])
        for pair in pairs
        if fit is not None
    ]
    triggers += [
        _judge_unit(diary, unit, fit, place.get(i))
        for i, unit in enumerate(units)
        if i not in paired
    ]
    order = {name: k for k, name in enumerate(diary.names)}
    ranks = list(Tier)
    return tuple(
        sorted(
            triggers,
            key=lambda t: (ranks.index(t.tier), -(t.inclusion_probability or 0), order[t.context]),
        )
    )


def find_pairs(units: tuple[Unit, ...], fit: Fit) -> list[tuple[int, int]]:
    """Pairs of which one is in for sure while neither is alone, and which often come together.

    Within a pair the more probable one stands first; no context is in two pairs.
    """
    inclusion, joint = fit.posterior.inclusion, fit.posterior.joint
    either = inclusion[:, None] + inclusion - joint
    compete = joint < np.outer(inclusion, inclusion)
    undecided = np.asarray(joint.any(axis=1))
    possible = (either >= RELIABLE) & compete & undecided & undecided[:, None]
    taken: set[int] = set()
    pairs = []
    for a, b in sorted(np.argwhere(np.triu(possible, 1)).tolist(), key=lambda at: -either[*at]):
        first, second = (a, b) if inclusion[a] >= inclusion[b] else (b, a)
        pair = fit.usable[first], fit.usable[second]
        columns = np.column_stack([units[i].values for i in pair])
        if not taken & {a, b} and correlate(columns)[0, 1] >= COMPETE:
            taken |= {a, b}
            pairs.append(pair)
    return pairs


def _judge_unit(diary: Diary, unit: Unit, fit: Fit | None, at: int | None) -> Trigger:
    """The trigger of one unit; `at` is its place in the fit."""
    if fit is None or at is None:
        return _trigger(diary, unit, Tier.NOT_ENOUGH, None, needs=_needs(unit, TYPICAL_STEP_SD))
    inclusion = float(fit.posterior.inclusion[at])
    needs = _needs(unit, fit.step_sd)
    tier = _tier(diary, unit, inclusion, through=bool(fit.through[at]), needs=needs)
    effect = None
    if inclusion >= LIKELY:
        effect = _estimate(fit.posterior.mean[at], fit.posterior.sd[at], len(diary))
    seen_in = None
    if tier in {Tier.FIRM, Tier.RELIABLE, Tier.LIKELY}:
        seen_in = fit.seen_in([at], unit.values > 0)
    return _trigger(diary, unit, tier, inclusion, effect=effect, seen_in=seen_in, needs=needs)


def _judge_pair(
    diary: Diary, units: tuple[Unit, ...], fit: Fit, pair: tuple[int, int], at: list[int]
) -> Trigger:
    """The trigger of two units that stand for one another; never firm."""
    posterior = fit.posterior
    unit = join(diary, [units[i] for i in pair])
    share = posterior.inclusion[at] / posterior.inclusion[at].sum()
    mean = float(share @ posterior.mean[at])
    square = float(share @ (posterior.sd[at] ** 2 + posterior.mean[at] ** 2))
    either = min(float(posterior.inclusion[at].sum() - posterior.joint[at[0], at[1]]), 1.0)
    effect = _estimate(mean, max(square - mean**2, 0.0) ** 0.5, len(diary))
    seen_in = fit.seen_in(at, unit.values > 0)
    return _trigger(diary, unit, Tier.RELIABLE, either, effect=effect, seen_in=seen_in)


def _tier(diary: Diary, unit: Unit, inclusion: float, *, through: bool, needs: int) -> Tier:
    if inclusion >= FIRM and through:
        return Tier.FIRM
    if inclusion >= RELIABLE:
        return Tier.RELIABLE
    if inclusion >= LIKELY:
        return Tier.LIKELY
    if inclusion < RULED_OUT and _looked_linked(diary, unit):
        return Tier.NOT_ON_ITS_OWN
    return Tier.NOT_ENOUGH if needs else Tier.UNCLEAR


def _looked_linked(diary: Diary, unit: Unit) -> bool:
    """Whether the plain means with and without differ as a simple count would have shown."""
    felt = diary.felt_insecurity
    difference = felt[unit.values > 0].mean() - felt[unit.values == 0].mean()
    return unit.occasions >= OCCASIONS_TO_RULE_OUT and abs(difference) >= LOOKED_LINKED


def _needs(unit: Unit, step_sd: float) -> int:
    """How many more occasions until a medium effect would be three standard errors from none."""
    needed = max(ceil((3.0 * step_sd / MEDIUM_EFFECT) ** 2), ENOUGH)
    return max(needed - min(unit.occasions, unit.occasions_without), 0)


def _estimate(mean: float, sd: float, n: int) -> Estimate:
    half = _HALF_WIDTH * float(np.hypot(sd, MODEL_ERROR))
    value = float(mean)
    return Estimate(value, value - half, value + half, LEVEL, "credible", n)


def _trigger(
    diary: Diary,
    unit: Unit,
    tier: Tier,
    inclusion: float | None,
    *,
    effect: Estimate | None = None,
    seen_in: int | None = None,
    needs: int = 0,
) -> Trigger:
    names = [diary.names[k] for k in unit.members]
    return Trigger(
        context=names[0],
        tier=tier,
        inclusion_probability=inclusion,
        effect=effect,
        occasions=unit.occasions,
        occasions_without=unit.occasions_without,
        seen_in=seen_in,
        needs_about=max(needs, 1) if tier is Tier.NOT_ENOUGH else None,
        together_with=tuple(names[1:]),
    )
