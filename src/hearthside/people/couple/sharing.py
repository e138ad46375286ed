"""Sharing item by item: put it where the other can read it, change it, take it back."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import DatabaseError, transaction

from hearthside.core.agreements import AgreementBook
from hearthside.core.conversations.joint_talk import TalkSide
from hearthside.core.couple import (
    DayDifferences,
    DiariesYes,
    Share,
    SharedWords,
    WeekNotes,
    is_over,
)
from hearthside.core.pause import MyPause
from hearthside.vault.records import Stored, Vault
from hearthside.vault.refusal import NotLinked, RecordNotFound, VaultDamaged
from hearthside.vault.shelf import SharedShelf, Shelved

Notes = tuple[Stored[Share], ...]

ONLY_FOR_BOTH = (DiariesYes, DayDifferences, TalkSide)
"""What a person keeps only to share it: taken back, it goes."""

Kept = AgreementBook | MyPause | WeekNotes
KEPT: tuple[type[Kept], ...] = (AgreementBook, MyPause, WeekNotes)
"""What a person keeps and says of it that the other reads it. A plan is shared while it lies on the shelf."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the two share now, as one of them sees it; `damaged` items were changed in the files."""

    mine: tuple[Stored[Share], ...]
    theirs: tuple[Stored[SharedWords], ...]
    damaged: int = 0


def share(vault: Vault, shared: SharedWords, *, on: date) -> UUID:
    """Let the other read these words, and return the id of my own note of it.

    Raises `NotLinked` or `DocumentTooLarge`; then nothing is kept.
    """
    with transaction.atomic():
        item = SharedShelf.of(vault).put(shared)
        return vault.put(Share(item=item, shared=shared), month_of=on)


def change(vault: Vault, id: UUID, shared: SharedWords, *, on: date) -> None:
    """Put other words in the place of mine, for the one who reads them now.

    Raises `NotLinked`, or `RecordNotFound` for what was taken back or was shared with somebody else.
    """
    kept = vault.get(Share, id)
    with transaction.atomic():
        SharedShelf.of(vault).replace(kept.item, shared)
        vault.put(Share(item=kept.item, shared=shared), id=id, month_of=on)


def take_back(vault: Vault, id: UUID) -> Share:
    """Stop sharing an item and return my note of it; what was read was read.

    It works after the sharing has ended, too. Raises `RecordNotFound`.
    """
    kept = vault.get(Share, id)
    with transaction.atomic():
        with suppress(NotLinked):  # then it went with the link
            SharedShelf.of(vault).delete(kept.item)
        vault.delete(id)
    return kept


def take_everything_back(vault: Vault, *, on: date) -> None:
    """Stop sharing all that is mine, of every kind; what was read was read.

    My own copies stay with me, and none of them says any more that it is shared: else the next press
    would share it again. Raises `VaultDamaged` where somebody changed the couple's key.
    """
    with transaction.atomic():
        _take_own_back(vault, on)
        with suppress(NotLinked):  # without a link nothing is there
            shelf = SharedShelf.of(vault)
            shelf.delete(*(stored.id for stored in shelf.all(SharedWords).mine))
            shelf.delete_single_of_both(DayDifferences)
            shelf.clear()


def _take_own_back(vault: Vault, on: date) -> None:
    for given in ONLY_FOR_BOTH:
        vault.delete_single(given)
    for kind in KEPT:
        with suppress(VaultDamaged):  # what does not open shares nothing
            kept: Kept | None = vault.get_single(kind)
            if kept is not None:
                vault.put_single(kept.take_back(), on=on)


def show(vault: Vault, today: date, shelf: SharedShelf | None = None) -> Shown:
    """Return what both share today; what has expired is not shown and mine of it goes.

    `shelf` is theirs, from whoever has it already. Raises `NotLinked`.
    """
    held = (shelf or SharedShelf.of(vault)).all(SharedWords)
    mine, _ = _sort(vault.all(Share), held)
    over = [one for one in mine if is_over(one.document.shared, today)]
    for one in over:
        with suppress(RecordNotFound, DatabaseError):  # another tab was first, or the disk is full
            take_back(vault, one.id)
    return Shown(
        mine=tuple(one for one in mine if one not in over),
        theirs=tuple(one for one in held.theirs if not is_over(one.document, today)),
        damaged=held.damaged,
    )


def sort_mine(vault: Vault) -> tuple[Notes, Notes]:
    """Return my notes of what the other reads now, and of what I shared before."""
    try:
        held = SharedShelf.of(vault).all(SharedWords)
    except NotLinked:
        held = Shelved(mine=(), theirs=())
    return _sort(vault.all(Share), held)


def find_mine(vault: Vault, id: UUID) -> Share:
    """Return my own note of an item. Raises `RecordNotFound`."""
    return vault.get(Share, id)


def _sort(notes: Notes, held: Shelved[SharedWords]) -> tuple[Notes, Notes]:
    there = {stored.id for stored in held.mine}
    return (
        tuple(one for one in notes if one.document.item in there),
        tuple(one for one in notes if one.document.item not in there),
    )
