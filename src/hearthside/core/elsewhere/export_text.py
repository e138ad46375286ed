"""The text of an exported file: whatever encoding it is in, packed or not, whole or cut off."""

import io
import zipfile
import zlib
from dataclasses import dataclass

from .refusal import UnreadableExport

MOST_BYTES = 64 * 2**20
"""A chat of a million lines has about as many; what unpacks to more is no chat."""
_PACKED, _SHEET = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""What phones make. Others ask for as much memory as the file says."""
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    # A name that is no UTF-8, a place before the beginning.
    ValueError,
)
_WIDE = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_LONGEST_LETTER = 4
"""Bytes of the longest letter in UTF-8: only so many can be missing where a file was cut."""


@dataclass(frozen=True, slots=True)
class ExportText:
    """What stands in a file; `is_cut` when it ends inside a letter or its packing does."""

    text: str
    is_cut: bool = False


def read_export_text(data: bytes, *, may_be_packed: bool = False) -> ExportText:
    """Return the text of an export: UTF-8 with or without a mark, or UTF-16; a zip where allowed.

    Raises `UnreadableExport` with a code of `empty`, `spreadsheet`, `encoding`, `packed_cut`,
    `packed_locked`, `packed_without_text` or `too_large`.

    >>> read_export_text("mood".encode("utf-16")).text
    'mood'
    """
    if may_be_packed and data.startswith(_PACKED):
        data = _unpack(data)
    if not data.strip():
        raise UnreadableExport("empty", "The file is empty.")
    if data.startswith((_PACKED, _SHEET)):
        raise UnreadableExport("spreadsheet", "The file is not plain text.")
    encoding = _WIDE.get(data[:2])
    return _decode(data[2:], encoding) if encoding else _decode(data, "utf-8-sig")


def _decode(data: bytes, encoding: str) -> ExportText:
    try:
        return ExportText(data.decode(encoding))
    except UnicodeDecodeError as problem:
        if problem.start < len(data) - _LONGEST_LETTER:
            raise UnreadableExport("encoding", "The file is not UTF-8 or UTF-16 text.") from None
        return ExportText(data[: problem.start].decode(encoding), is_cut=True)


def _unpack(data: bytes) -> bytes:
    """The chat inside a zip: its largest text file. Nothing is laid on the disk."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            texts = [i for i in packed.infolist() if i.filename.lower().endswith(".txt")]
            if not texts:
                raise UnreadableExport("packed_without_text", "There is no text file in this zip.")
            chosen = max(texts, key=lambda info: info.file_size)
            if chosen.compress_type not in _PACKINGS:
                raise UnreadableExport("packed_cut", "This zip is packed in an unusual way.")
            if chosen.flag_bits & 1:
                raise UnreadableExport("packed_locked", "This zip is locked with a password.")
            with packed.open(chosen) as file:
                text = file.read(MOST_BYTES + 1)
    except UnreadableExport:
        raise
    except _DAMAGE:
        raise UnreadableExport("packed_cut", "This zip ends too early or is damaged.") from None
    if len(text) > MOST_BYTES:
        raise UnreadableExport("too_large", "The chat in this zip is larger than 64 MB.")
    return text
