"""Every method looks at every diary, again and again; what it says is kept in a folder.

A verdict depends on the code that made it and on the seed, and is found again under both: after
a change to one method only that method is asked again.
"""

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from . import oracle, ours, peers, simulator, traits, verdict, world
from .simulator import Life, simulate
from .verdict import Floats

HERE = Path(__file__).parent
CORE = HERE.parents[1] / "src" / "hearthside" / "core"

FIVE_LOOKS = (14, 30, 60, 90, 180)
DAILY_LOOKS = (*range(7, 31), *range(33, 91, 3), *range(100, 181, 10))
"""53 looks: every day for a month, every third to day 90, every tenth after."""

METHODS: dict[str, Callable[[Life], Floats]] = {
    "naive": peers.compare_means,
    "OLS + BH": peers.regress,
    "GLS + BH": peers.regress_with_mood,
    "Hearthside": ours.find,
    "oracle": oracle.consult_oracle,
}


def _sources(*folders: str) -> Iterator[str]:
    """The code in some folders of the core, without its tests."""
    for folder in folders:
        yield from (str(p) for p in sorted((CORE / folder).rglob("*.py")) if "tests" not in p.parts)


_NEEDS = {
    "naive": (peers.__file__,),
    "OLS + BH": (peers.__file__,),
    "GLS + BH": (peers.__file__, str(CORE / "state_space.py")),
    "Hearthside": (ours.__file__, str(CORE / "state_space.py"), *_sources("diary", "triggers")),
    "oracle": (oracle.__file__,),
}


@dataclass(frozen=True, slots=True)
class Scenario:
    """Some people of one world, writing at one rate."""

    world: str
    rate: str
    first_seed: int
    people: int
    looks: tuple[int, ...]

    @property
    def seeds(self) -> range:
        """One a person. Seeds below 10,000 are for development, never for a report."""
        return range(self.first_seed, self.first_seed + self.people)


SCENARIOS = {
    "base": Scenario("base", "medium", 20_000, 240, DAILY_LOOKS),
    "null": Scenario("null", "medium", 30_000, 120, DAILY_LOOKS),
    "light": Scenario("base", "light", 21_000, 120, FIVE_LOOKS),
    "heavy": Scenario("base", "heavy", 22_000, 120, FIVE_LOOKS),
    "drift": Scenario("drift", "medium", 23_000, 120, FIVE_LOOKS),
    "floor": Scenario("floor", "medium", 24_000, 120, FIVE_LOOKS),
    "heavytail": Scenario("heavytail", "medium", 25_000, 120, FIVE_LOOKS),
    "clean": Scenario("clean", "medium", 26_000, 120, FIVE_LOOKS),
    "confounded": Scenario("confounded", "medium", 27_000, 120, FIVE_LOOKS),
    "both ways": Scenario("both ways", "medium", 31_000, 120, FIVE_LOOKS),
    "fast mood": Scenario("fast mood", "medium", 32_000, 120, FIVE_LOOKS),
    "slow mood": Scenario("slow mood", "medium", 33_000, 120, FIVE_LOOKS),
    "gaps": Scenario("gaps", "medium", 34_000, 120, FIVE_LOOKS),
    "never asked": Scenario("never asked", "medium", 35_000, 120, FIVE_LOOKS),
    "few listed": Scenario("few listed", "medium", 36_000, 120, FIVE_LOOKS),
    "many listed": Scenario("many listed", "medium", 37_000, 60, FIVE_LOOKS),
    "listed twice": Scenario("listed twice", "medium", 38_000, 120, FIVE_LOOKS),
}


@dataclass(frozen=True, slots=True, eq=False)
class Panel:
    """What every method said in one scenario: `effects` (P, K), `said` (P, L, K, 5) by method."""

    scenario: Scenario
    effects: Floats
    said: dict[str, Floats]

    @property
    def looks(self) -> tuple[int, ...]:
        """The days of the looks."""
        return self.scenario.looks

    def at(self, method: str, day: int) -> Floats:
        """What a method said on one day, (P, K, 5)."""
        return self.said[method][:, self.looks.index(day)]


def watch(
    scenarios: Sequence[Scenario], cache: Path, workers: int | None = None
) -> Iterator[tuple[int, int]]:
    """Ask whatever has not been asked; yields how many people are done, and of how many."""
    tasks = [(scenario, seed, cache) for scenario in scenarios for seed in scenario.seeds]
    with ProcessPoolExecutor(workers or os.cpu_count()) as pool:
        for done, _ in enumerate(pool.map(_watch_one, tasks, chunksize=2), start=1):
            yield done, len(tasks)


def read_panel(scenario: Scenario, cache: Path) -> Panel:
    """What was said, out of the folder."""
    effects = np.array(
        [traits.draw_traits(seed, scenario.world).effects for seed in scenario.seeds]
    )
    said = {
        method: np.array([np.load(_place(cache, method, scenario, s)) for s in scenario.seeds])
        for method in METHODS
    }
    return Panel(scenario, effects, said)


def look(method: str, life: Life, looks: Sequence[int]) -> Floats:
    """What one method says about one diary at each look, (L, K, 5)."""
    return np.array([METHODS[method](life.until(day)) for day in looks])


def _watch_one(task: tuple[Scenario, int, Path]) -> None:
    scenario, seed, cache = task
    places = {method: _place(cache, method, scenario, seed) for method in METHODS}
    missing = [method for method, place in places.items() if not place.exists()]
    if not missing:
        return
    life = simulate(seed, scenario.world, scenario.rate)
    for method in missing:
        _keep(places[method], look(method, life, scenario.looks))


def _keep(place: Path, said: Floats) -> None:
    """Write whole or not at all, so that a run may be broken off at any moment."""
    place.parent.mkdir(parents=True, exist_ok=True)
    unfinished = place.with_suffix(f".{os.getpid()}")
    with unfinished.open("wb") as file:
        np.save(file, said)
    unfinished.replace(place)


def _place(cache: Path, method: str, scenario: Scenario, seed: int) -> Path:
    looks = len(scenario.looks)
    folder = f"{scenario.world}-{scenario.rate}-{looks}".replace(" ", "-")
    return cache / f"{method.replace(' ', '')}-{VERSIONS[method]}" / folder / f"{seed}.npy"


def _version(method: str) -> str:
    """A name for the code that a method's verdicts rest on."""
    digest = hashlib.sha256()
    people = (simulator, traits, world, verdict)
    for path in (*(module.__file__ for module in people), *_NEEDS[method]):
        digest.update(Path(path).read_bytes())
    return digest.hexdigest()[:16]


VERSIONS = {method: _version(method) for method in METHODS}
"""Read once, so that an edit during a run does not mix two codes under one name."""
