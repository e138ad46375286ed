"""People, couples and fears that are invented, so that the truth about them is known.

One person: six moments a day, of which some are written down. Felt insecurity is a baseline, a
mood that forgets within hours, a day of its own, a slow drift, the hour and the weekday, the
contexts with what they carry over, what responses leave behind, and noise, rounded to 0 to 10.
People write by choice more often when they are upset or something has happened, and answer
about four in five scheduled check-ins. All numbers are judgement, in the ranges that diaries
of daily feeling report; none is fitted to a person.
"""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from hearthside.core.couple import DayDifferences, differences_of
from hearthside.core.diary import Diary
from hearthside.core.fears import Fear, Outcome
from hearthside.core.sources import Source, TaggedMoment

Floats = npt.NDArray[np.float64]

SLOTS = 6
CLOCK = np.linspace(9.0, 21.5, SLOTS)
CONTEXTS = 10
DAY_LEVEL = np.arange(CONTEXTS) >= CONTEXTS - 2
RESPONSES = ("reassurance_seeking", "withdrawal", "open_talk", "pause")
WEARS_OFF_HOURS = np.array([4.0, 12.0, 24.0, 6.0])
RATES = {"light": (-3.7, 0.35), "medium": (-2.1, 1.0), "heavy": (-0.3, 1.0)}
"""How often people write by choice (on the logit scale) and are asked on a day."""

ORIGIN_ON = date(1970, 1, 1)


@dataclass(frozen=True)
class Truth:
    """What an invented person is made of."""

    effects: Floats
    response_effects: Floats
    inertia_hours: float


@dataclass
class World:
    """What is asked of an invented person; anything left out is drawn."""

    rate: str = "medium"
    days: int = 180
    change: float = 0.0
    change_from: float = np.inf
    inertia_hours: float | None = None
    fewer: float = 0.0
    """How far the contexts' chances fall (on the logit scale) once the change has begun."""
    weaker: float = 0.0
    """The share by which effects shrink once the change has begun."""
    effect_sizes: tuple[float, ...] = (0.7, 1.3, 2.0)


def invent_person(seed: int, world: World) -> tuple[Diary, Truth]:
    """One diary, and the truth behind it."""
    rng = np.random.default_rng([41, seed])
    days, n = world.days, world.days * SLOTS
    hours = (24.0 * np.arange(days)[:, None] + CLOCK + rng.uniform(-1, 1, (days, SLOTS))).ravel()
    truth = _invent_truth(rng, world)
    begun = np.clip((hours / 24.0 - world.change_from) / 14.0, 0.0, 1.0)
    mean = _invent_mean(rng, hours, days) - world.change * begun
    mood_sd, noise_sd = rng.uniform(0.9, 1.4), rng.uniform(0.7, 1.2)
    mood = _linger(rng, hours, truth.inertia_hours) * mood_sd + np.repeat(
        rng.normal(size=days) * rng.uniform(0.3, 0.7), SLOTS
    )
    there = _invent_contexts(rng, days, world.fewer * begun)
    acting = (there @ truth.effects) * (1.0 - world.weaker * begun)
    carried = _carry(hours, (there * ~DAY_LEVEL) @ truth.effects, rng.uniform(3.0, 8.0))
    felt, did = _live(rng, hours, mean, mood + acting + rng.uniform(0.2, 0.7) * carried, truth)
    felt = felt + noise_sd * rng.normal(size=n)
    written, scheduled = _write_down(rng, world, (felt - mean) / (mood_sd + noise_sd), there)
    diary = Diary.from_arrays(
        hours[written],
        np.clip(np.round(felt[written]), 0.0, 10.0),
        there[written],
        names=[f"context {k}" for k in range(CONTEXTS)],
        scheduled=scheduled[written],
        day_level=DAY_LEVEL,
        responses=[did[i] for i in np.flatnonzero(written)],
    )
    return diary, truth


def _invent_truth(rng: np.random.Generator, world: World) -> Truth:
    effects = np.zeros(CONTEXTS)
    n = int(rng.integers(0, 6))
    signs = np.where(rng.random(n) < 0.85, 1.0, -1.0)
    effects[rng.permutation(CONTEXTS)[:n]] = signs * rng.choice(world.effect_sizes, n)
    usual = np.array([-0.8, 0.3, -1.0, -0.6]) * rng.uniform(0.0, 1.5, 4)
    response_effects = np.where(rng.random(4) < 0.3, 0.0, usual)
    drawn = float(np.exp(rng.uniform(np.log(3.0), np.log(18.0))))
    return Truth(effects, response_effects, world.inertia_hours or drawn)


def _invent_mean(rng: np.random.Generator, hours: Floats, days: int) -> Floats:
    """Baseline, slow drift, hour and weekday."""
    baseline = np.clip(rng.normal(2.8, 1.0), 0.8, 6.0)
    drift = np.cumsum(rng.normal(size=days)) * rng.uniform(0.0, 0.06)
    weekend = np.where(np.arange(days) % 7 >= 5, -1.0, 0.4) * rng.uniform(0.0, 0.5)
    hour = rng.uniform(0.0, 0.5) * np.sin(2 * np.pi * hours / 24.0 + rng.uniform(0, 6.3))
    return np.asarray(baseline + np.repeat(drift + weekend, SLOTS) + hour)


def _linger(rng: np.random.Generator, hours: Floats, tau: float) -> Floats:
    """A mood of variance 1 that forgets with time constant tau."""
    mood = rng.normal(size=len(hours))
    for i, gap in enumerate(np.diff(hours), start=1):
        kept = np.exp(-gap / tau)
        mood[i] = kept * mood[i - 1] + np.sqrt(1.0 - kept * kept) * mood[i]
    return mood


def _invent_contexts(rng: np.random.Generator, days: int, fewer: Floats) -> Floats:
    """Contexts that come in company and stay a while; the last two hold all day."""
    usual = np.log(np.exp(rng.uniform(np.log(0.04), np.log(0.25), CONTEXTS))) - 0.3
    hard_day = rng.normal(size=days)
    groups = rng.normal(size=(days, 3))[:, np.arange(CONTEXTS) % 3]
    there = np.zeros((days * SLOTS, CONTEXTS))
    for i in range(days * SLOTS):
        day, slot = divmod(i, SLOTS)
        logit = usual + 0.5 * hard_day[day] + 0.7 * groups[day] - fewer[i]
        if i:
            logit = logit + 1.2 * there[i - 1] * ~DAY_LEVEL
        there[i] = rng.random(CONTEXTS) < 1.0 / (1.0 + np.exp(-logit))
        if slot:
            there[i, DAY_LEVEL] = there[i - 1, DAY_LEVEL]
    return there


def _carry(hours: Floats, values: Floats, tau: float) -> Floats:
    left = np.zeros_like(values)
    for i, gap in enumerate(np.diff(hours), start=1):
        left[i] = np.exp(-gap / tau) * (left[i - 1] + values[i - 1])
    return left


def _live(
    rng: np.random.Generator, hours: Floats, mean: Floats, above: Floats, truth: Truth
) -> tuple[Floats, list[str | None]]:
    """Respond when upset, and feel what earlier responses leave."""
    felt, left = mean + above, np.zeros(4)
    did: list[str | None] = ["none"] * len(hours)
    for i, hour in enumerate(hours):
        if i:
            left *= np.exp(-(hour - hours[i - 1]) / WEARS_OFF_HOURS)
        felt[i] += left.sum()
        if felt[i] > mean[i] + 1.0 and rng.random() < 0.6:
            chosen = int(rng.integers(4))
            did[i] = RESPONSES[chosen]
            left[chosen] += truth.response_effects[chosen]
    return felt, did


def _write_down(
    rng: np.random.Generator, world: World, upset: Floats, there: Floats
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Which moments are written down, and which of them answer a check-in."""
    by_choice, asked = RATES[world.rate]
    happened = there[:, ~DAY_LEVEL].any(axis=1)
    chance = 1.0 / (1.0 + np.exp(-(by_choice + 0.6 * upset + 0.5 * happened)))
    scheduled = np.zeros(len(upset), dtype=bool)
    slot = rng.integers(0, SLOTS, world.days)
    answers = rng.random(world.days) < asked * (0.8 - 0.0015 * np.arange(world.days))
    scheduled[(np.arange(world.days) * SLOTS + slot)[answers]] = True
    return (rng.random(len(upset)) < chance) | scheduled, scheduled


def invent_couple(seed: int, days: int, influence: float) -> tuple[Diary, Diary]:
    """Two diaries with bad days in common; the second feels `influence` of the first's last mood."""
    rng = np.random.default_rng([43, seed])
    n = days * SLOTS
    hours = 24.0 * np.repeat(np.arange(days), SLOTS) + np.tile(CLOCK, days)
    sd, tau = rng.uniform(0.9, 1.3, 2), np.exp(rng.uniform(np.log(3.0), np.log(9.0), 2))
    mood = np.zeros((n, 2))
    for i in range(1, n):
        kept = np.exp(-(hours[i] - hours[i - 1]) / tau)
        shared = rng.normal() * np.sqrt(0.2)
        fresh = sd * (shared + np.sqrt(0.8) * rng.normal(size=2))
        mood[i] = kept * mood[i - 1] + np.sqrt(1.0 - kept * kept) * fresh
        mood[i, 1] += influence * mood[i - 1, 0] * (1.0 if i % SLOTS else 0.3)
    felt = rng.uniform(2.5, 4.0, 2) + mood + 0.9 * rng.normal(size=(n, 2))
    felt = np.clip(np.round(felt), 0.0, 10.0)
    upset = (felt - felt.mean(axis=0)) / felt.std(axis=0)
    written = rng.random((n, 2)) < 1.0 / (1.0 + np.exp(0.7 - 0.5 * upset))
    first, second = (_one_of_two(hours, felt[:, who], written[:, who]) for who in (0, 1))
    return first, second


def invent_days_of_two(
    seed: int, days: int, influence: float, shared: float
) -> tuple[DayDifferences, DayDifferences]:
    """What two give of their days; the second feels `influence` of the first's last day, both `shared` bad times."""
    rng = np.random.default_rng([44, seed])
    own, common = rng.normal(size=(days, 2)), rng.normal(size=days)
    for i in range(1, days):
        own[i] += 0.3 * own[i - 1]
        own[i, 1] += influence * own[i - 1, 0]
        common[i] += 0.5 * common[i - 1]
    felt = 3.5 + own + shared * common[:, None] + 0.7 * rng.normal(size=(days, 2))
    written = rng.random((days, 2)) < 0.85
    first, second = (
        differences_of(
            (
                (ORIGIN_ON + timedelta(days=int(day)), float(np.clip(felt[day, who], 0.0, 10.0)))
                for day in np.flatnonzero(written[:, who])
            ),
            ends_on=ORIGIN_ON + timedelta(days=days - 1),
        )
        for who in (0, 1)
    )
    return first, second


def _one_of_two(hours: Floats, felt: Floats, written: npt.NDArray[np.bool_]) -> Diary:
    return Diary.from_arrays(
        hours[written], felt[written], np.empty((int(written.sum()), 0)), names=[]
    )


def invent_fears(seed: int, n: int, *, base: float, over: float, spread: float = 0.7) -> list[Fear]:
    """Fears of which about `base` come true, stated `over` too high on the logit scale."""
    rng = np.random.default_rng([47, seed])
    true = np.log(base / (1.0 - base)) + 0.9 * rng.normal(size=n)
    said = true + over + spread * rng.normal(size=n)
    stated = np.round(20.0 / (1.0 + np.exp(-said))) / 20.0 if over or spread else _logistic(true)
    happened = rng.random(n) < _logistic(true)
    return [
        Fear(
            float(stated[i]),
            Outcome.YES if happened[i] else Outcome.NO,
            ORIGIN_ON + timedelta(days=i),
        )
        for i in range(n)
    ]


def invent_tags(seed: int, days: int, *, rate: float, stays: float) -> list[TaggedMoment]:
    """One to four hard moments a day, on `rate` of the days tagged with one source, else with another.

    `stays` is the chance that a day is like the one before, whatever that was.
    """
    rng = np.random.default_rng([48, seed])
    points = rng.random() < rate
    tagged = []
    for day in range(days):
        if rng.random() >= stays:
            points = rng.random() < rate
        tags = frozenset({Source.SELF_WORTH if points else Source.UNMET_NEEDS})
        on = ORIGIN_ON + timedelta(days=day)
        tagged += [TaggedMoment(on, 7.0, tags)] * int(rng.integers(1, 5))
    return tagged


def _logistic(value: Floats) -> Floats:
    return np.asarray(1.0 / (1.0 + np.exp(-value)))
