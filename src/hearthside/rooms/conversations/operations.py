"""What this room writes of the deck. When a function returns, what it wrote is there to stay."""

from datetime import date, datetime
from uuid import UUID

import msgspec
from django.db import transaction

from hearthside.core.conversations import CardShelf, Rehearsal
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.vault.records import Vault

MARKS = {"keep": CardShelf.keep, "hide": CardShelf.hide, "put_back": CardShelf.put_back}


def mark_card(vault: Vault, key: str, mark: str, *, on: date) -> None:
    """Make a card a favourite, hide it, or put it back."""
    with transaction.atomic():
        shelf = MARKS[mark](vault.get_single(CardShelf) or CardShelf(), key)
        if shelf.is_empty:
            vault.delete_single(CardShelf)
        else:
            vault.put_single(shelf, on=on)


def save_rehearsal(
    vault: Vault, rehearsal: Rehearsal, *, id: UUID, path: str, now: datetime
) -> None:
    """Keep a try under the id its form carried: sent twice, it is there once."""
    with transaction.atomic():
        vault.put(rehearsal, id=id, month_of=rehearsal.written_at)
        forget_every_kept_form(vault, path, now)


def change_rehearsal(vault: Vault, id: UUID, *, path: str, now: datetime, **words: str) -> None:
    """Keep a try in other words. Raises `RecordNotFound`."""
    with transaction.atomic():
        rehearsal = msgspec.structs.replace(vault.get(Rehearsal, id), **words)
        vault.put(rehearsal, id=id, month_of=rehearsal.written_at)
        forget_every_kept_form(vault, path, now)


def delete_rehearsal(vault: Vault, id: UUID) -> None:
    """Delete a try for good. Raises `RecordNotFound`."""
    vault.get(Rehearsal, id)
    vault.delete(id)


def start_fresh(vault: Vault, path: str, *, now: datetime) -> None:
    """Forget what was kept of a page when the session locked."""
    forget_every_kept_form(vault, path, now)
