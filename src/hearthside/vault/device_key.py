"""The key pair a device seals to: it can write and never read. `docs/spec/device.md` gives every byte."""

import os
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDH,
    SECP256R1,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
    derive_private_key,
    generate_private_key,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from .envelope import ONE_TIME_NONCE, Content, unpack
from .key import ENVELOPE_VERSION, KEY_BYTES, Home, derive, label
from .records import Vault
from .refusal import VaultDamaged

__all__ = ["LARGEST_SLIP", "SEED_BYTES", "VaultDamaged", "make_seed", "open_slip", "public_key_of"]

SEED_BYTES = 32
POINT_BYTES = 65
LARGEST_SLIP = 2**20
CURVE = SECP256R1()
ORDER = int("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16)
"""How many points P-256 has (FIPS 186-5)."""

_MATERIAL_BYTES = 48
_SEALED_AT = 1 + POINT_BYTES


def make_seed() -> bytes:
    """Return what a key pair is made from, beside the vault: once it is gone, so is the pair."""
    return os.urandom(SEED_BYTES)


def public_key_of(vault: Vault, pair: UUID, seed: bytes) -> bytes:
    """Return the point that a device seals to (65 bytes, uncompressed)."""
    return write_point(private_key_of(vault, pair, seed).public_key())


def open_slip(vault: Vault, pair: UUID, seed: bytes, slip: UUID, sealed: bytes) -> Content:
    """Return what a slip holds. Raises `VaultDamaged` for another pair or id, or a changed bit."""
    return unpack(open_sealed(private_key_of(vault, pair, seed), pair, slip, sealed))


def private_key_of(vault: Vault, pair: UUID, seed: bytes) -> EllipticCurvePrivateKey:
    """Make the private half again; it is kept nowhere."""
    return make_private_key(vault._index_key, vault._key.home, pair, seed)


def make_private_key(
    index_key: bytes, home: Home, pair: UUID, seed: bytes
) -> EllipticCurvePrivateKey:
    """Return the private key that an index key and a seed make together, for one place."""
    info = home.place("device", pair.bytes)
    material = HKDF(SHA256(), _MATERIAL_BYTES, seed, info).derive(index_key)
    # With 128 bits more than the order has, every key is as likely as the next (FIPS 186-5, A.2.1).
    return derive_private_key(int.from_bytes(material, "big") % (ORDER - 1) + 1, CURVE)


def seal_slip(public_key: bytes, pair: UUID, slip: UUID, padded: bytes) -> bytes:
    """Seal packed content as a device does."""
    ephemeral = generate_private_key(CURVE)
    sender = write_point(ephemeral.public_key())
    shared = ephemeral.exchange(ECDH(), read_point(public_key))
    sealed = _cipher(shared, sender, public_key).encrypt(ONE_TIME_NONCE, padded, _place(pair, slip))
    return bytes([ENVELOPE_VERSION]) + sender + sealed


def open_sealed(
    private_key: EllipticCurvePrivateKey, pair: UUID, slip: UUID, sealed: bytes
) -> bytes:
    """Return the packed content. Raises `VaultDamaged`."""
    sender, body = sealed[1:_SEALED_AT], sealed[_SEALED_AT:]
    if sealed[:1] != bytes([ENVELOPE_VERSION]):
        raise VaultDamaged
    try:
        shared = private_key.exchange(ECDH(), read_point(sender))
        cipher = _cipher(shared, sender, write_point(private_key.public_key()))
        return cipher.decrypt(ONE_TIME_NONCE, body, _place(pair, slip))
    except (InvalidTag, ValueError):
        raise VaultDamaged from None


def write_point(key: EllipticCurvePublicKey) -> bytes:
    """Return a point as WebCrypto's `raw` has it."""
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def read_point(raw: bytes) -> EllipticCurvePublicKey:
    """Return the point. Raises `ValueError` for one that is not on the curve."""
    if len(raw) != POINT_BYTES:
        raise ValueError
    return EllipticCurvePublicKey.from_encoded_point(CURVE, raw)


def _cipher(shared: bytes, sender: bytes, public_key: bytes) -> AESGCM:
    return AESGCM(derive(shared, "slip", length=KEY_BYTES, salt=sender + public_key))


def _place(pair: UUID, slip: UUID) -> bytes:
    return label("slip") + b"\0" + pair.bytes + slip.bytes
