"""Since a day given in advance: did the triggers come less often, or do they hurt less?"""

from dataclasses import dataclass
from datetime import date

import numpy as np

from hearthside.core.beta import beta_quantile, beta_share
from hearthside.core.diary import Diary
from hearthside.core.diary.column import Flags, Floats
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.regression import Effects, share_below_zero
from hearthside.core.triggers import Tier, Trigger, TriggerReport, find_triggers

from .ground import SinceGround, days_since
from .growth import Direction, point_out
from .persistence import count_effective

NEEDED_CHECK_INS = 14
"""Scheduled check-ins that asked about a trigger, on either side of the start."""

NEEDED_OCCASIONS = 5
"""Occasions of a trigger on either side, before it can be said to hurt less."""

LEVEL, _HALF_WIDTH, _TAIL = 0.9, 1.6448536269514722, 0.05


@dataclass(frozen=True, slots=True)
class TriggerChange:
    """One trigger before and since the start.

    `rate_ratio` is how often it comes since over how often it came (1: the same), from
    scheduled check-ins; `effect_change`, for firm triggers alone, is in points (below 0: hurts
    less, or, of what goes with less insecurity, helps more). Either is `None` unless it is sure enough to be said, and `NotEnoughData` where there
    is not enough; `frequency` and `strength` say which. `strength` is `None` below firm.
    """

    context: str
    frequency: Direction
    rate_ratio: Estimate | NotEnoughData | None
    strength: Direction | None
    effect_change: Estimate | NotEnoughData | None


@dataclass(frozen=True, slots=True)
class TriggerChanges:
    """Every trigger that is firm or reliable over the whole diary, the surest first."""

    triggers: tuple[TriggerChange, ...]


def compare_triggers(
    diary: Diary,
    start_on: date,
    *,
    found: TriggerReport | None = None,
    ground: SinceGround | None = None,
) -> TriggerChanges:
    """Say which triggers have come less often since a day, and which hurt less.

    How often: of m scheduled check-ins that asked, k found the trigger there, before (1) and
    since (2); both are counted as the independent check-ins they are worth. With rates of
    prior Gamma(1/2, 0),

        ratio = (m1 / m2) B / (1 - B),    B ~ Beta(k2 + 1/2, k1 + 1/2).

    How much (firm triggers): the model of growth, with each firm trigger's effect b_j free
    (N(0, 2^2) points) and changing by g_j along the 14-day ramp,

        y_i = ... + delta r(t_i) + sum_j (b_j + g_j r(t_i)) d_ij + ...,    g_j ~ N(0, 1).

    Either is said, with its 90 % credible interval, when the probability of its side is at
    least .975, on a scale from 0 to 1; ratios run from 0 up, effect changes are in points. It stays silent before 14
    check-ins that asked on either side, and about effects before 5 occasions on either side.
    `found` are the diary's triggers, where they are known already, and `ground` is what several
    starts share, laid with the firm ones.

    Raises `UnusableDiary` when it is given anything but a diary and a date.

    Sources: Jeffreys (1946) on the prior; Bayley & Hammersley (1946) on correlated counts;
    Box & Tiao (1975) on the ramp.

    >>> late = [i % 3 == 0 if i < 90 else i % 10 == 0 for i in range(180)]
    >>> felt = [6 if there else 2 + i % 3 for i, there in enumerate(late)]
    >>> diary = Diary.from_arrays([12.0 * i for i in range(180)], felt, [[x] for x in late],
    ...                           names=["late reply"], scheduled=[True] * 180)
    >>> change = compare_triggers(diary, date(1970, 2, 15)).triggers[0]
    >>> change.frequency.value, round(change.rate_ratio.value, 2), change.strength.value
    ('lower', 0.3, 'not_clear')
    """
    _since, is_after = days_since(diary, start_on)
    known = (found or find_triggers(diary)).triggers
    shown = [one for one in known if one.tier in (Tier.FIRM, Tier.RELIABLE)]
    firm = tuple(one.context for one in shown if one.tier is Tier.FIRM)
    ground = ground or (SinceGround.over(diary, (start_on,), firm) if firm else None)
    changes = _changes_of_effects(ground, start_on, is_after) if ground else {}
    return TriggerChanges(
        tuple(
            TriggerChange(
                one.context,
                *_compare_rates(diary, _values(diary, one), is_after),
                *changes.get(one.context, (None, None)),
            )
            for one in shown
        )
    )


def _values(diary: Diary, trigger: Trigger) -> Floats:
    """How far a trigger was there, or any that is reported with it; nan where not asked."""
    names = (trigger.context, *trigger.together_with)
    columns = [diary.contexts[:, diary.names.index(name)] for name in names]
    return np.asarray(np.fmax.reduce(columns))


def _compare_rates(
    diary: Diary, values: Floats, is_after: Flags
) -> tuple[Direction, Estimate | NotEnoughData | None]:
    asked = diary.scheduled & ~np.isnan(values)
    there, after = values[asked] > 0, is_after[asked]
    fewest = min(int((~after).sum()), int(after.sum()))
    if fewest < NEEDED_CHECK_INS:
        return Direction.NOT_ENOUGH, NotEnoughData(have=fewest, need=NEEDED_CHECK_INS)
    worth = count_effective(there) / len(there)
    before, since = worth * (there & ~after).sum() + 0.5, worth * (there & after).sum() + 0.5
    odds = float((~after).sum() / after.sum())
    direction = point_out(beta_share(1.0 / (1.0 + odds), since, before))
    if direction is Direction.NOT_CLEAR:
        return direction, None
    middle, low, high = (
        odds * b / (1.0 - b)
        for b in (beta_quantile(q, since, before) for q in (0.5, _TAIL, 1.0 - _TAIL))
    )
    return direction, Estimate(middle, low, high, LEVEL, "credible", len(there))


def _changes_of_effects(
    shared: SinceGround, start_on: date, is_after: Flags
) -> dict[str, tuple[Direction, Estimate | NotEnoughData | None]]:
    """What became of each firm trigger's effect."""
    if not shared.firm:
        return {}
    effects = shared.weigh_triggers(start_on)
    found = {}
    for i, name in enumerate(shared.firm):
        there = shared.ground.values_of(name) > 0
        fewest = min(int((there & ~is_after).sum()), int((there & is_after).sum()))
        place = 1 + len(shared.firm) + i
        found[name] = _tell_change(effects, place, fewest, len(is_after))
    return found


def _tell_change(
    effects: Effects, place: int, fewest: int, n_moments: int
) -> tuple[Direction, Estimate | NotEnoughData | None]:
    if fewest < NEEDED_OCCASIONS:
        return Direction.NOT_ENOUGH, NotEnoughData(have=fewest, need=NEEDED_OCCASIONS)
    mean, sd = effects.contrast(np.eye(len(effects.mean))[place])
    direction = point_out(share_below_zero(mean, sd))
    if direction is Direction.NOT_CLEAR:
        return direction, None
    half = _HALF_WIDTH * sd
    return direction, Estimate(mean, mean - half, mean + half, LEVEL, "credible", n_moments)
