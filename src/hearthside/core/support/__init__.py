"""Support: who or what somebody turns to with which feeling, how broad that is, and small steps to widen it."""

from .breadth import Breadth, FeelingSupport, Shape, describe_breadth
from .deck import STEP_IDEAS, StepIdea, find_idea
from .map import MOST_TIES, SupportMap
from .step import LONGEST_STEP, StepOutcome, WideningStep
from .tie import LONGEST_NAME, Feeling, Tie, TieKind

__all__ = [
    "LONGEST_NAME",
    "LONGEST_STEP",
    "MOST_TIES",
    "STEP_IDEAS",
    "Breadth",
    "Feeling",
    "FeelingSupport",
    "Shape",
    "StepIdea",
    "StepOutcome",
    "SupportMap",
    "Tie",
    "TieKind",
    "WideningStep",
    "describe_breadth",
    "find_idea",
]
