"""What each person keeps of a link in their own vault, and how it stands."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from hearthside.core.document import Document
from hearthside.vault.shelf import SharedShelf


class Offer(Document, frozen=True, kw_only=True):
    """What an invitation holds: who invites, and with which key."""

    namespace: ClassVar[str] = "couple_offer"

    couple: UUID
    person: UUID
    name: str
    public_key: bytes


class Answer(Document, frozen=True, kw_only=True):
    """What the other answers."""

    namespace: ClassVar[str] = "couple_answer"

    person: UUID
    name: str
    public_key: bytes


class PendingInvitation(Document, frozen=True, kw_only=True):
    """My own invitation, while it waits; the code is shown again from here."""

    namespace: ClassVar[str] = "couple_pending"

    code: str
    couple: UUID
    expires_at: datetime


class Stand(StrEnum):
    """How it stands between two people, as one of them sees it."""

    ALONE = "alone"
    INVITING = "inviting"
    ANSWERED = "answered"
    WAITING = "waiting"
    LINKED = "linked"
    OFF = "off"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands, with what a page needs to say so; `shelf` only while they are linked."""

    stand: Stand
    partner_name: str = ""
    words: str = ""
    code: str = ""
    expires_at: datetime | None = None
    shelf: SharedShelf | None = field(default=None, compare=False)

    @property
    def ended(self) -> "Standing":
        """How it stands once the other has ended it, which may be while a page is read."""
        return Standing(Stand.OFF, self.partner_name)

    @property
    def is_linked(self) -> bool:
        """Whether the two share now."""
        return self.stand is Stand.LINKED
