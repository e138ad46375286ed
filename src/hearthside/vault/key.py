"""The vault key, and how one key wraps another. `docs/spec/vault.md` gives every byte."""

import os
from dataclasses import dataclass
from hmac import compare_digest
from typing import NoReturn, Self
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from .refusal import VaultDamaged, WrongSecret

ENVELOPE_VERSION = 1
KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16
COMMITMENT_BYTES = 32
VERSION_BYTES = 4

_HEAD_BYTES = 1 + COMMITMENT_BYTES + NONCE_BYTES
WRAPPED_KEY_BYTES = _HEAD_BYTES + KEY_BYTES + TAG_BYTES


def label(purpose: str) -> bytes:
    """Return the versioned label that keeps one use of a key apart from every other."""
    return b"hearthside/v1/" + purpose.encode()


def derive(secret: bytes, purpose: str, *, length: int = KEY_BYTES, salt: bytes = b"") -> bytes:
    """Return a key for one purpose."""
    return HKDF(SHA256(), length, salt or None, label(purpose)).derive(secret)


@dataclass(frozen=True, slots=True)
class Home:
    """Where sealed bytes belong: which house, and whose."""

    instance: UUID
    owner: UUID

    def place(self, purpose: str, rest: bytes = b"") -> bytes:
        """Return the associated data that binds sealed bytes to their place."""
        return label(purpose) + b"\0" + self.instance.bytes + self.owner.bytes + rest


def wrap(secret: bytes, purpose: str, payload: bytes, place: bytes) -> bytes:
    """Wrap a few bytes by a secret, committed to that secret alone."""
    key, commitment = _key_and_commitment(secret, purpose)
    nonce = os.urandom(NONCE_BYTES)
    sealed = AESGCMSIV(key).encrypt(nonce, payload, place)
    return bytes([ENVELOPE_VERSION]) + commitment + nonce + sealed


def unwrap(secret: bytes, purpose: str, wrapped: bytes, place: bytes) -> bytes:
    """Return what was wrapped. Raises `WrongSecret` for a wrong secret, place or byte."""
    key, commitment = _key_and_commitment(secret, purpose)
    is_ours = compare_digest(wrapped[1 : 1 + COMMITMENT_BYTES], commitment)
    if not is_ours or wrapped[0] != ENVELOPE_VERSION:
        raise WrongSecret
    nonce = wrapped[1 + COMMITMENT_BYTES : _HEAD_BYTES]
    try:
        return AESGCMSIV(key).decrypt(nonce, wrapped[_HEAD_BYTES:], place)
    except (InvalidTag, ValueError):
        raise WrongSecret from None


def _key_and_commitment(secret: bytes, purpose: str) -> tuple[bytes, bytes]:
    material = derive(secret, purpose, length=KEY_BYTES + COMMITMENT_BYTES)
    return material[:KEY_BYTES], material[KEY_BYTES:]


class VaultKey:
    """One person's vault key, opaque: it hides from `repr` and refuses to be copied or pickled."""

    __slots__ = ("_secret", "home", "version")

    def __init__(self, home: Home, version: int, secret: bytes) -> None:
        self.home = home
        self.version = version
        self._secret = secret

    @classmethod
    def make(cls, home: Home, version: int) -> Self:
        """Make a new random vault key."""
        return cls(home, version, os.urandom(KEY_BYTES))

    @property
    def owner(self) -> UUID:
        """Whose key this is."""
        return self.home.owner

    @property
    def version_bytes(self) -> bytes:
        """The key's number, as it stands in associated data."""
        return self.version.to_bytes(VERSION_BYTES, "big")

    def derive(self, purpose: str) -> bytes:
        """Return a key for one purpose, made from this one."""
        return derive(self._secret, purpose)

    def wrap(self, purpose: str, payload: bytes) -> bytes:
        """Wrap a key that belongs to the same person."""
        return wrap(self._secret, purpose, payload, self.home.place(purpose, self.version_bytes))

    def unwrap(self, purpose: str, wrapped: bytes) -> bytes:
        """Return a key this one wrapped. Raises `VaultDamaged`."""
        place = self.home.place(purpose, self.version_bytes)
        try:
            return unwrap(self._secret, purpose, wrapped, place)
        except WrongSecret:
            raise VaultDamaged from None

    def wrapped_by(self, secret: bytes, purpose: str) -> bytes:
        """Return this key, wrapped by a person's secret."""
        return wrap(secret, purpose, self._secret, self.home.place(purpose, self.version_bytes))

    @classmethod
    def unwrapped_by(
        cls, secret: bytes, purpose: str, wrapped: bytes, *, home: Home, version: int
    ) -> Self:
        """Return the key a person's secret opens. Raises `WrongSecret`."""
        place = home.place(purpose, version.to_bytes(VERSION_BYTES, "big"))
        return cls(home, version, unwrap(secret, purpose, wrapped, place))

    def sealed_to(self, token: bytes, session_id: str) -> bytes:
        """Return this key and its number, wrapped by a session's token."""
        place = self.home.place("session", session_id.encode())
        return wrap(token, "session", self.version_bytes + self._secret, place)

    @classmethod
    def opened_by(cls, token: bytes, sealed: bytes, session_id: str, *, home: Home) -> Self:
        """Return the key a session's token opens. Raises `WrongSecret`."""
        place = home.place("session", session_id.encode())
        payload = unwrap(token, "session", sealed, place)
        return cls(home, int.from_bytes(payload[:VERSION_BYTES], "big"), payload[VERSION_BYTES:])

    def __repr__(self) -> str:
        return "VaultKey(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a vault key is never pickled or copied")
