"""What somebody would say, tried out alone."""

from datetime import datetime
from typing import ClassVar

from hearthside.core.document import Document


class Rehearsal(Document, frozen=True, kw_only=True):
    """One try, for the person alone.

    `card` is the key of the card it began with, empty for a matter of one's own; `written_at`
    keeps the person's own offset.
    """

    namespace: ClassVar[str] = "rehearsal"

    would_say: str
    written_at: datetime
    card: str = ""
    hope: str = ""
