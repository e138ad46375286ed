"""Invented people who keep a diary of felt insecurity, with the truth about their triggers.

A report is what this adds up to, rounded and cut to 0 to 10:

    level + day + rhythm + mood + what lingers of earlier contexts and responses + contexts + noise

Six times a day somebody may write; whether they do depends on how they feel (people write more
when upset) and on a scheduled check-in. The numbers below are in points on the 0 to 10 scale
or in hours. Time constants, shares of noise, the pull to write and the compliance with
check-ins follow the literature on diaries (Koval & Kuppens; Schuurman, Houtveen & Hamaker, 2015;
van Eck, Nicolson & Berkhof, 1998; Ono et al., 2019); the rest is judgement. The same seed gives
the same person in every world, as far as the world lets them be.
"""

from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from .traits import Traits, draw_traits, stream
from .world import CONTEXTS, DAY_LEVEL, WORLDS, Flags, Floats, World

SLOTS, GROUPS = 6, 5
GROUP = np.array([0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 3, 3, 2, 4, 4, 3, 3, 4])
GRADED = 11

STICKY, GROUP_PULL, STRESS_PULL = 1.2, 0.9, 0.5
DAY_KEEPS = 0.3
REPEATS, REACTS = 0.03, 0.6
GAPS, SLIPS = 3, 0.025
UPSET_PULL, CONTEXT_PULL = 0.6, 0.5
RESPONSE_HOURS = np.array([4.0, 12.0, 24.0, 6.0])
REBOUND, REBOUND_HOURS = 0.3, 48.0

RATES = {"light": (-3.75, 0.35), "medium": (-2.15, 1.0), "heavy": (-0.35, 1.0)}
"""The logit of writing by choice, and the share of days that have a scheduled check-in."""


@dataclass(frozen=True, slots=True, eq=False)
class Life:
    """The diary of one person, n moments, and what an oracle is told."""

    traits: Traits
    at_hours: Floats  # (n,)
    felt: Floats  # (n,)
    contexts: Floats  # (n, K)
    scheduled: Flags  # (n,)
    expected: Floats  # (n,) level and rhythm

    def until(self, day: int) -> "Life":
        """The diary as it was after so many days."""
        n = int(np.searchsorted(self.at_hours, 24.0 * day))
        return Life(
            self.traits,
            self.at_hours[:n],
            self.felt[:n],
            self.contexts[:n],
            self.scheduled[:n],
            self.expected[:n],
        )


def simulate(seed: int, world: str = "base", rate: str = "medium", days: int = 180) -> Life:
    """The diary of person `seed`."""
    traits, differs = draw_traits(seed, world), WORLDS[world]
    rng = stream(seed, 1)
    hours = _draw_hours(rng, days)
    day = _day(hours)
    stress = _keep(rng.normal(size=(days, 1)), 0.5)
    together = _keep(rng.normal(size=(days, GROUPS)), 0.4)
    expected = _level(traits, rng, days)[day] + _rhythm(traits, hours)
    day_part = traits.day_sd * _keep(rng.normal(size=(days, 1)), DAY_KEEPS)
    day_part += differs.stress_effect * stress
    calm = expected + day_part[day, 0] + _mood(traits, rng, hours)
    lean = traits.lean + GROUP_PULL * together[:, GROUP] + STRESS_PULL * stress
    chances = _draw_chances(stream(seed, 2), len(hours), traits, differs, rate)
    away = _draw_gaps(stream(seed, 3), days, differs.gap_days)[day]
    life = _live(traits, differs, _Course(hours, expected, calm, lean[day], away), chances)
    return replace(life, contexts=_list_contexts(stream(seed, 4), traits, differs, life.contexts))


def _list_contexts(
    rng: np.random.Generator, traits: Traits, differs: World, written: Floats
) -> Floats:
    """The contexts (n, K) of the diary out of the 20 there were in the n written moments.

    A stranger is a context of the same diary moved on by a part of it; what is listed twice
    differs from itself in one moment of forty.
    """
    contexts = written[:, traits.listed]
    for k in np.flatnonzero(traits.foreign)[: differs.strangers]:
        contexts[:, k] = np.roll(contexts[:, k], int(len(contexts) * rng.uniform(0.2, 0.8)))
    for k in np.flatnonzero(traits.foreign)[differs.strangers :]:
        slips = rng.random(len(contexts)) < SLIPS
        contexts[slips, k] = contexts[slips, k] == 0.0
    return contexts


def _draw_gaps(rng: np.random.Generator, days: int, gap_days: int) -> Flags:
    """The days on which nobody writes: `GAPS` times `gap_days` on end."""
    away = np.zeros(days, dtype=bool)
    for start in rng.integers(10, max(days - 10, 11), GAPS):
        away[start : start + gap_days] = True
    return away


def _draw_hours(rng: np.random.Generator, days: int) -> Floats:
    clock = np.linspace(9.0, 21.5, SLOTS) + rng.uniform(-1.0, 1.0, (days, SLOTS))
    return np.asarray((24.0 * np.arange(days)[:, None] + clock).ravel())


def _day(hours: Floats) -> npt.NDArray[np.intp]:
    return (hours // 24).astype(np.intp)


def _keep(shocks: Floats, share: float) -> Floats:
    """Shocks (D, m) of variance one as series that keep a share of the day before."""
    for day in range(1, len(shocks)):
        shocks[day] = share * shocks[day - 1] + np.sqrt(1.0 - share**2) * shocks[day]
    return shocks


def _level(traits: Traits, rng: np.random.Generator, days: int) -> Floats:
    """Each day's level: it drifts, and an agreement may lower it over two weeks."""
    day = np.arange(days)
    path = traits.level + traits.walk_sd * np.cumsum(rng.normal(size=days)) + traits.trend * day
    if traits.agreement_on is not None:
        path = path - traits.agreement_drop * np.clip((day - traits.agreement_on) / 14.0, 0.0, 1.0)
    return np.asarray(path)


def _rhythm(traits: Traits, hours: Floats) -> Floats:
    weekend = _day(hours) % 7 >= 5
    daily = traits.hour_swing * np.sin(2.0 * np.pi * (hours % 24.0) / 24.0 + traits.hour_phase)
    return np.asarray(daily + traits.week_swing * np.where(weekend, -1.0, 0.4))


def _mood(traits: Traits, rng: np.random.Generator, hours: Floats) -> Floats:
    """A mood that forgets: an Ornstein-Uhlenbeck process at these hours."""
    mood = traits.mood_sd * rng.normal(size=len(hours))
    kept = np.exp(-np.diff(hours) / traits.mood_hours)
    for k, share in enumerate(kept, start=1):
        mood[k] = share * mood[k - 1] + np.sqrt(1.0 - share**2) * mood[k]
    return np.asarray(mood)


@dataclass(slots=True, eq=False)
class _Lingering:
    """What is left of earlier contexts and responses."""

    traits: Traits
    contexts: float = 0.0
    relief: Floats = field(default_factory=lambda: np.zeros(4))
    rebound: float = 0.0

    def pass_hours(self, hours: float) -> float:
        """Let it fade; what it adds now."""
        self.contexts *= np.exp(-hours / self.traits.carry_hours)
        self.relief = self.relief * np.exp(-hours / RESPONSE_HOURS)
        self.rebound *= np.exp(-hours / REBOUND_HOURS)
        return float(self.contexts + self.relief.sum() + self.rebound)

    def take_in(self, adds: Floats) -> None:
        """Contexts linger unless they hold all day anyway."""
        self.contexts += self.traits.carry_share * float(adds[~DAY_LEVEL].sum())

    def respond(self, which: int) -> None:
        """Somebody upset does one of four things."""
        effect = self.traits.responses[which]
        self.relief[which] += effect
        self.rebound += REBOUND * (which == 0 and effect != 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class _Course:
    """What happens whatever is ticked or written: hours, level with rhythm, that with day and
    mood, the logits of the contexts (n, 20), and when nobody writes."""

    hours: Floats
    expected: Floats
    calm: Floats
    lean: Floats
    away: Flags


@dataclass(frozen=True, slots=True, eq=False)
class _Chances:
    """Everything that is left to chance in each of n slots."""

    present: Floats  # (n, K)
    grade: Floats  # (n, K)
    noise: Floats
    repeats: Flags
    reacts: Flags
    response: npt.NDArray[np.int64]
    wants: Floats
    eagerness: float
    asked: Flags


def _draw_chances(
    rng: np.random.Generator, n: int, traits: Traits, differs: World, rate: str
) -> _Chances:
    grade = np.ones((n, CONTEXTS))
    grade[:, GRADED] = rng.integers(1, 4, n) / 3.0
    normal, heavy = rng.normal(size=n), rng.standard_t(3, n) / np.sqrt(3.0)
    return _Chances(
        present=rng.random((n, CONTEXTS)),
        grade=grade,
        noise=traits.noise_sd * (heavy if differs.heavy_tails else normal),
        repeats=(rng.random(n) < REPEATS) & (not differs.is_clean),
        reacts=rng.random(n) < REACTS,
        response=rng.integers(0, 4, n),
        wants=rng.random(n),
        eagerness=RATES[rate][0],
        asked=_draw_check_ins(traits, rate, rng, n // SLOTS) & differs.is_asked,
    )


def _live(traits: Traits, differs: World, course: _Course, chances: _Chances) -> Life:
    """Go through the slots: contexts come, a report forms, and it is written down or not."""
    n = len(course.hours)
    lingering, present, last = _Lingering(traits), np.zeros(CONTEXTS, dtype=bool), np.nan
    contexts, felt, written = np.zeros((n, CONTEXTS)), np.zeros(n), chances.asked.copy()
    gaps = np.diff(course.hours, prepend=course.hours[:1])
    for k, expected in enumerate(course.expected):
        before = course.calm[k] + lingering.pass_hours(gaps[k])
        logit = course.lean[k] + STICKY * (present & ~DAY_LEVEL)
        fresh = chances.present[k] < _logistic(logit + differs.ticking * (before - expected))
        present = np.where(DAY_LEVEL, present, fresh) if k % SLOTS else fresh
        contexts[k] = present * chances.grade[k]
        adds = traits.every_effect * contexts[k]
        lingering.take_in(adds)
        if chances.reacts[k] and before + adds.sum() > expected + 1.0:
            lingering.respond(chances.response[k])
        report = before + adds.sum() + chances.noise[k]
        repeats = chances.repeats[k] and not np.isnan(last)
        felt[k] = last if repeats else np.clip(np.round(report), 0.0, 10.0)
        upset, tempted = (report - expected) / traits.report_sd, (present & ~DAY_LEVEL).any()
        pull = 0.0 if differs.is_clean else UPSET_PULL * upset + CONTEXT_PULL * tempted
        written[k] |= chances.wants[k] < _logistic(chances.eagerness + pull)
        written[k] &= not course.away[k]
        last = felt[k] if written[k] else last
    at = np.flatnonzero(written)
    hours, expected = course.hours[at], course.expected[at]
    return Life(traits, hours, felt[at], contexts[at], chances.asked[at], expected)


def _draw_check_ins(traits: Traits, rate: str, rng: np.random.Generator, days: int) -> Flags:
    """Which slots hold an answered check-in; one a day, answered less as the weeks go by."""
    share = RATES[rate][1] * (traits.compliance - 0.0015 * np.arange(days))
    slot, answers = rng.integers(0, SLOTS, days), rng.random(days) < np.clip(share, 0.1, 1.0)
    return np.asarray(((np.arange(SLOTS) == slot[:, None]) & answers[:, None]).ravel())


def _logistic(x: npt.ArrayLike) -> Floats:
    return np.asarray(1.0 / (1.0 + np.exp(-np.asarray(x))))
