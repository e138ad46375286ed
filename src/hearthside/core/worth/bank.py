"""The security bank: what was kind, kept, calm or one's own, and what it meant.

It is read in a bad moment instead of asking again. A reminder of security lifts the mood for a
while (Rowe, Gold & Carnelley, 2020) and held felt security up over three days (Carnelley and
others, 2018); it cures nothing. What makes a kindness last is what it means (Marigold, Holmes &
Ross, 2007).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import accumulate, chain, groupby, zip_longest
from typing import ClassVar, Self
from uuid import UUID

import msgspec

from hearthside.core import by_id
from hearthside.core.diary.search import Search
from hearthside.core.document import Document

AT_ONCE = 5
"""So many are read at one time, and then they rest."""

FULL, FRAME = 50_000, 150
"""A volume is full at so many characters; around its words an entry takes about 150."""


class EntryKind(StrEnum):
    """What is worth keeping."""

    KINDNESS = "kindness"
    AGREEMENT = "agreement"
    CALM = "calm"
    OWN = "own"


FOR_ONE = frozenset((EntryKind.CALM, EntryKind.OWN))
"""What is read where pages for two hold back: nothing that speaks for the other."""


class BankEntry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One entry. `about_me` and `about_us` say what it means; `origin` is the record it came from."""

    id: UUID
    kind: EntryKind
    what: str
    about_me: str = ""
    about_us: str = ""
    on: date | None = None
    origin: UUID | None = None

    @property
    def says_what_it_means(self) -> bool:
        """Whether more is told than that it happened."""
        return bool(self.about_me or self.about_us)

    @property
    def texts(self) -> tuple[str, ...]:
        """All its words."""
        return (self.what, self.about_me, self.about_us)


@dataclass(frozen=True, slots=True)
class SecurityBank:
    """All entries in the order they were written."""

    entries: tuple[BankEntry, ...] = ()

    def find(self, id: UUID) -> BankEntry | None:
        """The entry of this id; `None` if there is none."""
        return by_id.find(self.entries, id)

    def newest_first(
        self, *, kind: EntryKind | None = None, words: str = ""
    ) -> tuple[BankEntry, ...]:
        """Return the entries of a kind that have these words, the last written first; all without either."""
        search = Search(words)
        return tuple(
            entry
            for entry in reversed(self.entries)
            if (kind is None or entry.kind is kind)
            and (search.is_empty or search.finds(entry.texts))
        )

    def has_from(self, origin: UUID) -> bool:
        """Whether something of this record was kept already."""
        return any(entry.origin == origin for entry in self.entries)

    def to_read(self, on: date, *, kinds: Iterable[EntryKind] = EntryKind) -> tuple[BankEntry, ...]:
        """Return the five to read on a day, and on another day the next five.

        The kinds come in turn, and first what says what it means.
        """
        asked = frozenset(kinds)
        own = [entry for entry in self.newest_first() if entry.kind in asked]
        return choose_five(sorted(own, key=lambda entry: not entry.says_what_it_means), on)


class BankVolume(Document, frozen=True, kw_only=True):
    """A part of the bank that is full: it is written anew only when one of its entries changes."""

    namespace: ClassVar[str] = "bank_volume"

    entries: tuple[BankEntry, ...] = ()


class LatestVolume(Document, frozen=True, kw_only=True):
    """The volume that is written in, and where the full ones are kept, oldest first.

    A bank that was kept whole in one document, which was version 1, opens as a latest volume that
    is too full, and is parted at the next writing. An older program refuses version 2: it would
    lose sight of the full ones.
    """

    namespace: ClassVar[str] = "security_bank"
    version: ClassVar[int] = 2

    entries: tuple[BankEntry, ...] = ()
    earlier: tuple[UUID, ...] = ()

    def join(self, volumes: Mapping[UUID, BankVolume]) -> SecurityBank:
        """Return the whole bank; a volume that was lost is left out."""
        full = (volumes[place].entries for place in self.earlier if place in volumes)
        return SecurityBank((*chain.from_iterable(full), *self.entries))

    def part(self) -> tuple[tuple[BankVolume, ...], Self]:
        """Return the volumes that are full now, oldest first, and what is left to write in.

        >>> LatestVolume().part()
        ((), LatestVolume(entries=(), earlier=()))
        """
        lengths = accumulate(FRAME + sum(map(len, entry.texts)) for entry in self.entries)
        parts = groupby(zip(lengths, self.entries, strict=True), key=lambda pair: pair[0] // FULL)
        *full, left = [tuple(entry for _, entry in part) for _, part in parts] or [()]
        volumes = tuple(BankVolume(entries=entries) for entries in full)
        return volumes, msgspec.structs.replace(self, entries=left)

    def after(self, volumes: Iterable[UUID]) -> Self:
        """Return it with these full volumes before it."""
        return msgspec.structs.replace(self, earlier=(*self.earlier, *volumes))


def choose_five(entries: Sequence[BankEntry], on: date) -> tuple[BankEntry, ...]:
    """Return five entries, the kinds in turn, the same all day, and the next five on the next day.

    >>> own = [BankEntry(id=UUID(int=n), kind=EntryKind.OWN, what=str(n)) for n in range(7)]
    >>> [entry.what for entry in choose_five(own, date(2026, 3, 1))]
    ['0', '1', '2', '3', '4']
    >>> len(choose_five(own[:2], date(2026, 3, 1)))
    2
    """
    mixed = _kinds_in_turn(entries)
    if len(mixed) <= AT_ONCE:
        return mixed
    first = on.toordinal() * AT_ONCE % len(mixed)
    return (*mixed[first:], *mixed[:first])[:AT_ONCE]


def _kinds_in_turn(entries: Sequence[BankEntry]) -> tuple[BankEntry, ...]:
    rows = [[entry for entry in entries if entry.kind is kind] for kind in EntryKind]
    return tuple(entry for entry in chain.from_iterable(zip_longest(*rows)) if entry is not None)
