"""Both sides of every agreement, side by side: mine from my own vault, theirs from what we share."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from django.db import transaction

from hearthside.core.agreements import Agreement, AgreementBook, Entry, Side
from hearthside.people.couple import linking
from hearthside.vault.records import RecordNotFound, Stored, Vault
from hearthside.vault.refusal import NotLinked
from hearthside.vault.shelf import SharedShelf


@dataclass(frozen=True, slots=True)
class Held:
    """One agreement: what I hold, what the other says, and what both make together.

    `is_ours` says that it is of the two who are linked now.
    """

    entry: Entry
    theirs: Side | None
    agreement: Agreement
    is_ours: bool

    @property
    def is_shared(self) -> bool:
        """Whether my side can be read by the other now."""
        return self.is_ours and self.entry.item is not None

    @property
    def id(self) -> UUID:
        return self.entry.id

    @property
    def words(self) -> str:
        """What it says to do: as it stands, else as it is put forward."""
        told = self.agreement
        terms = told.agreed or told.my_offer or self.entry.draft or told.their_offer
        return terms.action if terms else ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing is left to read, as after a proposal that its author took back."""
        agreement = self.agreement
        texts = (agreement.agreed, agreement.my_offer, agreement.their_offer, self.entry.draft)
        return not any(texts)

    @property
    def has_mine(self) -> bool:
        """Whether anything of mine is here that could be deleted."""
        entry = self.entry
        return any((entry.side.texts, entry.draft, entry.agreed, entry.check_ins))

    @property
    def is_ended_link(self) -> bool:
        """Whether it was shared with somebody, and is not any more."""
        return self.entry.couple is not None and not self.is_ours

    @property
    def is_taken_back(self) -> bool:
        """Whether we had agreed on it, and I took back what the other could read of mine."""
        return self.is_ours and not self.is_shared and self.entry.agreed is not None

    @property
    def is_resting(self) -> bool:
        """Whether I let rest what the other puts forward now."""
        offer = self.agreement.their_offer
        return offer is not None and self.entry.not_now == offer.mark

    @property
    def waits_for_me(self) -> bool:
        """Whether the other puts something forward that I have not answered."""
        has_offer = self.agreement.their_offer is not None
        return has_offer and not self.is_resting and not self.agreement.is_retired


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything of this room as one person sees it now."""

    book: AgreementBook = field(default_factory=AgreementBook)
    shelf: SharedShelf | None = None
    partner_name: str = ""
    theirs: dict[UUID, Side] = field(default_factory=dict)
    damaged: int = 0

    @property
    def is_linked(self) -> bool:
        return self.shelf is not None

    def everything(self) -> Iterator[Held]:
        """Every agreement: those I hold, then those that only the other has written."""
        mine = [entry for entry in self.book.entries if not entry.is_gone]
        others = [self._new_entry(key) for key in self.theirs if self.book.find(key) is None]
        return (held for held in map(self._hold, (*mine, *others)) if not held.is_blank)

    def hold(self, id: UUID) -> Held:
        """One agreement. Raises `RecordNotFound`."""
        entry = self.book.find(id)
        if entry is None and id in self.theirs:
            entry = self._new_entry(id)
        if entry is None or entry.is_gone or self._hold(entry).is_blank:
            raise RecordNotFound
        return self._hold(entry)

    def _hold(self, entry: Entry) -> Held:
        is_ours = self.shelf is not None and entry.couple == self.shelf.couple
        theirs = self.theirs.get(entry.id) if is_ours else None
        has_ended = entry.couple is not None and theirs is None
        agreement = entry.as_agreed() if has_ended else entry.stand(theirs)
        return Held(entry, theirs, agreement, is_ours)

    def _new_entry(self, id: UUID) -> Entry:
        assert self.shelf is not None  # noqa: S101  (their side came from there)
        return Entry(id=id, side=Side(agreement=id), couple=self.shelf.couple)


def open_desk(vault: Vault, now: datetime) -> Desk:
    """Read both sides, and keep in my own vault what both have agreed since I last looked."""
    desk = _read_desk(vault, now)
    if _with_news(desk, now) is desk.book:
        return desk
    with transaction.atomic():
        # Read once more: another page of mine may have written since.
        desk = _read_desk(vault, now)
        book = _with_news(desk, now)
        keep_book(vault, book, now)
    return replace(desk, book=book)


def _with_news(desk: Desk, now: datetime) -> AgreementBook:
    """My book with every text that both have agreed on; the same book where there is nothing new."""
    book = desk.book
    for held in desk.everything():
        if held.is_ours:
            kept = held.entry.keep(held.agreement.agreed, now.date(), desk.partner_name)
            book = book if kept is held.entry else book.put(kept)
    return book


def keep_book(vault: Vault, book: AgreementBook, now: datetime) -> None:
    """Keep the book; without an entry there is none."""
    if book.entries:
        vault.put_single(book, on=now.date())
    else:
        vault.delete_single(AgreementBook)


def _read_desk(vault: Vault, now: datetime) -> Desk:
    book = vault.get_single(AgreementBook) or AgreementBook()
    standing = linking.stand(vault, now)
    shelf = standing.shelf
    if shelf is None:
        return Desk(book)
    try:
        held = shelf.all(Side)
    except NotLinked:
        return Desk(book)
    # One a person and an agreement; of two that a forger left, the same one is shown each time.
    theirs = {one.document.agreement: one.document for one in sorted(held.theirs, key=_by_id)}
    return Desk(book, shelf, standing.partner_name, theirs, held.damaged)


def _by_id(stored: Stored[Side]) -> UUID:
    return stored.id
