"""Choose for each kind and language the log odds above which it is told.

    python benchmarks/choose_limits.py [--cases FOLDER]

On messages that neither encoder nor table of words did learn from: one contrast group in ten of those written for them,
more ordinary ones beside them, and the lines with an odd number of the test messages. The limit is the lowest
at which the smoothed precision of what is told reaches `WANTED`, kinds to look at again are told in
one of the ordinary messages at most, and not below even odds, the others not below `LEAST`. Where that would find less than `SOME` of a kind,
.85 or .80 has to do, and else precision counts twice as much as recall. Where there is too little to choose on, the limit is `CAREFUL`.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

import numpy as np
from numpy.typing import NDArray

from hearthside.core.language import KEEP
from hearthside.core.language.clauses import clauses_of
from hearthside.core.language.marks import marks_of
from hearthside.core.language.model import log_odds
from hearthside.core.language.plain_text import read_plainly
from hearthside.core.language.reviewing import shift
from review_data import CASES, KEPT, KINDS, Message, read

LIMITS = Path(__file__).parents[1] / "src/hearthside/core/language/limits.py"
WANTED, SOME, EVEN, LEAST, CAREFUL = 0.90, 0.25, 0.0, -2.0, 1.5
NEXT = (0.85, 0.80)
FEWEST = 12
NOTHING = -20.0
NAMES = {"en": "english", "zh": "chinese"}
Array = NDArray[np.float64]


def score(messages: list[Message]) -> Array:
    """Log odds of each message and kind, with what the rules say, as the review sees them."""
    found = np.full((len(messages), len(KINDS)), NOTHING)
    for i, message in enumerate(messages):
        text = read_plainly(message.text).text
        clauses = clauses_of(text)
        odds = log_odds(text, clauses, message.language)
        assert odds is not None, "the encoder cannot be loaded"
        if len(odds):
            marks = marks_of(text, clauses, message.language)
            found[i] = np.logaddexp.reduce(shift(odds, marks), axis=0)
    return found


def choose(scores: Array, there: NDArray[np.bool_], calm: Array, *, is_keep: bool) -> float:
    """The lowest limit that keeps both promises."""
    if there.sum() < FEWEST:
        return CAREFUL
    order = np.argsort(-scores, kind="stable")
    told = np.arange(1, len(order) + 1)
    # Half a hit and half a miss more: a run of luck at the top is no proof.
    precision = (np.cumsum(there[order]) + 0.5) / (told + 1)
    recall = np.cumsum(there[order]) / there.sum()
    enough = [np.flatnonzero((precision >= p) & (recall >= SOME)) for p in (WANTED, *NEXT)]
    good: NDArray[np.intp] = next(filter(len, enough), enough[0])
    # F with precision counting twice (van Rijsbergen, 1979).
    balance = 1.25 * precision * recall / np.maximum(0.25 * precision + recall, 1e-9)
    at = good[-1] if len(good) else int(balance.argmax())
    after = scores[order[at + 1]] if at + 1 < len(order) else scores[order[at]]
    limit = (scores[order[at]] + after) / 2
    if not is_keep and len(calm):
        limit = max(limit, float(np.sort(calm)[-2:][0]), EVEN)
    return float(max(limit, LEAST))


def gather(language: str, cases: Path) -> tuple[list[Message], list[Message]]:
    """Messages that were not learned from, and ordinary ones."""
    kept = read([KEPT / f"{NAMES[language]}.tsv"])
    odd = [m for m in read([cases / f"{NAMES[language]}.tsv"]) if m.line % 2]
    calm = [m for m in read([cases / f"{NAMES[language]}_ordinary.tsv"]) if m.line % 2]
    calm += read([KEPT / f"{NAMES[language]}_ordinary.tsv"])
    return kept + odd + calm, calm


def limits_of(language: str, cases: Path) -> dict[str, float]:
    """A limit for each kind, and a line about it."""
    messages, calm = gather(language, cases)
    scores = score(messages)
    calm_scores = scores[len(messages) - len(calm) :]
    limits = {}
    for column, kind in enumerate(KINDS):
        there = np.array([kind in message.kinds for message in messages])
        limit = choose(scores[:, column], there, calm_scores[:, column], is_keep=kind in KEEP)
        told = scores[:, column] > limit
        print(
            f"{language} {kind:17} limit {limit:5.2f}  n {there.sum():4}"
            f"  precision {(told & there).sum() / max(1, told.sum()):.2f}"
            f"  recall {(told & there).sum() / max(1, there.sum()):.2f}"
        )
        limits[kind] = np.ceil(limit * 100).item() / 100
    return limits


def main() -> None:
    """Both languages, written as a module."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=Path, default=CASES)
    told = parser.parse_args()
    lines = [
        '"""The log odds above which a kind is told. Written by benchmarks/choose_limits.py; not by hand."""',
        "",
        "LIMITS = {",
    ]
    for language in NAMES:
        lines.append(f'    "{language}": {{')
        lines += [
            f'        "{kind}": {limit},' for kind, limit in limits_of(language, told.cases).items()
        ]
        lines.append("    },")
    LIMITS.write_text("\n".join([*lines, "}", ""]), "utf-8")


if __name__ == "__main__":
    main()
