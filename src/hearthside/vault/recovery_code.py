"""The recovery code: 130 random bits that a person can write down and type again."""

import secrets
import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 26
_GROUP = 4
_LOOKALIKES = str.maketrans("OILU", "011V")


def make_code(length: int = LENGTH) -> str:
    """Make a new code of five bits a sign, in groups for reading."""
    return group("".join(secrets.choice(ALPHABET) for _ in range(length)))


def group(code: str) -> str:
    """Return the code in groups of four, joined by hyphens."""
    return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def normalize(typed: str) -> str:
    """Return what was meant: any case, spacing, dashes, wide letters and lookalikes."""
    folded = unicodedata.normalize("NFKC", typed).upper()
    return "".join(filter(str.isalnum, folded)).translate(_LOOKALIKES)


def to_secret(typed: str) -> bytes:
    """Return the secret that a typed code stands for; a malformed one is a secret of nothing."""
    return normalize(typed).encode("utf-8", "surrogatepass")
