"""What matters, what was written about it, what was planned and which sentences are one's own."""

from collections.abc import Iterable
from datetime import date
from typing import ClassVar, Protocol, Self, TypeVar
from uuid import UUID

import msgspec

from hearthside.core.document import Document

from .activity import Activity
from .affirmation import Affirmation
from .value import Value, WritingPlace


class _Kept(Protocol):
    @property
    def id(self) -> UUID: ...


K = TypeVar("K", bound=_Kept)


class WorthBook(Document, frozen=True, kw_only=True):
    """One document for the room, so that its pages open no other; long writings have their own."""

    namespace: ClassVar[str] = "worth_book"

    values: tuple[Value, ...] = ()
    writings: tuple[WritingPlace, ...] = ()
    activities: tuple[Activity, ...] = ()
    sentences: tuple[Affirmation, ...] = ()

    def find_value(self, id: str) -> Value | None:
        """The chosen value of this id; `None` if it is not chosen."""
        return next((value for value in self.values if value.id == id), None)

    def find_writing(self, id: UUID) -> WritingPlace | None:
        """The place of one writing."""
        return _find(self.writings, id)

    def find_activity(self, id: UUID) -> Activity | None:
        """One activity."""
        return _find(self.activities, id)

    def find_sentence(self, id: UUID) -> Affirmation | None:
        """One sentence."""
        return _find(self.sentences, id)

    def with_values(self, values: tuple[Value, ...]) -> Self:
        """Return the book with these values."""
        return msgspec.structs.replace(self, values=values)

    def keep_writing(self, place: WritingPlace) -> Self:
        """Return the book with the place of a writing."""
        return msgspec.structs.replace(self, writings=_keep(self.writings, place))

    def keep_activity(self, activity: Activity) -> Self:
        """Return the book with an activity."""
        return msgspec.structs.replace(self, activities=_keep(self.activities, activity))

    def keep_sentence(self, sentence: Affirmation) -> Self:
        """Return the book with a sentence."""
        return msgspec.structs.replace(self, sentences=_keep(self.sentences, sentence))

    def drop_writing(self, id: UUID) -> Self:
        """Return the book without a writing."""
        return msgspec.structs.replace(self, writings=_without(self.writings, id))

    def drop_activity(self, id: UUID) -> Self:
        """Return the book without an activity."""
        return msgspec.structs.replace(self, activities=_without(self.activities, id))

    def drop_sentence(self, id: UUID) -> Self:
        """Return the book without a sentence."""
        return msgspec.structs.replace(self, sentences=_without(self.sentences, id))

    def open_activities(self) -> tuple[Activity, ...]:
        """What is planned and not told of yet, the nearest day first."""
        planned = (one for one in self.activities if one.is_open())
        return tuple(sorted(planned, key=lambda one: one.planned_on))

    def for_today(self, today: date) -> tuple[Activity, ...]:
        """What is planned for today."""
        return tuple(one for one in self.open_activities() if one.planned_on == today)


def _find(kept: Iterable[K], id: UUID) -> K | None:
    return next((one for one in kept if one.id == id), None)


def _without(kept: Iterable[K], id: UUID) -> tuple[K, ...]:
    return tuple(one for one in kept if one.id != id)


def _keep(kept: tuple[K, ...], new: K) -> tuple[K, ...]:
    if _find(kept, new.id) is None:
        return (*kept, new)
    return tuple(new if one.id == new.id else one for one in kept)
