"""With whom somebody shares, as their own vault has it."""

from typing import ClassVar
from uuid import UUID

from hearthside.core.document import Document


class Link(Document, frozen=True, kw_only=True):
    """With whom I share, pinned: another couple or person in the files is refused.

    `words` are the six that both compared. `invitation` is under which name the invitation lies
    that I answered; its code is kept nowhere.
    """

    namespace: ClassVar[str] = "couple_link"

    couple: UUID
    partner: UUID
    partner_name: str
    words: str = ""
    invitation: str = ""
