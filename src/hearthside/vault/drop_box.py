"""The drop box: what is sealed to a person's public key while their vault is locked."""

from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from django.db import transaction

from hearthside.core.document import D, Document

from .envelope import ONE_TIME_NONCE, Content, pack, unpack
from .key import ENVELOPE_VERSION, KEY_BYTES, Home, VaultKey, derive
from .models import Drop, Instance, Keyring
from .refusal import DropBoxFull, RecordNotFound, VaultDamaged, VaultRefusal

LARGEST_DROP = 2 * 2**20 + 16384
"""Two megabytes of what was written, and a little for what surrounds it."""

MOST_DROPS = 20


def seal_to_owner(owner: UUID, document: Document) -> None:
    """Leave a document that only the owner's unlocked vault can open.

    Raises `DocumentTooLarge`, `DropBoxFull`, `RecordNotFound` if nobody has this id, or
    `VaultDamaged` if what stands for the public key is none.
    """
    padded = pack(document, largest=LARGEST_DROP)
    drop, home = uuid4(), Home(Instance.current_id(), owner)
    with transaction.atomic():
        keyring = Keyring.objects.select_for_update().filter(owner=owner).first()
        if keyring is None:
            raise RecordNotFound
        if Drop.objects.filter(owner=owner).count() >= MOST_DROPS:
            raise DropBoxFull
        sealed = seal_drop(bytes(keyring.public_key), home, drop, padded)
        Drop.objects.create(id=drop, owner=owner, sealed=sealed)


def seal_drop(public_key: bytes, home: Home, drop: UUID, padded: bytes) -> bytes:
    """Seal packed content to a public key, for this place only."""
    ephemeral = X25519PrivateKey.generate()
    sender = ephemeral.public_key().public_bytes_raw()
    try:
        shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(public_key))
    except ValueError:
        raise VaultDamaged from None
    cipher = AESGCMSIV(derive(shared, "drop", salt=sender + public_key))
    sealed = cipher.encrypt(ONE_TIME_NONCE, padded, home.place("drop", drop.bytes))
    return bytes([ENVELOPE_VERSION]) + sender + sealed


def open_drop(private_key: X25519PrivateKey, home: Home, drop: UUID, sealed: bytes) -> bytes:
    """Return the packed content. Raises `VaultDamaged` for another place or a changed bit."""
    sender, body = sealed[1 : 1 + KEY_BYTES], sealed[1 + KEY_BYTES :]
    public_key = private_key.public_key().public_bytes_raw()
    try:
        shared = private_key.exchange(X25519PublicKey.from_public_bytes(sender))
        cipher = AESGCMSIV(derive(shared, "drop", salt=sender + public_key))
        padded = cipher.decrypt(ONE_TIME_NONCE, body, home.place("drop", drop.bytes))
    except (InvalidTag, ValueError):
        raise VaultDamaged from None
    if sealed[0] != ENVELOPE_VERSION:
        raise VaultDamaged
    return padded


def load_private_key(keyring: Keyring, vault_key: VaultKey) -> X25519PrivateKey:
    """Return the private key of a person's pair."""
    raw = vault_key.unwrap("private", bytes(keyring.wrapped_private_key))
    return X25519PrivateKey.from_private_bytes(raw)


def check_public_key(keyring: Keyring, private_key: X25519PrivateKey) -> None:
    """Raise `VaultDamaged` if the stored public key is another's: drafts would go to them."""
    if private_key.public_key().public_bytes_raw() != bytes(keyring.public_key):
        raise VaultDamaged


def try_open(private_key: X25519PrivateKey, home: Home, drop: Drop) -> Content | None:
    """Return what a drop holds; nothing if no key will ever open it."""
    try:
        return unpack(open_drop(private_key, home, drop.id, bytes(drop.sealed)))
    except VaultDamaged:
        return None


def try_read(content: Content | None, kind: type[D]) -> tuple[D, ...]:
    """Return the document, or nothing: whoever writes the database can seal nonsense."""
    try:
        return () if content is None else (content.read(kind),)
    except VaultRefusal:
        return ()
