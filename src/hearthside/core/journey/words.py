"""What a person wrote in one part of the path."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import ClassVar

from hearthside.core.document import Document

WITHIN = timedelta(hours=48)
ENOUGH = 3


class PartWords(Document, frozen=True, kw_only=True):
    """Answers by the keys of the part's questions; `written_at` keeps the person's own offset."""

    namespace: ClassVar[str] = "part_words"

    part: str
    written_at: datetime
    answers: dict[str, str] = {}


def is_enough_writing(written_at: Iterable[datetime], now: datetime) -> bool:
    """Whether three texts were begun within the last 48 hours, so that rest may do more good.

    Nothing is kept from being written. Writing harmed people who were searching for meaning
    after a separation (Sbarra et al., 2013); three is our own rule.

    >>> now = datetime(2026, 3, 3, 21)
    >>> is_enough_writing([now - timedelta(hours=hours) for hours in (1, 20, 47)], now)
    True
    >>> is_enough_writing([now - timedelta(hours=hours) for hours in (1, 20, 49)], now)
    False
    """
    return sum(now - WITHIN <= at <= now for at in written_at) >= ENOUGH
