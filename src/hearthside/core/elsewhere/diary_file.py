"""A diary kept in another program, whichever it is."""

from datetime import datetime, tzinfo

from .bearable import is_bearable, read_bearable
from .daylio import is_daylio, read_daylio
from .entry import ForeignDiary
from .export_text import read_export_text
from .refusal import UnreadableExport
from .table import open_table

_OURS = b"felt_insecurity"
"""In the first line of a diary.csv, which is nobody else's and need not be read twice."""

_TOLD = ("malformed", "too_many_columns", "too_many_rows")
"""Why a table is not read at all, whatever it may hold."""


def parse_foreign_diary(data: bytes, zone: tzinfo, *, now: datetime) -> ForeignDiary | None:
    """Return the entries of a Daylio or Bearable export, or `None` when it is neither.

    Times are read on the clock of `zone`; what lies after `now` (aware) is a problem. Raises
    `UnreadableExport` with `malformed`, `too_many_columns`, `too_many_rows`, `no_day` or `no_rows`
    for one that cannot be used.

    >>> from datetime import UTC
    >>> file = b"full_date,date,weekday,time,mood,activities,note_title,note\\n" \\
    ...     b"2026-03-01,March 1,Sunday,9:40 pm,meh,work | friends,,\\n"
    >>> diary = parse_foreign_diary(file, UTC, now=datetime(2026, 6, 1, tzinfo=UTC))
    >>> diary.program, diary.entries[0].activities
    ('Daylio', ('work', 'friends'))
    """
    # Without its zeros a line in UTF-16 reads the same.
    if _OURS in data.lstrip(b"\r\n").partition(b"\n")[0].replace(b"\0", b""):
        return None
    try:
        table = open_table(read_export_text(data))
    except UnreadableExport as refusal:
        if refusal.code in _TOLD:
            raise
        return None
    for is_from, read in ((is_daylio, read_daylio), (is_bearable, read_bearable)):
        if is_from(table):
            diary = read(table, zone, now=now)
            if not diary.entries and not diary.problems:
                raise UnreadableExport("no_rows", "There is no row in the file.")
            return diary
    return None
