"""One person's diary: moments, the contexts they name, and the arrays statistics read."""

from .context import Context, ContextList
from .csv_format import parse_csv, row_to_moment, rows_to_moments, write_csv
from .csv_row import DiaryRow, ParsedDiary, RowProblem
from .diary import Diary, day_on
from .error import DiaryFormatError, UnusableDiary
from .moment import Moment
from .source import Source

__all__ = [
    "Context",
    "ContextList",
    "Diary",
    "DiaryFormatError",
    "DiaryRow",
    "Moment",
    "ParsedDiary",
    "RowProblem",
    "Source",
    "UnusableDiary",
    "day_on",
    "parse_csv",
    "row_to_moment",
    "rows_to_moments",
    "write_csv",
]
