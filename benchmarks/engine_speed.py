"""How long the analysis takes, beside two textbook repairs, and what the whole command needs.

    python3 run.py bench engine_speed [--runs N] [--without-command]

Each diary is invented: a mood that lingers, three contexts that matter, reports on 0 to 10, some
of them at the ends ("inside" keeps them off the ends). Times are medians of CPU time on one core
over all diaries, so that a busy machine matters less; the first call, which also grows the tree of
models, is not among them. "An added moment" is from the longer diary to its report.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.series import assess_persistence, describe_rhythm, trace_level
from hearthside.core.triggers import GrowingDiary, find_triggers
from insight.peers import regress, regress_with_mood
from insight.simulator import Life
from insight.traits import draw_traits

LENGTHS = (100, 300, 1_000, 20_000)
CONTEXTS = 20
A_DAY = 1.7
STARTS_ON = datetime(1990, 1, 1, tzinfo=UTC)


def invent_diary(n: int, seed: int, *, k: int = CONTEXTS, inside: bool = False) -> Diary:
    """A diary of n moments and k contexts; `inside` keeps its reports off the ends."""
    rng = np.random.default_rng(seed)
    hours = np.sort(rng.uniform(0, 24.0 * n / A_DAY, n))
    contexts = (rng.random((n, k)) < rng.uniform(0.05, 0.25, k)).astype(float)
    mood = np.zeros(n)
    for i, gap in enumerate(np.diff(hours), start=1):
        kept = np.exp(-gap / 8.0)
        mood[i] = kept * mood[i - 1] + np.sqrt(1.0 - kept**2) * rng.normal()
    effects = np.zeros(k)
    effects[:3] = (2.0, 1.3, 0.7)
    felt = np.round(2.5 + mood + contexts @ effects + rng.normal(size=n))
    felt = np.clip(felt, inside, 10 - inside)
    names = [f"context {j}" for j in range(k)]
    return Diary.from_arrays(hours, felt, contexts, names=names, scheduled=rng.random(n) < 0.5)


def cut(diary: Diary, n: int) -> Diary:
    """The first n moments."""
    return Diary.from_arrays(
        diary.at_hours[:n],
        diary.felt_insecurity[:n],
        diary.contexts[:n],
        names=diary.names,
        scheduled=diary.scheduled[:n],
    )


def as_life(diary: Diary) -> Life:
    """The diary as the peers read it."""
    hours = diary.at_hours
    arrays = hours, diary.felt_insecurity, diary.contexts, diary.scheduled, 0.0 * hours
    return Life(draw_traits(0), *arrays)


def time_calls(call: Callable[[Any], Any], told: list[Any]) -> float:
    """The median of the CPU milliseconds of calls, after one to warm up."""
    found = []
    for given in (told[0], *told):
        started = time.process_time()
        call(given)
        found.append((time.process_time() - started) * 1e3)
    return median(found[1:])


def time_added(diaries: list[Diary]) -> tuple[float, float]:
    """An added moment: the update alone, and to the report."""
    told = [(GrowingDiary.of(cut(diary, len(diary) - 1)), diary) for diary in diaries]
    update = time_calls(lambda pair: pair[0].grow_to(pair[1]), told)
    return update, time_calls(lambda pair: pair[0].grow_to(pair[1]).find_triggers(), told)


def time_length(n: int, runs: int) -> Iterator[tuple[str, float]]:
    """Every row for diaries of n moments."""
    diaries = [invent_diary(n, seed) for seed in range(runs)]
    lives = [as_life(diary) for diary in diaries]
    wide = [invent_diary(n, seed, k=30) for seed in range(runs)]
    inside = [invent_diary(n, seed, inside=True) for seed in range(runs)]
    yield "OLS + BH", time_calls(regress, lives)
    yield "GLS + BH", time_calls(regress_with_mood, lives)
    yield "find_triggers", time_calls(find_triggers, diaries)
    yield "find_triggers, 30 contexts", time_calls(find_triggers, wide)
    yield "find_triggers, inside", time_calls(find_triggers, inside)
    update, to_the_report = time_added(diaries)
    yield "an added moment: update alone", update
    yield "an added moment: to the report", to_the_report
    yield "an added moment: to the report, inside", time_added(inside)[1]
    for statistic in (assess_persistence, describe_rhythm, trace_level):
        yield statistic.__name__, time_calls(statistic, diaries)


def print_times(runs: int) -> None:
    """A row for each thing, a column for each length: milliseconds, and times as long as GLS."""
    columns = [dict(time_length(n, runs)) for n in LENGTHS]
    print("| CPU ms (x GLS + BH) | " + " | ".join(f"{n:,} moments" for n in LENGTHS) + " |")
    print("|---" * (1 + len(LENGTHS)) + "|")
    for name in columns[0]:
        cells = [f"{c[name]:.1f} ({c[name] / c['GLS + BH']:.2g})" for c in columns]
        print(f"| {name} | " + " | ".join(cells) + " |")


def write_file(path: Path, n: int) -> None:
    """A diary.csv of n moments."""
    diary = invent_diary(n, 1)
    names = ",".join(f"context:{name}" for name in diary.names)
    lines = [f"at,felt_insecurity,scheduled,{names}"]
    for at, felt, there in zip(diary.at_hours, diary.felt_insecurity, diary.contexts, strict=True):
        when = STARTS_ON + timedelta(seconds=round(at * 3600))
        lines.append(f"{when.isoformat()},{felt:.0f},0," + ",".join(f"{x:.0f}" for x in there))
    path.write_text("\n".join(lines) + "\n", "utf-8")


def run_command(n: int) -> tuple[float, float, float]:
    """`hearthside analyse` on n moments as a process: CPU and clock seconds, peak megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "diary.csv"
        write_file(path, n)
        code = "import sys; from hearthside.web.commands import main; sys.exit(main())"
        command = [sys.executable, "-c", code, "analyse", str(path)]
        started = time.monotonic()
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
            _pid, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit("hearthside analyse failed")
    clock = time.monotonic() - started
    return used.ru_utime + used.ru_stime, clock, used.ru_maxrss / 1024


def print_command(runs: int) -> None:
    """What the whole command takes, imports and reading the file included."""
    print("| hearthside analyse | CPU s | clock s | peak MB |\n|---|---|---|---|")
    for n in (300, 20_000):
        found = np.median([run_command(n) for _ in range(min(runs, 3))], axis=0)
        print(f"| {n:,} moments | " + " | ".join(f"{value:.2f}" for value in found) + " |")
    print()


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--runs", type=int, default=7, help="diaries of each length")
    parser.add_argument("--without-command", action="store_true", help="time the library only")
    told = parser.parse_args()
    # First: a process starts with the peak memory of the one it came from.
    if not told.without_command:
        print_command(told.runs)
    print_times(told.runs)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\npeak memory of this benchmark {peak:.0f} MB")


if __name__ == "__main__":
    main()
