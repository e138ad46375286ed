"""How often the insight engine is right, beside its peers and an oracle, on invented diaries.

    python3 run.py bench insight [--people N] [--quick] [--cache FOLDER] [--write]

A full run takes about ten minutes on two cores. It may be broken off and started again: what
was worked out is kept, under the code and the seed it came from, and found again. Only a full
run (or `--write`) renews docs/explanation/benchmark-insight.md and its pictures; any other
prints its tables. Two runs of the same code write the same figures, CPU times aside.
"""

import argparse
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from platformdirs import user_cache_path

from engine_speed import invent_diary
from insight.figures import draw
from insight.looks import FIVE_LOOKS, METHODS, SCENARIOS, Scenario, read_panel, watch
from insight.measures import calibrate
from insight.page import Speed, fill_in, write_report
from insight.simulator import Life
from insight.traits import draw_traits

DOCS = Path(__file__).parents[1] / "docs"
QUICK_PEOPLE = 16
SPEED_LENGTHS, SPEED_RUNS = (100, 1_000, 20_000), 5


def main() -> None:
    """Ask every method, then write or print the report."""
    told = read_arguments()
    scenarios = choose_scenarios(told)
    for done, total in watch(list(scenarios.values()), told.cache, told.workers):
        show_progress(done, total)
    panels = {name: read_panel(scenario, told.cache) for name, scenario in scenarios.items()}
    speed = {} if told.quick else measure_speed()
    report = write_report(panels, speed)
    if not told.write:
        print(report)
        return
    draw(panels["base"], calibrate(panels["base"], "Hearthside"), DOCS / "images")
    fill_in(DOCS / "explanation" / "benchmark-insight.md", report)


def read_arguments(words: Sequence[str] | None = None) -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--people", type=int, help="at most so many people in each world")
    parser.add_argument("--quick", action="store_true", help="16 people, five looks, no times")
    parser.add_argument("--cache", type=Path, default=user_cache_path("hearthside") / "insight")
    parser.add_argument("--workers", type=int, help="processes; all cores if left out")
    parser.add_argument("--write", action="store_true", help="renew the page in any case")
    told = parser.parse_args(words)
    told.write = told.write or not (told.quick or told.people)
    return told


def choose_scenarios(told: argparse.Namespace) -> dict[str, Scenario]:
    """The worlds, made smaller where that was asked for."""
    most = told.people or (QUICK_PEOPLE if told.quick else None)
    chosen = {}
    for name, full in SCENARIOS.items():
        people = min(full.people, most) if most else full.people
        looks = FIVE_LOOKS if told.quick else full.looks
        chosen[name] = replace(full, people=people, looks=looks)
    return chosen


def show_progress(done: int, total: int) -> None:
    """A bar on standard error."""
    filled = 30 * done // total
    end = "\n" if done == total else ""
    bar = "#" * filled + "." * (30 - filled)
    print(f"\r[{bar}] {done}/{total} diaries", end=end, file=sys.stderr, flush=True)


def measure_speed() -> Speed:
    """CPU milliseconds of one look, the median of a few diaries after one to warm up."""
    told = {method: METHODS[method] for method in METHODS if method != "oracle"}
    speed: Speed = {method: {} for method in told}
    for n in SPEED_LENGTHS:
        lives = [_as_life(n, seed) for seed in range(SPEED_RUNS + 1)]
        for method, ask in told.items():
            times = []
            for life in lives:
                started = time.process_time()
                ask(life)
                times.append((time.process_time() - started) * 1e3)
            speed[method][n] = median(times[1:])
    return speed


def _as_life(n: int, seed: int) -> Life:
    diary = invent_diary(n, seed)
    hours, felt, contexts = diary.at_hours, diary.felt_insecurity, diary.contexts
    return Life(draw_traits(seed), hours, felt, contexts, diary.scheduled, 0.0 * hours)


if __name__ == "__main__":
    main()
