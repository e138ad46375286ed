"""What a person writes, as a frozen typed value that the vault can seal.

A document type has a namespace and a version, both kept inside the seal. New fields get
defaults, so an older document opens as a newer one without a migration.
"""

from hashlib import sha256
from typing import ClassVar, TypeVar

import msgspec


class Document(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """The shape every sealed document shares; JSON inside the seal, so an export is the thing itself.

    A document never holds itself, so the collector need not look at twenty thousand of them.
    """

    namespace: ClassVar[str] = ""
    version: ClassVar[int] = 1


D = TypeVar("D", bound=Document)

_ENCODER = msgspec.json.Encoder()
_DECODERS: dict[type[Document], msgspec.json.Decoder[Document]] = {}


def encode(document: Document) -> bytes:
    """Return the document as UTF-8 JSON."""
    return _ENCODER.encode(document)


def fingerprint(document: Document) -> str:
    """Return what tells two states of a document apart, and says nothing of what is in it.

    >>> fingerprint(Document()) == fingerprint(Document())
    True
    """
    return sha256(encode(document)).hexdigest()[:32]


def decode(data: bytes, kind: type[D]) -> D:
    """Return the document of this kind, checked against its types.

    Raises `msgspec.ValidationError` when the bytes hold something else.
    """
    decoder = _DECODERS.get(kind)
    if decoder is None:
        decoder = _DECODERS[kind] = msgspec.json.Decoder(kind)
    return decoder.decode(data)  # type: ignore[return-value]
