"""What two people share, as one of them sees it. Every record has one author, who alone changes it.

What needed both may be taken away by either, as the whole link may.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from hmac import digest
from typing import Generic, TypeAlias
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from django.db import IntegrityError, transaction
from django.db.models import F, QuerySet

from hearthside.core.couple import Link
from hearthside.core.document import D, Document

from .bell import ring_after_commit
from .closed import close_ids, closed_ids, is_closed
from .couple_key import CoupleKey, load_couple_key
from .envelope import kind_prefix, pack, read_body, split_body
from .key import ENVELOPE_VERSION, NONCE_BYTES, label
from .line import stand_in_line
from .models import SharedRecord, Shelf
from .records import E, Stored, Vault
from .refusal import NotLinked, RecordNotFound, VaultRefusal
from .sweep import sweep_after_commit

LARGEST_SHARED = 2**18
"""256 KiB: a long letter, not an archive."""

Sealed: TypeAlias = tuple[UUID, UUID, bytes | memoryview]
"""Author, id and sealed bytes of one record."""

Opened: TypeAlias = tuple[UUID, UUID, bytes | None]
"""Author, id and packed content of one record; nothing where it does not open."""

_BODY_AT = 1 + NONCE_BYTES


@dataclass(frozen=True, slots=True)
class Shelved(Generic[D]):
    """What both have put there of one kind, in no promised order.

    `damaged` counts records of the couple that do not open: somebody changed the files.
    """

    mine: tuple[Stored[D], ...]
    theirs: tuple[Stored[D], ...]
    damaged: int = 0


class SharedShelf:
    """The shelf of one couple, seen by one of the two.

    Every write raises `NotLinked` once either has ended the sharing. Nobody can write in the
    other's name through this; whoever has the couple's key and the database can, but only for
    their own eyes: what a person said is read from that person's own vault.
    """

    def __init__(self, key: CoupleKey) -> None:
        self._key = key
        self._cipher = AESGCMSIV(key.derive("shared"))

    @classmethod
    def of(cls, vault: Vault, link: Link | None = None) -> "SharedShelf":
        """Return the shelf this person shares; `link` from whoever has read it already.

        Raises `NotLinked` or `VaultDamaged`.
        """
        key = load_couple_key(vault, link)
        if key is None:
            raise NotLinked
        return cls(key)

    def __repr__(self) -> str:
        return "SharedShelf(hidden)"

    @property
    def couple(self) -> UUID:
        """Whose shelf this is."""
        return self._key.couple

    def turn(self) -> int:
        """Return a number that grows with every change. Raises `NotLinked`."""
        return read_turn(self.couple)

    def put(self, document: Document, *, id: UUID | None = None) -> UUID:
        """Let the other read a document; with an id, in place of what I put there before.

        Raises `NotLinked`, `DocumentTooLarge`, or `RecordNotFound` for an id that is not mine.
        """
        record = id or uuid4()
        sealed = self._seal(record, pack(document, largest=LARGEST_SHARED))
        with transaction.atomic():
            self._take_turn()
            if id is None or not self._own(id).update(sealed=sealed):
                self._insert(record, sealed)
            sweep_after_commit()
        return record

    def replace(self, id: UUID, document: Document) -> None:
        """Put other words in the place of what I have there.

        Raises `NotLinked`, `DocumentTooLarge`, or `RecordNotFound` if it is not there any more.
        """
        sealed = self._seal(id, pack(document, largest=LARGEST_SHARED))
        with transaction.atomic():
            self._take_turn()
            if is_closed(id) or not self._own(id).update(sealed=sealed):
                raise RecordNotFound
            sweep_after_commit()

    def put_single(self, document: Document) -> UUID:
        """Put my one document of its kind, in place of the one before."""
        return self.put(document, id=self._single_id(type(document), self._key.me))

    def all(self, kind: type[D]) -> Shelved[D]:
        """Return what both have put there of one kind. Raises `NotLinked`."""
        return self._sort(kind, self._opened())

    def all_of_both(self, one: type[D], other: type[E]) -> tuple[Shelved[D], Shelved[E]]:
        """Return what is there of two kinds, as `all` does, opening every record only once."""
        opened = tuple(self._opened())
        return self._sort(one, opened), self._sort(other, opened)

    def singles(self, kind: type[D]) -> tuple[D | None, D | None]:
        """Return my one document of a kind and theirs. Raises `NotLinked`."""
        return self.pick_singles(kind, self.all(kind))

    def pick_singles(self, kind: type[D], held: Shelved[D]) -> tuple[D | None, D | None]:
        """Return the two out of what was read already."""
        mine = self._single_id(kind, self._key.me)
        return (
            next((stored.document for stored in held.mine if stored.id == mine), None),
            next((stored.document for stored in held.theirs), None),
        )

    def delete(self, *ids: UUID) -> int:
        """Take back what I put there, and return how much there was. Raises `NotLinked`."""
        with transaction.atomic():
            self._take_turn()
            gone = set(ids) - self._of_others(*ids)
            deleted, _ = self._own(*gone).delete()
            transaction.on_commit(lambda: close_ids(*gone))
            sweep_after_commit()
        return deleted

    def delete_single(self, kind: type[Document]) -> None:
        """Take back my one document of a kind; another may be put there later."""
        self._clear(self._own(self._single_id(kind, self._key.me)))

    def clear(self) -> None:
        """Take back all that I put there; each of it may be put there again. Raises `NotLinked`."""
        self._clear(SharedRecord.objects.filter(couple=self.couple, author=self._key.me))

    def _clear(self, own: QuerySet[SharedRecord]) -> None:
        with transaction.atomic():
            self._take_turn()
            _take_away(own)

    def delete_single_of_both(self, kind: type[Document]) -> None:
        """Take away my one document of a kind and theirs: what needed both ends with either."""
        with transaction.atomic():
            self._take_turn()
            rows = SharedRecord.objects.filter(couple=self.couple)
            authors = rows.values_list("author", flat=True).distinct()
            _take_away(rows.filter(id__in=[self._single_id(kind, each) for each in authors]))

    def _take_turn(self) -> None:
        stand_in_line(self._key.me)
        if is_closed(self.couple):
            raise NotLinked
        if not Shelf.objects.filter(couple=self.couple).update(turn=F("turn") + 1):
            raise NotLinked
        ring_after_commit(self.couple)

    def _own(self, *ids: UUID) -> QuerySet[SharedRecord]:
        return SharedRecord.objects.filter(couple=self.couple, author=self._key.me, id__in=ids)

    def _of_others(self, *ids: UUID) -> set[UUID]:
        """What is not mine to close. A row of mine that is missing may be put back, so it is."""
        there = SharedRecord.objects.filter(id__in=ids)
        others = there.exclude(couple=self.couple, author=self._key.me)
        return set(others.values_list("id", flat=True))

    def _insert(self, record: UUID, sealed: bytes) -> None:
        if is_closed(record):
            raise RecordNotFound
        try:
            with transaction.atomic():
                SharedRecord.objects.create(
                    id=record, couple=self.couple, author=self._key.me, sealed=sealed
                )
        except IntegrityError:
            raise RecordNotFound from None

    def _sort(self, kind: type[D], opened: Iterable[Opened]) -> Shelved[D]:
        mine: list[Stored[D]] = []
        theirs: list[Stored[D]] = []
        damaged = 0
        prefix = kind_prefix(kind)
        for author, record, padded in opened:
            if padded is None:
                damaged += 1
            elif padded.startswith(prefix):
                side = mine if author == self._key.me else theirs
                side.extend(_try_read(kind, record, padded))
        return Shelved(tuple(mine), tuple(theirs), damaged)

    def _opened(self) -> Iterator[Opened]:
        closed = closed_ids()
        if self.couple.bytes in closed:
            raise NotLinked
        for author, record, sealed in self._rows():
            form = bytes(sealed)
            if closed.isdisjoint((record.bytes, _form_of(form))):
                yield author, record, self._try_open(author, record, form)

    def _rows(self) -> Sequence[Sealed]:
        there = SharedRecord.objects.filter(couple=self.couple).order_by("id")
        rows = list(there.values_list("author", "id", "sealed"))
        if not rows:
            # With the shelf all goes that lies there; so only an empty one has to be looked for.
            self.turn()
        return rows

    def _seal(self, record: UUID, padded: bytes) -> bytes:
        """Seal packed content as mine, for this place only."""
        nonce, place = os.urandom(NONCE_BYTES), self._key.place(self._key.me, record)
        return bytes([ENVELOPE_VERSION]) + nonce + self._cipher.encrypt(nonce, padded, place)

    def _try_open(self, author: UUID, record: UUID, sealed: bytes) -> bytes | None:
        """Return the packed content, or nothing for another place or a changed bit."""
        nonce, body = sealed[1:_BODY_AT], sealed[_BODY_AT:]
        try:
            padded = self._cipher.decrypt(nonce, body, self._key.place(author, record))
        except (InvalidTag, ValueError):
            return None
        return padded if sealed[0] == ENVELOPE_VERSION else None

    def _single_id(self, kind: type[Document], author: UUID) -> UUID:
        name = label("shared-single") + b"\0" + author.bytes + kind.namespace.encode()
        return UUID(bytes=digest(self._key.derive("shared-index"), name, "sha256")[:16], version=4)


def _form_of(sealed: bytes) -> bytes:
    """Name these very bytes: the id of a single is used again, and an older copy of it is not shown."""
    return sha256(sealed).digest()[:16]


def _take_away(rows: QuerySet[SharedRecord]) -> None:
    """Delete singles: their very bytes are not shown again, and their places stay free."""
    forms = [
        UUID(bytes=_form_of(bytes(sealed))) for sealed in rows.values_list("sealed", flat=True)
    ]
    rows.delete()
    transaction.on_commit(lambda: close_ids(*forms))
    sweep_after_commit()


def read_turn(couple: UUID) -> int:
    """Return the turn of a couple's shelf, for whoever waits without a key. Raises `NotLinked`."""
    row = Shelf.objects.filter(couple=couple).values_list("turn", flat=True).first()
    if row is None or is_closed(couple):
        raise NotLinked
    return row


def _try_read(kind: type[D], record: UUID, padded: bytes) -> Iterator[Stored[D]]:
    """The document of this kind; what a partner's newer or changed program wrote is passed over."""
    version, body = split_body(padded, len(kind_prefix(kind)))
    with suppress(VaultRefusal):
        yield Stored(record, read_body(body, version, kind))
