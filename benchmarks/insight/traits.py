"""What one invented person is like."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .world import CONTEXTS, DAY_LEVEL, MOST_TRIGGERS, WORLDS, Flags, Floats, World

SIZES, SIZE_SHARES = (0.7, 1.3, 2.0), (0.3, 0.4, 0.3)
LOGIT_SHIFT = -0.35
RESPONSES = np.array([-0.8, 0.3, -1.0, -0.6])
"""Reassurance, withdrawal, open talk, a pause: the usual effect on the hours after."""


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """What one person is like; `effects` of what is `listed` is what a method should find.

    Of the K contexts in the diary `listed` says which of the 20 each is; one that is `foreign`
    matters not: it is another's shadow, there by mistake or at quite other times.
    """

    every_effect: Floats  # (20,)
    lean: Floats  # (20,) logit of each context
    listed: npt.NDArray[np.intp]  # (K,)
    foreign: Flags  # (K,)
    level: float
    trend: float  # a day
    agreement_on: int | None
    agreement_drop: float
    walk_sd: float
    mood_sd: float
    mood_hours: float
    day_sd: float
    noise_sd: float
    carry_share: float
    carry_hours: float
    hour_swing: float
    hour_phase: float
    week_swing: float
    responses: Floats  # (4,)
    compliance: float

    @property
    def effects(self) -> Floats:
        """The effects of the contexts in the diary, (K,)."""
        return np.where(self.foreign, 0.0, self.every_effect[self.listed])

    @property
    def day_level(self) -> Flags:
        """Which contexts in the diary hold all day, (K,)."""
        return np.asarray(DAY_LEVEL[self.listed])

    @property
    def report_sd(self) -> float:
        """The standard deviation of a report without contexts."""
        return float(np.sqrt(self.mood_sd**2 + self.day_sd**2 + self.noise_sd**2))


def draw_traits(seed: int, world: str = "base") -> Traits:
    """What person `seed` is like in this world."""
    rng, differs = stream(seed, 0), WORLDS[world]
    effects = _draw_effects(rng, differs)
    listed, foreign = _draw_list(stream(seed, 5), differs, effects)
    share = np.exp(rng.uniform(np.log(0.03), np.log(0.20), CONTEXTS))
    level = float(np.clip(rng.normal(2.8, 1.0), 0.8, 6.0))
    walk_sd, agrees = rng.uniform(0.0, 0.06), rng.random() < 0.3
    still = 0.0 if differs.is_clean else 1.0
    responses = RESPONSES * rng.uniform(0.0, 1.5, 4) * (rng.random(4) > 0.3)
    return Traits(
        every_effect=effects,
        listed=listed,
        foreign=foreign,
        lean=np.log(share / (1.0 - share)) + LOGIT_SHIFT,
        level=level if differs.level is None else differs.level,
        trend=rng.uniform(-0.006, 0.003) * (not agrees),
        agreement_on=int(rng.integers(25, 91)) if agrees else None,
        agreement_drop=rng.uniform(0.5, 1.5),
        walk_sd=still * (walk_sd if differs.walk_sd is None else differs.walk_sd),
        mood_sd=rng.uniform(0.9, 1.4),
        mood_hours=float(np.exp(rng.uniform(*np.log(differs.mood_hours)))),
        day_sd=still * rng.uniform(0.3, 0.7),
        noise_sd=rng.uniform(0.7, 1.2),
        carry_share=still * rng.uniform(0.2, 0.7),
        carry_hours=rng.uniform(3.0, 8.0),
        hour_swing=rng.uniform(0.0, 0.5),
        hour_phase=rng.uniform(0.0, 2.0 * np.pi),
        week_swing=rng.uniform(0.0, 0.5),
        responses=responses,
        compliance=rng.uniform(0.75, 0.85),
    )


def stream(seed: int, purpose: int) -> np.random.Generator:
    return np.random.default_rng([2026, seed, purpose])


def _draw_effects(rng: np.random.Generator, differs: World) -> Floats:
    count = min(int(rng.integers(0, MOST_TRIGGERS + 1)), differs.most_triggers)
    sizes = rng.choice(SIZES, MOST_TRIGGERS, p=SIZE_SHARES) * rng.uniform(0.85, 1.15, MOST_TRIGGERS)
    signs = np.where(rng.random(MOST_TRIGGERS) < differs.raises, 1.0, -1.0)
    effects = np.zeros(CONTEXTS)
    effects[rng.permutation(CONTEXTS)[:count]] = (sizes * signs)[:count]
    return effects


def _draw_list(
    rng: np.random.Generator, differs: World, effects: Floats
) -> tuple[npt.NDArray[np.intp], Flags]:
    """The contexts in the diary: those that matter and others up to `listed`, in their own order,
    then strangers and what is listed twice."""
    matters_first = np.argsort(effects == 0.0, kind="stable")
    listed = np.sort(matters_first[: differs.listed])
    extra = rng.choice(CONTEXTS, differs.strangers + differs.twice, replace=False)
    foreign = np.arange(len(listed) + len(extra)) >= len(listed)
    return np.concatenate([listed, extra]), foreign
