"""What this room writes. When a function returns, what it wrote is there to stay."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.urls import reverse

from hearthside.core.support import SupportMap, Tie, WideningStep
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.vault.records import RecordNotFound, Vault


def find_map(vault: Vault) -> SupportMap:
    """Everything this person keeps here; empty at first."""
    return vault.get_single(SupportMap) or SupportMap()


def change_map(vault: Vault, change: Callable[[SupportMap], SupportMap], now: datetime) -> None:
    """Keep the map as a change leaves it."""
    with transaction.atomic():
        vault.put_single(change(find_map(vault)), on=now.date())


def keep_tie(vault: Vault, tie: Tie, *, path: str, now: datetime) -> None:
    """Keep a tie under the id its form carried: sent twice, it is there once."""
    with transaction.atomic():
        change_map(vault, lambda kept: kept.keep_tie(tie), now)
        forget_every_kept_form(vault, path, now)


def keep_step(vault: Vault, step: WideningStep, *, path: str, now: datetime) -> None:
    """Keep a step under the id its form carried: sent twice, it is there once."""
    with transaction.atomic():
        change_map(vault, lambda kept: kept.keep_step(step), now)
        forget_every_kept_form(vault, path, now)


def take_off(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Take a tie or a step off, so that it can be put back. Raises `RecordNotFound`."""
    _insist(find_map(vault), id)
    change_map(vault, lambda kept: kept.take_off(id), now)


def put_back(vault: Vault, *, now: datetime) -> None:
    """Put back what was taken off last."""
    change_map(vault, SupportMap.put_back, now)


def forget(vault: Vault, *, now: datetime) -> None:
    """Delete for good what was taken off."""
    change_map(vault, SupportMap.forget, now)


def start_fresh(vault: Vault, page: str, id: UUID | None, *, now: datetime) -> None:
    """Forget what was kept of a page when the session locked. Raises `RecordNotFound`."""
    if id:
        _insist(find_map(vault), id)
    forget_every_kept_form(vault, reverse(page, args=(id,) if id else ()), now)


def _insist(kept: SupportMap, id: UUID) -> None:
    if not (kept.find_tie(id) or kept.find_step(id)):
        raise RecordNotFound
