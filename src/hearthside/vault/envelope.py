"""Seal and open one record: pad it, seal it under a key of its own, bind it to its place."""

import os
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from hearthside.core.document import D, Document, decode, encode

from .key import ENVELOPE_VERSION, KEY_BYTES, NONCE_BYTES, TAG_BYTES, VaultKey
from .refusal import DocumentTooLarge, VaultDamaged, WrittenByNewerVersion

__all__ = ["ONE_TIME_NONCE", "Content", "RecordSeal", "VaultDamaged", "pack", "unpack"]

LARGEST_DOCUMENT = 16 * 2**20
BUCKETS = (256, 1024, 4096, 16384)

ONE_TIME_NONCE = bytes(NONCE_BYTES)
"""For a key that seals one value only."""

_HEAD_BYTES = 1 + 4
_KEY_AT = _HEAD_BYTES + NONCE_BYTES
_BODY_AT = _KEY_AT + KEY_BYTES + TAG_BYTES


class Content(msgspec.Struct, frozen=True):
    """What a seal holds: the kind's namespace, its document version, and the JSON."""

    namespace: str
    version: int
    body: bytes

    def read(self, kind: type[D]) -> D:
        """Return the document. Raises `WrittenByNewerVersion` or `VaultDamaged`."""
        return read_body(self.body, self.version, kind)


def read_body(body: bytes | memoryview, version: int, kind: type[D]) -> D:
    """Return the document that this JSON is. Raises `WrittenByNewerVersion` or `VaultDamaged`."""
    if version > kind.version:
        raise WrittenByNewerVersion
    try:
        return decode(body, kind)  # type: ignore[arg-type]
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        # The decoder's own words may quote what the person wrote.
        raise VaultDamaged from None


def padded_length(length: int) -> int:
    """Return the size that a content of this length is padded to."""
    for bucket in BUCKETS:
        if length <= bucket:
            return bucket
    return -(-length // BUCKETS[-1]) * BUCKETS[-1]


def kind_prefix(kind: type[Document]) -> bytes:
    """Return the bytes that every content of this kind begins with."""
    namespace = kind.namespace.encode()
    return bytes([len(namespace)]) + namespace


def pack(document: Document, *, largest: int = LARGEST_DOCUMENT) -> bytes:
    """Return the document with its kind in front, padded. Raises `DocumentTooLarge`."""
    body = encode(document)
    if len(body) > largest:
        raise DocumentTooLarge
    head = document.version.to_bytes(2, "big") + len(body).to_bytes(4, "big")
    content = kind_prefix(type(document)) + head + body
    return content.ljust(padded_length(len(content)), b"\0")


def unpack(padded: bytes) -> Content:
    """Return what `pack` packed, whatever its kind. Raises `VaultDamaged`."""
    at = 1 + int.from_bytes(padded[:1], "big")
    version, body = split_body(padded, at)
    try:
        return Content(padded[1:at].decode(), version, bytes(body))
    except UnicodeDecodeError:
        raise VaultDamaged from None


def split_body(padded: bytes, at: int) -> tuple[int, memoryview]:
    """Return the document version and the JSON that follow a kind's prefix."""
    length = int.from_bytes(padded[at + 2 : at + 6], "big")
    body = memoryview(padded)[at + 6 : at + 6 + length]
    return int.from_bytes(padded[at : at + 2], "big"), body


class RecordSeal:
    """Seals and opens the records of one vault key. It is made once and used for many."""

    __slots__ = ("_cipher", "_head", "_place", "_version")

    def __init__(self, vault_key: VaultKey) -> None:
        self._cipher = AESGCMSIV(vault_key.derive("record-wrap"))
        self._place = vault_key.home.place("record")
        self._version = vault_key.version_bytes
        self._head = bytes([ENVELOPE_VERSION]) + self._version

    def seal(self, record: UUID, month: int, padded: bytes) -> bytes:
        """Seal packed content under a fresh record key, for this place only."""
        record_key = os.urandom(KEY_BYTES)
        place = self._place_of(record, month)
        body = AESGCMSIV(record_key).encrypt(ONE_TIME_NONCE, padded, place)
        return self._wrap(record_key, place) + body

    def open(self, record: UUID, month: int, sealed: bytes) -> bytes:
        """Return the packed content. Raises `VaultDamaged` for another place or a changed bit."""
        place = self._place_of(record, month)
        record_key = self._unwrap(sealed, place)
        try:
            return AESGCMSIV(record_key).decrypt(ONE_TIME_NONCE, sealed[_BODY_AT:], place)
        except InvalidTag:
            raise VaultDamaged from None

    def rewrap(self, record: UUID, month: int, sealed: bytes, new: "RecordSeal") -> bytes:
        """Return the record with its key wrapped by another vault key; the body stays as it is."""
        place = self._place_of(record, month)
        return new._wrap(self._unwrap(sealed, place), place) + sealed[_BODY_AT:]

    def _place_of(self, record: UUID, month: int) -> bytes:
        return self._place + record.bytes + month.to_bytes(2, "big")

    def _wrap(self, record_key: bytes, place: bytes) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        return self._head + nonce + self._cipher.encrypt(nonce, record_key, place + self._version)

    def _unwrap(self, sealed: bytes, place: bytes) -> bytes:
        if sealed[:_HEAD_BYTES] != self._head or len(sealed) < _BODY_AT:
            raise VaultDamaged
        try:
            return self._cipher.decrypt(
                sealed[_HEAD_BYTES:_KEY_AT], sealed[_KEY_AT:_BODY_AT], place + self._version
            )
        except InvalidTag:
            raise VaultDamaged from None
