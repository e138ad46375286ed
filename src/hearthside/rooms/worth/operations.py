"""What this room writes. When a function returns, what it wrote is there to stay."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import msgspec
from django.db import transaction
from django.urls import reverse

from hearthside.core import by_id
from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.worth import (
    Activity,
    Affirmation,
    BankEntry,
    PracticeLog,
    Use,
    Value,
    ValueWriting,
    WorthBook,
    WritingPlace,
)
from hearthside.core.worth.practice import READING, WRITING, sentence_practice
from hearthside.core.worth.value import choose_values, move_up
from hearthside.people.accounts.kept_form import (
    Fields,
    find_kept_form,
    forget_every_kept_form,
)
from hearthside.vault.records import RecordNotFound, Vault

from .volumes import change_volume, find_bank


def find_book(vault: Vault) -> WorthBook:
    """Values, writings, activities and sentences; empty at first."""
    return vault.get_single(WorthBook) or WorthBook()


def find_log(vault: Vault) -> PracticeLog:
    """What was done and how it felt; empty at first."""
    return vault.get_single(PracticeLog) or PracticeLog()


def change_book(vault: Vault, change: Callable[[WorthBook], WorthBook], now: datetime) -> None:
    """Keep the book as a change leaves it."""
    with transaction.atomic():
        vault.put_single(change(find_book(vault)), on=now.date())


def change_log(
    vault: Vault, change: Callable[[PracticeLog], PracticeLog], now: datetime
) -> PracticeLog:
    """Keep the log as a change leaves it, and return it."""
    with transaction.atomic():
        log = change(find_log(vault))
        vault.put_single(log, on=now.date())
    return log


def keep_entry(vault: Vault, entry: BankEntry, *, path: str, now: datetime) -> None:
    """Keep an entry under the id its form carried: sent twice, it is there once."""
    with transaction.atomic():
        change_volume(vault, entry.id, lambda kept: by_id.keep(kept, entry), now)
        forget_every_kept_form(vault, path, now)


def delete_entry(vault: Vault, id: UUID, *, now: datetime) -> BankEntry:
    """Delete an entry, and return what it was: only the page that follows still holds it.

    Raises `RecordNotFound`.
    """
    with transaction.atomic():
        vault.hold()
        entry = find_bank(vault).find(id)
        if entry is None:
            raise RecordNotFound
        change_volume(vault, id, lambda kept: by_id.drop(kept, id), now)
    return entry


def keep_values(vault: Vault, chosen: list[Value], *, path: str, now: datetime) -> None:
    """Keep what was chosen; what was there already keeps its place."""
    with transaction.atomic():
        change_book(vault, lambda book: book.with_values(choose_values(book.values, chosen)), now)
        forget_every_kept_form(vault, path, now)


def raise_value(vault: Vault, id: str, *, now: datetime) -> None:
    """Move a value one place nearer to the top."""
    change_book(vault, lambda book: book.with_values(move_up(book.values, id)), now)


def keep_writing(
    vault: Vault, id: UUID, writing: ValueWriting, *, is_finished: bool, now: datetime
) -> None:
    """Keep what was written, letter by letter; a finished one stays finished."""
    with transaction.atomic():
        vault.put(writing, id=id, month_of=writing.begun_at.date())
        old = find_book(vault).find_writing(id)
        place = WritingPlace(
            id=id,
            begun_at=writing.begun_at,
            value=writing.value,
            is_finished=is_finished or bool(old and old.is_finished),
        )
        change_book(vault, lambda book: book.keep_writing(place), now)
        if find_late_words(vault, id):
            forget_every_kept_form(vault, keeping_path(), now)


def keeping_path() -> str:
    """Where a script sends what is being written."""
    return reverse("worth-writing-keep")


def find_late_words(vault: Vault, id: UUID | None) -> Fields | None:
    """What a script sent of a writing just after another tab had locked; of any new one without an id."""
    late = find_kept_form(vault, keeping_path())
    return late if late and (id is None or late.get("writing") == [str(id)]) else None


def finish_writing(
    vault: Vault, id: UUID, writing: ValueWriting, use: Use | None, *, path: str, now: datetime
) -> None:
    """Keep what was written, and once that it was done and how it felt."""
    with transaction.atomic():
        keep_writing(vault, id, writing, is_finished=True, now=now)
        if use is not None:
            change_log(vault, lambda log: log.note(use), now)
        forget_every_kept_form(vault, path, now)


def delete_writing(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Delete what was written for good."""
    with transaction.atomic():
        vault.delete(id)
        change_book(vault, lambda book: book.drop_writing(id), now)


def keep_activity(vault: Vault, activity: Activity, *, path: str, now: datetime) -> None:
    """Keep what was planned, or what became of it."""
    with transaction.atomic():
        change_book(vault, lambda book: book.keep_activity(activity), now)
        forget_every_kept_form(vault, path, now)


def delete_activity(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Delete an activity for good."""
    change_book(vault, lambda book: book.drop_activity(id), now)


def keep_sentence(vault: Vault, sentence: Affirmation, *, path: str, now: datetime) -> None:
    """Keep a sentence, new or changed."""
    with transaction.atomic():
        change_book(vault, lambda book: book.keep_sentence(sentence), now)
        forget_every_kept_form(vault, path, now)


def delete_sentence(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Delete a sentence for good, with how it felt."""
    with transaction.atomic():
        change_book(vault, lambda book: book.drop_sentence(id), now)
        change_log(vault, lambda log: log.forget(sentence_practice(id)), now)


def note_use(
    vault: Vault,
    practice: str,
    *,
    was_asked: bool,
    before: int | None = None,
    after: int | None = None,
    now: datetime,
) -> bool:
    """Note that an exercise was done. Return whether it felt worse and is still in use."""
    use = make_use(practice, was_asked=was_asked, before=before, after=after, now=now)
    log = change_log(vault, lambda log: log.note(use), now)
    felt_worse = before is not None and after is not None and after < before
    return felt_worse and log.find_put_away(practice) is None


def begin_reading(vault: Vault, *, was_asked: bool, before: int | None, now: datetime) -> None:
    """Note that a reading was begun; whoever leaves before going on has not read, and need not wait."""
    use = make_use(READING, was_asked=was_asked, before=before, after=None, now=now)
    begun = msgspec.structs.replace(use, is_unread=True)
    change_log(vault, lambda log: log.note(begun), now)


def read_on(vault: Vault, *, now: datetime) -> None:
    """Note that an entry of the reading that was begun is read."""
    change_log(vault, lambda log: log.read_on(READING, now), now)


def make_use(
    practice: str, *, was_asked: bool, before: int | None, after: int | None, now: datetime
) -> Use:
    """One time an exercise was done."""
    at = with_own_offset(now.replace(microsecond=0))
    return Use(practice=practice, at=at, was_asked=was_asked, before=before, after=after)


def answer_use(vault: Vault, practice: str, after: int, *, now: datetime) -> bool:
    """Note how it felt after the last time. Return whether it felt worse and is still in use."""
    open_use = find_log(vault).find_open(practice, now)
    if open_use is None:
        return False
    log = change_log(vault, lambda log: log.answer(practice, after, now), now)
    felt_worse = open_use.before is not None and after < open_use.before
    return felt_worse and log.find_put_away(practice) is None


def put_away(vault: Vault, practice: str, *, now: datetime) -> None:
    """Put an exercise away because the person says so."""
    change_log(vault, lambda log: log.put_aside(practice, now), now)


def take_out(vault: Vault, practice: str, *, now: datetime) -> None:
    """Take an exercise out again; its count begins anew."""
    change_log(vault, lambda log: log.take_out(practice, now), now)


def is_writing_asked(vault: Vault, writing: ValueWriting | None, now: datetime) -> bool:
    """Whether to ask before and after a writing: one that began with the question ends with it."""
    if writing is not None:
        return writing.felt_before is not None
    return find_log(vault).is_time_to_ask(WRITING, now)


def start_fresh(vault: Vault, path: str, *, now: datetime) -> None:
    """Forget what was kept of a page when the session locked."""
    forget_every_kept_form(vault, path, now)
    if path.startswith(reverse("worth-writing-new").removesuffix("new/")):
        forget_every_kept_form(vault, keeping_path(), now)
