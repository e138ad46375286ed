"""A table in a text file: which sign stands between its cells, its rows, where it was cut off."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hearthside.core.diary import RowProblem

from .export_text import ExportText
from .refusal import UnreadableExport

MOST_ROWS = 200_000
MOST_COLUMNS = 16
"""The widest export known has nine. Each cell takes many times the memory of its letters."""
_SEPARATORS = (",", ";", "\t")

REASONS = {
    "wrong_cell_count": "this row has more or fewer cells than the first line",
    "unreadable_day": "this is not a day",
    "unreadable_clock": "this is not a time of day",
    "in_the_future": "this moment has not come yet",
    "cut_off": "the file ends in the middle of this row",
}


Row = tuple[int, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Table:
    """The first line as names in small letters, the rows below it by name, and those that are none.

    Every row comes with the line it starts on. `is_cut` when the file ends within a row.
    """

    names: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[RowProblem, ...] = ()
    is_cut: bool = False


def problem(line: int, column: str, value: str, code: str) -> RowProblem:
    """Return one cell that cannot be read, with the reason in plain English."""
    return RowProblem(line, column, value, code, REASONS[code])


def open_table(export: ExportText) -> Table:
    """Return the table in a text. Raises `UnreadableExport`.

    Its code is `no_header` or `too_many_columns`, found before a row is read, or `too_many_rows` or `malformed`.

    >>> table = open_table(ExportText("Date;Mood\\n2026-03-01;good\\n"))
    >>> table.names, table.rows
    (('date', 'mood'), ((2, {'date': '2026-03-01', 'mood': 'good'}),))
    """
    separator = max(_SEPARATORS, key=export.text.partition("\n")[0].count)
    reader = _read_records(export.text, separator)
    header = next(reader, (1, []))
    names = _read_names(header[1])
    records = [header, *reader]
    is_cut = export.is_cut or _ends_within(export.text, records[-1][1], len(names))
    whole, cut = (records[1:-1], records[-1:]) if is_cut else (records[1:], [])
    fits = [record for record in whole if len(record[1]) == len(names)]
    misfits = [record for record in whole if len(record[1]) != len(names)]
    return Table(
        names=names,
        rows=tuple((line, dict(zip(names, cells, strict=True))) for line, cells in fits),
        problems=tuple(
            problem(line, "", separator.join(cells), code)
            for code, records in (("wrong_cell_count", misfits), ("cut_off", cut))
            for line, cells in records
        ),
        is_cut=is_cut,
    )


def _read_names(cells: list[str]) -> tuple[str, ...]:
    """The names of the columns, if there are as many as an export may have."""
    if len(cells) < 2:
        raise UnreadableExport("no_header", "The first line does not name the columns.")
    if len(cells) > MOST_COLUMNS:
        raise UnreadableExport("too_many_columns", f"There are more than {MOST_COLUMNS} columns.")
    return tuple(cell.strip().lower() for cell in cells)


def _read_records(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Each record that is not blank, with the line it starts on."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    line, count = 1, 0
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                count += 1
                yield line, cells
            if count > MOST_ROWS + 1:
                raise UnreadableExport("too_many_rows", f"There are more than {MOST_ROWS:,} rows.")
            line = reader.line_num + 1
    except csv.Error:
        raise UnreadableExport("malformed", f"Line {line} cannot be read.") from None


def _ends_within(text: str, last: list[str], width: int) -> bool:
    """Whether the file ends in the middle of its last row: a quotation mark is open, or cells are missing."""
    if text.count('"') % 2:
        return True
    return len(last) < width and not text.endswith(("\n", "\r"))
