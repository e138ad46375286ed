"""Couple: what one person lets the other read, word for word and until when."""

from .link import Link
from .sharing import KINDS, Share, SharedWords, is_over
from .week import PARTS, WeekNotes, WeekSide, opens, side_of, week_of

__all__ = [
    "KINDS",
    "PARTS",
    "Link",
    "Share",
    "SharedWords",
    "WeekNotes",
    "WeekSide",
    "is_over",
    "opens",
    "side_of",
    "week_of",
]
