"""Text in the columns of a terminal, where a Chinese character is two wide and a line may end after any of them."""

import re
from collections.abc import Iterator
from unicodedata import east_asian_width

WIDE = "\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffe6"
OPENS, CLOSES = "“‘（《「【", "”’）》」】，。、；：？！…"
"""No line ends with the first and none begins with the others (W3C, Requirements for Chinese Text Layout)."""
PIECE = re.compile(
    rf"[{OPENS}]*(?:[^\s{WIDE}{OPENS}{CLOSES}]+|[{WIDE}])?[{CLOSES}]*\s?", re.UNICODE
)


def measure(text: str) -> int:
    """Return how many columns a text takes.

    >>> measure("late"), measure("晚回")
    (4, 4)
    """
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def pad(text: str, width: int) -> str:
    """Return the text with blanks before it, so that it ends at this column.

    >>> pad("周一", 6)
    '  周一'
    """
    return " " * (width - measure(text)) + text


def wrap(text: str, width: int, *, first: str = "", rest: str = "") -> list[str]:
    """Return lines of at most `width` columns; `first` and `rest` stand before the first line and the others.

    What does not fit into a line of its own is cut.

    >>> wrap("a late reply", 8, first="- ", rest="  ")
    ['- a late', '  reply']
    >>> wrap("他又晚回了，两次。", 12)
    ['他又晚回了，', '两次。']
    """
    lines, begun = [], first
    for piece in _cut(" ".join(text.split()), width - measure(first)):
        if measure(begun + piece.rstrip()) > width:
            lines.append(begun.rstrip())
            begun = rest
        begun += piece
    return [*lines, begun.rstrip()] if begun.strip() else lines


def _cut(text: str, longest: int) -> Iterator[str]:
    for piece in filter(None, PIECE.findall(text)):
        left = piece
        while measure(left.rstrip()) > longest:
            n = next(n for n in range(len(left), 0, -1) if measure(left[:n]) <= max(longest, 2))
            yield left[:n]
            left = left[n:]
        yield left
