"""What differs between two texts, field by field, so that a counter-proposal can be read at a glance."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby

from .terms import DAYS, WORDS, Terms

MOST_LINES = 2_000
MOST_WORDS = 600
"""Beyond these a whole block is shown as out and in: a finer look would take seconds."""

TOKEN = re.compile(
    r"[\u3400-\u9fff\u3040-\u30ff]|[^\W\u3400-\u9fff\u3040-\u30ff]+|\s+|.", re.DOTALL
)


class Kind(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and what became of it."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class WordChange:
    """One field of words: from one text to the other, in pieces; no piece for an empty field."""

    name: str
    pieces: tuple[Piece, ...]

    @property
    def is_changed(self) -> bool:
        return any(piece.kind is not Kind.SAME for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class DayChange:
    """One field that holds a day."""

    name: str
    before: date | None
    after: date | None

    @property
    def is_changed(self) -> bool:
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every field of two texts, changed or not."""

    words: tuple[WordChange, ...]
    days: tuple[DayChange, ...]

    @property
    def is_changed(self) -> bool:
        return any(w.is_changed for w in self.words) or any(d.is_changed for d in self.days)


def compare(before: Terms, after: Terms) -> Comparison:
    """Return what differs from one text to another, field by field.

    Words are compared as words, Chinese sign by sign, long texts line by line first. The pieces
    that are not `OUT` make up the later text again, those that are not `IN` the earlier one.

    Source: the matcher of Ratcliff and Metzener (1988), as in Python's difflib.

    >>> told = compare(Terms(action="a walk on Sunday"), Terms(action="a walk on Monday"))
    >>> [(piece.kind.value, piece.text) for piece in told.words[1].pieces]
    [('same', 'a walk on '), ('out', 'Sunday'), ('in', 'Monday')]
    """
    return Comparison(
        words=tuple(
            WordChange(name, compare_words(getattr(before, name), getattr(after, name)))
            for name in WORDS
        ),
        days=tuple(DayChange(name, getattr(before, name), getattr(after, name)) for name in DAYS),
    )


def compare_words(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces of two wordings of one field.

    >>> compare_words("每天联系", "每周联系")[1:3]
    (Piece(kind=<Kind.OUT: 'out'>, text='天'), Piece(kind=<Kind.IN: 'in'>, text='周'))
    """
    told = ((kind, text) for kind, text in _compare_lines(before, after) if text)
    return tuple(
        Piece(kind, "".join(text for _, text in run))
        for kind, run in groupby(told, key=lambda piece: piece[0])
    )


def _compare_lines(before: str, after: str) -> Iterator[tuple[Kind, str]]:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    if max(len(old), len(new)) > MOST_LINES:
        yield from _swap(before, after)
        return
    for is_same, was, now in _match(old, new):
        yield from ((Kind.SAME, was),) if is_same else _compare_tokens(was, now)


def _compare_tokens(before: str, after: str) -> Iterator[tuple[Kind, str]]:
    old, new = TOKEN.findall(before), TOKEN.findall(after)
    if max(len(old), len(new)) > MOST_WORDS:
        yield from _swap(before, after)
        return
    for is_same, was, now in _match(old, new):
        yield from ((Kind.SAME, was),) if is_same else _swap(was, now)


def _match(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[bool, str, str]]:
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    for name, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        yield name == "equal", "".join(old[old_from:old_to]), "".join(new[new_from:new_to])


def _swap(before: str, after: str) -> Iterator[tuple[Kind, str]]:
    if before == after:
        yield Kind.SAME, before
        return
    yield Kind.OUT, before
    yield Kind.IN, after
