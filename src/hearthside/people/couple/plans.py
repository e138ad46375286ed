"""What two people say of their plans, and the agreed words one of them sent."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from hearthside.core.couple import Link
from hearthside.core.plans import (
    PlanBook,
    PlanForTwo,
    PlanSide,
    PlanSignal,
    can_be_heard,
    merge_sides,
)
from hearthside.vault.records import RecordNotFound, Vault
from hearthside.vault.refusal import NotLinked, VaultDamaged
from hearthside.vault.shelf import SharedShelf, Shelved


@dataclass(frozen=True, slots=True)
class Heard:
    """The agreed words, as the one who hears them sees them; the server's clock."""

    name: str
    words: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Between:
    """The plans of two people, with what one of them sent and hears; `name` is the other's."""

    name: str
    plans: tuple[PlanForTwo, ...]
    said: PlanSignal | None
    heard: Heard | None


def find_book(vault: Vault) -> PlanBook:
    """Return all that a person keeps of their plans; empty at first."""
    return vault.get_single(PlanBook) or PlanBook()


def read_plans(vault: Vault, link: Link | None = None) -> tuple[PlanForTwo, ...]:
    """Return the plans of the two: what I say is read from my own vault. Raises `NotLinked`."""
    return _merge(find_book(vault), SharedShelf.of(vault, link).all(PlanSide))


def find_pair(vault: Vault, plan: UUID) -> PlanForTwo:
    """Return one plan of the two, empty if neither says anything of it.

    Raises `NotLinked` once the sharing has ended, `RecordNotFound` for whoever never shared.
    """
    link = vault.get_single(Link)
    if link is None:
        raise RecordNotFound
    return next((pair for pair in read_plans(vault, link) if pair.plan == plan), PlanForTwo(plan))


def hear(vault: Vault, now: datetime) -> Heard | None:
    """Return what the other sent within a day, if these are words that both agreed on."""
    try:
        return look(vault, find_book(vault), now).heard
    except (NotLinked, VaultDamaged):
        return None


def look(vault: Vault, book: PlanBook, now: datetime) -> Between:
    """Return the plans of the two, what I sent last and what I hear; `book` is my own.

    Raises `NotLinked` or `VaultDamaged`.
    """
    link = vault.get_single(Link)
    if link is None:
        raise NotLinked
    shelf = SharedShelf.of(vault, link)
    sides, signals = shelf.all_of_both(PlanSide, PlanSignal)
    plans = _merge(book, sides)
    mine, theirs = shelf.pick_singles(PlanSignal, signals)
    heard = None
    if theirs is not None and can_be_heard(theirs, plans, now):
        heard = Heard(link.partner_name, theirs.words, theirs.sent_at)
    return Between(link.partner_name, plans, mine, heard)


def _merge(book: PlanBook, held: Shelved[PlanSide]) -> tuple[PlanForTwo, ...]:
    there = {stored.id for stored in held.mine}
    mine = (kept.side for kept in book.sides if kept.item in there)
    return merge_sides(mine, (stored.document for stored in held.theirs))
