"""One row of a diary.csv: its cells in, a `DiaryRow` or the reasons against it out."""

import math
from collections.abc import Callable
from datetime import datetime

import msgspec

from .moment import HIGHEST, LOWEST
from .source import Source, in_order


class DiaryRow(msgspec.Struct, frozen=True, gc=False):
    """One readable row. `line` is where it starts in the file; contexts go by name, 0 to 1."""

    line: int
    at: datetime
    felt_insecurity: float
    scheduled: bool
    contexts: dict[str, float]
    day_contexts: dict[str, float]
    response: str | None
    note: str
    sources: tuple[Source, ...] = ()


class RowProblem(msgspec.Struct, frozen=True):
    """One cell that cannot be read: where it is, what stands there, and why not.

    `code` is for a program, `reason` the same in plain English.
    """

    line: int
    column: str
    value: str
    code: str
    reason: str

    def __str__(self) -> str:
        """One line a person can act on."""
        place = f"line {self.line}, {self.column}" if self.column else f"line {self.line}"
        return f"{place}: {self.value[:60]!r}: {self.reason}"


class ParsedDiary(msgspec.Struct, frozen=True):
    """The rows that can be read, in the file's order, every problem with the others, the header."""

    rows: tuple[DiaryRow, ...]
    problems: tuple[RowProblem, ...]
    columns: tuple[str, ...] = ()


class UnreadableCell(ValueError):
    """A cell breaks a rule of its column; the code is one of `REASONS`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


REASONS = {
    "missing_time": "every row needs a time",
    "unreadable_time": "write the time as 2026-03-01T21:40+01:00",
    "missing_offset": "the time needs its offset from UTC, such as +01:00",
    "in_the_future": "this moment has not come yet",
    "missing_rating": "every row needs a felt insecurity from 0 to 10",
    "not_a_number": "this is not a number",
    "not_finite": "this is not a finite number",
    "rating_out_of_range": "felt insecurity runs from 0 to 10",
    "context_out_of_range": "a context runs from 0 to 1",
    "not_0_or_1": "write 1 for a scheduled check-in and 0 for a moment logged by choice",
    "unknown_source": "a source is one of " + ", ".join(Source),
    "wrong_cell_count": "this row has more or fewer cells than the first line",
}

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def escape_text(text: str) -> str:
    """Return the text so that no spreadsheet runs it as a formula.

    A text that already starts with apostrophes and a formula sign gets one more, so that
    `unescape_text` gives every text back exactly.

    >>> escape_text("=1+1"), escape_text("'=1"), escape_text("'quoted'")
    ("'=1+1", "''=1", "'quoted'")
    """
    return "'" + text if text.lstrip("'").startswith(_FORMULA_STARTS) else text


def unescape_text(cell: str) -> str:
    """Return the text that `escape_text` was given.

    >>> unescape_text("'=1+1"), unescape_text("'quoted'")
    ('=1+1', "'quoted'")
    """
    if cell.startswith("'") and cell.lstrip("'").startswith(_FORMULA_STARTS):
        return cell[1:]
    return cell


def read_time(cell: str) -> datetime:
    """Return the aware moment in an ISO 8601 cell. Raises `UnreadableCell`."""
    if not cell.strip():
        raise UnreadableCell("missing_time")
    try:
        at = datetime.fromisoformat(cell.strip())
    except ValueError:
        raise UnreadableCell("unreadable_time") from None
    if at.tzinfo is None:
        raise UnreadableCell("missing_offset")
    return at


def read_rating(cell: str) -> float:
    """Return felt insecurity, 0 to 10. Raises `UnreadableCell`."""
    if not cell.strip():
        raise UnreadableCell("missing_rating")
    value = _read_number(cell)
    if not LOWEST <= value <= HIGHEST:
        raise UnreadableCell("rating_out_of_range")
    return value


def read_exposure(cell: str) -> float | None:
    """Return how far a context was there, 0 to 1; `None` when not asked. Raises `UnreadableCell`."""
    if not cell.strip():
        return None
    value = _read_number(cell)
    if not 0.0 <= value <= 1.0:
        raise UnreadableCell("context_out_of_range")
    return value


def read_scheduled(cell: str) -> bool:
    """Return whether the row answers a scheduled check-in; blank means no. Raises `UnreadableCell`."""
    known = {"": False, "0": False, "1": True}.get(cell.strip())
    if known is None:
        raise UnreadableCell("not_0_or_1")
    return known


def read_response(cell: str) -> str | None:
    """Return the response; blank means not asked."""
    return unescape_text(cell) or None


def read_sources(cell: str) -> tuple[Source, ...]:
    """Return the sources named in a cell, with spaces between them. Raises `UnreadableCell`."""
    try:
        return in_order(frozenset(map(Source, cell.split())))
    except ValueError:
        raise UnreadableCell("unknown_source") from None


READERS: dict[str, Callable[[str], object]] = {
    "at": read_time,
    "felt_insecurity": read_rating,
    "scheduled": read_scheduled,
    "response": read_response,
    "note": unescape_text,
    "sources": read_sources,
}
"""How the cells of each plain column are read."""


def _read_number(cell: str) -> float:
    try:
        value = float(cell)
    except ValueError:
        raise UnreadableCell("not_a_number") from None
    if "_" in cell:
        raise UnreadableCell("not_a_number")
    if not math.isfinite(value):
        raise UnreadableCell("not_finite")
    return value
