"""What the wording of a message says about each kind: logistic regression on its words, by a table.

It knows no context and no place, and it errs elsewhere than the encoder does; so a share of its log
odds stands beside the encoder's. A message is a set of features: single words, pairs of words and
pieces of words in English, runs of characters in Chinese. Each weighs as much as it is rare
(Spärck Jones, 1972), and a message weighs one altogether. It is learned by
benchmarks/train_review_words.py.
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from io import BytesIO
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

WORD = re.compile(r"\w+|[^\w\s]")
LONGEST = 4
"""Characters of a piece of a word, or of a run."""
SHARE = {"en": 0.5, "zh": 0.75}
"""How much it counts beside the encoder; chosen on messages that neither learned from."""
TOGETHER = {"en": 300, "zh": 80}
"""Characters; of a hundred messages that it learned from hardly one is longer."""


class Wording:
    """One language's table of features, and what each says about each kind."""

    def __init__(self, language: str) -> None:
        learned = np.load(BytesIO(_resource("words.npz")))
        names = learned[f"{language}.names"].tobytes().decode("utf-8").split("\n")
        self.language = language
        self.rows = {name: row for row, name in enumerate(names)}
        self.rarity = learned[f"{language}.rarity"].astype(np.float32)
        self.weights = learned[f"{language}.weights"]
        self.scale = learned[f"{language}.scale"].astype(np.float64)
        self.bias = learned[f"{language}.bias"].astype(np.float64)

    def log_odds(self, text: str) -> Array:
        """Return the log odds of each kind."""
        known = self.rows.keys() & features_of(text, self.language)
        rows = np.sort(np.array([self.rows[name] for name in known], np.intp))
        rarity = self.rarity[rows]
        length = float(np.sqrt(rarity @ rarity)) or 1.0
        odds: Array = self.bias + self.scale * (rarity @ self.weights[rows]) / length
        return odds


def features_of(text: str, language: str) -> set[str]:
    """Return the features of a message; a word stands between blanks, a piece may touch one.

    >>> sorted(features_of("I'm ok", "en"))[:6]
    [' i', ' im', ' im ', ' o', ' ok', ' ok ']
    """
    text = text.lower()
    if language == "zh":
        return set(_pieces("".join(text.split()), 1))
    words = WORD.findall(text.replace("'", ""))
    found = {f"{first} {second}" for first, second in pairwise(words)}
    for word in set(words):
        whole = f" {word} "
        found.add(whole)
        found.update(_pieces(whole, 2))
    return found


def _pieces(text: str, shortest: int) -> list[str]:
    return [
        text[at : at + n] for n in range(shortest, LONGEST + 1) for at in range(len(text) - n + 1)
    ]


def wording_odds(text: str, clauses: Sequence[tuple[int, int]], language: str) -> Array:
    """Return what the wording says about each clause and kind, in log odds times `SHARE`.

    Clauses are read together up to about the length of a message that it learned from: in a letter as a
    whole one sentence would drown.

    >>> wording_odds("thank you", [(0, 9)], "en").shape
    (1, 21)
    """
    table, found, first = _table(language), [], 0
    for at, (_, end) in enumerate(clauses, 1):
        begun = clauses[first][0]
        if at == len(clauses) or clauses[at][1] - begun > TOGETHER[language]:
            found += [table.log_odds(text[begun:end])] * (at - first)
            first = at
    return SHARE[language] * np.array(found)


@cache
def _table(language: str) -> Wording:
    return Wording(language)


def _resource(name: str) -> bytes:
    return files(__package__).joinpath("weights", name).read_bytes()
