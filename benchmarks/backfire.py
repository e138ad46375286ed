"""How often an exercise is put away that does no harm, and how soon one that does, on invented answers.

    python3 run.py bench backfire [--people 20000] [--write]

Every invented person answers before and after so many times; each answer is worse, the same or
better with the chances of its row. Beside our rule stands one that puts away at three of the last
four. With --write the table goes into docs/methods/assess_backfire.md. "±" is the Monte Carlo
standard error.
"""

import argparse
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from hearthside.core.worth import assess_backfire

PAGE = Path(__file__).parents[1] / "docs" / "methods" / "assess_backfire.md"
START, END = "<!-- measured: backfire -->\n", "<!-- end -->"
SEED = 20261126
LOOKS = (8, 20, 60)
ROWS = (
    ("no harm: 30 % worse, 30 % better", 0.30, 0.30),
    ("no harm: 45 % worse, 45 % better", 0.45, 0.45),
    ("it helps: 20 % worse, 45 % better", 0.20, 0.45),
    ("a little harm: 40 % worse, 25 % better", 0.40, 0.25),
    ("harm: 60 % worse, 15 % better", 0.60, 0.15),
    ("much harm: 80 % worse, 5 % better", 0.80, 0.05),
)
Changes = npt.NDArray[np.int_]


def by_bet(changes: Changes) -> int | None:
    """After how many answers our rule puts away."""
    before = np.full(len(changes), 5)
    return assess_backfire(before.tolist(), (before + changes).tolist()).after


def by_three_of_four(changes: Changes) -> int | None:
    """After how many answers a rule puts away that looks at the last four."""
    worse = changes < 0
    for end in range(4, len(worse) + 1):
        if worse[end - 4 : end].sum() >= 3:
            return end
    return None


def share(ends: list[int | None], by: int) -> str:
    """How many were put away by so many answers."""
    p = float(np.mean([end is not None and end <= by for end in ends]))
    return f"{p:.3f} ± {np.sqrt(p * (1 - p) / len(ends)):.3f}"


def measure(people: int) -> str:
    """Return the table."""
    heads = [f"by answer {n}" for n in LOOKS] + ["three of the last four, by 20"]
    lines = ["| what is true | " + " | ".join(heads) + " |", "|---" * (len(heads) + 1) + "|"]
    for name, worse, better in ROWS:
        chance = np.random.default_rng(SEED)
        told = chance.choice([-1, 0, 1], (people, LOOKS[-1]), p=[worse, 1 - worse - better, better])
        ends = put_away(told, by_bet)
        other = put_away(told, by_three_of_four)
        cells = [*(share(ends, n) for n in LOOKS), share(other, 20)]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def put_away(told: Changes, rule: Callable[[Changes], int | None]) -> list[int | None]:
    """After how many answers each person's exercise is put away."""
    return [rule(changes) for changes in told]


def write(table: str) -> None:
    """Put the table into its page."""
    page = PAGE.read_text("utf-8")
    before, rest = page.split(START)
    PAGE.write_text(before + START + table + END + rest.split(END, 1)[1], "utf-8")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--write", action="store_true")
    told = parser.parse_args()
    table = measure(told.people)
    print(table)
    if told.write:
        write(table)


if __name__ == "__main__":
    main()
