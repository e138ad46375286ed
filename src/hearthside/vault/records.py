"""The only door to plaintext: one person's open vault."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from functools import cached_property
from hmac import digest
from itertools import chain
from typing import Any, Generic, TypeVar
from uuid import UUID, uuid4

import msgspec
from django.db import IntegrityError, transaction

from hearthside.core.document import D, Document

from .closed import close_couple_of
from .drop_box import check_public_key, load_private_key, try_open, try_read
from .envelope import RecordSeal, kind_prefix, pack, read_body, split_body, unpack
from .key import VaultKey, label
from .keyring import find_index_key, lock_keyring, restore_pair
from .line import stand_in_line
from .models import Drop, Keyring, Record
from .refusal import RecordNotFound, VaultDamaged, VaultLocked
from .row import BATCH, Row, read_in_batches
from .sweep import sweep_after_commit

E = TypeVar("E", bound=Document)
Sealed = tuple[UUID, int, bytes | memoryview]
"""A record's id, month and sealed bytes, as the database gives them."""

__all__ = ["RecordNotFound", "Stored", "Vault", "VaultDamaged", "VaultLocked"]

LAST_MONTH = 2**15 - 1


class Stored(msgspec.Struct, Generic[D], frozen=True, gc=False):
    """A document and the id it is kept under."""

    id: UUID
    document: D


def to_month(day: date) -> int:
    """Return the month bucket of a day, the only date that is not sealed."""
    return min(day.year * 12 + day.month - 1, LAST_MONTH)


@contextmanager
def collector_paused() -> Iterator[None]:
    """Spare a long read the cyclic garbage collector: a quarter of its time, and it finds nothing."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class Vault:
    """One person's records, opened with their vault key.

    Every write raises `VaultLocked` when the key has been rotated away; every read raises
    `VaultDamaged` rather than skip a record that does not open.
    """

    def __init__(self, vault_key: VaultKey, wrapped_index_key: bytes | None = None) -> None:
        """Open a vault; the index key comes from whoever has read the keyring already."""
        self._key = vault_key
        self._wrapped_index_key = wrapped_index_key
        self._seal = RecordSeal(vault_key)

    def __repr__(self) -> str:
        return "Vault(hidden)"

    @property
    def owner(self) -> UUID:
        """Whose vault this is."""
        return self._key.owner

    @property
    def key_version(self) -> int:
        """The number of the vault key; a rotation makes it greater."""
        return self._key.version

    def hold(self) -> None:
        """Hold the vault until the transaction ends, so that what is read and then written is one step."""
        lock_keyring(self._key)

    def put(self, document: Document, *, id: UUID | None = None, month_of: date) -> UUID:
        """Keep a document and return its id; with an id, take the place of what is kept there.

        Raises `DocumentTooLarge`, or `RecordNotFound` for an id that is another person's or
        that stands for another kind of record.
        """
        record, month = id or uuid4(), to_month(month_of)
        sealed = self._seal.seal(record, month, pack(document))
        with transaction.atomic():
            lock_keyring(self._key)
            if id is not None:
                self._refuse_other_kind(type(document), id)
            if id is None or not self._replace(record, month, sealed):
                self._insert(record, month, sealed)
        return record

    def put_many(self, documents_with_months: Iterable[tuple[Document, date]]) -> tuple[UUID, ...]:
        """Keep many new documents, all or none, and return their ids in the same order."""
        records = [self._new_record(document, day) for document, day in documents_with_months]
        with transaction.atomic():
            lock_keyring(self._key)
            Record.objects.bulk_create(records, batch_size=BATCH)
        return tuple(record.id for record in records)

    def get(self, kind: type[D], id: UUID) -> D:
        """Return one document. Raises `RecordNotFound` if it is not there or of another kind."""
        document = self._find(kind, id)
        if document is None:
            raise RecordNotFound
        return document

    def all(
        self, kind: type[D], *, since: date | None = None, until: date | None = None
    ) -> tuple[Stored[D], ...]:
        """Return the documents of one kind, in no promised order.

        `since` and `until` choose whole months, both included: the day is sealed, so the
        caller compares days after opening.
        """
        with collector_paused():
            return tuple(self._open_kind(kind, self._rows_within(since, until)))

    def all_of_both(
        self, one: type[D], other: type[E], *, since: date
    ) -> tuple[tuple[Stored[D], ...], tuple[Stored[E], ...]]:
        """Return the documents of two kinds, as `all` does, opening every record only once."""
        with collector_paused():
            padded = tuple(self._open_rows(self._rows_within(since, None)))
            return tuple(_read_kind(one, padded)), tuple(_read_kind(other, padded))

    def get_many(self, kind: type[D], ids: Sequence[UUID]) -> dict[UUID, D]:
        """Return the documents that are there of these ids, each under its own; no other is opened."""
        stand_in_line(self.owner)
        own = Record.objects.filter(owner=self.owner).values_list("id", "month", "sealed")
        batches = (ids[at : at + BATCH] for at in range(0, len(ids), BATCH))
        rows = chain.from_iterable(own.filter(id__in=batch) for batch in batches)
        with collector_paused():
            return {stored.id: stored.document for stored in self._open_kind(kind, rows)}

    def delete(self, *ids: UUID) -> int:
        """Delete records for good and return how many there were; a damaged one too."""
        with transaction.atomic():
            stand_in_line(self.owner)
            deleted = sum(
                Record.objects.filter(owner=self.owner, id__in=ids[at : at + BATCH]).delete()[0]
                for at in range(0, len(ids), BATCH)
            )
            sweep_after_commit()
        return deleted

    def single_id(self, kind: type[Document]) -> UUID:
        """Return the id of the one document of its kind, which tells the kind only to its owner."""
        name = label("single") + b"\0" + kind.namespace.encode()
        return UUID(bytes=digest(self._index_key, name, "sha256")[:16], version=4)

    def get_single(self, kind: type[D]) -> D | None:
        """Return the one document of its kind, or None; no other record is opened."""
        return self._find(kind, self.single_id(kind))

    def put_single(self, document: Document, *, on: date) -> UUID:
        """Keep the one document of its kind, in place of the one before."""
        return self.put(document, id=self.single_id(type(document)), month_of=on)

    def delete_single(self, kind: type[Document]) -> None:
        """Delete the one document of its kind, if there is one."""
        self.delete(self.single_id(kind))

    def collect_drop_box(self, kind: type[D]) -> tuple[D, ...]:
        """Return what waits of one kind, and remove it; call it where what it returns is kept.

        Anyone who can write the database can leave something here. Show it; never act on it.
        Raises `VaultDamaged` when the public key was exchanged; `mend_drop_box` puts it right.
        """
        with transaction.atomic():
            keyring = lock_keyring(self._key)
            private_key = load_private_key(keyring, self._key)
            check_public_key(keyring, private_key)
            collected: list[D] = []
            for drop in Drop.objects.filter(owner=self.owner):
                content = try_open(private_key, self._key.home, drop)
                if content is None or content.namespace == kind.namespace:
                    collected.extend(try_read(content, kind))
                    drop.delete()
            sweep_after_commit()
        return tuple(collected)

    def mend_drop_box(self) -> None:
        """Put the person's own public key back; what is sealed to any other opens for nobody here."""
        restore_pair(self._key)

    def everything(self) -> Iterator[tuple[str, int, UUID, dict[str, Any]]]:
        """Yield namespace, version, id and document of every record, as plain JSON values."""
        for row in self._rows():
            content = unpack(self._open(row.id, row.month, row.sealed))
            yield content.namespace, content.version, row.id, msgspec.json.decode(content.body)

    def find_damaged(self) -> tuple[UUID, ...]:
        """Return the records that do not open, so that the person may delete them."""
        return tuple(row.id for row in self._rows() if not self._opens(row))

    def destroy(self) -> None:
        """Delete every record, every waiting draft, what is shared and the keys, for good."""
        with transaction.atomic():
            stand_in_line(self.owner)
            close_couple_of(self.owner)
            for model in (Record, Drop, Keyring):
                model._default_manager.filter(owner=self.owner).delete()
            sweep_after_commit()

    def _find(self, kind: type[D], id: UUID) -> D | None:
        stand_in_line(self.owner)
        rows = Record.objects.filter(owner=self.owner, id=id)
        for stored in self._open_kind(kind, rows.values_list("id", "month", "sealed")):
            return stored.document
        return None

    def _rows_within(self, since: date | None, until: date | None) -> Iterable[Sealed]:
        stand_in_line(self.owner)
        months = {} if since is None else {"month__gte": to_month(since)}
        months |= {} if until is None else {"month__lte": to_month(until)}
        rows = Record.objects.filter(owner=self.owner, **months)
        return rows.values_list("id", "month", "sealed")

    def _open_kind(self, kind: type[D], rows: Iterable[Sealed]) -> Iterator[Stored[D]]:
        return _read_kind(kind, self._open_rows(rows))

    def _open_rows(self, rows: Iterable[Sealed]) -> Iterator[tuple[UUID, bytes]]:
        for record, month, sealed in rows:
            yield record, self._open(record, month, bytes(sealed))

    def _open(self, id: UUID, month: int, sealed: bytes) -> bytes:
        try:
            return self._seal.open(id, month, sealed)
        except VaultDamaged:
            is_current = Keyring.objects.filter(owner=self.owner, key_version=self._key.version)
            raise (VaultDamaged if is_current.exists() else VaultLocked) from None

    def _opens(self, row: Row) -> bool:
        try:
            self._open(row.id, row.month, row.sealed)
        except VaultDamaged:
            return False
        return True

    def _rows(self) -> Iterator[Row]:
        return chain.from_iterable(read_in_batches(self.owner))

    def _new_record(self, document: Document, day: date) -> Record:
        record, month = uuid4(), to_month(day)
        sealed = self._seal.seal(record, month, pack(document))
        return Record(id=record, owner=self.owner, month=month, sealed=sealed)

    def _refuse_other_kind(self, kind: type[Document], id: UUID) -> None:
        # Ids come back in forms, and a form may be forged; what does not open may be replaced.
        own = Record.objects.filter(owner=self.owner, id=id)
        with suppress(VaultDamaged):
            for month, sealed in own.values_list("month", "sealed"):
                if not self._open(id, month, bytes(sealed)).startswith(kind_prefix(kind)):
                    raise RecordNotFound

    def _replace(self, id: UUID, month: int, sealed: bytes) -> bool:
        sweep_after_commit()
        own = Record.objects.filter(owner=self.owner, id=id)
        return own.update(month=month, sealed=sealed) > 0

    def _insert(self, id: UUID, month: int, sealed: bytes) -> None:
        try:
            with transaction.atomic():
                Record.objects.create(id=id, owner=self.owner, month=month, sealed=sealed)
        except IntegrityError:
            raise RecordNotFound from None

    @cached_property
    def _index_key(self) -> bytes:
        wrapped = self._wrapped_index_key or find_index_key(self._key)
        if wrapped is None:
            raise VaultLocked
        return self._key.unwrap("index", wrapped)


def _read_kind(kind: type[D], opened: Iterable[tuple[UUID, bytes]]) -> Iterator[Stored[D]]:
    """Decode what is of this kind; the rest stays bytes."""
    prefix = kind_prefix(kind)
    for record, padded in opened:
        if padded.startswith(prefix):
            version, body = split_body(padded, len(prefix))
            yield Stored(record, read_body(body, version, kind))
