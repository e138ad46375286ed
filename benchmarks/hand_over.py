"""How long the pages to take along take with a year of data, cold and warm, and in how much memory.

    python3 run.py bench hand_over [--moments N] [--days N] [--repeats N]

About 1,200 moments, each with its notes, every box ticked, every moment told. "Cold" is the first
file of a fresh house. The patterns were looked at
before, as the page asks for. Every request opens the vault and makes all of it anew.
"""

import argparse
import os
import re
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from pages import move_in, open_house, seed

LIMIT_SECONDS = 3.0
BOX = re.compile(r'type="checkbox" name="(\w+)" value="([\w-]+)"')
TAKE, FILE = "/care/take-along/", "/care/take-along/file/"


def tick_everything(client: Any) -> dict[str, Any]:  # noqa: ANN401 - the framework's test client
    """Every box there is, for the last year, with every moment."""
    told: dict[str, Any] = {"period": "year", "entries": "all", "chosen": "1"}
    for name, value in BOX.findall(client.get(TAKE).content.decode()):
        told.setdefault(name, []).append(value)
    return told | {
        "about": "晚回消息的时候我很难过 😢. I would like to sleep through the night again."
    }


@dataclass(frozen=True)
class Taken:
    """Seconds on the clock, seconds of work (with what was started), and bytes of one answer."""

    wall: float
    work: float
    size: int


def time_one(ask: Callable[[], Any]) -> Taken:
    """Measure one request, which has to be answered."""
    wall, work = time.perf_counter(), seconds_of_work()
    response = ask()
    body = b"".join(response)
    if response.status_code != 200:
        sys.exit(f"answered {response.status_code}")
    return Taken(time.perf_counter() - wall, seconds_of_work() - work, len(body))


def seconds_of_work() -> float:
    """What this process and those it waited for have worked so far."""
    told = os.times()
    return told.user + told.system + told.children_user + told.children_system


def megabytes(who: int = resource.RUSAGE_SELF) -> float:
    """The most memory this process, or the largest it waited for, has held."""
    return resource.getrusage(who).ru_maxrss / 1024


def measure(name: str, ask: Callable[[], Any], repeats: int) -> float:
    """Print the first and the median of the others; return the slowest of them all."""
    cold = time_one(ask)
    warm = [time_one(ask) for _ in range(repeats)]
    wall, work = (
        statistics.median(getattr(each, kind) for each in warm) for kind in ("wall", "work")
    )
    print(
        f"{name:16} cold {cold.wall:5.2f} s ({cold.work:.2f} of work)   "
        f"warm {wall:5.2f} s ({work:.2f})   {cold.size / 1024:6.0f} KB"
    )
    return max(each.wall for each in (cold, *warm))


def main() -> None:
    """Seed a house, make every file, and say whether all stayed under the limit."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--moments", type=int, default=1_200)
    parser.add_argument("--days", type=int, default=364)
    parser.add_argument("--repeats", type=int, default=5)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        open_house(Path(folder))
        from django.utils import timezone  # noqa: PLC0415

        person, now = move_in(), timezone.now()
        seed(person, argparse.Namespace(**vars(told), responses=0, starts=0), now)
        client = person.client
        client.get("/patterns/")
        ticks = tick_everything(client)
        print(f"{told.moments:,} moments over {told.days} days")
        asks = {
            "PDF": lambda: client.post(FILE, ticks | {"kind": "pdf"}),
            "FHIR": lambda: client.post(FILE, ticks | {"kind": "fhir"}),
            "CSV": lambda: client.post(FILE, ticks | {"kind": "csv"}),
            "the page itself": lambda: client.post(TAKE, ticks),
        }
        slowest = max(measure(name, ask, told.repeats) for name, ask in asks.items())
    print(f"memory: {megabytes():.0f} MB, the press {megabytes(resource.RUSAGE_CHILDREN):.0f} MB")
    verdict = "under" if slowest < LIMIT_SECONDS else "OVER"
    print(f"slowest {slowest:.2f} s: {verdict} {LIMIT_SECONDS:.0f} s")
    sys.exit(slowest >= LIMIT_SECONDS)


if __name__ == "__main__":
    main()
