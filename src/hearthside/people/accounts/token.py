"""A session's token: random bytes in a cookie, of which the database knows a hash only."""

import hashlib
from base64 import urlsafe_b64decode, urlsafe_b64encode

TOKEN_BYTES = 32


def name_cookie(*, is_secure: bool) -> str:
    """Return the cookie's name; over https it is bound to this host by its prefix."""
    return "__Host-hearthside" if is_secure else "hearthside"


def write_token(token: bytes) -> str:
    """Return the token as the cookie carries it."""
    return urlsafe_b64encode(token).decode()


def parse_token(told: str) -> bytes | None:
    """Return the token in a cookie, if it has the right shape."""
    try:
        token = urlsafe_b64decode(told)
    except ValueError:
        return None
    return token if len(token) == TOKEN_BYTES else None


def hash_token(token: bytes) -> str:
    """Return what the database knows of a token."""
    return hashlib.sha256(b"id" + token).hexdigest()
