"""A made-up person's diary from a seed: some contexts carry an effect, the others do not."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

import numpy as np

from hearthside.core.diary import Context, ContextList, Moment

HOME = timezone(timedelta(hours=1))
START = datetime(2026, 1, 5, tzinfo=HOME)


@dataclass(frozen=True)
class Wish:
    """One context: how often it is there, and what it adds in points."""

    name: str
    rate: float
    effect: float = 0.0
    soothing: bool = False
    day_level: bool = False


WISHES = (
    Wish("late reply", 0.18, 2.0),
    Wish("slept badly", 0.2, 1.4, day_level=True),
    Wish("cuddled", 0.15, -1.6, soothing=True),
    Wish("saw their ex online", 0.05, 1.2),
    Wish("argument", 0.06, 1.0),
    Wish("working late", 0.2),
    Wish("rain", 0.25),
    Wish("alone at home", 0.2, 0.5),
    Wish("meal together", 0.15),
    Wish("visited my parents", 0.02),
)


def list_contexts(wishes=WISHES) -> ContextList:
    """The contexts as the person would have named them."""
    return ContextList(
        contexts=tuple(
            Context(id=str(i), name=w.name, soothing=w.soothing, day_level=w.day_level)
            for i, w in enumerate(wishes, start=1)
        )
    )


def simulate_moments(
    n: int, *, seed: int = 1, per_day: float = 2.0, wishes=WISHES, start: datetime = START
) -> tuple[Moment, ...]:
    """n moments; every second one answers a scheduled check-in in the evening."""
    rng = np.random.default_rng(seed)
    days = 1 + int(n / per_day)
    day_effect = rng.normal(0, 0.6, days)
    sleep = rng.random((days, len(wishes)))
    mood, moments = 0.0, []
    for i in range(n):
        scheduled = i % 2 == 1
        day = int(i / per_day)
        hour = 20 if scheduled else int(rng.choice([8, 10, 13, 16, 18, 22]))
        at = start + timedelta(days=day, hours=hour, minutes=int(rng.integers(0, 55)))
        mood = 0.6 * mood + rng.normal(0, 0.8)
        draws = rng.random(len(wishes))
        there = [
            (sleep[day, j] if w.day_level else draws[j]) < w.rate for j, w in enumerate(wishes)
        ]
        felt = 3.4 + mood + day_effect[day] + rng.normal(0, 0.7)
        felt += sum(w.effect for w, x in zip(wishes, there, strict=True) if x)
        moments.append(
            Moment(
                at=at,
                felt_insecurity=float(np.clip(round(felt), 0, 10)),
                scheduled=scheduled,
                contexts={str(j): float(x) for j, x in enumerate(there, start=1)},
            )
        )
    return tuple(sorted(moments, key=lambda m: m.at))


def write_diary(vault, moments, contexts=None) -> tuple:
    """Put a diary into a vault."""
    contexts = contexts or list_contexts()
    vault.put_single(contexts, on=moments[0].at)
    return vault.put_many((moment, moment.at) for moment in moments)
