"""Train the small model on top of the screen's rules, and write its weights as a module of the core.

    python benchmarks/train_screen.py [PART ...]

A part is a file of `benchmarks/screen_cases/` without its ending; without one, every part is read but
`night.jsonl` and `dawn.jsonl`, which stay unseen.
L2-regularised logistic regression on the pieces of
each sentence's plain form, weighted by hundredths; a threshold is the score that one in 50 of the
cases that only look like danger passes in six-fold cross-validation.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from hearthside.core.safety.leaning import SCALE, pieces_of
from hearthside.core.safety.plain_text import plain_sentences

CASES = Path(__file__).with_name("screen_cases")
WEIGHTS = Path(__file__).parents[1] / "src/hearthside/core/safety/leaning_weights.py"
PENALTY, FOLDS, PASSED, SEED = 1.0, 6, 0.98, 1
SPREAD = 5.0
EASY = "everyday prose"
TRAINED_ON = ("everyday", "held_out", "last", "later", "tuning")
LINE = 4000
Array = NDArray[np.float64]


def read(parts: Iterable[str]) -> list[dict[str, str]]:
    """Every case of these parts."""
    lines = (line for part in parts for line in (CASES / f"{part}.jsonl").open(encoding="utf-8"))
    return [json.loads(line) for line in lines]


def pieces_of_text(text: str) -> set[str]:
    return {piece for sentence in plain_sentences(text) for piece in pieces_of(sentence)}


def known_pieces(texts: Iterable[set[str]]) -> dict[str, int]:
    """The pieces that more than one text has, with a column for each."""
    counted = Counter(piece for pieces in texts for piece in pieces)
    return {piece: i for i, piece in enumerate(sorted(p for p, n in counted.items() if n > 1))}


def arrange(texts: list[set[str]], known: dict[str, int]) -> csr_matrix:
    """One row a text; a row's length is one, however long the text."""
    rows, columns, values = [], [], []
    for row, pieces in enumerate(texts):
        held = [known[piece] for piece in sorted(pieces) if piece in known]
        rows += [row] * len(held)
        columns += held
        values += [1 / np.sqrt(max(1, len(held)))] * len(held)
    return csr_matrix((values, (rows, columns)), shape=(len(texts), len(known)))


def fit(x: csr_matrix, t: Array) -> Array:
    """Weights, the bias last."""

    def loss(w: Array) -> tuple[float, Array]:
        z = SPREAD * (x @ w[:-1]) + w[-1]
        value = np.logaddexp(0, -np.where(t > 0, z, -z)).sum() + PENALTY * (w[:-1] @ w[:-1])
        off = 1 / (1 + np.exp(-z)) - t
        return value, np.append(SPREAD * (x.T @ off) + 2 * PENALTY * w[:-1], off.sum())

    found: Array = minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method="L-BFGS-B").x
    found[:-1] *= SPREAD
    return found


def threshold(x: csr_matrix, t: Array, none: Array) -> float:
    """The score that all but a few cases without danger stay below when they were not learned from."""
    fold = np.random.default_rng(SEED).integers(0, FOLDS, len(t))
    scores = np.zeros(len(t))
    for i in range(FOLDS):
        w = fit(x[fold != i], t[fold != i])
        scores[fold == i] = x[fold == i] @ w[:-1] + w[-1]
    return float(np.quantile(scores[none], PASSED))


def write(weights: dict[str, str], bias: dict[str, float], limits: dict[str, float]) -> None:
    """The module of weights."""
    lines = [
        '"""Weights of the leaning. Written by benchmarks/train_screen.py; not by hand."""',
        "",
    ]
    lines += ["# fmt: off", f"BIAS = {bias!r}", f"THRESHOLD = {limits!r}", "WEIGHTS = {"]
    for kind, text in weights.items():
        cut = [text[i : i + LINE] for i in range(0, len(text), LINE)]
        lines += [
            f'    "{kind}": (',
            *(f"        {json.dumps(c, ensure_ascii=False)}," for c in cut),
            "    ),",
        ]
    WEIGHTS.write_text("\n".join([*lines, "}", ""]), "utf-8")


def main() -> None:
    """Train both kinds and write them."""
    parts = sys.argv[1:] or TRAINED_ON
    cases = read(parts)
    texts = [pieces_of_text(case["text"]) for case in cases]
    known = known_pieces(texts)
    x = arrange(texts, known)
    # Everyday prose is easy; the threshold is set on what only looks like danger.
    none = np.array([c["expected"] == "none" and c["note"] != EASY for c in cases])
    weights, bias, limits = {}, {}, {}
    for kind in ("crisis", "abuse"):
        t = np.array([case["expected"] in (kind, "both") for case in cases], float)
        w = fit(x, t)
        # A piece counts towards a sentence's length whatever its weight, so none is left out.
        pairs = (f"{piece}:{round(w[i] * SCALE)}" for piece, i in known.items())
        weights[kind], bias[kind] = "|".join(pairs), round(float(w[-1]), 3)
        limits[kind] = round(threshold(x, t, none), 3)
    write(weights, bias, limits)
    print(f"{len(cases)} cases of {', '.join(parts)}; {len(known)} pieces; thresholds {limits}")


if __name__ == "__main__":
    main()
