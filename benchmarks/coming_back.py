"""How often recovery and resurfacing are right and wrong, on invented people whose truth is known.

    python3 run.py bench coming_back [recovery resurfacing] [--people N] [--write]

Recovery: something hard happens on about every fourth day and wears off; the time it takes is
drawn anew each time, and halves on day 60 or does not. The truth is when the feeling itself, and
not what was written of it, is back within a point of the usual, in whole points. Resurfacing: people of
`invented_people.py` looked at every day for half a year, as they are, and with two quiet months
in the middle. "±" is the Monte Carlo standard error over people.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cache

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.series import Pace, Return, compare_recovery, find_resurfacing
from invented_people import ORIGIN_ON, Floats, World, invent_person
from question_tables import Table, ask, covers, share, watch

START, DAYS, A_DAY, NOISE = 60, 120, 96, 0.7
"""Recovery: the day of the change, days in all, looks a day at the feeling itself, points of noise."""


@dataclass(frozen=True)
class Wave:
    """How fast things wear off: the median time constant in hours, before and since."""

    before: float
    since: float


def feel(rng: np.random.Generator, wave: Wave, days: int) -> Floats:
    """The feeling above the usual, every quarter of an hour, in points."""
    n = days * A_DAY
    felt, hours = np.zeros(n), np.arange(n) / 4.0
    for at in np.flatnonzero(rng.random(n) < 0.25 / A_DAY):
        median = wave.before if at < START * A_DAY else wave.since
        tau = median * np.exp(0.5 * rng.normal())
        felt[at:] += rng.uniform(4.0, 6.0) * np.exp(-(hours[at:] - hours[at]) / tau)
    return felt


def write_down(rng: np.random.Generator, felt: Floats) -> tuple[Diary, Floats]:
    """A check-in on four evenings of five and, more often when upset, moments by choice; and where they lie."""
    days = len(felt) // A_DAY
    evenings = np.arange(days) * A_DAY + rng.integers(72, 90, days)
    evenings = evenings[rng.random(days) < 0.8]
    waking = (np.arange(len(felt)) % A_DAY) >= 32
    chosen = np.flatnonzero(waking & (rng.random(len(felt)) < 0.006 + 0.03 * (felt > 2.0)))
    at = np.unique(np.concatenate([evenings, chosen]))
    told = np.clip(np.round(2.0 + felt[at] + NOISE * rng.normal(size=len(at))), 0.0, 10.0)
    diary = Diary.from_arrays(
        at / 4.0, told, np.empty((len(at), 0)), names=[], scheduled=np.isin(at, evenings)
    )
    return diary, at


@cache
def true_median(hours: float, usual: float) -> float:
    """The median time from a moment that was written as hard until the feeling is back, over many."""
    rng = np.random.default_rng(59)
    felt = feel(rng, Wave(hours, hours), 1500)
    diary, at = write_down(rng, felt)
    back, times, free_from = np.flatnonzero(np.round(2.0 + felt) <= usual + 1.0), [], 0
    for where, told in zip(at, diary.felt_insecurity, strict=True):
        if told >= usual + 3.0 and where >= free_from:
            later = back[np.searchsorted(back, where) :]
            free_from = later[0] if len(later) else len(felt)
            times.append((free_from - where) / 4.0)
    return float(np.median(times))


def measure_recovery(people: int) -> Table:
    """How often a change in pace is said, and whether the interval holds the truth."""
    table = [
        ["wears off in (hours)", "since", "said shorter", "said longer", "not enough", "90 % covers", "median width"]
    ]  # fmt: skip
    for wave in (Wave(4, 4), Wave(10, 10), Wave(24, 24), Wave(10, 5), Wave(24, 8), Wave(24, 4)):
        found, held, wide = [], [], []
        for seed in watch(range(people), people, f"recovery {wave.before}"):
            rng = np.random.default_rng([53, seed])
            diary, _at = write_down(rng, feel(rng, wave, DAYS))
            one = compare_recovery(diary, ORIGIN_ON + timedelta(days=START))
            found.append(one.pace)
            if one.pace is not Pace.NOT_ENOUGH:
                held.append(covers(one.before, true_median(wave.before, one.usual)))
                wide.append(one.before.high / one.before.low)
        told = [pace for pace in found if pace is not Pace.NOT_ENOUGH]
        table.append(
            [
                f"{wave.before}",
                f"{wave.since}",
                share(pace is Pace.SHORTER for pace in told),
                share(pace is Pace.LONGER for pace in told),
                share(pace is Pace.NOT_ENOUGH for pace in found),
                share(held),
                f"× {np.median(wide):.1f}",
            ]
        )
    return table


def quieten(diary: Diary, since: int, until: int) -> Diary:
    """The same diary with two quiet months in it."""
    calm = (diary.local_day >= since) & (diary.local_day < until)
    felt = np.where(calm, np.clip(diary.felt_insecurity - 3.0, 0.0, 4.0), diary.felt_insecurity)
    return Diary.from_arrays(
        diary.at_hours,
        felt,
        diary.contexts,
        names=diary.names,
        scheduled=diary.scheduled,
    )


def days_it_speaks(diary: Diary, days: int) -> Iterator[int]:
    """The days on which it is said, looked at every day."""
    for day in range(40, days):
        there = diary.local_day <= day
        seen = Diary.from_arrays(
            diary.at_hours[there],
            diary.felt_insecurity[there],
            diary.contexts[there],
            names=diary.names,
        )
        if find_resurfacing(seen, ORIGIN_ON + timedelta(days=day)).verdict is Return.HERE_AGAIN:
            yield day


def measure_resurfacing(people: int) -> Table:
    """How often it speaks, where something came back and where nothing has changed."""
    table = [["what happened", "writes", "ever said in half a year", "said within two weeks of it"]]
    for rate in ("light", "medium", "heavy"):
        as_is, back, soon = [], [], []
        for seed in watch(range(people), people, f"resurfacing {rate}"):
            diary, _truth = invent_person(9000 + seed, World(rate=rate, days=180))
            as_is.append(any(days_it_speaks(diary, 180)))
            spoke = list(days_it_speaks(quieten(diary, 70, 130), 180))
            hard = diary.local_day[(diary.local_day >= 130) & (diary.felt_insecurity >= 5.0)]
            if len(np.unique(hard[hard < 137])) >= 2:
                back.append(bool(spoke))
                soon.append(any(130 <= day < 144 for day in spoke))
        table.append(["nothing has changed", rate, share(as_is), "-"])
        table.append(["two quiet months, then as before", rate, share(back), share(soon)])
    return table


QUESTIONS = {
    "recovery": ("compare_recovery", measure_recovery),
    "resurfacing": ("find_resurfacing", measure_resurfacing),
}

if __name__ == "__main__":
    ask(QUESTIONS, (__doc__ or "").split("\n", maxsplit=1)[0], 200)
