"""One person over time: persistent or occasional, the week's rhythm, the slow level, growth, inertia, recovery."""

from .growth import Direction, Growth, assess_growth
from .inertia import Inertia, Lasting, describe_inertia
from .level import Level, LevelPoint, trace_level
from .persistence import Persistence, Verdict, assess_persistence
from .recovery import Pace, Recovery, compare_recovery
from .resurfacing import Resurfacing, Return, find_resurfacing
from .rhythm import Rhythm, RhythmCell, describe_rhythm
from .start import Start, StartList, UnusableStart
from .trigger_change import TriggerChange, TriggerChanges, compare_triggers

__all__ = [
    "Direction",
    "Growth",
    "Inertia",
    "Lasting",
    "Level",
    "LevelPoint",
    "Pace",
    "Persistence",
    "Recovery",
    "Resurfacing",
    "Return",
    "Rhythm",
    "RhythmCell",
    "Start",
    "StartList",
    "TriggerChange",
    "TriggerChanges",
    "UnusableStart",
    "Verdict",
    "assess_growth",
    "assess_persistence",
    "compare_recovery",
    "compare_triggers",
    "describe_inertia",
    "describe_rhythm",
    "find_resurfacing",
    "trace_level",
]
