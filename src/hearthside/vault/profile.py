"""How much work a password costs: named sets, whose numbers never change once people have used them."""

import threading
import unicodedata
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw
from django.conf import settings

ROOT_BYTES = 32
SALT_BYTES = 16

# Each derivation takes its memory for itself; a crowd at the door must not exhaust the machine.
_PLACES = threading.BoundedSemaphore(2)


@dataclass(frozen=True, slots=True)
class Profile:
    """One named set of Argon2id parameters."""

    name: str
    memory_kib: int
    passes: int
    lanes: int


STANDARD = Profile("STANDARD", memory_kib=64 * 1024, passes=3, lanes=4)
"""For people: the second choice of RFC 9106."""

CHEAPEST = Profile("CHEAPEST", memory_kib=8, passes=1, lanes=1)
"""For tests, and for a demo that holds nobody's words."""

PROFILES = {profile.name: profile for profile in (STANDARD, CHEAPEST)}


def choose_profile() -> Profile:
    """Return the profile that new passwords get, from the setting `HEARTHSIDE_KDF_PROFILE`."""
    return PROFILES[getattr(settings, "HEARTHSIDE_KDF_PROFILE", STANDARD.name)]


def derive_root(password: str, salt: bytes, profile: Profile) -> bytes:
    """Return the root key of a password, after waiting for one of the two places."""
    return derive_slowly(_to_bytes(password), salt, profile)


def derive_slowly(secret: bytes, salt: bytes, profile: Profile) -> bytes:
    """Return 32 bytes that cost whoever tries many secrets the same work each time."""
    with _PLACES:
        return hash_secret_raw(
            secret,
            salt,
            time_cost=profile.passes,
            memory_cost=profile.memory_kib,
            parallelism=profile.lanes,
            hash_len=ROOT_BYTES,
            type=Type.ID,
        )


def _to_bytes(password: str) -> bytes:
    # A lone surrogate must not raise: the error's text would quote the password.
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
