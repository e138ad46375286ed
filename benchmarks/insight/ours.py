"""Our engine, asked through its public call alone."""

from hearthside.core.diary import Diary
from hearthside.core.triggers import Tier, Trigger, find_triggers

from .simulator import Life
from .verdict import (
    FIRM,
    HIGH,
    LIKELY,
    LOW,
    NOT_SHOWN,
    RELIABLE,
    SCORE,
    SHOWN,
    VALUE,
    Floats,
    say_nothing,
)

TIERS = {Tier.FIRM: FIRM, Tier.RELIABLE: RELIABLE, Tier.LIKELY: LIKELY}


def find(life: Life) -> Floats:
    """The verdict of `find_triggers`."""
    diary = Diary.from_arrays(
        life.at_hours,
        life.felt,
        life.contexts,
        names=[str(j) for j in range(life.contexts.shape[1])],
        scheduled=life.scheduled,
        day_level=life.traits.day_level,
    )
    return read_verdict(diary, life.traits.effects)


def read_verdict(diary: Diary, effects: Floats) -> Floats:
    """The verdict on a diary; the true effects only say where a joint claim is counted."""
    verdict = say_nothing(len(diary.names))
    place = {name: j for j, name in enumerate(diary.names)}
    for trigger in find_triggers(diary).triggers:
        members = [place[name] for name in (trigger.context, *trigger.together_with)]
        _write(verdict, trigger, members, effects)
    return verdict


def _write(verdict: Floats, trigger: Trigger, members: list[int], effects: Floats) -> None:
    """One trigger's row.

    Contexts reported as one make one claim, "this or that", which holds when either matters:
    it is counted once, at the one of them that matters most, and without an interval.
    """
    at = max(members, key=lambda j: abs(effects[j]))
    verdict[at, SCORE] = trigger.inclusion_probability or 0.0
    verdict[at, SHOWN] = TIERS.get(trigger.tier, NOT_SHOWN)
    if trigger.effect is not None:
        verdict[at, VALUE] = trigger.effect.value
        if len(members) == 1:
            verdict[at, [LOW, HIGH]] = trigger.effect.low, trigger.effect.high
