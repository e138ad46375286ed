"""The path: six chapters of short exercises, where a person is on it, and what comes back after weeks.

The words are ours. Every exercise says what, how long, why, and when to leave it.
"""

from .booster import Booster, find_booster, find_next_booster
from .chapter import Chapter
from .kept import Kept, weigh_kept
from .part import Ask, Material, Nearness, Part, Way
from .parts import PARTS
from .path import Path, Standing, Text, Trace
from .suggestion import Reason, Suggestion, suggest_part
from .words import PartWords, is_enough_writing

__all__ = [
    "PARTS",
    "Ask",
    "Booster",
    "Chapter",
    "Kept",
    "Material",
    "Nearness",
    "Part",
    "PartWords",
    "Path",
    "Reason",
    "Standing",
    "Suggestion",
    "Text",
    "Trace",
    "Way",
    "find_booster",
    "find_next_booster",
    "is_enough_writing",
    "suggest_part",
    "weigh_kept",
]
