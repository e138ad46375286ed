"""What a text leans to by its words alone: a small logistic model on top of the rules.

The rules know phrases; this knows which words and pieces of phrases go together with danger in the
cases it was trained on (`benchmarks/train_screen.py`). It adds what rules have no phrase for, and
it is asked only where they found nothing of a kind.
"""

import re
from collections.abc import Iterable
from functools import cache
from math import sqrt

from .leaning_weights import BIAS, THRESHOLD, WEIGHTS

HAN_RUN = re.compile(r"[\u3400-\u9fff]+")
LONGEST_PIECE = 3
FEWEST = 4
"""Known pieces that a sentence needs: one word alone says nothing."""
SCALE = 100
"""Weights are written as whole hundredths."""


def pieces_of(sentence: str) -> set[str]:
    """Return the pieces of a plain sentence: one to three English words, or Chinese characters.

    >>> sorted(pieces_of(" so tired "))
    ['so', 'so tired', 'tired']
    """
    words = [word for word in sentence.split() if word.isascii()]
    han = "".join(HAN_RUN.findall(sentence))
    return {*_runs(words, " "), *_runs(list(han), "")}


def _runs(parts: list[str], glue: str) -> Iterable[str]:
    for length in range(1, LONGEST_PIECE + 1):
        for start in range(len(parts) - length + 1):
            yield glue.join(parts[start : start + length])


def leans_to(sentences: Iterable[str]) -> frozenset[str]:
    """Return the kinds that any of these sentences leans to beyond the threshold."""
    scored = [
        (kind, score(pieces_of(sentence), kind)) for sentence in sentences for kind in WEIGHTS
    ]
    return frozenset(kind for kind, value in scored if value > THRESHOLD[kind])


def score(pieces: set[str], kind: str) -> float:
    """Return the log odds of a kind: bias + sum of the weights / sqrt(number of known pieces)."""
    weights = _weights(kind)
    known = [weights[piece] for piece in pieces if piece in weights]
    if len(known) < FEWEST:
        return BIAS[kind]
    return BIAS[kind] + sum(known) / SCALE / sqrt(max(1, len(known)))


@cache
def _weights(kind: str) -> dict[str, int]:
    pairs = (pair.rsplit(":", 1) for pair in "".join(WEIGHTS[kind]).split("|"))
    return {piece: int(weight) for piece, weight in pairs}
