"""What a diary showed on the day it was looked at, and how that changed since."""

from .change import SHOWN, TOLD, Change, Withdrawal, found_on, list_changes, list_withdrawals
from .finding import Difference, Finding, compare, is_same_day, settle
from .pattern import Course, Explained, Patterns, RhythmValue, Share, describe_course, gather
from .pictures import Pictures
from .since import MOST_STARTS, ResponseValue, SinceValue, TriggerShift

__all__ = [
    "MOST_STARTS",
    "SHOWN",
    "TOLD",
    "Change",
    "Course",
    "Difference",
    "Explained",
    "Finding",
    "Patterns",
    "Pictures",
    "ResponseValue",
    "RhythmValue",
    "Share",
    "SinceValue",
    "TriggerShift",
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
