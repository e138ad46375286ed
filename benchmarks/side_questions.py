"""How often the smaller statistics are right and wrong, on invented people whose truth is known.

    python3 run.py bench side_questions [growth growth_daily triggers inertia responses trial fears sources couples days_of_two] [--people N] [--write]

Prints one table a question; with --write it also puts each table into its page in docs/methods,
between the two marks that stand there. Every invented person has a seed, so two runs agree.
"±" is the Monte Carlo standard error over people.
"""

import os
from collections.abc import Callable

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from hearthside.core.estimate import Estimate
from hearthside.core.fears import weigh_fears
from hearthside.core.sources import Source, map_sources
from invented_people import invent_fears, invent_tags
from question_tables import Questions, Table, ask, covers, share, watch
from questions_of_responses import measure_responses, measure_trial
from questions_of_time import (
    measure_growth,
    measure_growth_daily,
    measure_inertia,
    measure_triggers,
)
from questions_of_two import measure_couples, measure_days_of_two


def measure_fears(people: int) -> Table:
    """When overstating is found, and how often where there is none."""
    rows = [
        [
            "fears",
            "found by fear 10",
            "by 20",
            "by 40",
            "90 % covers at 20",
            "mean Brier at 20",
            "of the base rate",
        ]
    ]
    worlds = {
        "stated as they are": {"base": 0.3, "over": 0.0, "spread": 0.0},
        "9 % come true, stated 1.8 too high (logit)": {"base": 0.09, "over": 1.8},
        "12 % come true, stated 0.8 too high": {"base": 0.12, "over": 0.8},
    }
    for words, world in worlds.items():
        after, inside, scores = [], [], []
        for seed in watch(range(people * 16), people * 16, f"fears {words[:20]}"):
            fears = invent_fears(seed, 40, **world)
            after.append(weigh_fears(fears).overstated_after or 99)
            ledger = weigh_fears(fears[:20])
            inside.append(covers(ledger.came_true, TRUE_SHARES[words]()))
            scores.append((ledger.brier or 0.0, ledger.brier_of_base_rate or 0.0))
        rows.append([
            words, *(share(a <= n for a in after) for n in (10, 20, 40)), share(inside),
            *(f"{score:.3f}" for score in np.mean(scores, axis=0)),
        ])  # fmt: skip
    return rows


def true_share(base: float) -> Callable[[], float]:
    """The share that comes true in the long run, for fears around a base on the logit scale."""
    spread = np.random.default_rng(1).normal(size=200_000) * 0.9
    mean = float(np.mean(1.0 / (1.0 + np.exp(-(np.log(base / (1.0 - base)) + spread)))))
    return lambda: mean


TRUE_SHARES = {
    "stated as they are": true_share(0.3),
    "9 % come true, stated 1.8 too high (logit)": true_share(0.09),
    "12 % come true, stated 0.8 too high": true_share(0.12),
}


def measure_sources(people: int) -> Table:
    """How often the interval of a source's share holds its long-run share, and how wide it is."""
    rows = [["days that point to it", "days", "90 % covers", "mean width"]]
    worlds = {
        "half of them, each by chance": {"rate": 0.5, "stays": 0.0},
        "half of them, in spells": {"rate": 0.5, "stays": 0.6},
        "one in five, each by chance": {"rate": 0.2, "stays": 0.0},
        "one in five, in spells": {"rate": 0.2, "stays": 0.6},
    }
    for words, world in worlds.items():
        for days in (10, 20, 60):
            seeds = watch(range(people * 16), people * 16, f"sources {words[:20]}")
            maps = (map_sources(invent_tags(seed, days, **world)) for seed in seeds)
            found = [mapped.of(Source.SELF_WORTH).share for mapped in maps]
            widths = [each.high - each.low for each in found if isinstance(each, Estimate)]
            inside = share(covers(each, world["rate"]) for each in found)
            rows.append([words, str(days), inside, f"{np.mean(widths):.2f}"])
    return rows


QUESTIONS: Questions = {
    "growth": ("assess_growth", measure_growth),
    "growth_daily": ("assess_growth", measure_growth_daily),
    "triggers": ("compare_triggers", measure_triggers),
    "inertia": ("describe_inertia", measure_inertia),
    "responses": ("compare_responses", measure_responses),
    "trial": ("analyse_trial", measure_trial),
    "fears": ("weigh_fears", measure_fears),
    "sources": ("map_sources", measure_sources),
    "couples": ("compare_lag_and_lead", measure_couples),
    "days_of_two": ("compare_lag_and_lead", measure_days_of_two),
}


def main() -> None:
    """Measure the questions asked for."""
    ask(QUESTIONS, str(__doc__), people=120)


if __name__ == "__main__":
    main()
