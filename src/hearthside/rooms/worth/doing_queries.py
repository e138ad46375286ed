"""What the pages for things to do and for sentences show. They open the book and the log."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from hearthside.core.worth import Activity, Affirmation, Form, PutAway
from hearthside.core.worth.practice import sentence_practice
from hearthside.vault.records import RecordNotFound, Vault

from .doing_forms import ActivityForm, SentenceForm, ToldForm
from .operations import find_book, find_log
from .queries import (
    ActivityRow,
    AwayRow,
    Sent,
    SentenceRow,
    activity_row,
    away_rows,
    found,
    sentence_rows,
    started_at,
)
from .sentences import FORMS, PRACTICES, FormWords

SHOWN_DONE = 60


@dataclass(frozen=True, slots=True)
class ActivitiesPage:
    """What is planned, and what was told of."""

    planned: tuple[ActivityRow, ...]
    told: tuple[ActivityRow, ...]


@dataclass(frozen=True, slots=True)
class SentencesPage:
    """Sentences in use, and those put away."""

    forms: dict[Form, FormWords]
    rows: tuple[SentenceRow, ...]
    away: tuple[AwayRow, ...]


@dataclass(frozen=True, slots=True)
class SentencePage:
    """One sentence, large. `is_asked` says that it asks how it feels before and after."""

    sentence: Affirmation
    practice: str
    is_asked: bool
    away: PutAway | None


def activities_page(vault: Vault, *, today: date) -> ActivitiesPage:
    """What is planned, the nearest day first, and what was told of, the latest first."""
    book = find_book(vault)
    told = sorted(
        (one for one in book.activities if not one.is_open()),
        key=lambda one: one.planned_on,
        reverse=True,
    )
    return ActivitiesPage(
        planned=tuple(activity_row(one, today) for one in book.open_activities()),
        told=tuple(activity_row(one, today) for one in told[:SHOWN_DONE]),
    )


def begin_activity(vault: Vault, sent: Sent, *, path: str, today: date) -> ActivityForm:
    """A form to plan something."""
    started = started_at(vault, sent, path)
    return ActivityForm(sent, values=find_book(vault).values, today=today, started=started)


def open_activity(vault: Vault, id: UUID, sent: Sent, *, path: str, today: date) -> ToldForm:
    """A form to tell what became of it. Raises `RecordNotFound`."""
    started = started_at(vault, sent, path)
    return ToldForm(sent, old=find_activity(vault, id), today=today, started=started)


def find_activity(vault: Vault, id: UUID) -> Activity:
    """One activity. Raises `RecordNotFound`."""
    return found(find_book(vault).find_activity(id))


def sentences_page(vault: Vault) -> SentencesPage:
    """The person's own sentences."""
    book, log = find_book(vault), find_log(vault)
    away = tuple(row for row in away_rows(book, log) if row.practice not in PRACTICES)
    return SentencesPage(FORMS, sentence_rows(book, log), away)


def sentence_page(vault: Vault, id: UUID, *, now: datetime) -> SentencePage:
    """One sentence to say. Raises `RecordNotFound`."""
    log, practice = find_log(vault), sentence_practice(id)
    return SentencePage(
        sentence=find_sentence(vault, id),
        practice=practice,
        is_asked=log.is_time_to_ask(practice, now),
        away=log.find_put_away(practice),
    )


def find_sentence(vault: Vault, id: UUID) -> Affirmation:
    """One sentence. Raises `RecordNotFound`."""
    return found(find_book(vault).find_sentence(id))


def begin_sentence(vault: Vault, form: str, sent: Sent, *, path: str) -> SentenceForm:
    """A form for a new sentence. Raises `RecordNotFound` for a form that there is not."""
    if form not in set(Form):
        raise RecordNotFound
    return SentenceForm(sent, form=Form(form), started=started_at(vault, sent, path))


def open_sentence(vault: Vault, id: UUID, sent: Sent, *, path: str) -> SentenceForm:
    """One sentence to change. Raises `RecordNotFound`."""
    old = find_sentence(vault, id)
    return SentenceForm(sent, form=old.form, old=old, started=started_at(vault, sent, path))
