"""A person's keys: made, unlocked, wrapped anew, rotated, and lent to one session."""

import os
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from django.db import transaction

from .drop_box import load_private_key, seal_to_owner
from .key import ENVELOPE_VERSION, KEY_BYTES, WRAPPED_KEY_BYTES, Home, VaultKey
from .line import stand_in_line
from .models import Instance, Keyring
from .profile import PROFILES, SALT_BYTES, choose_profile, derive_root
from .recovery_code import make_code, to_secret
from .refusal import VaultDamaged, VaultLocked, WrongSecret
from .rotation import reseal_drops, rewrap_couple_key, rewrap_records
from .sweep import sweep_after_commit

__all__ = [
    "VaultDamaged",
    "VaultKey",
    "VaultLocked",
    "WrongSecret",
    "change_password",
    "check_recovery_code",
    "create_keyring",
    "find_index_key",
    "open_from_session",
    "replace_recovery_code",
    "restore_pair",
    "rotate",
    "seal_for_session",
    "seal_to_owner",
    "unlock_with_password",
    "unlock_with_recovery_code",
]

Field = int | str | bytes
Fields = dict[str, Field]

NOBODY = UUID(int=0)


def create_keyring(owner: UUID, password: str) -> tuple[VaultKey, str]:
    """Make a person's keys; return the vault key and the recovery code, which is shown once."""
    vault_key, code = VaultKey.make(_home_of(owner), version=1), make_code()
    fields = _wrap_by_secrets(vault_key, password, code)
    fields |= _wrap_keys(vault_key, os.urandom(KEY_BYTES), X25519PrivateKey.generate())
    Keyring.objects.create(owner=owner, **fields)
    return vault_key, code


def unlock_with_password(owner: UUID | None, password: str) -> VaultKey:
    """Return the vault key a password opens.

    Raises `WrongSecret`, after the same work, when nobody has this id or `owner` is None.
    """
    home, keyring = _find_keyring(owner)
    if len(keyring.salt) != SALT_BYTES:
        raise WrongSecret
    profile = PROFILES.get(keyring.profile) or choose_profile()
    root = derive_root(password, bytes(keyring.salt), profile)
    return _unwrap_vault_key(root, "password", keyring.wrapped_by_password, home, keyring)


def unlock_with_recovery_code(owner: UUID | None, code: str) -> VaultKey:
    """Return the vault key a recovery code opens. Raises `WrongSecret`."""
    home, keyring = _find_keyring(owner)
    wrapped = keyring.wrapped_by_recovery_code
    return _unwrap_vault_key(to_secret(code), "recovery", wrapped, home, keyring)


def check_recovery_code(vault_key: VaultKey, code: str) -> bool:
    """Tell whether this is the code that opens the vault now."""
    try:
        return unlock_with_recovery_code(vault_key.owner, code).version == vault_key.version
    except WrongSecret:
        return False


def replace_recovery_code(vault_key: VaultKey) -> str:
    """Make a new recovery code; the old one opens nothing any more. Raises `VaultLocked`."""
    code = make_code()
    _replace(vault_key, **_wrap_by_code(vault_key, code))
    return code


def change_password(vault_key: VaultKey, new_password: str) -> None:
    """Wrap the vault key by a new password. Raises `VaultLocked`.

    An old copy of the database still opens with the old password; `rotate` limits what that gives.
    """
    _replace(vault_key, **_wrap_by_password(vault_key, new_password))


def rotate(vault_key: VaultKey, new_password: str) -> tuple[VaultKey, str]:
    """Give the vault a new key, and everything in it; return the key and a new recovery code.

    What the old key, password or code open in an old copy, they do not open from now on.
    Raises `VaultLocked`, or `VaultDamaged` if a record does not open; then nothing has changed.
    """
    new_key, code = VaultKey.make(vault_key.home, vault_key.version + 1), make_code()
    new_pair = X25519PrivateKey.generate()
    fields = _wrap_by_secrets(new_key, new_password, code)
    with transaction.atomic():
        keyring = lock_keyring(vault_key)
        index_key = vault_key.unwrap("index", bytes(keyring.wrapped_index_key))
        rewrap_records(vault_key, new_key)
        rewrap_couple_key(vault_key, new_key)
        reseal_drops(load_private_key(keyring, vault_key), new_pair, vault_key.home)
        _replace(vault_key, **fields, **_wrap_keys(new_key, index_key, new_pair))
    return new_key, code


def restore_pair(vault_key: VaultKey) -> None:
    """Put a person's own public key back where it was exchanged; a lost private one gives a new pair.

    Raises `VaultLocked`.
    """
    with transaction.atomic():
        keyring = lock_keyring(vault_key)
        try:
            pair = load_private_key(keyring, vault_key)
        except VaultDamaged:
            pair = X25519PrivateKey.generate()
        _replace(vault_key, **_wrap_pair(vault_key, pair))


def seal_for_session(vault_key: VaultKey, token: bytes, session_id: str) -> bytes:
    """Return the vault key sealed to a session's token; nothing in the database opens it."""
    return vault_key.sealed_to(token, session_id)


def open_from_session(
    owner: UUID, sealed: bytes, token: bytes, session_id: str
) -> tuple[VaultKey, bytes]:
    """Return the vault key a session holds, and the index key it wraps: every request needs both.

    Raises `WrongSecret` for another token, person or session, or a key that was rotated away.
    """
    vault_key = VaultKey.opened_by(token, sealed, session_id, home=_home_of(owner))
    wrapped_index_key = find_index_key(vault_key)
    if wrapped_index_key is None:
        raise WrongSecret
    return vault_key, wrapped_index_key


def find_index_key(vault_key: VaultKey) -> bytes | None:
    """Return the index key as it is wrapped, or None if the vault key is not the current one."""
    current = Keyring.objects.filter(owner=vault_key.owner, key_version=vault_key.version)
    wrapped = current.values_list("wrapped_index_key", flat=True).first()
    return None if wrapped is None else bytes(wrapped)


def lock_keyring(vault_key: VaultKey) -> Keyring:
    """Hold the keyring until the transaction ends. Raises `VaultLocked` if the key is not current."""
    stand_in_line(vault_key.owner)
    current = Keyring.objects.select_for_update()
    keyring = current.filter(owner=vault_key.owner, key_version=vault_key.version).first()
    if keyring is None:
        raise VaultLocked
    return keyring


def _home_of(owner: UUID) -> Home:
    return Home(Instance.current_id(), owner)


def _find_keyring(owner: UUID | None) -> tuple[Home, Keyring]:
    owner = owner or NOBODY
    keyring = Keyring.objects.filter(owner=owner).first()
    return _home_of(owner), keyring or _make_stand_in()


def _make_stand_in() -> Keyring:
    """A keyring that opens for nobody, so that a stranger's name costs what a real one costs."""
    wrapped = bytes([ENVELOPE_VERSION]) + os.urandom(WRAPPED_KEY_BYTES - 1)
    return Keyring(
        owner=NOBODY,
        profile=choose_profile().name,
        salt=os.urandom(SALT_BYTES),
        wrapped_by_password=wrapped,
        wrapped_by_recovery_code=wrapped,
    )


def _unwrap_vault_key(
    secret: bytes, purpose: str, wrapped: bytes | memoryview, home: Home, keyring: Keyring
) -> VaultKey:
    return VaultKey.unwrapped_by(
        secret, purpose, bytes(wrapped), home=home, version=keyring.key_version
    )


def _wrap_keys(vault_key: VaultKey, index_key: bytes, pair: X25519PrivateKey) -> Fields:
    return {
        "key_version": vault_key.version,
        "wrapped_index_key": vault_key.wrap("index", index_key),
        **_wrap_pair(vault_key, pair),
    }


def _wrap_pair(vault_key: VaultKey, pair: X25519PrivateKey) -> Fields:
    return {
        "wrapped_private_key": vault_key.wrap("private", pair.private_bytes_raw()),
        "public_key": pair.public_key().public_bytes_raw(),
    }


def _wrap_by_secrets(vault_key: VaultKey, password: str, code: str) -> Fields:
    return _wrap_by_password(vault_key, password) | _wrap_by_code(vault_key, code)


def _wrap_by_code(vault_key: VaultKey, code: str) -> Fields:
    return {"wrapped_by_recovery_code": vault_key.wrapped_by(to_secret(code), "recovery")}


def _wrap_by_password(vault_key: VaultKey, password: str) -> Fields:
    profile, salt = choose_profile(), os.urandom(SALT_BYTES)
    wrapped = vault_key.wrapped_by(derive_root(password, salt, profile), "password")
    return {"profile": profile.name, "salt": salt, "wrapped_by_password": wrapped}


def _replace(vault_key: VaultKey, **fields: Field) -> None:
    """Replace parts of the keyring in one statement, if the key is still the current one."""
    current = Keyring.objects.filter(owner=vault_key.owner, key_version=vault_key.version)
    if not current.update(**fields):
        raise VaultLocked
    sweep_after_commit()
