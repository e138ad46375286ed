"""What matters, what was written about it, what was planned and which sentences are one's own."""

from datetime import date
from typing import ClassVar, Self
from uuid import UUID

import msgspec

from hearthside.core import by_id
from hearthside.core.document import Document

from .activity import Activity
from .affirmation import Affirmation
from .value import Value, WritingPlace


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
        return by_id.find(self.writings, id)

    def find_activity(self, id: UUID) -> Activity | None:
        """One activity."""
        return by_id.find(self.activities, id)

    def find_sentence(self, id: UUID) -> Affirmation | None:
        """One sentence."""
        return by_id.find(self.sentences, id)

    def with_values(self, values: tuple[Value, ...]) -> Self:
        """Return the book with these values."""
        return msgspec.structs.replace(self, values=values)

    def keep_writing(self, place: WritingPlace) -> Self:
        """Return the book with the place of a writing."""
        return msgspec.structs.replace(self, writings=by_id.keep(self.writings, place))

    def keep_activity(self, activity: Activity) -> Self:
        """Return the book with an activity."""
        return msgspec.structs.replace(self, activities=by_id.keep(self.activities, activity))

    def keep_sentence(self, sentence: Affirmation) -> Self:
        """Return the book with a sentence."""
        return msgspec.structs.replace(self, sentences=by_id.keep(self.sentences, sentence))

    def drop_writing(self, id: UUID) -> Self:
        """Return the book without a writing."""
        return msgspec.structs.replace(self, writings=by_id.drop(self.writings, id))

    def drop_activity(self, id: UUID) -> Self:
        """Return the book without an activity."""
        return msgspec.structs.replace(self, activities=by_id.drop(self.activities, id))

    def drop_sentence(self, id: UUID) -> Self:
        """Return the book without a sentence."""
        return msgspec.structs.replace(self, sentences=by_id.drop(self.sentences, id))

    def open_activities(self) -> tuple[Activity, ...]:
        """What is planned and not told of yet, the nearest day first."""
        planned = (one for one in self.activities if one.is_open())
        return tuple(sorted(planned, key=lambda one: one.planned_on))

    def for_today(self, today: date) -> tuple[Activity, ...]:
        """What is planned for today."""
        return tuple(one for one in self.open_activities() if one.planned_on == today)
