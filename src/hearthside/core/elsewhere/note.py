"""An entry from elsewhere that has no number: kept as it was written, beside the diary."""

from datetime import datetime
from typing import ClassVar

from hearthside.core.document import Document


class ForeignNote(Document, frozen=True, kw_only=True):
    """What was written in another program, when, and what was ticked there.

    A mood is not insecurity: where the person gave it no number, the word stays a word.
    """

    namespace: ClassVar[str] = "foreign_note"

    at: datetime
    program: str
    mood: str = ""
    activities: tuple[str, ...] = ()
    words: str = ""
