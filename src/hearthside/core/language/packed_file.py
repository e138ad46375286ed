"""Reads the packed file of the multilingual encoder: a vocabulary, a table of signs, 4-bit tensors.

The encoder is multilingual-e5-small (Wang and others, 2024, arXiv 2402.05672), in blocks of 32 weights
of 4 bits with one half-precision scale (the layout called Q4_0).
"""

import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

MAGIC = b"E5S1"
BLOCK, BYTES = 32, 18
SIZES = struct.Struct("<7ifi")
COUNTS = struct.Struct("<5iQ")

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class PackedFile:
    """What stands in the file; the tensors stay on disk until they are asked for."""

    data: NDArray[np.uint8]
    n_layers: int
    width: int
    begin: int
    end: int
    unknown: int
    pieces: dict[str, int]
    scores: Floats
    signs: dict[int, str]
    directory: dict[str, tuple[int, int, int]]

    def floats(self, name: str) -> Floats:
        """Return a tensor that is kept in single precision, flat."""
        _, n, offset = self.directory[name]
        return self.data[offset : offset + 4 * n].view(np.float32)

    def rows(self, name: str, wide: int, numbers: NDArray[np.intp] | None = None) -> Floats:
        """Return a 4-bit tensor, or some of its rows of `wide` weights, in single precision."""
        _, n, offset = self.directory[name]
        a_row = wide // BLOCK * BYTES
        packed = self.data[offset : offset + n // wide * a_row].reshape(-1, a_row)
        return unpack(packed if numbers is None else packed[numbers], wide)


def unpack(packed: NDArray[np.uint8], wide: int) -> Floats:
    """Return weights: (nibble − 8) × scale; low nibbles are the first half of a block."""
    blocks = packed.reshape(len(packed), wide // BLOCK, BYTES)
    scale = np.ascontiguousarray(blocks[:, :, :2]).view(np.float16).astype(np.float32)
    nibbles = np.concatenate([blocks[:, :, 2:] & 15, blocks[:, :, 2:] >> 4], axis=2)
    return ((nibbles.astype(np.float32) - 8) * scale).reshape(len(packed), wide)


def open_packed(path: Path) -> PackedFile:
    """Read the head of the file. Raises `ValueError` where it is another kind of file."""
    data = np.memmap(path, np.uint8, mode="r")
    if bytes(data[:4]) != MAGIC:
        raise ValueError("not a packed encoder")
    width, n_layers, *_ = SIZES.unpack_from(data.data, 8)
    n, begin, end, _, unknown, n_bytes = COUNTS.unpack_from(data.data, 8 + SIZES.size)
    at = 8 + SIZES.size + COUNTS.size
    ends = data[at : at + 4 * (n + 1)].view(np.uint32)
    at += 4 * (n + 1)
    scores = data[at : at + 4 * n].view(np.float32)
    at += 4 * n
    pieces = _read_pieces(bytes(data[at : at + n_bytes]), ends.tolist())
    signs, at = _read_signs(data, at + n_bytes)
    return PackedFile(
        data,
        n_layers,
        width,
        begin,
        end,
        unknown,
        pieces,
        np.array(scores),
        signs,
        _read_directory(data, at),
    )


def _read_pieces(blob: bytes, ends: list[int]) -> dict[str, int]:
    """Each piece of a word and its number; the first of two alike counts."""
    found: dict[str, int] = {}
    for number, (start, end) in enumerate(pairwise(ends)):
        found.setdefault(blob[start:end].decode("utf-8", "replace"), number)
    return found


def _read_signs(data: NDArray[np.uint8], at: int) -> tuple[dict[int, str], int]:
    """What each sign is read as, and where the table ends."""
    n, n_bytes = struct.unpack_from("<iI", data.data, at)
    at += 8
    table, end, signs = bytes(data[at : at + n_bytes]), at + n_bytes, {}
    place = 0
    for _ in range(n):
        (sign,) = struct.unpack_from("<I", table, place)
        n_out = table[place + 4]
        out = struct.unpack_from(f"<{n_out}I", table, place + 5)
        signs[sign] = "".join(map(chr, out))
        place += 5 + 4 * n_out
    return signs, end


def _read_directory(data: NDArray[np.uint8], at: int) -> dict[str, tuple[int, int, int]]:
    """For each tensor: its type, how many weights it has, and where it begins."""
    (n,) = struct.unpack_from("<i", data.data, at)
    at, found = at + 4, {}
    for _ in range(n):
        (long,) = struct.unpack_from("<H", data.data, at)
        name = bytes(data[at + 2 : at + 2 + long]).decode()
        kind, size, offset, _ = struct.unpack_from("<BIQQ", data.data, at + 2 + long)
        found[name] = (kind, size, offset)
        at += 2 + long + 21
    return found
