"""What this room writes for oneself. When a function returns, what it wrote is there to stay."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.urls import reverse

from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.plans import IfThenPlan, PlanBook, PlanUse, SafetyNeed
from hearthside.core.series import Start, StartList, UnusableStart
from hearthside.core.series.start import LONGEST_NAME
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.people.couple.plans import find_book
from hearthside.vault.records import RecordNotFound, Vault
from hearthside.vault.refusal import NotLinked
from hearthside.vault.shelf import SharedShelf


def change_book(vault: Vault, change: Callable[[PlanBook], PlanBook], now: datetime) -> PlanBook:
    """Keep the book as a change leaves it, and return it."""
    with transaction.atomic():
        book = change(find_book(vault))
        vault.put_single(book, on=now.date())
    return book


def keep_need(vault: Vault, need: SafetyNeed, *, path: str, now: datetime) -> None:
    """Keep a need under the id its form carried: sent twice, it is there once."""
    with transaction.atomic():
        change_book(vault, lambda book: book.keep_need(need), now)
        forget_every_kept_form(vault, path, now)


def delete_need(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Delete a need for good."""
    change_book(vault, lambda book: book.drop_need(id), now)


def keep_plan(
    vault: Vault, plan: IfThenPlan, *, begins: bool = False, path: str, now: datetime
) -> None:
    """Keep a plan under the id its form carried, and note its start in Patterns if it is to be one."""
    with transaction.atomic():
        change_book(vault, lambda book: book.keep_plan(plan), now)
        if begins:
            _note_start(vault, plan, now)
        forget_every_kept_form(vault, path, now)


def delete_plan(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Delete a plan and its uses for good, and take back what the other could read of it."""
    with transaction.atomic():
        kept = find_book(vault).find_side(id)
        if kept:
            with suppress(NotLinked):  # then it went with the link
                SharedShelf.of(vault).delete(kept.item)
        change_book(vault, lambda book: book.drop_plan(id), now)


def use_plan(vault: Vault, plan: UUID, *, id: UUID, now: datetime) -> None:
    """Note that a plan was used now; sent twice, it is there once. Raises `RecordNotFound`."""
    with transaction.atomic():
        book = find_book(vault)
        if book.find_plan(plan) is None:
            raise RecordNotFound
        if book.find_use(id) is None:
            used_at = with_own_offset(now.replace(microsecond=0))
            use = PlanUse(id=id, plan=plan, used_at=used_at)
            change_book(vault, lambda book: book.keep_use(use), now)


def keep_use(vault: Vault, use: PlanUse, *, path: str, now: datetime) -> None:
    """Keep how it was to use a plan."""
    with transaction.atomic():
        change_book(vault, lambda book: book.keep_use(use), now)
        forget_every_kept_form(vault, path, now)


def delete_use(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Delete the note of one use."""
    change_book(vault, lambda book: book.drop_use(id), now)


def start_fresh(vault: Vault, page: str, id: UUID | None, *, now: datetime) -> None:
    """Forget what was kept of a page when the session locked. Raises `RecordNotFound`."""
    book = find_book(vault)
    if id and not (book.find_plan(id) or book.find_need(id) or book.find_use(id)):
        raise RecordNotFound
    forget_every_kept_form(vault, reverse(page, args=(id,) if id else ()), now)


def _note_start(vault: Vault, plan: IfThenPlan, now: datetime) -> None:
    starts = vault.get_single(StartList) or StartList()
    start = Start(
        id=plan.id, name=plan.cue[:LONGEST_NAME], start_on=now.date(), noted_at=plan.written_at
    )
    with suppress(UnusableStart):  # the form was begun before midnight: the day has passed
        vault.put_single(starts.note(start), on=now.date())
