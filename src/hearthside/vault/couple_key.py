"""The key two people share: agreed from their key pairs and a spoken code, wrapped for each alone."""

from dataclasses import dataclass
from typing import NoReturn
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from django.db import transaction

from hearthside.core.couple import Link

from .drop_box import load_private_key
from .key import KEY_BYTES, Home, VaultKey, derive, label
from .keyring import lock_keyring
from .models import SharedKey, Shelf
from .profile import choose_profile, derive_slowly
from .records import Vault
from .refusal import AlreadyLinked, VaultDamaged

UUID_BYTES = 16


@dataclass(frozen=True, slots=True)
class Pairing:
    """What two people agree a key from: who they are, and the public key each has of the other.

    `code` is the secret that was spoken; whoever does not have it cannot take part, even with
    the database in hand.
    """

    couple: UUID
    code: bytes
    their_id: UUID
    their_public_key: bytes


class CoupleKey:
    """A couple's key, opaque: it hides from `repr` and refuses to be copied or pickled."""

    __slots__ = ("_secret", "couple", "instance", "me")

    def __init__(self, instance: UUID, couple: UUID, me: UUID, secret: bytes) -> None:
        self.instance = instance
        self.couple = couple
        self.me = me
        self._secret = secret

    def derive(self, purpose: str) -> bytes:
        """Return a key for one purpose, the same for both people."""
        return derive(self._secret, purpose)

    def place(self, author: UUID, record: UUID) -> bytes:
        """Return the associated data that binds a shared record to its place."""
        return Home(self.instance, author).place("shared", self.couple.bytes + record.bytes)

    def __repr__(self) -> str:
        return "CoupleKey(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a couple's key is never pickled or copied")


def public_key_of(vault: Vault) -> bytes:
    """Return this person's own public key, from the private one: the stored one may be exchanged."""
    with transaction.atomic():
        return _pair_of(vault._key).public_key().public_bytes_raw()


def fingerprint(vault: Vault, pairing: Pairing) -> bytes:
    """Return what both people see the same of, and nobody between them can copy (32 bytes).

    It is slow: six words are short, and who stands between could else try keys on either side
    until two happen to agree. Call it outside a transaction.
    """
    quick = fingerprint_of(public_key_of(vault), pairing)
    return derive_slowly(quick, pairing.couple.bytes, choose_profile())


def fingerprint_of(my_public_key: bytes, pairing: Pairing) -> bytes:
    """Return what it is made from: the two public keys and the couple."""
    both = sorted((my_public_key, pairing.their_public_key))
    return derive(b"".join(both), "fingerprint", salt=pairing.couple.bytes)


def agree(vault: Vault, pairing: Pairing) -> None:
    """Agree the couple's key and keep it wrapped by this person's vault key.

    Raises `AlreadyLinked`, `VaultLocked`, or `VaultDamaged` if the other's key is none.
    """
    key = vault._key
    with transaction.atomic():
        secret = agree_secret(_pair_of(key), key.home, pairing)
        if vault.get_single(Link) is not None:
            raise AlreadyLinked
        # The keyring is held, so nobody else is at it; a row without a link was left over or put there.
        wrapped = key.wrap("couple", pairing.couple.bytes + secret)
        fields = {"couple": pairing.couple, "wrapped": wrapped}
        SharedKey.objects.update_or_create(owner=key.owner, defaults=fields)


def open_shelf(couple: UUID) -> None:
    """Let the two begin to share: from here on both may write."""
    Shelf.objects.get_or_create(couple=couple)


def is_open(couple: UUID) -> bool:
    """Whether the two share."""
    return Shelf.objects.filter(couple=couple).exists()


def load_couple_key(vault: Vault, link: Link | None = None) -> CoupleKey | None:
    """Return this person's couple key, or None where they are linked with nobody.

    `link` is what their own vault says, from whoever has read it already. Raises `VaultDamaged`
    if the key was changed, or is not the key of the couple that they agreed to: an older one may
    have been put back.
    """
    key, link = vault._key, link or vault.get_single(Link)
    if link is None:
        return None
    try:
        row = SharedKey.objects.get(owner=key.owner)
    except SharedKey.DoesNotExist:
        return None
    opened = key.unwrap("couple", bytes(row.wrapped))
    couple = UUID(bytes=opened[:UUID_BYTES])
    if couple != row.couple or len(opened) != UUID_BYTES + KEY_BYTES:
        raise VaultDamaged
    if link.couple != couple:
        raise VaultDamaged
    return CoupleKey(key.home.instance, couple, key.owner, opened[UUID_BYTES:])


def agree_secret(pair: X25519PrivateKey, home: Home, pairing: Pairing) -> bytes:
    """Return the secret that both people come to. Raises `VaultDamaged` if the other's key is none."""
    both = sorted((pair.public_key().public_bytes_raw(), pairing.their_public_key))
    try:
        shared = pair.exchange(X25519PublicKey.from_public_bytes(pairing.their_public_key))
    except ValueError:
        raise VaultDamaged from None
    people = b"".join(sorted((home.owner.bytes, pairing.their_id.bytes)))
    place = label("couple") + b"\0" + home.instance.bytes + pairing.couple.bytes + people
    return derive(shared + pairing.code + place, "couple", salt=b"".join(both))


def _pair_of(key: VaultKey) -> X25519PrivateKey:
    return load_private_key(lock_keyring(key), key)
