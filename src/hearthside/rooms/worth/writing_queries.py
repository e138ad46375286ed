"""What the pages for a writing show: one long document beside the book."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from hearthside.core.worth import ValueWriting, WorthBook
from hearthside.vault.records import Vault

from .forms import WritingForm
from .operations import find_book, find_late_words, is_writing_asked
from .queries import Sent, name_writing, started_at


@dataclass(frozen=True, slots=True)
class WritingPage:
    """One writing to read. `begun_at` is the wall clock of the place."""

    id: UUID
    value: str
    begun_at: datetime
    words: str


def writing_form(
    vault: Vault, id: UUID | None, sent: Sent, *, value: str = "", path: str, now: datetime
) -> WritingForm:
    """A writing, new or to go on with. Raises `RecordNotFound`."""
    book = find_book(vault)
    kept = id or _kept_as_it_went(book, sent)
    old = vault.get(ValueWriting, kept) if kept else None
    place = book.find_writing(kept) if kept else None
    return WritingForm(
        sent,
        values=book.values,
        old=old,
        kept=_fields_of(kept, old) if kept and old else {"value": value},
        is_asked="asked" in sent if sent else is_writing_asked(vault, old, now),
        was_finished=bool(place and place.is_finished),
        started=started_at(vault, sent, path) or (None if sent else find_late_words(vault, id)),
    )


def _kept_as_it_went(book: WorthBook, sent: Sent) -> UUID | None:
    """The id of a new writing that a script has kept already."""
    places = {str(place.id): place.id for place in book.writings}
    return places.get(sent.get("writing", "")) if sent else None


def read_writing(vault: Vault, id: UUID) -> WritingPage:
    """One writing. Raises `RecordNotFound`."""
    writing = vault.get(ValueWriting, id)
    at = writing.begun_at.replace(tzinfo=None)
    return WritingPage(id, name_writing(writing.value), at, writing.words)


def _fields_of(id: UUID, old: ValueWriting) -> dict[str, Any]:
    return {
        "writing": id,
        "value": old.value.id if old.value else "",
        "words": old.words,
        "before": old.felt_before,
    }
