"""A message somebody thinks of sending: its words, what they were built from, and what became of it.

Nothing is ever sent from here. What became of a draft is what the person says became of it.
"""

from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import ClassVar

import msgspec

from hearthside.core.document import Document


class DraftState(StrEnum):
    """What became of a draft."""

    OPEN = "open"
    SAID = "said"
    LET_GO = "let_go"


class MessageParts(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a message is built from: the four steps of Nonviolent Communication (Rosenberg, 2003).

    `feelings` and `needs` hold keys of the wheel and the list; `felt` and `needed` are own words.
    `worry` is what it might mean, owned as a worry. `request` is what the other might do,
    `together` what the two might.
    """

    happened: str = ""
    worry: str = ""
    feelings: tuple[str, ...] = ()
    felt: str = ""
    needs: tuple[str, ...] = ()
    needed: str = ""
    request: str = ""
    together: str = ""


class Draft(Document, frozen=True, kw_only=True):
    """One draft.

    `before` is what stood there before another way of saying it was put in. `meant` are the marks
    of findings the person meant so. `calm` and `felt_after` run from 0 to 10. `look_again_at` is
    when they wanted to look at it again. Whether it is safe to say it is asked and never kept.
    """

    namespace: ClassVar[str] = "draft"

    written_at: datetime
    text: str = ""
    before: str = ""
    meant: tuple[str, ...] = ()
    parts: MessageParts = MessageParts()
    calm: int | None = None
    moment: str = ""
    look_again_at: datetime | None = None
    state: DraftState = DraftState.OPEN
    settled_at: datetime | None = None
    received: str = ""
    did: str = ""
    felt_after: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether the person has not said what became of it."""
        return self.state is DraftState.OPEN

    def is_due(self, now: datetime) -> bool:
        """Whether its wait is over and it is still open.

        >>> from datetime import UTC
        >>> at = datetime(2026, 3, 1, 21, tzinfo=UTC)
        >>> draft = Draft(written_at=at, look_again_at=at.replace(minute=20))
        >>> draft.is_due(at), draft.is_due(at.replace(minute=20))
        (False, True)
        """
        return self.is_open and self.look_again_at is not None and self.look_again_at <= now


class OwnStem(Document, frozen=True, kw_only=True):
    """How the person likes a message to begin, in their own words."""

    namespace: ClassVar[str] = "own_stem"

    words: str


def mark_as_meant(kind: str, words: str) -> str:
    """Return what a finding is known by once it was meant so: it says nothing of the words.

    The same words elsewhere in the draft are meant as well; once they are changed, they are not.

    >>> mark_as_meant("absolute", "You never") == mark_as_meant("absolute", "you  never")
    True
    """
    plain = " ".join(words.casefold().split())
    digest = sha256("\0".join((kind, plain)).encode()).hexdigest()
    return f"{kind}:{digest[:16]}"
