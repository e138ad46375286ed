"""What this room writes for two: my own side of a plan, and the agreed words as a signal.

Nobody writes the other's side. What I said stays in my own vault when the sharing ends.
"""

from contextlib import suppress
from datetime import datetime
from uuid import UUID

from django.db import transaction

from hearthside.core.plans import KeptSide, PlanSide, PlanSignal, PlanWords
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.people.couple.plans import find_book, find_pair
from hearthside.vault.records import RecordNotFound, Vault
from hearthside.vault.refusal import NotLinked
from hearthside.vault.shelf import SharedShelf

from .operations import change_book
from .refusal import NotAgreed, WordsChanged


def put_side(vault: Vault, plan: UUID, words: PlanWords, *, now: datetime) -> None:
    """Say with which words I would agree, in place of what I said before.

    Raises `NotLinked`, `RecordNotFound` or `DocumentTooLarge`, or `WordsChanged` for the other's
    plan that the other took back; then nothing is kept.
    """
    with transaction.atomic():
        pair, book, shelf = find_pair(vault, plan), find_book(vault), SharedShelf.of(vault)
        is_own, kept = book.find_plan(plan) is not None, book.find_side(plan)
        if pair.is_empty and not is_own:
            raise WordsChanged
        side = PlanSide(plan=plan, words=words, is_own=is_own)
        there = {stored.id for stored in shelf.all(PlanSide).mine}
        item = shelf.put(side, id=kept.item if kept and kept.item in there else None)
        change_book(vault, lambda book: book.keep_side(KeptSide(item=item, side=side)), now)


def put_words(vault: Vault, plan: UUID, words: PlanWords, *, path: str, now: datetime) -> None:
    """Say it from a form, and forget what was kept of the form. Raises as `put_side` does."""
    with transaction.atomic():
        put_side(vault, plan, words, now=now)
        forget_every_kept_form(vault, path, now)


def assent(vault: Vault, plan: UUID, mark: str, *, now: datetime) -> None:
    """Take the other's words as mine: exactly those that were looked at.

    Raises `NotLinked`, `RecordNotFound` or `WordsChanged`.
    """
    with transaction.atomic():
        pair = find_pair(vault, plan)
        if pair.theirs is None or pair.mark != mark:
            raise WordsChanged
        words = pair.theirs.words
        put_side(vault, plan, words, now=now)
        own = find_book(vault).find_plan(plan)
        if own:
            change_book(vault, lambda book: book.keep_plan(own.with_words(words)), now)


def take_back(vault: Vault, plan: UUID, *, now: datetime) -> None:
    """Take my words back; it works after the sharing has ended, too. Raises `RecordNotFound`."""
    with transaction.atomic():
        kept = find_book(vault).find_side(plan)
        if kept is None:
            raise RecordNotFound
        with suppress(NotLinked):  # then it went with the link
            SharedShelf.of(vault).delete(kept.item)
        change_book(vault, lambda book: book.drop_side(plan), now)


def say(vault: Vault, plan: UUID, mark: str, *, now: datetime) -> None:
    """Send the words both agreed on, in place of what I sent before.

    Raises `NotLinked`, `RecordNotFound`, or `NotAgreed` when they are not what was looked at.
    """
    with transaction.atomic():
        pair = find_pair(vault, plan)
        if not pair.is_agreed or pair.mark != mark or not pair.words.we_say.strip():
            raise NotAgreed
        signal = PlanSignal(plan=plan, words=pair.words.we_say, sent_at=now)
        SharedShelf.of(vault).put_single(signal)


def unsay(vault: Vault) -> None:
    """Take back what I sent."""
    with suppress(NotLinked):
        SharedShelf.of(vault).delete_single(PlanSignal)
