"""An encoder at work: base weights from a package, moved by what was learned, computed in 8 bits."""

from collections.abc import Callable
from importlib import import_module
from importlib.resources import files
from io import BytesIO
from typing import Any, cast

import numpy as np
from numpy.lib.npyio import NpzFile
from numpy.typing import NDArray

from .base_weights import MATRICES, Base, Floats, Layer, load_base
from .packed_file import unpack
from .pieces import OUTSIDE, Window, windows_of

Array = NDArray[np.float64]
Run = Callable[[list[str], dict[str, NDArray[Any]]], list[Floats]]

HIDDEN = -1e9
PIECES_AT_ONCE = 2_000


class Session:
    """Reads texts. Loading takes about a second; it can be shared by threads."""

    def __init__(self) -> None:
        learned = np.load(BytesIO(read_weights("kinds.npz")))
        n_fixed = int(learned["fixed"])
        base = load_base(n_fixed + sum(name.endswith(".q") for name in learned.files))
        self.pieces, self.words, self.positions = base.pieces, base.words, base.positions
        self.bias = learned["bias"].astype(np.float64)
        read_out = np.concatenate([learned["clause"], learned["whole"]], axis=1)
        self.run = _start(read_weights("encoder.onnx"), _weights(base, learned, n_fixed, read_out))

    def log_odds(self, text: str, clauses: list[tuple[int, int]]) -> Array:
        """Return log odds for each clause that was read, and each kind."""
        return self.log_odds_of_all([(text, clauses)])[0]

    def log_odds_of_all(self, texts: list[tuple[str, list[tuple[int, int]]]]) -> list[Array]:
        """The same for several texts at once, in their order."""
        windows = [
            (i, window)
            for i, (text, clauses) in enumerate(texts)
            for window in windows_of(self.pieces, text, clauses)
        ]
        found: list[list[Array]] = [[] for _ in texts]
        for (i, window), read in zip(windows, self._read([one for _, one in windows]), strict=True):
            found[i].append(self._by_clause(window, read))
        empty = np.zeros((0, len(self.bias)))
        return [np.concatenate([empty, *some]) for some in found]

    def _read(self, windows: list[Window]) -> list[Floats]:
        """Read-outs of every piece of each window; those of about one length go together."""
        order = sorted(range(len(windows)), key=lambda i: len(windows[i][0]))
        read: dict[int, Floats] = {}
        while order:
            longest = len(windows[order[-1]][0])
            n = max(1, PIECES_AT_ONCE // longest)
            some, order = order[-n:], order[:-n]
            for i, y in zip(
                some, self._read_together([windows[i] for i in some], longest), strict=True
            ):
                read[i] = y[: len(windows[i][0])]
        return [read[i] for i in range(len(windows))]

    def _read_together(self, windows: list[Window], longest: int) -> Floats:
        numbers = np.zeros((len(windows), longest), np.intp)
        there = np.zeros((len(windows), longest), np.int32)
        for row, (cut, _) in enumerate(windows):
            numbers[row, : len(cut)], there[row, : len(cut)] = cut, 1
        x = self.words(numbers.ravel()).reshape(len(windows), longest, -1)
        return self.run(["y"], {"x": x + self.positions[:longest], "there": there})[0]

    def _by_clause(self, window: Window, read: Floats) -> Array:
        """Mean of the clause's pieces plus mean of all, each by its own read-out.

        A clause without a piece that the encoder knows gets no odds to speak of.
        """
        of_clause, n_kinds = np.array(window[1]), len(self.bias)
        inside = of_clause[of_clause != OUTSIDE]
        if not len(inside):
            return np.zeros((0, n_kinds))
        clauses = np.arange(inside.min(), inside.max() + 1)
        there = (of_clause == clauses[:, None]).astype(np.float32)
        n_pieces = there.sum(1, keepdims=True)
        whole = read[:, n_kinds:].mean(0) + self.bias
        odds = there @ read[:, :n_kinds] / np.maximum(n_pieces, 1) + whole
        return np.where(n_pieces > 0, odds, HIDDEN)


def read_weights(name: str) -> bytes:
    """A file of what was learned."""
    return files(__package__).joinpath("weights", name).read_bytes()


def _weights(
    base: Base, learned: NpzFile, n_fixed: int, read_out: Floats
) -> dict[str, NDArray[Any]]:
    """Every weight by the name it has in the drawing, matrices rounded to 8 bits."""
    held: dict[str, NDArray[Any]] = {"gain": base.gain, "bias": base.bias, "read.w": read_out}
    for i, layer in enumerate(base.layers):
        moved, held[f"{i}.e"] = even_out(layer if i < n_fixed else move(layer, learned, i))
        for m in MATRICES:
            held[f"{i}.{m}.w"], held[f"{i}.{m}.s"] = round_columns(moved[m])
            held[f"{i}.{m}.b"] = moved[f"{m}b"]
        for name in ("g1", "b1", "g2", "b2"):
            held[f"{i}.{name}"] = moved[name]
    return held


def move(layer: Layer, learned: NpzFile, at: int) -> Layer:
    """The layer after learning."""
    moved = {name: learned[f"{at}.{name}"] for name in layer if name not in MATRICES}
    for m in MATRICES:
        moved[m] = layer[m] + unpack(learned[f"{at}.{m}"], len(layer[m])).T
    return moved


def even_out(layer: Layer) -> tuple[Layer, Floats]:
    """The layer, and what to multiply each column by before its inner matrix, so that none towers.

    How large a column becomes is guessed from the gain and bias of its normalisation; what a
    column loses, the matrix has more.
    """
    size = 3 * np.abs(layer["g1"]) + np.abs(layer["b1"])
    times = np.maximum(1, size / np.median(size))
    return layer | {"i": layer["i"] * times[:, None]}, (1 / times).astype(np.float32)


def round_columns(weights: Floats) -> tuple[NDArray[np.int8], Floats]:
    """Whole numbers from −63 to 63, and the scale of each column.

    Processors without 8-bit dot products add two products in 16 bits, which from −127 to 127 would
    overflow: the same message would be read otherwise there.
    """
    scale = np.maximum(np.abs(weights).max(0), 1e-12) / 63
    return np.round(weights / scale).astype(np.int8), scale.astype(np.float32)


def _start(drawing: bytes, weights: dict[str, NDArray[Any]]) -> Run:
    """Return the runtime's `run`; one thread, so that a page never takes the machine."""
    runtime = import_module("onnxruntime")
    told = runtime.SessionOptions()
    told.intra_op_num_threads = told.inter_op_num_threads = 1
    told.log_severity_level = 3
    values = [
        runtime.OrtValue.ortvalue_from_numpy(np.ascontiguousarray(value))
        for value in weights.values()
    ]
    told.add_external_initializers(list(weights), values)
    session = runtime.InferenceSession(drawing, told, providers=["CPUExecutionProvider"])
    return cast(Run, session.run)
