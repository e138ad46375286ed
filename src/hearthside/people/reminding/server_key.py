"""The server's own key for reminders: a file beside the data, readable by its owner alone.

The server has to know where to send a reminder while the person is locked, so what it needs for
that is sealed to this key and not to the person's. It keeps the words out of a copied database; it
does not keep them from whoever has the whole data folder.
"""

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from functools import cache
from pathlib import Path
from uuid import UUID, uuid4

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.conf import settings

from hearthside.core.document import D, Document
from hearthside.vault.envelope import pack, unpack
from hearthside.vault.key import KEY_BYTES, Home, derive, unwrap, wrap
from hearthside.vault.models import Instance
from hearthside.vault.refusal import VaultRefusal

PURPOSE = "reminder"
ORDER_OF_P256 = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


class KeyChanged(Exception):
    """This was sealed to another key: the key's file was lost, exchanged, or is none."""


def seal(document: Document, *, owner: UUID, id: UUID) -> bytes:
    """Seal what the server needs for one person, bound to this row."""
    return wrap(_secret(), PURPOSE, pack(document), _place(owner, id))


def open_sealed(sealed: bytes | memoryview, kind: type[D], *, owner: UUID, id: UUID) -> D:
    """Return what was sealed for this row. Raises `KeyChanged`."""
    try:
        return unpack(unwrap(_secret(), PURPOSE, bytes(sealed), _place(owner, id))).read(kind)
    except VaultRefusal:
        raise KeyChanged from None


def push_key() -> ec.EllipticCurvePrivateKey:
    """The key that tells push services this is the same sender (VAPID, RFC 8292)."""
    number = int.from_bytes(derive(_secret(), "reminder-push", length=48), "big")
    return ec.derive_private_key(number % (ORDER_OF_P256 - 1) + 1, ec.SECP256R1())


def push_name() -> str:
    """The public half of the push key, as browsers want it."""
    public = push_key().public_key()
    point = public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return urlsafe_b64encode(point).decode().rstrip("=")


def make_mark(*told: str) -> str:
    """Return a mark that is the same for the same things, and tells nothing of them."""
    return derive(_secret(), "reminder-mark/" + "/".join(told), length=16).hex()


def make_key() -> None:
    """Make the key, if there is none yet."""
    _secret()


def _place(owner: UUID, id: UUID) -> bytes:
    return Home(Instance.current_id(), owner).place(PURPOSE, id.bytes)


def _secret() -> bytes:
    return _read_or_make(settings.HEARTHSIDE_REMINDER_KEY)


@cache
def _read_or_make(name: str) -> bytes:
    place = Path(name)
    if not place.exists():
        _make(place)
    try:
        secret = urlsafe_b64decode(place.read_bytes())
    except ValueError:
        raise KeyChanged from None
    if len(secret) != KEY_BYTES:
        raise KeyChanged
    return secret


def _make(place: Path) -> None:
    """Write a new key beside its place and link it there: of two that begin at once, one wins."""
    draft = place.with_name(f"{place.name}.{uuid4().hex}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(urlsafe_b64encode(os.urandom(KEY_BYTES)))
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, place)
    except FileExistsError:
        pass
    finally:
        draft.unlink(missing_ok=True)
