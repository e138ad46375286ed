"""A Daylio export: one row an entry, the newest first, the mood as the person named it.

    full_date,date,weekday,time,mood,activities[,scales],note_title,note

Only `full_date` is a date for a program; `date`, `weekday` and `time` are in the phone's
language. An older export has `year` in its place, a newer one `scales`.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, tzinfo
from html import unescape

from hearthside.core.diary import RowProblem
from hearthside.core.diary.wall_clock import with_own_offset

from .clock_mark import clean_mark, to_hour
from .entry import ForeignDiary, ForeignEntry
from .refusal import refuse_without_day
from .table import Table, problem

NAMES = ("full_date", "date", "weekday", "time", "mood", "activities", "note_title", "note")
_SHAPES = {
    8: NAMES,
    9: (*NAMES[:6], "scales", *NAMES[6:]),
    7: (*NAMES[:6], "note"),
}
"""The columns by their number, for an export whose first line is in another language."""
EARLIEST_YEAR = 1900
"""A year before this is a slip of the finger, and near year 1 no time can be reckoned with."""
_TIME = re.compile(r"(\D{0,16})(\d{1,2})[:.h](\d{2})(?:[:.]\d{2})?(\D{0,16})")
_BREAK = re.compile(r"<br ?/?>|</(?:p|div|li|h\d)>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")


def is_daylio(table: Table) -> bool:
    """Tell whether a table is a Daylio export, by its names or, in another language, by its shape.

    >>> from .export_text import ExportText
    >>> from .table import open_table
    >>> is_daylio(open_table(ExportText("full_date,date,weekday,time,mood,activities,note_title,note")))
    True
    """
    names = set(table.names)
    is_named = {"mood", "time"} <= names and bool({"full_date", "activities"} & names)
    return is_named or _fits(table)


def _fits(table: Table) -> bool:
    """Whether the columns are in the places of a Daylio export, whatever they are called."""
    if len(table.names) not in _SHAPES or not table.rows:
        return False
    cells = list(table.rows[0][1].values())
    return _read_day(cells[0]) is not None and read_clock(cells[3]) is not None


def read_daylio(table: Table, zone: tzinfo, *, now: datetime) -> ForeignDiary:
    """Return the entries of a Daylio export, its times on the clock of `zone`, up to `now` (aware).

    Raises `UnreadableExport` with `no_day` where no column has the day.
    """
    has_day = "full_date" in table.names
    if not has_day and not _fits(table):
        raise refuse_without_day("full_date")
    names = table.names if has_day else _SHAPES[len(table.names)]
    place = dict(zip(names, table.names, strict=True))
    entries: list[ForeignEntry] = []
    problems = list(table.problems)
    for line, row in table.rows:
        cells = {name: row[there] for name, there in place.items()}
        entry = _read_row(line, cells, zone, now)
        if isinstance(entry, ForeignEntry):
            entries.append(entry)
        else:
            problems.append(entry)
    entries.sort(key=lambda entry: entry.at)
    problems.sort(key=lambda one: one.line)
    return ForeignDiary(
        program="Daylio", entries=tuple(entries), problems=tuple(problems), is_cut=table.is_cut
    )


def read_clock(cell: str) -> time | None:
    """Return the time of day in a cell of any language's clock.

    >>> read_clock("8:30 pm"), read_clock("20.30"), read_clock("오후 8:30")
    (datetime.time(20, 30), datetime.time(20, 30), datetime.time(20, 30))
    """
    found = _TIME.fullmatch(cell.strip().replace("\u202f", " ").replace("\u00a0", " "))
    if found is None:
        return None
    before, hour, minute, after = found.groups()
    try:
        return time(to_hour(int(hour), clean_mark(before) + clean_mark(after)), int(minute))
    except ValueError:
        return None


def split_list(cell: str) -> tuple[str, ...]:
    """Return the names in a cell, each once.

    >>> split_list("work | friends |  | work")
    ('work', 'friends')
    """
    names = (" ".join(name.split()) for name in read_marks(cell).split("|"))
    return tuple(dict.fromkeys(name for name in names if name))


def read_marks(cell: str) -> str:
    """Return a cell with the marks of a page as the letters they stand for.

    >>> read_marks("tea &amp; bread"), len(read_marks("&#" + "1" * 5000))
    ('tea & bread', 5002)
    """
    try:
        return unescape(cell)
    except ValueError:
        # A number longer than any letter has.
        return cell


def read_words(parts: Sequence[str]) -> str:
    """Return what was written, without the marks of the page it was written on.

    >>> read_words(["Evening", "We cooked.<br>It was <b>fine</b> &amp; warm."])
    'Evening\\nWe cooked.\\nIt was fine & warm.'
    """
    plain = (read_marks(_TAG.sub("", _BREAK.sub("\n", part))).strip() for part in parts)
    return "\n".join(part for part in plain if part)


def _read_row(
    line: int, cells: Mapping[str, str], zone: tzinfo, now: datetime
) -> ForeignEntry | RowProblem:
    day, clock = _read_day(cells["full_date"]), read_clock(cells["time"])
    if day is None:
        return problem(line, "full_date", cells["full_date"], "unreadable_day")
    if clock is None:
        return problem(line, "time", cells["time"], "unreadable_clock")
    at = with_own_offset(datetime.combine(day, clock, zone))
    if at > now:
        return problem(line, "full_date", f"{day} {clock:%H:%M}", "in_the_future")
    return ForeignEntry(
        line=line,
        at=at,
        mood=" ".join(read_marks(cells["mood"]).split()),
        activities=split_list(cells.get("activities", "")),
        words=read_words([cells.get("note_title", ""), cells.get("note", "")]),
    )


def _read_day(cell: str) -> date | None:
    try:
        day = date.fromisoformat(cell.strip().replace("/", "-"))
    except ValueError:
        return None
    return day if day.year >= EARLIEST_YEAR else None
