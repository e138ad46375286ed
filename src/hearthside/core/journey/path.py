"""Where a person is on the path: which parts they began, did, or put aside. Nothing is counted."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Self
from uuid import UUID

import msgspec

from hearthside.core.document import Document


class Standing(StrEnum):
    """Where one part stands."""

    BEGUN = "begun"
    DONE = "done"
    ASIDE = "aside"


class Trace(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is known of one part.

    `changed_at` is when it came to stand as it does, `done_at` when it was first done, and
    `rested_at` when its return was last taken up or put away. `words` is the id of what is being
    written in it, so that one can go on there.
    """

    part: str
    standing: Standing
    changed_at: datetime
    done_at: datetime | None = None
    rested_at: datetime | None = None
    words: UUID | None = None


class Text(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where one text lies, so that it is found without opening everything else."""

    id: UUID
    part: str
    written_at: datetime


class Path(Document, frozen=True, kw_only=True):
    """The traces of one person, in the order in which parts were first met. Unknown keys do no harm.

    `texts` is where the person's texts lie, the newest last; `began_at` is when the first part was begun, done or put aside; `return_rested_at` is when the
    note that it is here again was last put away.
    """

    namespace: ClassVar[str] = "path"

    began_at: datetime | None = None
    traces: tuple[Trace, ...] = ()
    texts: tuple[Text, ...] = ()
    return_rested_at: datetime | None = None

    def find(self, part: str) -> Trace | None:
        """The trace of a part; `None` where it was not met yet."""
        return next((trace for trace in self.traces if trace.part == part), None)

    def begin(self, part: str, *, at: datetime, words: UUID | None = None) -> Self:
        """Return the path with a part under way, in these words where some are being written.

        >>> now = datetime(2026, 3, 1, 21)
        >>> Path().begin("camera", at=now).find("camera").standing.value
        'begun'
        """
        return self._put(part, Standing.BEGUN, at, words=words)

    def finish(self, part: str, *, at: datetime) -> Self:
        """Return the path with a part done; the first time stays the first."""
        known = self.find(part)
        first = known.done_at if known and known.done_at else at
        return self._put(part, Standing.DONE, at, done_at=first, rested_at=at, words=None)

    def put_aside(self, part: str, *, at: datetime) -> Self:
        """Return the path with a part put aside: it is suggested no more, and may be opened."""
        return self._put(part, Standing.ASIDE, at)

    def take_up(self, part: str) -> Self:
        """Return the path with a part as if it had not been met, or as done if it once was.

        >>> now = datetime(2026, 3, 1, 21)
        >>> Path().put_aside("camera", at=now).take_up("camera").traces
        ()
        """
        known = self.find(part)
        if known is not None and known.done_at is not None:
            return self._put(part, Standing.DONE, known.done_at)
        left = tuple(trace for trace in self.traces if trace.part != part)
        return msgspec.structs.replace(self, traces=left)

    def rest(self, part: str, *, at: datetime) -> Self:
        """Return the path with the return of a part put away for this time."""
        known = self.find(part)
        return self if known is None else self._put(part, known.standing, at, rested_at=at)

    def put_return_away(self, *, at: datetime) -> Self:
        """Return the path with the note that it is here again put away."""
        return msgspec.structs.replace(self, return_rested_at=at)

    def texts_of(self, *parts: str) -> tuple[Text, ...]:
        """Where the texts of these parts lie, the newest first."""
        return tuple(text for text in reversed(self.texts) if text.part in parts)

    def note_text(self, text: Text) -> Self:
        """Return the path with a text; one that is there already keeps its place."""
        known = any(other.id == text.id for other in self.texts)
        return self if known else msgspec.structs.replace(self, texts=(*self.texts, text))

    def is_finished(self, words: UUID) -> bool:
        """Whether this text is there, and is not being written any more."""
        under_way = any(trace.words == words for trace in self.traces)
        return not under_way and any(text.id == words for text in self.texts)

    def drop_text(self, words: UUID) -> Self:
        """Return the path without a text that was deleted, also where it was under way."""
        traces = (
            msgspec.structs.replace(trace, words=None) if trace.words == words else trace
            for trace in self.traces
        )
        left = tuple(text for text in self.texts if text.id != words)
        return msgspec.structs.replace(self, traces=tuple(traces), texts=left)

    def _put(self, part: str, standing: Standing, at: datetime, **changes: object) -> Self:
        fresh = Trace(part=part, standing=standing, changed_at=at)
        known = self.find(part)
        changed = msgspec.structs.replace(
            known or fresh, standing=standing, changed_at=at, **changes
        )
        traces = tuple(changed if trace is known else trace for trace in self.traces)
        traces = traces if known else (*traces, changed)
        return msgspec.structs.replace(self, began_at=self.began_at or at, traces=traces)
