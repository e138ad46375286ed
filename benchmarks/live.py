"""How fast a pause reaches the other browser, and what waiting for one costs.

    python benchmarks/live.py [--couples 1 4] [--changes 100] [--idle 30] [--pages 60]
    python benchmarks/live.py --hosted [--open 2000] [--couples 4] [--changes 100] [--idle 30]

A house of its own is made in a temporary folder, with couples and one person alone, and served
on loopback by the app's own server and threads. Each person listens to a stream, as an open page
does. One of the two sets another time to come back; what is timed is from the moment the form is
sent to the moment the number is on the other's stream, and to the moment the other has read the
page's part again. Then everybody listens while nothing happens, and the writes in the database are
counted from outside. Last, the page of the pause is timed for one of two and for one alone, in
turns, with the streams open.

`--hosted`: the house is on a PostgreSQL of its own and served by two processes, and the streams come
from `hearthside live`. So many more pages are open there meanwhile, two of a couple each; its memory is that of all its
processes (VmRSS, what they share counted for each).
"""

import argparse
import sqlite3
import statistics
import tempfile
import time
from contextlib import closing
from pathlib import Path

from live_hosted import measure_hosted
from live_house import Visitor, measure_news, serve


def measure_idle(folder: Path, seconds: int) -> None:
    """Print how many commits were seen from outside while everybody listened and nothing happened."""
    with closing(sqlite3.connect(folder / "hearthside.sqlite3")) as outside:
        before = outside.execute("PRAGMA data_version").fetchone()
        time.sleep(seconds)
        after = outside.execute("PRAGMA data_version").fetchone()
    print(f"  idle for {seconds} s: commits seen from outside {after[0] - before[0]}")


def measure_pages(one: Visitor, alone: Visitor, repeats: int) -> None:
    """Print how long the page takes for one of two and for one alone."""
    alone.send("/pause/start/", **{"for": "me"})
    took: dict[str, list[float]] = {"for two": [], "for one": []}
    for _ in range(repeats):
        for name, visitor in (("for two", one), ("for one", alone)):
            begun = time.perf_counter()
            visitor.read("/pause/")
            took[name].append((time.perf_counter() - begun) * 1000)
    two, single = (statistics.median(took[name]) for name in took)
    print(
        f"  the page: for two {two:.1f} ms, for one {single:.1f} ms, {two / single:.2f} times   n {repeats} each"
    )


def main() -> None:
    """Open a house for each number of couples and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--couples", type=int, nargs="+", default=[1, 4])
    parser.add_argument("--changes", type=int, default=100)
    parser.add_argument("--idle", type=int, default=30)
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--hosted", action="store_true")
    parser.add_argument("--open", type=int, default=2000)
    told = parser.parse_args()
    if told.hosted:
        measure_hosted(told)
        return
    for count in told.couples:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            process, port, password = serve(Path(folder), count)
            try:
                print(f"{count} couples, {2 * count} streams")
                couples = [
                    (Visitor(port, f"Ben {n}", password), Visitor(port, f"Cleo {n}", password))
                    for n in range(count)
                ]
                measure_news(couples, told.changes)
                measure_idle(Path(folder), told.idle)
                measure_pages(couples[0][0], Visitor(port, "Ada", password), told.pages)
            finally:
                process.terminate()
                process.wait()


if __name__ == "__main__":
    main()
