"""A name as typed, and the key under which it is found again."""

import unicodedata
from hashlib import sha256

LONGEST_NAME, LONGEST_KEY = 60, 255


def clean_name(name: str) -> str:
    """Return the name with its white space folded and invisible control characters removed."""
    visible = (
        c
        for c in unicodedata.normalize("NFC", name)
        if unicodedata.category(c) != "Cc" or c.isspace()
    )
    return " ".join("".join(visible).split())


def name_key(name: str) -> str:
    """Return what two spellings of one name share: normalized, case-folded, without invisible signs."""
    seen = "".join(c for c in clean_name(name) if unicodedata.category(c) != "Cf")
    folded = unicodedata.normalize("NFKC", seen).casefold()
    key = unicodedata.normalize("NFKC", folded) or clean_name(name)
    # A single sign can stand for eighteen; the column is no longer than its table says.
    return key if len(key) <= LONGEST_KEY else sha256(key.encode()).hexdigest()
