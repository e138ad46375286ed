"""A device that may write down moments without a connection, and what it has sent."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar, Self
from uuid import UUID

import msgspec

from hearthside.core import by_id
from hearthside.core.document import Document

MOST_PAIRS = 3
"""So many key pairs back, what a device still holds can be opened."""

MOST_TAKEN = 2000
"""So many ids back, a slip that is sent again is known."""


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """What one key pair of a device is made from. Without the vault's own key it makes nothing."""

    id: UUID
    seed: bytes
    key_version: int


class WritingDevice(Document, frozen=True, kw_only=True):
    """One device. `pairs` has the newest last; `taken` are the slips that came in, the latest last.

    A device that `is_ending` may still send what it holds. One that was removed has no pairs, so
    nothing that waits on it opens; its record stays, so that the device hears of it.
    """

    namespace: ClassVar[str] = "writing_device"

    name: str
    made_at: datetime
    pairs: tuple[Pair, ...] = ()
    sent_at: datetime | None = None
    taken: tuple[UUID, ...] = ()
    is_ending: bool = False

    @property
    def is_removed(self) -> bool:
        """Whether nothing comes in from it any more."""
        return not self.pairs

    def find_pair(self, id: UUID) -> Pair | None:
        """The pair of this id, unless it is too old or gone."""
        return by_id.find(self.pairs, id)

    def needs_pair(self, key_version: int) -> bool:
        """Whether the vault has new keys since the device got its own."""
        return not self.is_ending and bool(self.pairs) and self.pairs[-1].key_version < key_version

    def with_pair(self, pair: Pair) -> Self:
        """Return the device with one more pair; the oldest goes."""
        return msgspec.structs.replace(self, pairs=(*self.pairs, pair)[-MOST_PAIRS:])

    def with_taken(self, ids: Iterable[UUID], *, at: datetime) -> Self:
        """Return the device after it sent these slips."""
        known = dict.fromkeys((*self.taken, *ids))
        return msgspec.structs.replace(self, taken=tuple(known)[-MOST_TAKEN:], sent_at=at)

    def removed(self) -> Self:
        """Return the device as one whose slips open for nobody.

        >>> from datetime import UTC
        >>> WritingDevice(name="Phone", made_at=datetime(2026, 3, 1, tzinfo=UTC)).removed().is_removed
        True
        """
        return msgspec.structs.replace(self, pairs=(), taken=(), is_ending=True)
