"""The talk of the week: prepare alone, be ready, read each other's at the same time."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from django.db import transaction

from hearthside.core.couple import WeekNotes, WeekSide, opens, side_of, week_of
from hearthside.people.couple.link import Standing
from hearthside.people.couple.refusal import NothingChosen
from hearthside.vault.records import Vault
from hearthside.vault.refusal import NotLinked, VaultDamaged
from hearthside.vault.shelf import SharedShelf

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
    if standing.shelf is None or not notes.is_ready:
        return WeekPage(notes, standing)
    try:
        mine, theirs = standing.shelf.singles(WeekSide)
    except NotLinked:  # the other has just ended it
        return WeekPage(notes, standing.ended)
    if mine is None or theirs is None or not opens(mine, theirs, week_of(today)):
        return WeekPage(notes, standing, _parts(side_of(notes)))
    # Mine is read from my own vault: with the files, the other could put words in my name there.
    return WeekPage(notes, standing, _parts(side_of(notes)), _parts(theirs), is_open=True)


def read_notes(vault: Vault, today: date) -> WeekNotes:
    """Return my notes of this week; last week's are not carried over."""
    kept = vault.get_single(WeekNotes)
    week = week_of(today)
    return kept if kept is not None and kept.week_of == week else WeekNotes(week_of=week)


def keep_notes(vault: Vault, notes: WeekNotes, *, on: date) -> None:
    """Keep my notes; once I am ready, the other reads what I chose as soon as they are ready too.

    Raises `NothingChosen`, `NotLinked` or `DocumentTooLarge`; then nothing is kept.
    """
    if notes.is_ready and not side_of(notes).parts:
        raise NothingChosen
    with transaction.atomic():
        vault.put_single(notes, on=on)
        if notes.is_ready:
            SharedShelf.of(vault).put_single(side_of(notes))
        else:
            with suppress(NotLinked, VaultDamaged):  # then nothing of it is there
                SharedShelf.of(vault).delete_single(WeekSide)


def _parts(side: WeekSide) -> tuple[Part, ...]:
    return tuple(Part(str(WEEK[name]), words) for name, words in side.parts.items())
