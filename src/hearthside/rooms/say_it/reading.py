"""What a page shows of a review: the words marked in their place, first what to keep."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext

from hearthside.core import language
from hearthside.core.language import LOOK_AGAIN, Finding, Review
from hearthside.core.language.cutting import (
    PAUSES,
    cut_at_findings,
    fit_in,
    join_clauses,
    to_utf16,
)

from . import sentences
from .acts import left_to_look_at, mark, name_way

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

MOST = 12
"""Places shown of each sort. More would be no help to anybody; the rest shows once these are done."""


@dataclass(frozen=True, slots=True)
class Way:
    """Another way to say one place; `start` and `end` count as a browser does."""

    name: str
    words: str
    put_words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Place:
    """One finding: its number on the page, the exact words, why, and other ways to say it."""

    number: int
    name: "StrPromise"
    words: str
    reason: str
    mark: str
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class MarkedPiece:
    """A stretch of the draft, and how it is marked."""

    text: str
    is_again: bool
    is_keep: bool
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in a draft."""

    is_known: bool
    is_cut: bool
    has_words: bool = True
    pieces: tuple[MarkedPiece, ...] = ()
    keep: tuple[Place, ...] = ()
    again: tuple[Place, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether nothing was found."""
        return self.is_known and not self.keep and not self.again


def make_ready() -> None:
    """Load what reads a draft before the first word is typed, where that takes a while."""
    prepare = getattr(language, "prepare", None)
    if prepare is not None:
        prepare()


def describe(text: str, found: Review, meant: Sequence[str] = ()) -> Reading:
    """Return what a page shows of a review."""
    all_keep = join_clauses(text, found.to_keep)
    keep = all_keep[:MOST]
    again = left_to_look_at(text, found, meant)
    shown = tuple(sorted((*keep, *again[:MOST]), key=lambda one: one.span))
    places = [_place(text, one, number) for number, one in enumerate(shown, start=1)]
    is_again = [one.kind in LOOK_AGAIN for one in shown]
    return Reading(
        is_known=bool(found.language),
        is_cut=len(again) > MOST or len(all_keep) > MOST,
        has_words=any(sign.isalpha() for sign in text),
        pieces=_pieces(text, shown, is_again),
        keep=tuple(p for p, looks in zip(places, is_again, strict=True) if not looks),
        again=tuple(p for p, looks in zip(places, is_again, strict=True) if looks),
    )


def _place(text: str, found: Finding, number: int) -> Place:
    start, end = found.span
    return Place(
        number=number,
        name=sentences.KINDS[found.kind],
        words=text[start:end].rstrip(PAUSES),
        # The core marks its sentences; whoever shows them translates.
        reason=gettext(found.reason) if found.reason else "",
        mark=mark(text, found),
        ways=tuple(_way(text, found, n) for n in range(len(found.another_way[:2]))),
    )


def _way(text: str, found: Finding, number: int) -> Way:
    words = found.another_way[number]
    (start, end), put_words = fit_in(text, found.span, words)
    name = name_way(found.span, number)
    return Way(name, words, put_words, to_utf16(text, start), to_utf16(text, end))


def _pieces(text: str, shown: tuple[Finding, ...], is_again: list[bool]) -> tuple[MarkedPiece, ...]:
    return tuple(
        MarkedPiece(
            piece.text,
            is_again=any(is_again[n] for n in piece.covered_by),
            is_keep=any(not is_again[n] for n in piece.covered_by),
            numbers=tuple(n + 1 for n in piece.ends),
        )
        for piece in cut_at_findings(text, shown)
    )
