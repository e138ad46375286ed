"""What the pages of a talk show."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from django.core.paginator import Page, Paginator
from django.http import Http404, QueryDict
from django.utils.text import Truncator

from hearthside.core.conversations import (
    Card,
    Step,
    Talk,
    TalkNote,
    TalkPreparation,
    TalkUnderWay,
    Turn,
    find_card,
    find_talk,
)
from hearthside.core.couple import WeekNotes, week_of
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.vault.records import RecordNotFound, Stored, Vault

from .sentences import WENT, WHO
from .talk_forms import NoteForm, PreparationForm, StartForm

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

ON_A_PAGE = 30
EXCERPT = 240

Sent = QueryDict | None


@dataclass(frozen=True, slots=True)
class TalkPage:
    """One step of a talk: whose turn it is, what it is about, what was prepared for it."""

    talk: Talk
    step: Step
    speaker: "StrOrPromise"
    listener: "StrOrPromise"
    card: Card | None
    topic: str
    minutes: int
    prepared: str
    back_at: datetime | None

    @property
    def number(self) -> int:
        return self.talk.place_of(self.step) + 1

    @property
    def is_last(self) -> bool:
        return self.number == len(self.talk.steps)


@dataclass(frozen=True, slots=True)
class IntroPage:
    """A talk before it begins."""

    talk: Talk
    form: StartForm
    is_prepared: bool
    is_another_under_way: bool


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note in a list."""

    id: UUID
    held_at: datetime
    name: str
    went: "StrOrPromise"
    excerpt: str


@dataclass(frozen=True, slots=True)
class NotesPage:
    """Every talk that was noted, the latest first."""

    page: Page[Stored[TalkNote]]
    rows: tuple[NoteRow, ...]


def open_talk(key: str) -> Talk:
    """The talk with this key. Raises `Http404`."""
    talk = find_talk(key)
    if talk is None:
        raise Http404
    return talk


def intro_page(
    vault: Vault, key: str, sent: Sent, *, card: str, path: str, today: date
) -> IntroPage:
    """A talk before it begins: as it was sent, else as it was left. Raises `Http404`."""
    talk, started = open_talk(key), None if sent else find_kept_form(vault, path)
    is_prepared, first_words = bool(_prepared(vault, talk, today)), find_card(card)
    return IntroPage(
        talk=talk,
        form=StartForm(sent, talk=talk, card=first_words, is_prepared=is_prepared, started=started),
        is_prepared=is_prepared,
        is_another_under_way=vault.get_single(TalkUnderWay) is not None,
    )


def talk_page(vault: Vault) -> TalkPage | None:
    """The step at which the talk stands, or nothing when none is under way."""
    under_way = vault.get_single(TalkUnderWay)
    talk = find_talk(under_way.talk) if under_way else None
    if under_way is None or talk is None:
        return None
    step = talk.find_step(under_way.step)
    names = {Turn.FIRST: under_way.first, Turn.SECOND: under_way.second}
    called = {turn: names.get(turn) or words for turn, words in WHO.items()}
    other = {Turn.FIRST: Turn.SECOND, Turn.SECOND: Turn.FIRST}.get(step.turn)
    return TalkPage(
        talk=talk,
        step=step,
        speaker=called[step.turn],
        listener=called[other] if other else "",
        card=find_card(under_way.card),
        topic=under_way.topic if talk.is_about_topic(step) else "",
        minutes=under_way.minutes if step.is_timed else 0,
        prepared=find_prepared(vault, talk, step, under_way.began_at.date())
        if under_way.opens_prepared
        else "",
        back_at=under_way.back_at.replace(tzinfo=None) if under_way.back_at else None,
    )


def preparation_form(vault: Vault, key: str, sent: Sent, *, path: str) -> PreparationForm:
    """The questions of a talk with what was written. Raises `Http404`, also where it has none here."""
    talk, started = open_talk(key), None if sent else find_kept_form(vault, path)
    if not talk.questions or talk.is_weekly:
        raise Http404
    return PreparationForm(sent, talk=talk, written=_own(vault, key), started=started)


def begin_note(vault: Vault, key: str, sent: Sent, *, path: str) -> NoteForm:
    """A form for a new note. Raises `Http404`."""
    started = None if sent else _find_started(vault, path)
    return NoteForm(sent, talk=open_talk(key), started=started)


def open_note(vault: Vault, id: UUID, sent: Sent, *, path: str) -> NoteForm:
    """A form with one note in it. Raises `RecordNotFound`."""
    old, started = vault.get(TalkNote, id), None if sent else find_kept_form(vault, path)
    return NoteForm(sent, talk=find_talk(old.talk), old=old, started=started)


def find_note(vault: Vault, id: UUID) -> TalkNote:
    """One note. Raises `RecordNotFound`."""
    return vault.get(TalkNote, id)


def notes_page(vault: Vault, page: str | None) -> NotesPage:
    """Every talk that was noted."""
    kept = sorted(vault.all(TalkNote), key=lambda one: one.document.held_at, reverse=True)
    shown = Paginator(kept, ON_A_PAGE).get_page(page)
    return NotesPage(page=shown, rows=tuple(map(_row, shown)))


def _own(vault: Vault, key: str) -> dict[str, str]:
    return (vault.get_single(TalkPreparation) or TalkPreparation()).of(key)


def _of_week(vault: Vault, talk: Talk, today: date) -> dict[str, str]:
    """The notes of this week, or of the last one: what was prepared on Sunday is said on Monday."""
    notes = vault.get_single(WeekNotes)
    if notes is None or notes.week_of < week_of(today) - timedelta(days=7):
        return {}
    told = {step.key: getattr(notes, step.part) for step in talk.questions}
    return {key: words for key, words in told.items() if words}


def _prepared(vault: Vault, talk: Talk, today: date) -> dict[str, str]:
    return _of_week(vault, talk, today) if talk.is_weekly else _own(vault, talk.key)


def find_prepared(vault: Vault, talk: Talk, step: Step, began_on: date) -> str:
    """What this person prepared alone for a step; empty where they did not."""
    written = _prepared(vault, talk, began_on) if step.prepare else {}
    return next(
        (written.get(one.key, "") for one in talk.questions if one.prepare == step.prepare), ""
    )


def _row(kept: Stored[TalkNote]) -> NoteRow:
    note, talk = kept.document, find_talk(kept.document.talk)
    words = note.take_along or note.how_it_was
    return NoteRow(
        id=kept.id,
        held_at=note.held_at.replace(tzinfo=None),
        name=talk.name if talk else "",
        went=dict(WENT)[note.went.value],
        excerpt=Truncator(words[: EXCERPT * 8]).chars(EXCERPT),
    )


def _find_started(vault: Vault, path: str) -> dict[str, list[str]] | None:
    """What was begun when the session locked, unless that note was saved since."""
    kept = find_kept_form(vault, path)
    try:
        vault.get(TalkNote, UUID((kept or {})["kept"][-1]))
    except (KeyError, IndexError, ValueError, RecordNotFound):
        return kept
    return None
