"""A text without what cannot be seen, and where each character of it stood."""

import unicodedata
from dataclasses import dataclass

from zhconv_rs import zhconv

UNSEEN = {"Cf", "Cc", "Cs", "Co", "Cn"}
KEPT = {"\n", "\r", "\t"}
MARKS = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "\u00a0": " "})
"""A mark for a mark, so that every place stays where it is."""


@dataclass(frozen=True, slots=True)
class PlainText:
    """`text` to read, and for each of its characters the place in the original."""

    text: str
    places: tuple[int, ...] | None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the original of a stretch that is not empty."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1


def read_plainly(text: str) -> PlainText:
    """Leave out zero-width and control characters, and write marks in one way.

    >>> plain = read_plainly("you ne\\u200bver answer")
    >>> plain.text, plain.original(4, 9)
    ('you never answer', (4, 10))
    """
    text = text.translate(MARKS)
    if text.isascii() and text.isprintable():
        return PlainText(text, None)
    places = [i for i, sign in enumerate(text) if not _is_unseen(sign)]
    if len(places) == len(text):
        return PlainText(text, None)
    return PlainText("".join(text[i] for i in places), tuple(places))


def simplify(plain: PlainText) -> PlainText:
    """Write traditional characters as simplified ones, where each stays in its place.

    >>> simplify(read_plainly("妳從來都不回我")).text
    '你从来都不回我'
    """
    simple = zhconv(plain.text, "zh-hans")
    return PlainText(simple, plain.places) if len(simple) == len(plain.text) else plain


def in_lower_case(text: str) -> str:
    """Write capitals as small letters, where each stays in its place.

    >>> in_lower_case("FINE İstanbul")
    'fine İstanbul'
    """
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)


def _is_unseen(sign: str) -> bool:
    return sign not in KEPT and unicodedata.category(sign) in UNSEEN
