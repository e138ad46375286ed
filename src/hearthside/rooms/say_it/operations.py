"""What this room writes. When a function returns, what it wrote is there to stay.

A draft is kept under the month it was first written in.
"""

from datetime import datetime
from uuid import UUID

import msgspec
from django.db import transaction
from django.urls import reverse

from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.language.draft import Draft, WaitList
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.vault.records import RecordNotFound, Vault

from .forms import DraftForm

PAGES_OF_ONE = ("say-it-edit",)


def save_draft(vault: Vault, id: UUID, *, now: datetime, **changes: object) -> Draft:
    """Keep a draft under the id its form carried, new or as it is changed: sent twice, it is there once."""
    with transaction.atomic():
        kept = find_kept(vault, id) or Draft(written_at=with_own_offset(now.replace(microsecond=0)))
        draft = msgspec.structs.replace(kept, **changes)
        vault.put(draft, id=id, month_of=draft.written_at)
        forget_every_kept_form(vault, reverse("say-it-new"), now)
        _forget_pages(vault, id, now)
    return draft


def change_draft(vault: Vault, id: UUID, *, now: datetime, **changes: object) -> Draft:
    """Keep a draft that is there as changed. Raises `RecordNotFound`."""
    with transaction.atomic():
        vault.get(Draft, id)
        return save_draft(vault, id, now=now, **changes)


def keep_as_it_stands(vault: Vault, form: DraftForm, *, now: datetime) -> None:
    """Keep a draft while it is being written. One that was deleted since stays deleted."""
    if form.kept_id is not None:
        change_draft(vault, form.kept_id, now=now, **form.changes())
    else:
        save_draft(vault, form.cleaned_data["draft"], now=now, **form.changes())


def delete_draft(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Delete one draft for good, with its wait. Raises `RecordNotFound`."""
    with transaction.atomic():
        vault.get(Draft, id)
        vault.delete(id)
        _keep_waits(vault, find_waits(vault).without(id), now)
        _forget_pages(vault, id, now)


def start_fresh(vault: Vault, id: UUID | None, *, now: datetime) -> None:
    """Forget what was kept when the session locked. Raises `RecordNotFound`."""
    if id is None:
        forget_every_kept_form(vault, reverse("say-it-new"), now)
    else:
        vault.get(Draft, id)
        _forget_pages(vault, id, now)


def find_kept(vault: Vault, id: UUID) -> Draft | None:
    """The draft with this id, if it was kept already."""
    try:
        return vault.get(Draft, id)
    except RecordNotFound:
        return None


def find_waits(vault: Vault) -> WaitList:
    """The drafts that wait, none at first."""
    return vault.get_single(WaitList) or WaitList()


def _keep_waits(vault: Vault, waits: WaitList, now: datetime) -> None:
    if waits.waits:
        vault.put_single(waits, on=now.date())
    else:
        vault.delete_single(WaitList)


def _forget_pages(vault: Vault, id: UUID, now: datetime) -> None:
    for page in PAGES_OF_ONE:
        forget_every_kept_form(vault, reverse(page, args=(id,)), now)
