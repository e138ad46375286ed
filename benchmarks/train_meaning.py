"""Train the model on sentence vectors, and write its weights as a module of the core.

    python benchmarks/train_meaning.py

L2-regularised logistic regression on the mean vector of a text's plain sentences, weighted by
hundredths; half the log odds of the small model on words (`train_screen.py`) is added to its own.
Every part of `benchmarks/screen_cases/` is learned from but `night.jsonl` and `dawn.jsonl`, which
stay unseen. A threshold is the score that one in 50 of the cases that only look like danger pass
in five-fold cross-validation; texts that share half of their words stay in one fold.
"""

import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

import train_screen
from hearthside.core.safety.leaning import FEWEST, pieces_of
from hearthside.core.safety.meaning import SCALE, SHELF, WORDS_COUNT, stretches_of, vectors_of
from hearthside.core.safety.plain_text import plain_sentences
from hearthside.core.safety.screening import by_rules, meant
from train_screen import EASY, TRAINED_ON, known_pieces, read

WEIGHTS = Path(__file__).parents[1] / "src/hearthside/core/safety/meaning_weights.py"
PENALTY, FOLDS, PASSED, SEED = 0.05, 5, 0.98, 1
ALIKE = 0.5
NOWHERE = -99.0
HAN_RUN = re.compile(r"[\u3400-\u9fff]+")
KINDS = ("crisis", "abuse")
Array = NDArray[np.float64]
Stretches = tuple[list[set[str]], Array]


def fit(x: Array, t: Array) -> Array:
    """Weights, the bias last."""

    def loss(w: Array) -> tuple[float, Array]:
        z = x @ w[:-1] + w[-1]
        value = np.logaddexp(0, -np.where(t > 0, z, -z)).sum() + PENALTY * (w[:-1] @ w[:-1])
        off = 1 / (1 + np.exp(-z)) - t
        return value, np.append(x.T @ off + 2 * PENALTY * w[:-1], off.sum())

    found: Array = minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method="L-BFGS-B").x
    return found


def units_of(text: str) -> set[str]:
    """English words and pairs of Chinese characters."""
    plain = " ".join(plain_sentences(text))
    pairs = (run[i : i + 2] for run in HAN_RUN.findall(plain) for i in range(len(run) - 1))
    return {*(word for word in plain.split() if word.isascii()), *pairs}


def fold_of_each(texts: list[str]) -> NDArray[np.int64]:
    """A fold for each text, the same for those that share half of their words or more."""
    held = [units_of(text) for text in texts]
    known = {unit: i for i, unit in enumerate(sorted(set().union(*held)))}
    rows = [i for i, units in enumerate(held) for _ in units]
    columns = [known[unit] for units in held for unit in units]
    b = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(texts), len(known)))
    both = (b @ b.T).tocoo()
    size = np.array([max(1, len(units)) for units in held])
    alike = both.data / (size[both.row] + size[both.col] - both.data) >= ALIKE
    n, group = connected_components(
        csr_matrix((both.data[alike], (both.row[alike], both.col[alike])), shape=both.shape), False
    )
    folds = np.random.default_rng(SEED).permutation(n) % FOLDS
    return folds[group]


def cross_validate(
    x: Array, words: list[set[str]], read_as: list[Stretches], t: Array, fold: NDArray[np.int64]
) -> Array:
    """The score of each text by models that did not learn from it: its highest stretch."""
    scores = np.full(len(t), NOWHERE)
    for i in range(FOLDS):
        w = fit(x[fold != i], t[fold != i])
        known = known_pieces(words[j] for j in np.flatnonzero(fold != i))
        learned = [words[j] for j in np.flatnonzero(fold != i)]
        u = train_screen.fit(train_screen.arrange(learned, known), t[fold != i])
        for j in np.flatnonzero(fold == i):
            pieces, rows = read_as[j]
            said = np.array([score_pieces(some, known, u) for some in pieces])
            scores[j] = max(rows @ w[:-1] + w[-1] + WORDS_COUNT * said, default=NOWHERE)
    return scores


def score_pieces(pieces: set[str], known: dict[str, int], u: Array) -> float:
    """As `leaning.score`, by weights that are not written yet."""
    held = [u[known[piece]] for piece in sorted(pieces) if piece in known]
    return float(u[-1] + (sum(held) / np.sqrt(len(held)) if len(held) >= FEWEST else 0))


def write(weights: dict[str, list[int]], bias: dict[str, float], limits: dict[str, float]) -> None:
    """The module of weights."""
    lines = [
        '"""Weights of the meaning. Written by benchmarks/train_meaning.py; not by hand."""',
        "",
        "# fmt: off",
        f"BIAS = {bias!r}",
        f"THRESHOLD = {limits!r}",
        "WEIGHTS = {",
        *(f'    "{kind}": {tuple(row)!r},' for kind, row in weights.items()),
        "}",
        "",
    ]
    WEIGHTS.write_text("\n".join(lines), "utf-8")


def read_stretches(sentences: Sequence[str]) -> Stretches:
    """The pieces and the vector of each stretch."""
    encoder, stretches = SHELF.fetch(), stretches_of(sentences)
    assert encoder is not None, "the encoder cannot be loaded"
    rows = vectors_of(encoder, stretches) if stretches else np.zeros((0, 512))
    return [pieces_of(stretch) for stretch in stretches], rows


def kinds_by_rules(text: str) -> set[str]:
    sightings = by_rules(tuple(plain_sentences(text)))
    return {kind for sighting in sightings for kind in sighting.kinds}


def print_cross_validated(
    cases: list[dict[str, str]], passes: dict[str, NDArray[np.bool_]]
) -> None:
    """Recall and specificity of rules and model together; the rules have seen every case."""
    rules = [kinds_by_rules(case["text"]) for case in cases]
    found = [r | {k for k in KINDS if passes[k][i]} for i, r in enumerate(rules)]
    for lang in ("en", "zh"):
        here = [(c, r, f) for c, r, f in zip(cases, rules, found, strict=True) if c["lang"] == lang]
        for kind in KINDS:
            some = [(r, f) for c, r, f in here if c["expected"] in (kind, "both")]
            missed = [kind in f for r, f in some if kind not in r]
            print(
                f"{lang} {kind}: {sum(kind in f for _, f in some)} of {len(some)};"
                f" of those that the rules miss {sum(missed)} of {len(missed)}"
            )
        for name, is_easy in (("only looks like danger", False), (EASY, True)):
            calm = [
                f for c, _, f in here if c["expected"] == "none" and (c["note"] == EASY) == is_easy
            ]
            print(f"{lang} {name}: right about {sum(not f for f in calm)} of {len(calm)}")


def main() -> None:
    """Train both kinds, write them, and print what cross-validation found."""
    cases = read(TRAINED_ON)
    plain = [tuple(plain_sentences(case["text"])) for case in cases]
    x = np.array([read_stretches(s)[1].sum(0) / max(1, len(stretches_of(s))) for s in plain])
    words = [train_screen.pieces_of_text(case["text"]) for case in cases]
    read_as = [read_stretches(meant(s)) for s in plain]
    fold = fold_of_each([case["text"] for case in cases])
    # Everyday prose is easy; the threshold is set on what only looks like danger.
    hard = np.array([c["expected"] == "none" and c["note"] != EASY for c in cases])
    weights, bias, limits, passes = {}, {}, {}, {}
    for kind in KINDS:
        t = np.array([case["expected"] in (kind, "both") for case in cases], float)
        scores = cross_validate(x, words, read_as, t, fold)
        w = fit(x, t)
        weights[kind] = [round(value * SCALE) for value in w[:-1].tolist()]
        bias[kind], limits[kind] = (
            round(float(w[-1]), 3),
            round(float(np.quantile(scores[hard], PASSED)), 3),
        )
        passes[kind] = scores > limits[kind]
    write(weights, bias, limits)
    print(f"{len(cases)} cases; thresholds {json.dumps(limits)}")
    print_cross_validated(cases, passes)


if __name__ == "__main__":
    main()
