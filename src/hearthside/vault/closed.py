"""What was taken back for good, remembered outside the database.

An older copy of the database that is put back would show again what somebody took back, and to
whom they once were linked. So the random ids of such records and couples are kept in a file
beside it, and count as gone for ever. They say nothing of what they stood for.
"""

from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db import transaction

from .bell import ring_after_commit
from .models import SharedKey, SharedRecord, Shelf
from .sweep import sweep_after_commit

ID_BYTES = 16


class ClosedIds:
    """The ids in the file, read again whenever it has grown."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.size = 0
        self.ids: frozenset[bytes] = frozenset()

    def holds(self, id: UUID) -> bool:
        """Whether this id was taken back."""
        path = Path(settings.HEARTHSIDE_CLOSED)
        try:
            size = path.stat().st_size
        except OSError:
            size = 0
        if (path, size) != (self.path, self.size):
            self._read(path, size)
        return id.bytes in self.ids

    def _read(self, path: Path, size: int) -> None:
        data = path.read_bytes() if size else b""
        whole = range(0, len(data) - ID_BYTES + 1, ID_BYTES)
        self.path, self.size = path, size
        self.ids = frozenset(data[at : at + ID_BYTES] for at in whole)


CLOSED = ClosedIds()


def is_closed(id: UUID) -> bool:
    """Whether a shared record or a couple was taken back for good."""
    return CLOSED.holds(id)


def close_ids(*ids: UUID) -> None:
    """Remember that these were taken back."""
    with Path(settings.HEARTHSIDE_CLOSED).open("ab") as file:
        file.write(b"".join(closed.bytes for closed in ids))


def close_couple(couple: UUID) -> None:
    """End the sharing for both at once: what lay on the shelf and both keys go."""
    with transaction.atomic():
        for model in (SharedRecord, SharedKey, Shelf):
            model._default_manager.filter(couple=couple).delete()
        transaction.on_commit(lambda: close_ids(couple))
        ring_after_commit(couple)
        sweep_after_commit()


def close_couple_of(owner: UUID) -> None:
    """End what a person shares, if they share anything."""
    for couple in SharedKey.objects.filter(owner=owner).values_list("couple", flat=True):
        close_couple(couple)
