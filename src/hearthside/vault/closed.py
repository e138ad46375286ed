"""What was taken back for good, remembered outside the database.

An older copy of the database that is put back would show again what somebody took back, and to
whom they once were linked. So the random ids of such records and couples are kept in a file
beside it, and count as gone for ever. They say nothing of what they stood for.
"""

import os
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
        # One value, exchanged at once: another thread never sees a new size with old ids.
        self.held: tuple[Path, int, frozenset[bytes]] = (Path(), -1, frozenset())

    def ids(self) -> frozenset[bytes]:
        """Every id that was taken back."""
        path = Path(settings.HEARTHSIDE_CLOSED)
        try:
            size = path.stat().st_size
        except OSError:
            size = 0
        held = self.held
        if (path, size) != held[:2]:
            held = self.held = self._read(path, size)
        return held[2]

    def forget(self) -> None:
        """Read the file again when it is next asked."""
        self.held = (Path(), -1, frozenset())

    def _read(self, path: Path, size: int) -> tuple[Path, int, frozenset[bytes]]:
        data = path.read_bytes() if size else b""
        whole = range(0, len(data) - ID_BYTES + 1, ID_BYTES)
        return path, size, frozenset(data[at : at + ID_BYTES] for at in whole)


CLOSED = ClosedIds()


def is_closed(id: UUID) -> bool:
    """Whether a shared record or a couple was taken back for good."""
    return id.bytes in CLOSED.ids()


def closed_ids() -> frozenset[bytes]:
    """Return all that was taken back, for whoever looks at many records."""
    return CLOSED.ids()


def close_ids(*ids: UUID) -> None:
    """Remember that these were taken back, on the disk before anything else is said."""
    if not ids:
        return
    with Path(settings.HEARTHSIDE_CLOSED).open("ab") as file:
        # A write that broke off, on a full disk, is filled up: it must not shift the ids after it.
        torn = -file.tell() % ID_BYTES
        file.write(bytes(torn) + b"".join(closed.bytes for closed in ids))
        file.flush()
        os.fsync(file.fileno())


def close_couple(couple: UUID) -> None:
    """End the sharing for both at once: what lay on the shelf and both keys go."""
    with transaction.atomic():
        # The shelf first: whoever is putting something there holds its row, and is waited for.
        for model in (Shelf, SharedRecord, SharedKey):
            model._default_manager.filter(couple=couple).delete()
        transaction.on_commit(lambda: close_ids(couple))
        ring_after_commit(couple)
        sweep_after_commit()


def close_couple_of(owner: UUID) -> None:
    """End what a person shares, if they share anything; where a key is missing, too."""
    keys = SharedKey.objects.filter(owner=owner).values_list("couple", flat=True)
    shared = SharedRecord.objects.filter(author=owner).values_list("couple", flat=True)
    for couple in {*keys, *shared}:
        close_couple(couple)
