"""How long replies between two people usually take: once, as a range, both ways."""

from .error import UnusableTimes
from .kept import REST, ReplyRange, ReplyTimes
from .reply_times import ReplyCell, ReplyRanges, describe_replies

__all__ = [
    "REST",
    "ReplyCell",
    "ReplyRange",
    "ReplyRanges",
    "ReplyTimes",
    "UnusableTimes",
    "describe_replies",
]
