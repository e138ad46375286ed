"""An agreement as one person holds it: their own side, the text as they agreed to it, their check-ins."""

import dataclasses
from datetime import date, datetime, timedelta
from enum import IntEnum
from typing import ClassVar, Self
from uuid import UUID

import msgspec

from hearthside.core import by_id
from hearthside.core.document import Document

from .merging import Agreement, merge
from .side import CheckIn, Side
from .terms import Terms


class Every(IntEnum):
    """How often a check-in comes round, in days; 0 is once."""

    ONCE = 0
    DAY = 1
    WEEK = 7
    TWO_WEEKS = 14
    FOUR_WEEKS = 28


class Appointment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """When to check in. `first_at` is the time on the wall, wherever the person is: it has no zone.

    `id` is drawn for this and says nothing of what it is about.

    >>> at = datetime.fromisoformat("2026-03-01T20:00")
    >>> sunday = Appointment(id=UUID(int=1), first_at=at, every=Every.WEEK)
    >>> sunday.next_after(sunday.first_at)
    datetime.datetime(2026, 3, 8, 20, 0)
    """

    id: UUID
    first_at: datetime
    every: Every = Every.WEEK

    def next_after(self, wall: datetime) -> datetime | None:
        """The first time after a moment on the wall; None when it has been.

        >>> at = datetime.fromisoformat("2026-03-01T20:00")
        >>> once = Appointment(id=UUID(int=1), first_at=at, every=Every.ONCE)
        >>> once.next_after(once.first_at) is None
        True
        """
        if wall < self.first_at:
            return self.first_at
        if self.every is Every.ONCE:
            return None
        step = timedelta(days=self.every)
        return self.first_at + ((wall - self.first_at) // step + 1) * step


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One agreement in its holder's own vault.

    `side` is what I say: the other reads it while `couple` is the couple that I am of, under the id
    `item` on the shelf; without one it is mine alone, as after it was taken back. `draft` is
    written and not said yet. `agreed` is the text as I agreed to it last, and it stays whatever the
    other does. `not_now` is the fingerprint of a text that I let rest: nobody else learns of it.
    `is_alone` marks an agreement with myself; `is_gone` one that I deleted, of which only its end
    is left.
    """

    id: UUID
    side: Side
    draft: Terms | None = None
    draft_cost: str = ""
    is_alone: bool = False
    couple: UUID | None = None
    item: UUID | None = None
    agreed: Terms | None = None
    agreed_on: date | None = None
    partner_name: str = ""
    not_now: str = ""
    check_ins: tuple[CheckIn, ...] = ()
    appointment: Appointment | None = None
    is_gone: bool = False

    @property
    def stands_by(self) -> Terms | None:
        """The text that I said yes to and have not ended, as my own vault has it; None without one.

        >>> walk = Terms(action="a walk on Sunday")
        >>> me = Entry(id=UUID(int=1), side=Side(agreement=UUID(int=1), standing=walk), agreed=walk)
        >>> me.stands_by == walk
        True
        """
        text = self.agreed
        holds = text is not None and text.mark in self.side.texts and not self.side.retired
        return text if holds else None

    def stand(self, theirs: Side | None) -> Agreement:
        """How it stands. An agreement with myself needs one yes, and mine is enough.

        What has ended shows the text as I agreed to it, also when the other deleted theirs.

        >>> me = Entry(id=UUID(int=1), side=Side(agreement=UUID(int=1)))
        >>> me.stand(None) == Agreement()
        True
        """
        told = merge(self.side, self.side if self.is_alone else theirs)
        is_wordless = told.is_retired and told.agreed is None
        return dataclasses.replace(told, agreed=self.agreed) if is_wordless else told

    def as_agreed(self) -> Agreement:
        """How it stands when nothing is shared any more: as I had agreed, or as I put it forward."""
        if self.agreed is not None:
            return Agreement(self.agreed, is_retired=self.side.retired)
        return merge(self.side, None)

    def keep(self, agreed: Terms | None, on: date, partner_name: str) -> Self:
        """Return the entry with the text as agreed, if both have agreed to another than is kept.

        >>> walk = Terms(action="a walk on Sunday")
        >>> me = Entry(id=UUID(int=1), side=Side(agreement=UUID(int=1), offer=walk))
        >>> me.keep(walk, date(2026, 3, 1), "Cleo").agreed == walk
        True
        """
        if agreed is None or agreed == self.agreed:
            return self
        return msgspec.structs.replace(
            self, agreed=agreed, agreed_on=on, partner_name=partner_name, not_now=""
        )

    def take_back(self) -> Self:
        """Return the entry as it is once the other reads nothing of it: what I put forward is a draft again.

        What stands goes on standing in my own copy.

        >>> me = Side(agreement=UUID(int=1), offer=Terms(action="a walk on Sunday"))
        >>> entry = Entry(id=UUID(int=1), side=me, couple=UUID(int=2), item=UUID(int=3)).take_back()
        >>> entry.item, entry.side.texts, entry.draft.action
        (None, {}, 'a walk on Sunday')
        """
        if self.couple is None:
            return self
        side, offer = self.side, self.side.offer
        said = msgspec.structs.replace(side, standing=self.stands_by, offer=None, check_ins=())
        kept = msgspec.structs.replace(self, side=said, item=None)
        if offer is None or offer == self.agreed or self.draft is not None:
            return kept
        return msgspec.structs.replace(kept, draft=offer, draft_cost=side.cost)


class AgreementBook(Document, frozen=True, kw_only=True):
    """Every agreement of one person, in the order they came."""

    namespace: ClassVar[str] = "agreement_book"

    entries: tuple[Entry, ...] = ()

    def find(self, id: UUID) -> Entry | None:
        """The entry of an agreement; None if there is none.

        >>> AgreementBook().find(UUID(int=1))
        """
        return by_id.find(self.entries, id)

    def put(self, entry: Entry) -> Self:
        """Return the book with an entry in its place, or at the end.

        >>> me = Entry(id=UUID(int=1), side=Side(agreement=UUID(int=1)))
        >>> AgreementBook().put(me).put(me).entries == (me,)
        True
        """
        return msgspec.structs.replace(self, entries=by_id.keep(self.entries, entry))

    def take_back(self) -> Self:
        """Return the book as it is once the other reads nothing of it.

        >>> AgreementBook().take_back().entries
        ()
        """
        entries = tuple(entry.take_back() for entry in self.entries)
        return msgspec.structs.replace(self, entries=entries)

    def drop(self, id: UUID) -> Self:
        """Return the book without an entry.

        >>> AgreementBook().drop(UUID(int=1)).entries
        ()
        """
        return msgspec.structs.replace(self, entries=by_id.drop(self.entries, id))
