"""Learn what the wording of a message says about each kind, and write it into the package.

    python benchmarks/train_review_words.py [--write]

L2 logistic regression, one a kind and language, on the features of `core/language/wording.py`, from
the messages that the encoder learned from (`language_training/`). Of the features of a first
round those that speak loudest (weight times the root of how many messages hold it) are kept, and learned
again alone; weights are rounded to 8 bits. Without `--write` it tells what each share of its log odds
beside the encoder's is worth on messages that neither learned from.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from choose_limits import gather, score
from hearthside.core.language.plain_text import read_plainly
from hearthside.core.language.wording import SHARE, Wording, features_of
from review_data import CASES, KINDS, TRAINING, Message, read

WEIGHTS = Path(__file__).parents[1] / "src/hearthside/core/language/weights/words.npz"
FEWEST = 2
"""Messages that must hold a feature."""
MOST = {"en": 24_000, "zh": 14_000}
SOFTNESS = 20.0
SHARES = (0.0, 0.25, 0.5, 0.75, 1.0, 1.5)
Array = NDArray[np.float64]


def learn(messages: list[Message], language: str) -> dict[str, NDArray[np.generic]]:
    """The table of one language, as it is written."""
    sets = [features_of(read_plainly(m.text).text, language) for m in messages]
    y = np.array([[kind in m.kinds for kind in KINDS] for m in messages])
    held: dict[str, int] = {}
    for name in (name for one in sets for name in one):
        held[name] = held.get(name, 0) + 1
    names = sorted(name for name, n in held.items() if n >= FEWEST and "\n" not in name)
    weights, _ = fit(weigh(sets, names, rarity_of(names, held, len(sets))), y)
    often = np.sqrt([held[name] for name in names])
    loudest = np.argsort(-np.abs(weights).max(1) * often, kind="stable")[: MOST[language]]
    names = sorted(names[i] for i in loudest)
    rarity = rarity_of(names, held, len(sets))
    weights, bias = fit(weigh(sets, names, rarity), y)
    scale = np.abs(weights).max(0) / 127
    return {
        "names": np.frombuffer("\n".join(names).encode(), np.uint8),
        "rarity": rarity.astype(np.float16),
        "weights": np.round(weights / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
        "bias": bias.astype(np.float32),
    }


def rarity_of(names: list[str], held: dict[str, int], n: int) -> Array:
    """How much a feature weighs: the log of one by the share of messages that hold it, and one."""
    return 1 + np.log((1 + n) / (1 + np.array([held[name] for name in names])))


def weigh(sets: list[set[str]], names: list[str], rarity: Array) -> csr_matrix:
    """A row a message, of length one."""
    rows = {name: i for i, name in enumerate(names)}
    columns = [sorted(rows[name] for name in one if name in rows) for one in sets]
    values = [rarity[one] / (np.sqrt((rarity[one] ** 2).sum()) or 1.0) for one in columns]
    starts = np.cumsum([0, *map(len, columns)])
    return csr_matrix(
        (np.concatenate(values), np.concatenate(columns).astype(np.int32), starts),
        (len(sets), len(names)),
    )


def fit(x: csr_matrix, y: NDArray[np.bool_]) -> tuple[Array, Array]:
    """Weights of each feature and kind, and where each kind begins."""
    models = [LogisticRegression(C=SOFTNESS, solver="liblinear").fit(x, column) for column in y.T]
    return (
        np.stack([model.coef_[0] for model in models], 1),
        np.array([model.intercept_[0] for model in models]),
    )


def write() -> None:
    """Both languages in one file."""
    taught = read(sorted(TRAINING.glob("*.tsv")))
    held = {}
    for language in MOST:
        messages = [m for m in taught if m.language == language]
        held |= {f"{language}.{k}": v for k, v in learn(messages, language).items()}
    np.savez_compressed(WEIGHTS, **held)
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size / 1000:.0f} kB")


def print_shares(language: str) -> None:
    """The mean over kinds of the best F1 that each share would reach, on messages that neither learned from."""
    messages, _ = gather(language, CASES)
    there = np.array([[kind in m.kinds for kind in KINDS] for m in messages])
    table = Wording(language)
    said = np.array([table.log_odds(read_plainly(m.text).text) for m in messages])
    alone = score(messages) - SHARE[language] * said
    for share in SHARES:
        scores = alone + share * said
        best = [best_f1(*column) for column in zip(scores.T, there.T, strict=True)]
        print(f"{language} share {share:.2f}: best F1 {np.mean(best):.3f}")


def best_f1(scores: Array, there: NDArray[np.bool_]) -> float:
    """The highest F1 that any limit would reach."""
    hits = np.cumsum(there[np.argsort(-scores, kind="stable")])
    return float((2 * hits / (np.arange(1, len(hits) + 1) + there.sum())).max())


def main() -> None:
    """Learn and write, or tell what each share is worth."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true")
    if parser.parse_args().write:
        write()
        return
    for language in MOST:
        print_shares(language)


if __name__ == "__main__":
    main()
