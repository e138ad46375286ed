"""diary.csv: read it whole, list every bad row together, write it so that it reads back exactly."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from .context import Context, ContextList, UnusableContextName, clean_name, name_key
from .csv_row import (
    READERS,
    REASONS,
    DiaryRow,
    ParsedDiary,
    RowProblem,
    UnreadableCell,
    escape_text,
    read_exposure,
)
from .error import DiaryFormatError
from .moment import Moment

MOST_ROWS = 200_000
LONGEST_CELL = 16 * 1024 * 1024
REQUIRED = ("at", "felt_insecurity")
SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How the files of spreadsheet programs begin: they hold more than one table, and no plain text."""
MOMENTARY, DAY_LEVEL = "context:", "day_context:"

csv.field_size_limit(LONGEST_CELL)  # the module's own limit would refuse a long note


def parse_csv(data: bytes, *, now: datetime | None = None) -> ParsedDiary:
    """Return the rows of a diary.csv and every problem, all together.

    With `now` (aware), a moment after it is a problem too.

    Raises `DiaryFormatError` when the file as a whole is no diary.csv; its code is one of
    `empty`, `spreadsheet`, `encoding`, `separator`, `malformed`, `no_header`, `missing_column`, `unknown_column`,
    `duplicate_column`, `context_name`, `too_many_rows`.

    >>> parse_csv(b"at,felt_insecurity\\n2026-03-01T21:40+01:00,7\\n").rows[0].felt_insecurity
    7.0
    """
    records = _read_records(_decode(data))
    header = next(records, None)
    if header is None:
        raise DiaryFormatError("empty", "The file is empty.")
    columns = _read_header(header[1])
    reader = _RowReader(columns, now)
    for count, (line, cells) in enumerate(records, start=1):
        if count > MOST_ROWS:
            raise DiaryFormatError("too_many_rows", f"The file has more than {MOST_ROWS:,} rows.")
        reader.read(line, cells)
    return ParsedDiary(tuple(reader.rows), tuple(reader.problems), tuple(columns))


def rows_to_moments(
    rows: Iterable[DiaryRow], contexts: ContextList, *, columns: Sequence[str] = ()
) -> tuple[tuple[Moment, ...], ContextList]:
    """Return the rows as moments, and the contexts with the names that were new added to them.

    With the file's `columns`, new contexts keep their order and one that was never asked
    about is added too.

    A name the person already has keeps its context, its kind and whether it is retired; a
    name that was merged away counts as the context that took it in.
    """
    listed = tuple(rows)
    ids: dict[str, str] = {}
    for name, day_level in _names_in(columns, listed).items():
        if contexts.find(name) is None:
            contexts = contexts.add(name, day_level=day_level)
        found = contexts.find(name)
        ids[name] = found.id if found is not None else ""
    return tuple(row_to_moment(row, ids) for row in listed), contexts


def row_to_moment(row: DiaryRow, ids: Mapping[str, str]) -> Moment:
    """Return the moment a row tells of; of two names for one context the higher value holds.

    `ids` maps each name in the row to the id of its context.
    """
    values: dict[str, float] = {}
    for source in (row.contexts, row.day_contexts):
        for name, value in source.items():
            values[ids[name]] = max(value, values.get(ids[name], 0.0))
    return Moment(
        at=row.at,
        felt_insecurity=row.felt_insecurity,
        scheduled=row.scheduled,
        contexts=values,
        response=row.response,
        note=row.note,
        sources=row.sources,
    )


def write_csv(moments: Iterable[Moment], contexts: ContextList) -> str:
    """Return the moments as a diary.csv that `parse_csv` reads back exactly.

    Cells that a spreadsheet could take for a formula start with an apostrophe. A diary in
    which no moment has a source has no column for them.
    """
    kept = tuple(moments)
    standing = tuple(c for c in contexts.contexts if c.merged_into is None)
    resolved = {c.id: contexts.resolve(c.id) for c in contexts.contexts}
    target = {listed: c.id for listed, c in resolved.items() if c is not None}
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    names = [(DAY_LEVEL if c.day_level else MOMENTARY) + c.name for c in standing]
    columns = ["at", "felt_insecurity", "scheduled", *names, "response", "note", "sources"]
    width = len(columns) - (not any(moment.sources for moment in kept))
    writer.writerow(columns[:width])
    writer.writerows(_cells(moment, standing, target)[:width] for moment in kept)
    return out.getvalue()


def _decode(data: bytes) -> str:
    if data.startswith(SPREADSHEETS):
        raise DiaryFormatError("spreadsheet", "The file is a spreadsheet, not a CSV file.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DiaryFormatError("encoding", "The file is not UTF-8 text.") from None


def _read_records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each record that is not blank, with the line it starts on."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for cells in reader:
            if cells:
                yield line, cells
            line = reader.line_num + 1
    except csv.Error:
        message = f"The quotation marks from line {line} on do not match up."
        raise DiaryFormatError("malformed", message) from None


def _read_header(cells: list[str]) -> list[str]:
    """The columns of the first line, each checked."""
    if len(cells) == 1 and any(mark in cells[0] for mark in ";\t"):
        raise DiaryFormatError("separator", "The columns must be separated by commas.")
    if not any(cell.strip() in REQUIRED for cell in cells):
        raise DiaryFormatError(
            "no_header", "The first line must name the columns: at, felt_insecurity."
        )
    columns = [_read_column(cell.strip()) for cell in cells]
    seen: set[str] = set()
    for column in columns:
        # A momentary and a day-level context of one name would be one context twice.
        key = name_key(column.removeprefix("day_")) if ":" in column else column
        if key in seen:
            raise _at_fault("duplicate_column", "The column {} is there twice.", column)
        seen.add(key)
    for column in REQUIRED:
        if column not in columns:
            raise _at_fault("missing_column", "The column {} is missing.", column)
    return columns


def _read_column(column: str) -> str:
    if column in READERS:
        return column
    for prefix in (MOMENTARY, DAY_LEVEL):
        if column.startswith(prefix):
            try:
                return prefix + clean_name(column.removeprefix(prefix))
            except UnusableContextName:
                message = "The column {} needs a name of 1 to 60 characters."
                raise _at_fault("context_name", message, column) from None
    raise _at_fault("unknown_column", "The column {} is not one of a diary.csv.", column)


def _at_fault(code: str, message: str, column: str) -> DiaryFormatError:
    return DiaryFormatError(code, message.format(repr(column[:80])), column=column)


class _RowReader:
    """Reads row after row; keeps what could be read and what could not."""

    def __init__(self, columns: list[str], now: datetime | None) -> None:
        self.rows: list[DiaryRow] = []
        self.problems: list[RowProblem] = []
        self._now = now
        self._columns = columns
        self._plain = [(i, c, READERS[c]) for i, c in enumerate(columns) if c in READERS]
        self._momentary = _context_places(columns, MOMENTARY)
        self._day_level = _context_places(columns, DAY_LEVEL)
        # The same few grades fill millions of cells.
        self._exposure = lru_cache(maxsize=4096)(read_exposure)

    def read(self, line: int, cells: list[str]) -> None:
        """Read one row, or note what is wrong with it."""
        found = len(self.problems)
        if len(cells) != len(self._columns):
            self._refuse(line, "", ",".join(cells), "wrong_cell_count")
            return
        plain: dict[str, Any] = {"scheduled": False, "response": None, "note": ""}
        for i, column, reader in self._plain:
            try:
                plain[column] = reader(cells[i])
            except UnreadableCell as problem:
                self._refuse(line, column, cells[i], problem.code)
        if self._now is not None and "at" in plain and plain["at"] > self._now:
            self._refuse(line, "at", str(plain["at"].isoformat()), "in_the_future")
        contexts = self._read_contexts(line, cells, self._momentary)
        day_contexts = self._read_contexts(line, cells, self._day_level)
        if len(self.problems) == found:
            self.rows.append(
                DiaryRow(line=line, contexts=contexts, day_contexts=day_contexts, **plain)
            )

    def _read_contexts(
        self, line: int, cells: list[str], places: list[tuple[int, str]]
    ) -> dict[str, float]:
        values: dict[str, float] = {}
        for i, name in places:
            try:
                value = self._exposure(cells[i])
            except UnreadableCell as problem:
                self._refuse(line, self._columns[i], cells[i], problem.code)
                continue
            if value is not None:
                values[name] = value
        return values

    def _refuse(self, line: int, column: str, value: str, code: str) -> None:
        self.problems.append(RowProblem(line, column, value, code, REASONS[code]))


def _context_places(columns: list[str], prefix: str) -> list[tuple[int, str]]:
    return [(i, c.removeprefix(prefix)) for i, c in enumerate(columns) if c.startswith(prefix)]


def _names_in(columns: Sequence[str], rows: Sequence[DiaryRow]) -> dict[str, bool]:
    """Every context named, in the order of its first appearance, and whether it is day-level."""
    names = {
        column.split(":", 1)[1]: column.startswith(DAY_LEVEL) for column in columns if ":" in column
    }
    for row in rows:
        names.update({name: False for name in row.contexts if name not in names})
        names.update({name: True for name in row.day_contexts if name not in names})
    return names


def _cells(moment: Moment, standing: Sequence[Context], target: dict[str, str]) -> list[str]:
    values: dict[str, float] = {}
    for listed, value in moment.contexts.items():
        if listed in target:
            values[target[listed]] = max(value, values.get(target[listed], 0.0))
    return [
        moment.at.isoformat(),
        _number(moment.felt_insecurity),
        "1" if moment.scheduled else "0",
        *(_number(values[c.id]) if c.id in values else "" for c in standing),
        escape_text(moment.response or ""),
        escape_text(moment.note),
        " ".join(moment.sources),
    ]


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(float(value))
