"""Six words for two people to compare: the same on both screens, or somebody stands between them."""

from functools import cache

from mnemonic import Mnemonic

WORDS = 6
BITS = 11
"""2,048 words in each list, so 66 bits in six."""


def to_words(fingerprint: bytes) -> str:
    """Return six English words, and on a second line the six Chinese signs at the same places of their list.

    >>> print(to_words(bytes(32)))
    abandon abandon abandon abandon abandon abandon
    的 的 的 的 的 的
    """
    places = _places(fingerprint)
    return "\n".join(" ".join(_list(language)[at] for at in places) for language in LANGUAGES)


LANGUAGES = ("english", "chinese_simplified")


def _places(fingerprint: bytes) -> list[int]:
    number = int.from_bytes(fingerprint, "big") >> (8 * len(fingerprint) - WORDS * BITS)
    return [(number >> (BITS * at)) % 2**BITS for at in reversed(range(WORDS))]


@cache
def _list(language: str) -> list[str]:
    return list(Mnemonic(language).wordlist)
