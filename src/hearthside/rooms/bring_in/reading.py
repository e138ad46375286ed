"""From the rows of a file to what is worth staging. Values in, values out."""

from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from hearthside.core.diary import ContextList, DiaryRow, Moment, ParsedDiary, RowProblem

from .staged import CHARACTERS_A_CHUNK, PROBLEMS_A_PAGE, ROWS_A_CHUNK, NamedContext

LONGEST_SHOWN_VALUE = 120
EARLIEST_YEAR = 1900
"""A year before this is a slip of the finger, and near year 1 no time zone can be applied."""
LONGEST_TEXT = 1_000_000
"""More than anybody writes into one moment, and less than one sealed record holds."""

Mark = tuple[float, float]


def mark_of(moment: DiaryRow | Moment) -> Mark:
    """Return what tells a moment again: the same instant and the same rating."""
    return moment.at.timestamp(), moment.felt_insecurity


def set_unfit_aside(parsed: ParsedDiary) -> ParsedDiary:
    """Return the diary with every row that cannot be kept or shown among the problems."""
    rows: list[DiaryRow] = []
    problems = list(parsed.problems)
    for row in parsed.rows:
        unfit = tuple(_unfit_cells(row))
        problems += unfit
        if not unfit:
            rows.append(row)
    problems.sort(key=lambda problem: problem.line)
    return ParsedDiary(tuple(rows), tuple(problems), parsed.columns)


def _unfit_cells(row: DiaryRow) -> Iterator[RowProblem]:
    if row.at.year < EARLIEST_YEAR:
        at = row.at.isoformat()
        yield RowProblem(row.line, "at", at, "too_long_ago", "this year is too long ago")
    for column, text in (("note", row.note), ("response", row.response or "")):
        if len(text) > LONGEST_TEXT:
            yield RowProblem(row.line, column, text, "text_too_long", "this text is too long")


def leave_out_known(rows: Iterable[DiaryRow], known: set[Mark]) -> tuple[DiaryRow, ...]:
    """Return the rows in order of time, without those in the diary already.

    Rows that share time and rating within the file stay, unless they are the same throughout:
    a diary kept by the day has many rows of one time.
    """
    new: dict[Mark, list[DiaryRow]] = {}
    for row in rows:
        mark = mark_of(row)
        if mark in known:
            continue
        alike = new.setdefault(mark, [])
        if not any(is_same(row, other) for other in alike):
            alike.append(row)
    return tuple(row for mark in sorted(new) for row in new[mark])


def is_same(row: DiaryRow, other: DiaryRow) -> bool:
    """Tell whether two rows say the same in every column."""
    return msgspec.structs.replace(row, line=other.line) == other


def name_contexts(
    rows: Iterable[DiaryRow], columns: Iterable[str] = ()
) -> tuple[NamedContext, ...]:
    """Return every context that has a column or was asked about, in the order of first appearance."""
    headed = (column.partition(":") for column in columns)
    day_level = {name: kind == "day_context" for kind, _colon, name in headed if name}
    there: Counter[str] = Counter()
    for row in rows:
        for is_day_level, values in ((False, row.contexts), (True, row.day_contexts)):
            for name, value in values.items():
                day_level.setdefault(name, is_day_level)
                there[name] += value > 0
    return tuple(
        NamedContext(name=name, day_level=kind, n_there=there[name])
        for name, kind in day_level.items()
    )


def split_rows(rows: Iterable[DiaryRow]) -> Iterator[tuple[DiaryRow, ...]]:
    """Yield the rows in stretches that are quick to seal and to open, long notes or not."""
    chunk: list[DiaryRow] = []
    size = 0
    for row in rows:
        if chunk and (len(chunk) == ROWS_A_CHUNK or size + len(row.note) > CHARACTERS_A_CHUNK):
            yield tuple(chunk)
            chunk, size = [], 0
        chunk.append(row)
        size += len(row.note)
    if chunk:
        yield tuple(chunk)


def split_problems(problems: tuple[RowProblem, ...]) -> Iterator[tuple[RowProblem, ...]]:
    """Yield the problems page by page, a long value cut to what fits on a line."""
    for start in range(0, len(problems), PROBLEMS_A_PAGE):
        page = problems[start : start + PROBLEMS_A_PAGE]
        yield tuple(msgspec.structs.replace(p, value=p.value[:LONGEST_SHOWN_VALUE]) for p in page)


def place_contexts(
    named: Iterable[NamedContext], chosen: dict[str, str], contexts: ContextList
) -> tuple[dict[str, str], ContextList]:
    """Return the context id for every name in the file, and the contexts with the new ones added.

    `chosen` maps a name to the id of a context the person says is the same thing; a name the
    person already has keeps its own.
    """
    placed: dict[str, str] = {}
    for context in named:
        taken = contexts.resolve(chosen.get(context.name, "")) or contexts.find(context.name)
        if taken is None:
            contexts = contexts.add(context.name, day_level=context.day_level)
            taken = contexts.find(context.name)
        if taken is not None:
            placed[context.name] = taken.id
    return placed, contexts
