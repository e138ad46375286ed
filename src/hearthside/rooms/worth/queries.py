"""What the pages of this room show. They open the documents of this room, and never the diary."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from django.core.paginator import Page, Paginator
from django.http import QueryDict
from django.utils.text import Truncator
from django.utils.translation import gettext

from hearthside.core.words import join_sentences
from hearthside.core.worth import (
    Activity,
    Affirmation,
    BankEntry,
    EntryKind,
    PracticeLog,
    PutAway,
    Value,
    WorthBook,
    WritingPlace,
)
from hearthside.core.worth.practice import BREAK, READING, WRITING, sentence_practice
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.vault.records import RecordNotFound, Vault

from .deck import name_of
from .forms import EntryForm, Started, ValuesForm
from .operations import find_book, find_log
from .sentences import FELT_WORDS, FORMS, KINDS, PRACTICES, TOLD, FormWords, KindWords
from .volumes import find_bank

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

EXCERPT = 200
ON_A_PAGE = 30
MOST_FOUND = 200
"""With some words so many are shown at once: what is looked for has no second page."""


Sent = QueryDict | None
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry in a list."""

    id: UUID
    words: KindWords
    on: date | None
    what: str
    meaning: str


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One activity in a list."""

    id: UUID
    words: str
    value: str
    on: date
    told: "StrPromise"
    felt: "StrPromise | str"
    is_today: bool
    is_past: bool


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """One sentence in a list."""

    id: UUID
    sentence: Affirmation
    form: FormWords


@dataclass(frozen=True, slots=True)
class WritingRow:
    """One writing in a list, without its words. `begun_at` is the wall clock of the place."""

    id: UUID
    value: str
    begun_at: datetime
    is_finished: bool


@dataclass(frozen=True, slots=True)
class AwayRow:
    """One exercise that is put away, and by what count."""

    practice: str
    name: str
    away: PutAway


@dataclass(frozen=True, slots=True)
class WorthPage:
    """The room: what is there, and what is put away."""

    kinds: dict[EntryKind, KindWords]
    latest: tuple[EntryRow, ...]
    n_entries: int
    values: tuple[str, ...]
    unfinished: WritingRow | None
    today: tuple[ActivityRow, ...]
    sentences: tuple[SentenceRow, ...]
    away: tuple[AwayRow, ...]
    is_away: dict[str, bool]


@dataclass(frozen=True, slots=True)
class BankPage:
    """Entries, newest first, of one kind or with some words."""

    kinds: dict[EntryKind, KindWords]
    kind: EntryKind | None
    words: str
    rows: tuple[EntryRow, ...]
    page: Page  # type: ignore[type-arg]
    is_empty: bool

    @property
    def kept(self) -> str:
        """What stays in the address from page to page."""
        return f"kind={self.kind}" if self.kind else ""


@dataclass(frozen=True, slots=True)
class ValuesPage:
    """What matters, in order, and what was written about it."""

    form: ValuesForm
    values: tuple[tuple[str, str], ...]
    writings: tuple[WritingRow, ...]


def worth_page(vault: Vault, *, today: date, holds_back: bool) -> WorthPage:
    """Return the first page of this room."""
    bank, book, log = find_bank(vault), find_book(vault), find_log(vault)
    open_places = [place for place in book.writings if not place.is_finished]
    return WorthPage(
        kinds=kinds_for(holds_back=holds_back),
        latest=tuple(_entry_row(one, holds_back=holds_back) for one in bank.newest_first()[:3]),
        n_entries=len(bank.entries),
        values=tuple(map(name_of, book.values[:5])),
        unfinished=_writing_row(open_places[-1]) if open_places else None,
        today=tuple(activity_row(one, today) for one in book.for_today(today)),
        sentences=sentence_rows(book, log)[:3],
        away=away_rows(book, log),
        is_away={name: log.find_put_away(name) is not None for name in (WRITING, READING, BREAK)},
    )


def kinds_for(*, holds_back: bool) -> dict[EntryKind, KindWords]:
    """The kinds that are offered: no agreements where pages for two hold back."""
    return {k: v for k, v in KINDS.items() if not (holds_back and k is EntryKind.AGREEMENT)}


def bank_page(
    vault: Vault, *, kind: str = "", words: str = "", page: str | None = None, holds_back: bool
) -> BankPage:
    """Return the bank, of one kind or with some words."""
    bank = find_bank(vault)
    chosen = EntryKind(kind) if kind in set(EntryKind) else None
    at_once = MOST_FOUND if words else ON_A_PAGE
    shown = Paginator(bank.newest_first(kind=chosen, words=words), at_once).get_page(page)
    return BankPage(
        kinds=kinds_for(holds_back=holds_back),
        kind=chosen,
        words=words,
        rows=tuple(_entry_row(one, holds_back=holds_back) for one in shown),
        page=shown,
        is_empty=not bank.entries,
    )


def begin_entry(
    vault: Vault, kind: str, sent: Sent, *, path: str, today: date, seed: dict[str, object]
) -> EntryForm:
    """A form for a new entry. Raises `RecordNotFound` for a kind that there is not."""
    if kind not in set(EntryKind):
        raise RecordNotFound
    started = started_at(vault, sent, path)
    form = EntryForm(sent, kind=EntryKind(kind), today=today, started=started)
    if started is None:
        form.initial.update(seed)
    return form


def open_entry(vault: Vault, id: UUID, sent: Sent, *, path: str, today: date) -> EntryForm:
    """One entry to read and to change. Raises `RecordNotFound`."""
    old = found(find_bank(vault).find(id))
    started = started_at(vault, sent, path)
    return EntryForm(sent, kind=old.kind, today=today, old=old, started=started)


def values_page(vault: Vault, sent: Sent, *, path: str) -> ValuesPage:
    """What matters to this person, to choose, to order, to write about."""
    book = find_book(vault)
    return ValuesPage(
        form=ValuesForm(sent, values=book.values, started=started_at(vault, sent, path)),
        values=tuple((value.id, name_of(value)) for value in book.values),
        writings=tuple(map(_writing_row, reversed(book.writings))),
    )


def find_practice(vault: Vault, practice: str) -> str:
    """An exercise of this room by its name. Raises `RecordNotFound`."""
    own = {sentence_practice(one.id) for one in find_book(vault).sentences}
    return found(practice if practice in own or practice in PRACTICES else None)


def started_at(vault: Vault, sent: Sent, path: str) -> Started:
    """What was kept of a page when the session locked."""
    return None if sent else find_kept_form(vault, path)


def found(one: T | None) -> T:
    """What is there. Raises `RecordNotFound` where nothing is."""
    if one is None:
        raise RecordNotFound
    return one


def name_writing(value: Value | None) -> str:
    """What a writing is about; empty where that was left open."""
    return name_of(value) if value else ""


def _entry_row(entry: BankEntry, *, holds_back: bool) -> EntryRow:
    about_us = "" if holds_back else entry.about_us
    meaning = join_sentences((entry.about_me, about_us), gettext)
    what, meaning = (
        Truncator(text[: EXCERPT * 8]).chars(EXCERPT) for text in (entry.what, meaning)
    )
    return EntryRow(entry.id, KINDS[entry.kind], entry.on, what, meaning)


def activity_row(one: Activity, today: date) -> ActivityRow:
    """One activity in a list."""
    return ActivityRow(
        id=one.id,
        words=Truncator(one.words[: EXCERPT * 8]).chars(EXCERPT),
        value=name_writing(one.value),
        on=one.planned_on,
        told=TOLD[one.went],
        felt=FELT_WORDS.get(one.felt.value, ""),
        is_today=one.planned_on == today,
        is_past=one.planned_on < today,
    )


def _writing_row(place: WritingPlace) -> WritingRow:
    at = place.begun_at.replace(tzinfo=None)
    return WritingRow(place.id, name_writing(place.value), at, place.is_finished)


def sentence_rows(book: WorthBook, log: PracticeLog) -> tuple[SentenceRow, ...]:
    """The sentences in use, the last written first."""
    away = {one.practice for one in log.put_away}
    return tuple(
        SentenceRow(one.id, one, FORMS[one.form])
        for one in reversed(book.sentences)
        if sentence_practice(one.id) not in away
    )


def away_rows(book: WorthBook, log: PracticeLog) -> tuple[AwayRow, ...]:
    """What is put away, under its name."""
    words = {sentence_practice(one.id): one.words or one.deed for one in book.sentences}
    names = words | {practice: str(name) for practice, name in PRACTICES.items()}
    shown = (one for one in log.put_away if one.practice in names)
    return tuple(
        AwayRow(one.practice, Truncator(names[one.practice]).chars(EXCERPT), one) for one in shown
    )
