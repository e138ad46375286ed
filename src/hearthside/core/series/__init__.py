"""One person over time: persistent or occasional, the week's rhythm, the slow level."""

from .level import Level, LevelPoint, trace_level
from .persistence import Persistence, Verdict, assess_persistence
from .rhythm import Rhythm, RhythmCell, describe_rhythm

__all__ = [
    "Level",
    "LevelPoint",
    "Persistence",
    "Rhythm",
    "RhythmCell",
    "Verdict",
    "assess_persistence",
    "describe_rhythm",
    "trace_level",
]
