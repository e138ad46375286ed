"""A table a question: measured under the eyes of whoever waits, printed, and put into its page."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import numpy as np

from hearthside.core.estimate import Estimate

METHODS = Path(__file__).parents[1] / "docs" / "methods"
Item = TypeVar("Item")
Table = list[list[str]]
Questions = Mapping[str, tuple[str, Callable[[int], Table]]]


def watch(items: Iterable[Item], total: int, words: str) -> Iterator[Item]:
    """Hand the items on, and draw a bar where somebody is watching."""
    for done, item in enumerate(items, start=1):
        yield item
        if sys.stderr.isatty():
            bar = "#" * (30 * done // total)
            print(f"\r{words:34s} [{bar:30s}] {done}/{total}", end="", file=sys.stderr)
    if sys.stderr.isatty():
        print("\r" + " " * 90 + "\r", end="", file=sys.stderr)


def share(flags: Iterable[bool]) -> str:
    """A share with its standard error."""
    found = np.array(list(flags), dtype=float)
    if not len(found):
        return "-"
    p = found.mean()
    return f"{p:.3f} ± {np.sqrt(p * (1 - p) / len(found)):.3f}"


def covers(estimate: object, truth: float) -> bool:
    """Whether a shown interval holds the truth."""
    return isinstance(estimate, Estimate) and estimate.low <= truth <= estimate.high


def as_markdown(table: Table) -> str:
    """The table, its first row as its head."""
    lines = ["| " + " | ".join(row) + " |" for row in table]
    return "\n".join([lines[0], "|---" * len(table[0]) + "|", *lines[1:]])


def write_into_page(page: str, question: str, text: str) -> None:
    """Put a table between its two marks."""
    path = METHODS / f"{page}.md"
    start, end = f"<!-- measured: {question} -->\n", "<!-- end -->"
    before, _, rest = path.read_text("utf-8").partition(start)
    _, _, after = rest.partition(end)
    path.write_text(before + start + text + "\n" + end + after, "utf-8")


def ask(questions: Questions, about: str, people: int) -> None:
    """Measure those of the questions that the command line names."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    parser.add_argument(
        "questions", nargs="*", choices=[*questions, []], help="all if none is named"
    )
    parser.add_argument("--people", type=int, default=people, help="people in a cell")
    parser.add_argument("--write", action="store_true", help="into docs/methods as well")
    told = parser.parse_args()
    for question in told.questions or questions:
        page, measure = questions[question]
        text = as_markdown(measure(told.people))
        print(f"\n{page}\n\n{text}", flush=True)
        if told.write:
            write_into_page(page, question, text)
