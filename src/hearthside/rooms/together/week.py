"""The talk of the week: prepare alone, be ready, read each other's at the same time."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.http import QueryDict
from django.urls import reverse

from hearthside.core.couple import WeekNotes, WeekSide, opens, side_of, week_of
from hearthside.people.accounts.kept_form import find_kept_form, forget_every_kept_form
from hearthside.people.couple.link import Standing
from hearthside.vault.couple_key import load_couple_key
from hearthside.vault.records import Vault
from hearthside.vault.shelf import SharedShelf

from .forms import WeekForm
from .sentences import WEEK


@dataclass(frozen=True, slots=True)
class Part:
    """One part as it is read: its question, and the words."""

    question: str
    words: str


@dataclass(frozen=True, slots=True)
class WeekPage:
    """My notes of this week, what I let the other read once I am ready, and theirs once both are."""

    notes: WeekNotes
    standing: Standing
    mine: tuple[Part, ...] = ()
    theirs: tuple[Part, ...] = ()
    is_open: bool = False


def week_page(vault: Vault, standing: Standing, *, today: date) -> WeekPage:
    """Return the page of this week. Until both are ready it tells nothing of the other."""
    notes = read_notes(vault, today)
    if not (standing.is_linked and notes.is_ready):
        return WeekPage(notes, standing)
    mine, theirs = SharedShelf.of(vault).singles(WeekSide)
    if mine is None or theirs is None or not opens(mine, theirs, week_of(today)):
        return WeekPage(notes, standing, _parts(side_of(notes)))
    return WeekPage(notes, standing, _parts(mine), _parts(theirs), is_open=True)


def week_form(vault: Vault, sent: QueryDict | None, *, path: str, today: date) -> WeekForm:
    """Return my notes to write on: as sent, else as they were left when the session locked."""
    started = None if sent else find_kept_form(vault, path)
    return WeekForm(sent, read_notes(vault, today), started=started)


def read_notes(vault: Vault, today: date) -> WeekNotes:
    """Return my notes of this week; last week's are not carried over."""
    kept = vault.get_single(WeekNotes)
    week = week_of(today)
    return kept if kept is not None and kept.week_of == week else WeekNotes(week_of=week)


def keep_notes(vault: Vault, notes: WeekNotes, *, now: datetime) -> None:
    """Keep my notes; once I am ready, the other reads what I chose as soon as they are ready too.

    Raises `NotLinked` or `DocumentTooLarge`; then nothing is kept.
    """
    with transaction.atomic():
        vault.put_single(notes, on=now.date())
        forget_every_kept_form(vault, reverse("together-week"), now)
        if notes.is_ready:
            SharedShelf.of(vault).put_single(side_of(notes))
        elif load_couple_key(vault) is not None:
            SharedShelf.of(vault).delete_single(WeekSide)


def _parts(side: WeekSide) -> tuple[Part, ...]:
    return tuple(Part(str(WEEK[name]), words) for name, words in side.parts.items())
