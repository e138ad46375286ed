"""What the pages of this room show."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from typing import TYPE_CHECKING
from uuid import UUID

from django.core.paginator import Page, Paginator
from django.http import QueryDict
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext

from hearthside.core.diary import Context, ContextList, Moment
from hearthside.core.diary.draft import MomentDraft
from hearthside.core.diary.repetition import Turn
from hearthside.core.diary.search import Search
from hearthside.core.elsewhere import ForeignNote
from hearthside.core.sources.hint import find_hints
from hearthside.core.sources.words import TAGS
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.vault.records import Stored, Vault

from .forms import AnswerForm, MomentForm, PointForm
from .month import Day, Month, name_weekdays
from .operations import find_again, find_contexts, is_saved, moment_in
from .sentences import HINTS, QUESTIONS, say_kind, say_response
from .when import When

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

ON_A_PAGE = 40
MOST_NOTES = 20
"""How many notes from elsewhere a search shows; all of them have a page of their own."""
EXCERPT = 240

Kept = Stored[Moment]
Sent = QueryDict | None
PageNumber = int | str | None
Names = dict[str, Context]


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One moment in a list. `at` is the wall clock of the place it was lived in."""

    id: UUID
    at: datetime
    felt: float
    kind: str
    words: str
    response: str
    tags: tuple[str, ...]

    @property
    def anchor(self) -> str:
        return f"moment-{self.id}"

    @property
    def url(self) -> str:
        return reverse("moments-edit", args=(self.id,))


@dataclass(frozen=True, slots=True)
class DayRows:
    """The moments of one day, newest first."""

    on: date
    rows: tuple[EntryRow, ...]


@dataclass(frozen=True, slots=True)
class MonthPage:
    """One month: its calendar, and a page of its moments."""

    month: Month
    previous: Month | None
    next: Month | None
    weekdays: tuple[tuple[str, str], ...]
    weeks: tuple[tuple[Day | None, ...], ...]
    page: Page[Kept]
    days: tuple[DayRows, ...]
    has_draft: bool
    is_first_visit: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, newest first; `notes` stand on the first page and may be the newest of more."""

    words: str
    count: int
    page: Page[Kept]
    rows: tuple[EntryRow, ...]
    notes: tuple[ForeignNote, ...]
    has_more_notes: bool


@dataclass(frozen=True, slots=True)
class AgainPage:
    """The third time: the earlier entry, and one other question."""

    context: str
    earlier_at: datetime
    told_myself: str
    needed: str
    turn: Turn
    question: "StrPromise"
    hint: "StrPromise"


@dataclass(frozen=True, slots=True)
class OfferedContext:
    """One context to change, with what its name may speak of: a title and the word that says so."""

    context: Context
    point: PointForm
    hints: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ContextsPage:
    """The list of contexts. `renamed` should have got the name that `holder` has."""

    contexts: ContextList
    offered: tuple[OfferedContext, ...]
    resting: tuple[Context, ...]
    merged: tuple[tuple[Context, Context], ...]
    renamed: Context | None = None
    holder: Context | None = None


def latest_month(vault: Vault, *, today: date) -> MonthPage:
    """The month of the latest moment, this one if there is none."""
    this = Month.of(today)
    before = this.neighbor(-1) or this
    recent = vault.all(Moment, since=before.first_on) or vault.all(Moment)
    latest = max((kept.document.at for kept in recent), default=None)
    month = Month.of(latest.date()) if latest else this
    shown = _month_page(vault, month, recent, page=1, today=today)
    return replace(shown, is_first_visit=latest is None)


def month_page(vault: Vault, month: Month, *, page: PageNumber, today: date) -> MonthPage:
    """One month of moments."""
    kept = vault.all(Moment, since=month.first_on, until=month.first_on)
    return _month_page(vault, month, kept, page=page, today=today)


def _find_started(vault: Vault, path: str) -> dict[str, list[str]] | None:
    """What was begun on this page: kept when the session locked, else the draft."""
    kept = find_kept_form(vault, path)
    sent = moment_in(kept) if kept else None
    if kept is not None and not (sent and is_saved(vault, sent)):
        return kept
    draft = vault.get_single(MomentDraft)
    return draft.fields if draft else None


def find_moment(vault: Vault, id: UUID) -> Moment:
    """One moment. Raises `RecordNotFound`."""
    return vault.get(Moment, id)


def begin_moment(vault: Vault, sent: Sent, *, path: str, now: datetime) -> MomentForm:
    """A form for a new moment: as it was sent, else as it was left, else empty."""
    contexts = find_contexts(vault)
    started = None if sent else _find_started(vault, path)
    return MomentForm(sent, contexts=contexts, when=When(now), started=started)


def open_moment(vault: Vault, id: UUID, sent: Sent, *, path: str, now: datetime) -> MomentForm:
    """A form with one moment in it, as it was sent or left. Raises `RecordNotFound`."""
    moment, contexts = vault.get(Moment, id), find_contexts(vault)
    started = None if sent else find_kept_form(vault, path)
    when = When(now, moment.at)
    return MomentForm(sent, contexts=contexts, when=when, moment=moment, started=started)


def again_page(vault: Vault, id: UUID) -> AgainPage | None:
    """What a moment repeats, and what to ask instead. Raises `RecordNotFound`."""
    found = find_again(vault, id)
    if found is None:
        return None
    earlier = found.earlier
    return AgainPage(
        context=found.context.name,
        earlier_at=earlier.at.replace(tzinfo=None),
        told_myself=Truncator(earlier.told_myself[: EXCERPT * 8]).chars(EXCERPT * 4),
        needed=Truncator(earlier.needed[: EXCERPT * 8]).chars(EXCERPT * 4),
        turn=found.turn,
        question=QUESTIONS[found.turn],
        hint=HINTS[found.turn],
    )


def begin_answer(vault: Vault, sent: Sent, *, path: str) -> AnswerForm:
    """A form for the answer to the other question, as it was sent or left at the lock."""
    kept = None if sent else find_kept_form(vault, path)
    return AnswerForm(sent, initial={name: values[-1] for name, values in (kept or {}).items()})


def contexts_page(vault: Vault, *, taken: tuple[str, str] | None = None) -> ContextsPage:
    """The list of contexts; `taken` are a context and the one that has the name it should get."""
    contexts = find_contexts(vault)
    merged = (c for c in contexts.contexts if c.merged_into is not None)
    pairs = ((c, contexts.resolve(c.id)) for c in merged)
    renamed, holder = map(contexts.resolve, taken) if taken else (None, None)
    return ContextsPage(
        contexts=contexts,
        offered=tuple(map(_offer, contexts.offered())),
        resting=tuple(c for c in contexts.contexts if c.retired and c.merged_into is None),
        merged=tuple((c, into) for c, into in pairs if into is not None),
        renamed=renamed,
        holder=holder,
    )


def _offer(context: Context) -> OfferedContext:
    # Whoever has said what it touches needs no hint.
    hints = () if context.sources else find_hints(context.name)
    named = tuple((gettext(TAGS[hint.source]), hint.word) for hint in hints)
    return OfferedContext(context, PointForm.of(context), named)


def place_in_list(vault: Vault, id: UUID) -> str:
    """Where a moment stands in the list of its month. Raises `RecordNotFound`."""
    month = Month.of(find_moment(vault, id).at.date())
    moments = _of_month(vault.all(Moment, since=month.first_on, until=month.first_on), month)
    page = [kept.id for kept in moments].index(id) // ON_A_PAGE + 1
    return f"{month.url}?page={page}#moment-{id}"


def search(vault: Vault, words: str, *, page: PageNumber) -> Found:
    """Every moment that holds all the words, in its text or the names of its contexts, and notes from elsewhere."""
    query, names = Search(words), _names(find_contexts(vault))
    both = ((), ()) if query.is_empty else vault.all_of_both(Moment, ForeignNote, since=date.min)
    found = _newest_first(k for k in both[0] if query.finds(_texts(k.document, names)))
    shown = Paginator(found, ON_A_PAGE).get_page(page)
    notes = _find_notes((k.document for k in both[1]), query) if shown.number == 1 else ()
    return Found(
        words=words,
        count=len(found),
        page=shown,
        rows=tuple(_row(k, names) for k in shown.object_list),
        notes=notes[:MOST_NOTES],
        has_more_notes=len(notes) > MOST_NOTES,
    )


def _find_notes(notes: Iterable[ForeignNote], query: Search) -> tuple[ForeignNote, ...]:
    found = (n for n in notes if query.finds((n.words, n.mood, *n.activities)))
    return tuple(sorted(found, key=lambda note: note.at, reverse=True))


def _month_page(
    vault: Vault, month: Month, kept: Iterable[Kept], *, page: PageNumber, today: date
) -> MonthPage:
    moments = _of_month(kept, month)
    names = _names(find_contexts(vault))
    shown = Paginator(moments, ON_A_PAGE).get_page(page)
    days = groupby(shown.object_list, key=lambda k: k.document.at.date())
    counts = Counter(k.document.at.date() for k in moments)
    next_month = month.neighbor(1)
    return MonthPage(
        month=month,
        previous=month.neighbor(-1),
        next=next_month if next_month and next_month.first_on <= today else None,
        weekdays=name_weekdays(),
        weeks=month.lay_out(counts, _pages_of_days(moments), today),
        page=shown,
        days=tuple(DayRows(on, tuple(_row(k, names) for k in group)) for on, group in days),
        has_draft=vault.get_single(MomentDraft) is not None,
    )


def _pages_of_days(moments: list[Kept]) -> dict[date, int]:
    """The page on which each day begins."""
    pages: dict[date, int] = {}
    for place, kept in enumerate(moments):
        pages.setdefault(kept.document.at.date(), place // ON_A_PAGE + 1)
    return pages


def _of_month(kept: Iterable[Kept], month: Month) -> list[Kept]:
    return _newest_first(k for k in kept if Month.of(k.document.at.date()) == month)


def _newest_first(kept: Iterable[Kept]) -> list[Kept]:
    # By the wall clock within a day, so that days stay whole where offsets changed.
    return sorted(kept, key=lambda k: (k.document.at.date(), k.document.at), reverse=True)


def _names(contexts: ContextList) -> Names:
    standing = ((c.id, contexts.resolve(c.id)) for c in contexts.contexts)
    return {listed: context for listed, context in standing if context is not None}


def _tags(moment: Moment, names: Names) -> tuple[str, ...]:
    there = (names.get(kept) for kept, extent in moment.contexts.items() if extent > 0)
    return tuple({c.id: c.name for c in there if c is not None}.values())


def _texts(moment: Moment, names: Names) -> Iterable[str]:
    response = (moment.response or "", say_response(moment.response)) if moment.response else ()
    written = (moment.happened, moment.told_myself, moment.urge, moment.needed, moment.note)
    return (*written, *response, *_tags(moment, names))


def _row(kept: Kept, names: Names) -> EntryRow:
    moment = kept.document
    told = (moment.told_myself, moment.happened, moment.needed, moment.urge, moment.note)
    words = next((text for text in told if text), "")
    return EntryRow(
        id=kept.id,
        at=moment.at.replace(tzinfo=None),
        felt=moment.felt_insecurity,
        kind=say_kind(scheduled=moment.scheduled),
        words=Truncator(words[: EXCERPT * 2]).chars(EXCERPT),
        response=say_response(moment.response),
        tags=_tags(moment, names),
    )
