"""Couple: what one person lets the other read, word for word and until when."""

from .link import Link
from .sharing import KINDS, Share, SharedWords, is_over
from .two_diaries import (
    DAYS_NEEDED,
    N_DAYS,
    DayDifferences,
    DiariesCompared,
    DiariesYes,
    compare_days,
    differences_of,
    holds,
    is_whole,
    last_day,
)
from .week import PARTS, WeekNotes, WeekSide, opens, side_of, week_of

__all__ = [
    "DAYS_NEEDED",
    "KINDS",
    "N_DAYS",
    "PARTS",
    "DayDifferences",
    "DiariesCompared",
    "DiariesYes",
    "Link",
    "Share",
    "SharedWords",
    "WeekNotes",
    "WeekSide",
    "compare_days",
    "differences_of",
    "holds",
    "is_over",
    "is_whole",
    "last_day",
    "opens",
    "side_of",
    "week_of",
]
