"""What has become of a diary since something began, and what follows each response."""

from collections.abc import Sequence
from datetime import date

import msgspec
import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.diary.diary import ORIGIN_ON
from hearthside.core.estimate import Estimate
from hearthside.core.responses import Leaning, ResponseContrast, compare_responses
from hearthside.core.series import Direction, TriggerChange, assess_growth, compare_triggers
from hearthside.core.series.ground import SinceGround
from hearthside.core.series.growth import NEEDED_DAYS
from hearthside.core.triggers import Tier, TriggerReport

MOST_STARTS = 3
"""More starts than this lie too close together for any to be told from the others."""


class TriggerShift(msgspec.Struct, frozen=True):
    """What became of one trigger: how often it comes (a ratio), and how much it goes with (points).

    `soothing` tells a trigger that goes with less insecurity. Both estimates are `None` unless
    they are sure enough to be said; `strength` is `None` below firm.
    """

    context: str
    soothing: bool
    frequency: Direction
    rate_ratio: Estimate | None
    strength: Direction | None
    effect_change: Estimate | None

    @property
    def is_told(self) -> bool:
        """Whether there is something to say."""
        return self.rate_ratio is not None or self.effect_change is not None


class SinceValue(msgspec.Struct, frozen=True, kw_only=True):
    """Felt insecurity since one start: `change` in points is `None` before moments on `need` days.

    `days_before` and `days_since` are how many days have a moment, `n_before` and `n_since` how
    many moments there are.
    """

    start_on: date
    direction: Direction
    change: Estimate | None
    days_before: int
    days_since: int
    n_before: int
    n_since: int
    need: int = NEEDED_DAYS
    triggers: tuple[TriggerShift, ...] = ()


class ResponseValue(msgspec.Struct, frozen=True):
    """What follows one response beside the person's others, in points; `None` unless sure."""

    response: str
    leaning: Leaning
    contrast: Estimate | None
    n: int


def describe_since(
    diary: Diary, starts_on: Sequence[date], found: TriggerReport
) -> tuple[SinceValue, ...]:
    """Return what became of a diary since each of these days, in their order.

    >>> diary = Diary.from_arrays([9.0, 33.5], [2, 7], [[0], [1]], names=["late reply"])
    >>> from hearthside.core.triggers import find_triggers
    >>> (since,) = describe_since(diary, [date(1970, 1, 2)], find_triggers(diary))
    >>> since.direction.value, since.days_since, since.need
    ('not_enough', 1, 14)
    """
    days = [_count_days(diary, start_on) for start_on in starts_on]
    usable = [d for d, both in zip(starts_on, days, strict=True) if min(both) >= NEEDED_DAYS]
    firm = tuple(t.context for t in found.triggers if t.tier is Tier.FIRM)
    ground = SinceGround.over(diary, tuple(usable), firm) if usable else None
    return tuple(
        _describe(diary, start_on, both, found, ground if start_on in usable else None)
        for start_on, both in zip(starts_on, days, strict=True)
    )


def describe_responses(diary: Diary) -> tuple[ResponseValue, ...]:
    """Return what follows each response of a diary, those that are sure first."""
    values = map(_plain_response, compare_responses(diary).responses)
    return tuple(sorted(values, key=lambda one: (one.contrast is None, -one.n)))


def _count_days(diary: Diary, start_on: date) -> tuple[int, int]:
    days = np.unique(diary.local_day)
    since = int((days >= (start_on - ORIGIN_ON).days).sum())
    return len(days) - since, since


def _describe(
    diary: Diary,
    start_on: date,
    days: tuple[int, int],
    found: TriggerReport,
    ground: SinceGround | None,
) -> SinceValue:
    growth = assess_growth(diary, start_on, ground=ground)
    changes = compare_triggers(diary, start_on, found=found, ground=ground) if ground else None
    effects = {t.context: t.effect for t in found.triggers}
    return SinceValue(
        start_on=start_on,
        direction=growth.direction,
        change=growth.change if isinstance(growth.change, Estimate) else None,
        days_before=days[0],
        days_since=days[1],
        n_before=growth.n_before,
        n_since=growth.n_since,
        triggers=tuple(
            _plain_shift(one, effects[one.context]) for one in (changes.triggers if changes else ())
        ),
    )


def _plain_shift(change: TriggerChange, effect: Estimate | None) -> TriggerShift:
    ratio, shift = change.rate_ratio, change.effect_change
    return TriggerShift(
        context=change.context,
        soothing=effect is not None and effect.value < 0,
        frequency=change.frequency,
        rate_ratio=ratio if isinstance(ratio, Estimate) else None,
        strength=change.strength,
        effect_change=shift if isinstance(shift, Estimate) else None,
    )


def _plain_response(one: ResponseContrast) -> ResponseValue:
    contrast = one.contrast if isinstance(one.contrast, Estimate) else None
    return ResponseValue(one.response, one.leaning, contrast, one.n)
