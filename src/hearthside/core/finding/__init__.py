"""What a diary showed on the day it was looked at, and how that changed since."""

from .change import SHOWN, TOLD, Change, Withdrawal, found_on, list_changes, list_withdrawals
from .finding import Difference, Finding, compare, is_same_day, settle
from .pattern import Course, Explained, Patterns, RhythmValue, Share, describe_course, gather
from .pictures import Pictures

__all__ = [
    "SHOWN",
    "TOLD",
    "Change",
    "Course",
    "Difference",
    "Explained",
    "Finding",
    "Patterns",
    "Pictures",
    "RhythmValue",
    "Share",
    "Withdrawal",
    "compare",
    "describe_course",
    "found_on",
    "gather",
    "is_same_day",
    "list_changes",
    "list_withdrawals",
    "settle",
]
