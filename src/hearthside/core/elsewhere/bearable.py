"""A Bearable export: one row a thing noted, many for one part of one day.

    date[,date formatted],weekday,time of day,category,rating/amount,detail,notes

Days are written like "8th Dec 2021", or as 2021-12-08 in `date formatted`. The time is a part
of the day (pre, am, mid, pm, all day) and seldom an hour.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, tzinfo

from hearthside.core.diary import RowProblem
from hearthside.core.diary.wall_clock import with_own_offset

from .daylio import EARLIEST_YEAR, read_clock, read_words, split_list
from .entry import ForeignDiary, ForeignEntry
from .refusal import refuse_without_day
from .table import Table, problem

PARTS = {
    "pre": time(6),
    "am": time(9),
    "mid": time(13),
    "pm": time(19),
    "all day": time(12),
    "": time(12),
}
"""The hour each part of the day is taken as."""
_DAYS = {"date", "date formatted"}
_ALL_DAY = PARTS["all day"]
_MONTHS = {
    name: at
    for at, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
_DAY = re.compile(r"(\d{1,2})[a-z]{0,2} ([a-z]{3})[a-z]{0,7},? (\d{4})")
_LEVEL = re.compile(r" ?(?:\([^()]{1,20}\)| - [^-]{1,20})$")
_PICTURE = re.compile(r"^[^\w(]+")

Place = tuple[date, str]


def is_bearable(table: Table) -> bool:
    """Tell whether a table is a Bearable export."""
    return {"time of day", "category", "rating/amount"} <= set(table.names)


def read_bearable(table: Table, zone: tzinfo, *, now: datetime) -> ForeignDiary:
    """Return one entry for each part of each day, on the clock of `zone`, up to `now` (aware).

    Raises `UnreadableExport` with `no_day` where no column has the day.
    """
    if not _DAYS & set(table.names):
        raise refuse_without_day("date", "date formatted")
    places: dict[Place, list[tuple[int, Mapping[str, str]]]] = {}
    problems = list(table.problems)
    for line, row in table.rows:
        day = _read_day(row)
        if day is None:
            problems.append(problem(line, "date", row.get("date", ""), "unreadable_day"))
        elif _at(day, row["time of day"], zone) > now:
            problems.append(problem(line, "date", str(day), "in_the_future"))
        else:
            part = row["time of day"].strip().lower()
            places.setdefault((day, part), []).append((line, row))
    entries = [_gather(place, rows, zone) for place, rows in places.items()]
    return ForeignDiary(
        program="Bearable",
        entries=tuple(sorted(entries, key=lambda entry: entry.at)),
        problems=tuple(sorted(problems, key=_line_of)),
        is_cut=table.is_cut,
        invented_hours=True,
    )


def _line_of(one: RowProblem) -> int:
    return one.line


def _gather(
    place: Place, rows: Iterable[tuple[int, Mapping[str, str]]], zone: tzinfo
) -> ForeignEntry:
    """Everything noted for one part of one day, as one entry."""
    listed = tuple(rows)
    moods = [row for _line, row in listed if row["category"].strip().lower() == "mood"]
    ticked = (name for _line, row in listed for name in _names(row.get("detail", "")))
    return ForeignEntry(
        line=listed[0][0],
        at=_at(*place, zone),
        mood=_read_mood(moods[0]) if moods else "",
        activities=tuple(dict.fromkeys(ticked)),
        words=read_words([row.get("notes", "") for _line, row in listed]),
    )


def _read_mood(row: Mapping[str, str]) -> str:
    """The mood in the file's own words: "Mood 3", as a number alone says nothing of its scale."""
    rating = row["rating/amount"].strip()
    return f"{row['category'].strip()} {rating}" if rating else ""


def _names(detail: str) -> Iterable[str]:
    """The things in a cell, without a picture in front and how strong they were behind."""
    for name in split_list(detail):
        bare = _LEVEL.sub("", _PICTURE.sub("", name)).strip()
        if bare:
            yield bare


def _read_day(row: Mapping[str, str]) -> date | None:
    day = _parse_day(row)
    return day if day is not None and day.year >= EARLIEST_YEAR else None


def _parse_day(row: Mapping[str, str]) -> date | None:
    try:
        return date.fromisoformat(row.get("date formatted", "").strip()[:10])
    except ValueError:
        pass
    found = _DAY.fullmatch(row.get("date", "").strip().lower())
    if found is None or found[2] not in _MONTHS:
        return None
    try:
        return date(int(found[3]), _MONTHS[found[2]], int(found[1]))
    except ValueError:
        return None


def _at(day: date, part: str, zone: tzinfo) -> datetime:
    cell = part.strip().lower()
    clock = PARTS.get(cell) or read_clock(cell) or _ALL_DAY
    return with_own_offset(datetime.combine(day, clock, zone))
