"""How often the measures' statistics are right and wrong, on invented answers whose truth is known.

    python3 run.py bench measures [omega weeks score change] [--people N] [--write]

Prints one table a question; with --write it also puts each table into its page in docs/methods,
between the two marks that stand there. Every invented person has a seed, so two runs agree.
"±" is the Monte Carlo standard error over people.
"""

import os
from datetime import date, timedelta

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import numpy.typing as npt

from hearthside.core.diary.check_in import choose_items
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.measures import (
    ChangeVerdict,
    Noise,
    assess_reliable_change,
    estimate_omega,
    split_weeks,
)
from hearthside.core.measures.noise import NEEDED_SCORES, own_noise
from hearthside.core.measures.omega import fit_one_factor
from hearthside.core.measures.psychometrics import ITEMS
from question_tables import Table, ask, covers, share, watch

Floats = npt.NDArray[np.float64]

LOADINGS = np.array([0.8, 0.7, 0.6, 0.5, 0.7, 0.4])
SPREADS = np.array([1.0, 1.5, 0.8, 1.0, 1.2, 0.7])
MONDAY_ON = date(2026, 3, 2)


def wander(rng: np.random.Generator, times: int, stay: float) -> Floats:
    """A state of variance 1 that keeps the share `stay` of itself from one time to the next."""
    fresh = rng.normal(size=times)
    state = np.empty(times)
    state[0] = fresh[0]
    for t in range(1, times):
        state[t] = stay * state[t - 1] + np.sqrt(1.0 - stay**2) * fresh[t]
    return state


def invent_items(rng: np.random.Generator, times: int, stay: float, rounded: bool) -> Floats:
    """Items over time with known loadings; rounded to 0 to 4 like answers if asked for."""
    own = rng.normal(size=(times, len(LOADINGS))) * np.sqrt(1.0 - LOADINGS**2)
    items = (wander(rng, times, stay)[:, None] * LOADINGS + own) * SPREADS
    return np.clip(np.round(1.5 + items), 0.0, 4.0) if rounded else items


def true_omega(rounded: bool) -> float:
    """Omega of these items: by its formula, or for rounded answers from a million of them."""
    if not rounded:
        shared = (LOADINGS @ SPREADS) ** 2
        return float(shared / (shared + ((1.0 - LOADINGS**2) * SPREADS**2).sum()))
    covariance = np.cov(invent_items(np.random.default_rng(0), 1_000_000, 0.0, True).T)
    together = fit_one_factor(covariance) @ np.sqrt(np.diag(covariance))
    return float(together**2 / covariance.sum())


def measure_omega(people: int) -> Table:
    """Omega of six items with known loadings."""
    rows = [["times", "answers", "carries over", "95 % covers", "mean error", "within .03", "loadings within .1"]]  # fmt: skip
    cells = [(100, False, 0.0), (200, False, 0.0), (200, False, 0.5), (500, False, 0.0),
             (2000, False, 0.0), (2000, False, 0.5), (200, True, 0.0), (2000, True, 0.3)]  # fmt: skip
    for times, rounded, stay in cells:
        truth = true_omega(rounded)
        found = []
        for seed in watch(range(people), people, f"omega {times} {stay}"):
            rng = np.random.default_rng(seed)
            found.append(estimate_omega(invent_items(rng, times, stay, rounded).tolist()))
        errors = np.array([f.omega.value - truth for f in found])
        near = [bool(np.abs(np.array(f.loadings) - LOADINGS).max() < 0.1) for f in found]
        rows.append([
            str(times), "0 to 4" if rounded else "exact", f"{stay:.1f}",
            share(covers(f.omega, truth) for f in found), f"{errors.mean():+.3f}",
            share(np.abs(errors) <= 0.03), "-" if rounded else share(near),
        ])  # fmt: skip
    truth = (11 * 0.7) ** 2 / ((11 * 0.7) ** 2 + 11 * 0.51)
    for days in (730, 1095):
        seeds = watch(range(people), people, f"omega check-in {days}")
        found = [estimate_omega(invent_check_ins(seed, days)) for seed in seeds]
        told = [f.omega.value - truth for f in found if isinstance(f.omega, Estimate)]
        rows.append([
            f"{days} days of check-ins, 4 of 11 a day", "exact", "0.3",
            share(covers(f.omega, truth) for f in found), f"{np.mean(told):+.3f}",
            share(np.abs(told) <= 0.03), "-",
        ])  # fmt: skip
    return rows


def invent_check_ins(seed: int, days: int) -> list[list[float | None]]:
    """Eleven questions of equal loading, of which the check-in asks four a day."""
    rng = np.random.default_rng(seed)
    answers = 0.7 * wander(rng, days, 0.3)[:, None] + np.sqrt(0.51) * rng.normal(size=(days, 11))
    kept = [i.key for i in ITEMS]
    asked = ({i.key for i in choose_items(MONDAY_ON + timedelta(days=d))} for d in range(days))
    return [
        [float(answers[d, place]) if key in keys else None for place, key in enumerate(kept)]
        for d, keys in enumerate(asked)
    ]


def measure_weeks(people: int) -> Table:
    """Split weeks, seven or four answered days each."""
    rows = [
        ["weeks", "days answered", "next day carries over", "truth", "95 % covers", "mean error"]
    ]
    for weeks, answered, stay in (
        (12, 7, 0.0),
        (26, 7, 0.0),
        (52, 7, 0.0),
        (26, 4, 0.0),
        (26, 7, 0.3),
    ):
        truth = 1.0 / (1.0 + spread_of_mean(answered, stay))
        found = []
        for seed in watch(range(people), people, f"weeks {weeks} {stay}"):
            rng = np.random.default_rng(seed)
            level = np.repeat(rng.normal(size=weeks), 7) + 1.5 * wander(rng, 7 * weeks, stay)
            kept = [d for d in range(7 * weeks) if answered == 7 or d % 7 in (0, 2, 3, 5)]
            days = [MONDAY_ON + timedelta(days=d) for d in kept]
            found.append(split_weeks(days, [float(level[d]) for d in kept]).reliability)
        errors = [f.value - truth for f in found if not isinstance(f, NotEnoughData)]
        rows.append([
            str(weeks), str(answered), f"{stay:.1f}", f"{truth:.2f}",
            share(covers(f, truth) for f in found), f"{np.mean(errors):+.3f}",
        ])  # fmt: skip
    return rows


def spread_of_mean(days: int, stay: float) -> float:
    """The variance of a week's mean around its level, in units of that between weeks."""
    apart = np.abs(np.subtract.outer(np.arange(days), np.arange(days)))
    return float(1.5**2 * (stay**apart).mean())


def invent_scores(rng: np.random.Generator, sheets: int, stay: float, drift: float) -> list[float]:
    """Means of seven answers, 0 to 4, around 2: a state that comes and goes, and each item's own noise."""
    level = 2.0 + drift * np.arange(sheets) + 0.4 * wander(rng, sheets, stay)
    answers = np.round(level[:, None] + 0.9 * rng.normal(size=(sheets, 7)))
    return [float(mean) for mean in np.clip(answers, 0.0, 4.0).mean(axis=1)]


def measure_score(people: int) -> Table:
    """The interval of one score from a person's own earlier ones."""
    rows = [["earlier sheets", "carries over", "95 % covers the usual level", "median width"]]
    for earlier, stay in ((6, 0.0), (8, 0.0), (12, 0.0), (24, 0.0), (6, 0.3), (12, 0.3), (12, 0.6)):
        held, widths = [], []
        for seed in watch(range(people), people, f"score {earlier} {stay}"):
            *past, now = invent_scores(np.random.default_rng(seed), earlier + 1, stay, 0.0)
            noise = own_noise(past, np.sqrt(1.0 / (12.0 * 7.0)))
            held.append(abs(now - 2.0) <= noise.reach)
            widths.append(2.0 * noise.reach)
        rows.append([str(earlier), f"{stay:.1f}", share(held), f"{np.median(widths):.1f}"])
    return rows


def measure_change(people: int) -> Table:
    """How often a change is called likely, when there is none and when there is one."""
    rows = [["noise from", "true change", "said likely", "said the wrong way"]]
    for change in (0.0, 1.0, 2.0):
        for earlier, stay in ((NEEDED_SCORES, 0.0), (12, 0.0), (24, 0.0), (12, 0.3)):
            said = []
            for seed in watch(range(people), people, f"change {change} {earlier}"):
                *past, now = invent_scores(np.random.default_rng(seed), earlier + 1, stay, 0.0)
                noise = own_noise(past, np.sqrt(1.0 / (12.0 * 7.0)))
                said.append(assess_reliable_change(past[-1], min(now + change, 4.0), noise).verdict)
            source = f"{earlier} own sheets" + (f", carrying over {stay:.1f}" if stay else "")
            rows.append([source, f"{change:+.0f} of 0 to 4", *_shares(said)])
    for words, stated, real in (("retest .80, as it is", 0.8, 0.8), ("retest .65, as it is", 0.65, 0.65),
                                ("alpha .90, where the retest is .65", 0.9, 0.65)):  # fmt: skip
        for change in (0.0, 1.0, 2.0):
            rng = np.random.default_rng(1)
            before, after = np.sqrt(1.0 - real) * rng.normal(size=(2, 20 * people))
            noise = Noise(float(np.sqrt(1.0 - stated)), "retest")
            said = [
                assess_reliable_change(float(a), float(b + change), noise).verdict
                for a, b in zip(before, after, strict=True)
            ]
            rows.append([words, f"{change:+.0f} SD", *_shares(said)])
    return rows


def _shares(said: list[ChangeVerdict]) -> list[str]:
    likely = (ChangeVerdict.LIKELY_LOWER, ChangeVerdict.LIKELY_HIGHER)
    return [share(v in likely for v in said), share(v is ChangeVerdict.LIKELY_LOWER for v in said)]


QUESTIONS = {
    "omega": ("estimate_omega", measure_omega),
    "weeks": ("split_weeks", measure_weeks),
    "score": ("score_answers", measure_score),
    "change": ("assess_reliable_change", measure_change),
}


if __name__ == "__main__":
    ask(QUESTIONS, str(__doc__), people=500)
