"""A person's rows, as they lie in the table."""

from collections.abc import Iterator
from typing import NamedTuple
from uuid import UUID

from .models import Record

BATCH = 500


class Row(NamedTuple):
    """One record, still sealed."""

    id: UUID
    month: int
    sealed: bytes


def read_in_batches(owner: UUID) -> Iterator[list[Row]]:
    """Yield all rows of one person, by month, a few at a time: a batch may be rewritten."""
    ids = list(
        Record.objects.filter(owner=owner).order_by("month", "id").values_list("id", flat=True)
    )
    for at in range(0, len(ids), BATCH):
        found = Record.objects.filter(owner=owner, id__in=ids[at : at + BATCH])
        rows = found.order_by("month", "id").values_list("id", "month", "sealed")
        yield [Row(record, month, bytes(sealed)) for record, month, sealed in rows]
