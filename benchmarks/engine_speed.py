"""How long the analysis takes, at four lengths of diary with twenty contexts.

    python benchmarks/engine_speed.py [--runs N]

Each diary is invented: a mood that lingers, three contexts that matter, reports on 0 to 10.
Times are medians of CPU time on one core, so that a busy machine matters less. The very first
call, which also grows the tree of models, is told apart.
"""

import argparse
import os
import resource
import time
from collections.abc import Callable
from statistics import median
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.series import assess_persistence, describe_rhythm, trace_level
from hearthside.core.triggers import find_triggers

LENGTHS = (100, 300, 1_000, 20_000)
CONTEXTS = 20
A_DAY = 1.7
STATISTICS = (find_triggers, assess_persistence, describe_rhythm, trace_level)


def invent_diary(n: int, seed: int) -> Diary:
    """A diary of n moments."""
    rng = np.random.default_rng(seed)
    hours = np.sort(rng.uniform(0, 24.0 * n / A_DAY, n))
    contexts = (rng.random((n, CONTEXTS)) < rng.uniform(0.05, 0.25, CONTEXTS)).astype(float)
    mood = np.zeros(n)
    for i, gap in enumerate(np.diff(hours), start=1):
        kept = np.exp(-gap / 8.0)
        mood[i] = kept * mood[i - 1] + np.sqrt(1.0 - kept**2) * rng.normal()
    effects = np.zeros(CONTEXTS)
    effects[:3] = (2.0, 1.3, 0.7)
    felt = np.clip(np.round(2.5 + mood + contexts @ effects + rng.normal(size=n)), 0, 10)
    names = [f"context {j}" for j in range(CONTEXTS)]
    return Diary.from_arrays(hours, felt, contexts, names=names, scheduled=rng.random(n) < 0.5)


def time_calls(statistic: Callable[[Diary], Any], diaries: list[Diary]) -> list[float]:
    """CPU milliseconds of one call on each diary."""
    found = []
    for diary in diaries:
        started = time.process_time()
        statistic(diary)
        found.append((time.process_time() - started) * 1e3)
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--runs", type=int, default=7, help="diaries of each length")
    runs = parser.parse_args().runs
    print("| moments | " + " | ".join(f.__name__ for f in STATISTICS) + " |")
    print("|---" * (1 + len(STATISTICS)) + "|")
    first = time_calls(find_triggers, [invent_diary(100, 0)])[0]
    for n in LENGTHS:
        diaries = [invent_diary(n, seed) for seed in range(runs)]
        times = [median(time_calls(statistic, diaries)) for statistic in STATISTICS]
        print(f"| {n:,} | " + " | ".join(f"{t:.1f} ms" for t in times) + " |")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\nthe very first call at 100 moments: {first:.0f} ms; peak memory {peak:.0f} MB")


if __name__ == "__main__":
    main()
