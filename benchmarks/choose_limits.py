"""Choose for each kind and language the log odds above which it is told.

    python benchmarks/choose_limits.py [--cases FOLDER]

On messages that neither encoder nor table of words did learn from: one contrast group in ten of those written for them,
ordinary ones beside them, and the lines with an odd number of the test messages. The limit of a kind is the lowest
at which the smoothed precision of what is told reaches what is wanted; where that would find less than `SOME` of a kind, a twentieth or a tenth less has to do,
and else precision counts twice as much as recall. Kinds to look at again are not told below even odds, the others not below `LEAST`.
Wanted is the least of `WANTED` at which `MOST` of the ordinary messages, at most, are told anything to look at again.
Where there is too little to choose on, the limit is `CAREFUL`.
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
WANTED = (0.85, 0.86, 0.87, 0.88, 0.89, 0.90)
MOST = 0.0085
"""One in a hundred was asked for; the hands that wrote these also wrote what is learned from, so a little less."""
SOME, EVEN, LEAST, CAREFUL = 0.25, 0.0, -2.0, 1.5
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


def choose(scores: Array, there: NDArray[np.bool_], wanted: float, *, is_keep: bool) -> float:
    """The lowest limit at which what is told is right often enough."""
    if there.sum() < FEWEST:
        return CAREFUL
    order = np.argsort(-scores, kind="stable")
    told = np.arange(1, len(order) + 1)
    # Half a hit and half a miss more: a run of luck at the top is no proof.
    precision = (np.cumsum(there[order]) + 0.5) / (told + 1)
    recall = np.cumsum(there[order]) / there.sum()
    enough = [
        np.flatnonzero((precision >= wanted - less) & (recall >= SOME)) for less in (0.0, 0.05, 0.1)
    ]
    good: NDArray[np.intp] = next(filter(len, enough), enough[0])
    # F with precision counting twice (van Rijsbergen, 1979).
    balance = 1.25 * precision * recall / np.maximum(0.25 * precision + recall, 1e-9)
    at = good[-1] if len(good) else int(balance.argmax())
    after = scores[order[at + 1]] if at + 1 < len(order) else scores[order[at]]
    return float(max((scores[order[at]] + after) / 2, LEAST if is_keep else EVEN))


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
    there = np.array([[kind in message.kinds for kind in KINDS] for message in messages])
    for wanted in WANTED:
        limits = np.array(
            [
                choose(scores[:, i], there[:, i], wanted, is_keep=kind in KEEP)
                for i, kind in enumerate(KINDS)
            ]
        )
        told = scores > limits
        alarms = told[-len(calm) :, [kind not in KEEP for kind in KINDS]].any(1).mean()
        if alarms <= MOST:
            break
    print(f"{language}: {wanted:.2f} right wanted, {100 * alarms:.2f} of 100 ordinary ones told")
    for i, kind in enumerate(KINDS):
        n, hits = there[:, i].sum(), (told & there)[:, i].sum()
        print(
            f"{language} {kind:17} limit {limits[i]:5.2f}  n {n:4}"
            f"  precision {hits / max(1, told[:, i].sum()):.2f}  recall {hits / max(1, n):.2f}"
        )
    return {
        kind: np.ceil(limit * 100).item() / 100 for kind, limit in zip(KINDS, limits, strict=True)
    }


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
