"""Write what an encoder learned: how far each weight moved, in 4 bits, and the read-outs."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hearthside.core.language.base_weights import MATRICES, Base
from hearthside.core.language.packed_file import BLOCK
from hearthside.core.language.session import move
from review_graph import draw

Tree = Any
PLACE = Path(__file__).parents[1] / "src/hearthside/core/language/weights"


def pack(moved: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Rows of weights in blocks of 32: a half-precision scale and 32 numbers from −8 to 7."""
    blocks = moved.reshape(len(moved), -1, BLOCK)
    at = np.abs(blocks).argmax(2, keepdims=True)
    scale = (np.take_along_axis(blocks, at, 2) / -8).astype(np.float16)
    steps = np.where(scale == 0, 1, scale).astype(np.float32)
    whole = (np.clip(np.round(blocks / steps), -8, 7) + 8).astype(np.uint8)
    half = BLOCK // 2
    nibbles = whole[:, :, :half] | (whole[:, :, half:] << 4)
    packed: NDArray[np.uint8] = np.concatenate([scale.view(np.uint8), nibbles], axis=2)
    return packed.reshape(len(moved), -1)


def write(base: Base, learned: Tree, n_fixed: int) -> None:
    """Into the package: `kinds.npz`, and the drawing of the computation, `encoder.onnx`."""
    held: dict[str, NDArray[Any]] = {
        "fixed": np.array(n_fixed),
        "clause": learned["clause"],
        "whole": learned["whole"],
        "bias": learned["bias"],
    }
    for i, layer in enumerate(learned["layers"], n_fixed):
        for m in MATRICES:
            held[f"{i}.{m}"] = pack(np.asarray(layer[m] - base.layers[i][m]).T)
        for name in ("qb", "kb", "vb", "ob", "ib", "fb", "g1", "b1", "g2", "b2"):
            held[f"{i}.{name}"] = layer[name].astype(np.float32)
    PLACE.mkdir(exist_ok=True)
    np.savez_compressed(PLACE / "kinds.npz", **held)
    n_layers = n_fixed + len(learned["layers"])
    (PLACE / "encoder.onnx").write_bytes(draw(n_layers, 2 * learned["clause"].shape[1]))


def read_learned(base: Base, n_fixed: int) -> Tree:
    """What the package holds, as `write` was given it, up to the rounding."""
    held = np.load(PLACE / "kinds.npz")
    layers = [move(layer, held, at) for at, layer in enumerate(base.layers) if at >= n_fixed]
    return {"layers": layers} | {name: held[name] for name in ("clause", "whole", "bias")}
