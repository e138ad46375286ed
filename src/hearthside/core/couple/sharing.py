"""Words that one person shares: a copy, chosen and worded by its author, never the entry itself."""

from datetime import date
from typing import ClassVar, Literal
from uuid import UUID

from hearthside.core.document import Document

Kind = Literal["words", "thanks"]
KINDS: tuple[Kind, ...] = ("words", "thanks")


class SharedWords(Document, frozen=True, kw_only=True):
    """What the other reads, and all they read: the words, and the day after which they go."""

    namespace: ClassVar[str] = "shared_words"

    words: str
    kind: Kind = "words"
    until: date | None = None


class Share(Document, frozen=True, kw_only=True):
    """The author's own note of what they share; the words on their pages come from here."""

    namespace: ClassVar[str] = "share"

    item: UUID
    shared: SharedWords


def is_over(shared: SharedWords, today: date) -> bool:
    """Whether the last day on which the other may read it has passed.

    >>> is_over(SharedWords(words="hello", until=date(2026, 3, 1)), date(2026, 3, 2))
    True
    >>> is_over(SharedWords(words="hello"), date(2026, 3, 2))
    False
    """
    return shared.until is not None and today > shared.until
