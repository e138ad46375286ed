"""What this room writes. When a function returns, what it wrote is there to stay.

A fear is kept under the month it was written in: a month that has not come yet would tell
what kind of record it is.
"""

from datetime import date, datetime
from uuid import UUID

import msgspec
from django.db import transaction
from django.urls import reverse

from hearthside.core.fears import FearEntry, Outcome
from hearthside.core.fears.entry import answer_fear, resume_fear
from hearthside.people.accounts.kept_form import find_kept_form, forget_kept_form
from hearthside.vault.records import RecordNotFound, Vault

PAGES_OF_ONE = ("fears-edit", "fears-answer", "fears-support")


def save_fear(vault: Vault, fear: FearEntry, *, id: UUID, now: datetime) -> None:
    """Keep a new fear under the id its form carried: sent twice, it is there once."""
    with transaction.atomic():
        kept = find_kept(vault, id)
        _put(vault, id, resume_fear(kept, fear) if kept else fear)
        _forget(vault, reverse("fears-new"), now)


def change_fear(vault: Vault, id: UUID, *, now: datetime, **changes: object) -> FearEntry:
    """Keep a fear as changed: its words, its day, what was needed. Raises `RecordNotFound`."""
    with transaction.atomic():
        fear = msgspec.structs.replace(vault.get(FearEntry, id), **changes)
        _put(vault, id, fear)
        _forget_pages(vault, id, now)
    return fear


def answer(
    vault: Vault,
    id: UUID,
    outcome: Outcome,
    *,
    at: datetime,
    due_on: date | None,
    how_it_was: str,
    coped: str,
) -> FearEntry:
    """Keep what became of a fear. Raises `RecordNotFound`."""
    with transaction.atomic():
        fear = answer_fear(
            vault.get(FearEntry, id),
            outcome,
            at=at,
            due_on=due_on,
            how_it_was=how_it_was,
            coped=coped,
        )
        _put(vault, id, fear)
        _forget_pages(vault, id, at)
    return fear


def delete_fear(vault: Vault, id: UUID) -> None:
    """Delete one fear for good. Raises `RecordNotFound`."""
    vault.get(FearEntry, id)
    vault.delete(id)


def start_fresh(vault: Vault, id: UUID | None, *, now: datetime) -> None:
    """Forget what was kept when the session locked. Raises `RecordNotFound`."""
    if id is None:
        _forget(vault, reverse("fears-new"), now)
    else:
        vault.get(FearEntry, id)
        _forget_pages(vault, id, now)


def find_kept(vault: Vault, id: UUID) -> FearEntry | None:
    """The fear with this id, if it was saved already."""
    try:
        return vault.get(FearEntry, id)
    except RecordNotFound:
        return None


def _put(vault: Vault, id: UUID, fear: FearEntry) -> None:
    vault.put(fear, id=id, month_of=fear.written_at)


def _forget_pages(vault: Vault, id: UUID, now: datetime) -> None:
    for page in PAGES_OF_ONE:
        _forget(vault, reverse(page, args=(id,)), now)


def _forget(vault: Vault, path: str, now: datetime) -> None:
    while find_kept_form(vault, path) is not None:
        forget_kept_form(vault, path, now)
