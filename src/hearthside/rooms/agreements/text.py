"""A text as both read it: one shape for the preview and for the other's page, so that they are the same."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from hearthside.core.agreements import Terms, compare
from hearthside.core.agreements.comparing import Piece
from hearthside.core.agreements.terms import DAYS, WORDS

from .desk import Held
from .sentences import FIELDS

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True, slots=True)
class Text:
    """A text as both read it: its fields, what it costs whom, and what was said about its wording."""

    mark: str
    lines: tuple[tuple["StrPromise", "str | date"], ...]
    costs: tuple[tuple[str, str], ...]
    wanted_by: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A field that differs, in pieces of words, or from one day to another."""

    label: "StrPromise"
    pieces: tuple[Piece, ...] = ()
    before: date | None = None
    after: date | None = None


Changes = tuple[Change, ...]


def my_text(held: Held, terms: Terms | None, own_name: str) -> Text | None:
    """A text of mine as the other reads it."""
    if terms is None:
        return None
    is_said = held.agreement.my_offer is not None
    cost = held.entry.side.cost if is_said else held.entry.draft_cost
    wanted = own_name if held.entry.side.wants_for_both and is_said else ""
    return write_text(terms, ((own_name, cost),), wanted)


def agreed_text(held: Held, names: tuple[str, str]) -> Text | None:
    """What both have said yes to, with what it costs each."""
    terms = held.agreement.agreed
    if terms is None:
        return None
    theirs = held.theirs
    costs = ((names[0], held.entry.side.cost), (names[1], theirs.cost if theirs else ""))
    return write_text(terms, costs, "")


def their_text(held: Held, name: str) -> Text | None:
    """What the other puts forward."""
    terms, theirs = held.agreement.their_offer, held.theirs
    if terms is None or theirs is None:
        return None
    return write_text(terms, ((name, theirs.cost),), name if theirs.wants_for_both else "")


def write_text(terms: Terms, costs: tuple[tuple[str, str], ...], wanted_by: str) -> Text:
    """A text in the order of its fields, without the empty ones."""
    lines = ((FIELDS[name], getattr(terms, name)) for name in (*WORDS, *DAYS))
    return Text(
        mark=terms.mark,
        lines=tuple((label, held) for label, held in lines if held),
        costs=tuple((name, cost) for name, cost in costs if cost),
        wanted_by=wanted_by,
    )


def list_changes(before: Terms, after: Terms) -> Changes:
    """The fields that differ, in their order."""
    told = compare(before, after)
    words = (Change(FIELDS[one.name], one.pieces) for one in told.words if one.is_changed)
    days = (
        Change(FIELDS[one.name], before=one.before, after=one.after)
        for one in told.days
        if one.is_changed
    )
    return (*words, *days)
