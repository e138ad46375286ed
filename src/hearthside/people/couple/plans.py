"""What two people say of their plans, and the agreed words one of them sent."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

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
from hearthside.vault.shelf import SharedShelf

from .link import Link


@dataclass(frozen=True, slots=True)
class Heard:
    """The agreed words, as the one who hears them sees them; the server's clock."""

    name: str
    words: str
    sent_at: datetime


def read_plans(vault: Vault) -> tuple[PlanForTwo, ...]:
    """Return the plans of the two: what I say is read from my own vault. Raises `NotLinked`."""
    held = SharedShelf.of(vault).all(PlanSide)
    there = {stored.id for stored in held.mine}
    book = vault.get_single(PlanBook) or PlanBook()
    mine = (kept.side for kept in book.sides if kept.item in there)
    return merge_sides(mine, (stored.document for stored in held.theirs))


def find_pair(vault: Vault, plan: UUID) -> PlanForTwo:
    """Return one plan of the two, empty if neither says anything of it.

    Raises `NotLinked` once the sharing has ended, `RecordNotFound` for whoever never shared.
    """
    if vault.get_single(Link) is None:
        raise RecordNotFound
    return next((pair for pair in read_plans(vault) if pair.plan == plan), PlanForTwo(plan))


def hear(vault: Vault, now: datetime) -> Heard | None:
    """Return what the other sent within a day, if these are words that both agreed on."""
    try:
        _mine, theirs = SharedShelf.of(vault).singles(PlanSignal)
        if theirs is None or not can_be_heard(theirs, read_plans(vault), now):
            return None
    except (NotLinked, VaultDamaged):
        return None
    link = vault.get_single(Link)
    return Heard(link.partner_name, theirs.words, theirs.sent_at) if link else None
