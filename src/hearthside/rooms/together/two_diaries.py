"""Two diaries: each says yes alone; once both have, each gives a number a day and both read one sentence."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction

from hearthside.core.couple import (
    DayDifferences,
    DiariesCompared,
    DiariesYes,
    compare_days,
    differences_of,
    holds,
    is_whole,
    last_day,
)
from hearthside.core.diary import Moment
from hearthside.people.couple.link import Standing
from hearthside.vault.records import Vault
from hearthside.vault.refusal import NotLinked, VaultDamaged
from hearthside.vault.shelf import SharedShelf

from .sentences import say_compared


@dataclass(frozen=True, slots=True)
class GivenDay:
    """One day of what is given: half points above or below one's own mean."""

    day: date
    points: float

    @property
    def distance(self) -> float:
        """How far, whichever way."""
        return abs(self.points)


@dataclass(frozen=True, slots=True)
class DiariesPage:
    """My yes, what is given of my diary (or would be), and the sentence once both gave it."""

    standing: Standing
    yes: DiariesYes | None = None
    given: tuple[GivenDay, ...] = ()
    ends_on: date | None = None
    sentence: str = ""


def diaries_page(vault: Vault, standing: Standing, *, today: date) -> DiariesPage:
    """Return the page, and give what is mine to give once both have said yes.

    Until both have given it, the page is the same whatever the other did.
    """
    if not standing.is_linked:
        return DiariesPage(standing)
    try:
        return _read_diaries(vault, standing, today)
    except NotLinked:  # the other has just ended it
        return DiariesPage(standing.ended)


def _read_diaries(vault: Vault, standing: Standing, today: date) -> DiariesPage:
    with transaction.atomic():
        shelf = SharedShelf.of(vault)
        yes, theirs = _settle_yes(vault, shelf, today)
        if yes is not None and theirs is not None:
            until = last_day(yes.given_on, theirs.given_on)
            mine = _give(vault, shelf, ends_on=until, on=today)
            compared = _compare(shelf, mine)
            if compared is not None:
                return DiariesPage(standing, yes, _days(mine), until, say_compared(compared))
    would_give = _read_differences(vault, last_day(today))
    return DiariesPage(standing, yes, _days(would_give), would_give.ends_on)


def say_yes(vault: Vault, *, weeks: int, on: date) -> None:
    """Keep my yes and let the other's program see it: a mark, and nothing of the diary.

    Raises `NotLinked` or `VaultDamaged`; then nothing is kept.
    """
    with transaction.atomic():
        shelf = SharedShelf.of(vault)
        until = on + timedelta(weeks=weeks)
        yes = DiariesYes(couple=shelf.couple, given_on=on, until=until)
        vault.put_single(yes, on=on)
        shelf.put_single(yes)


def take_yes_back(vault: Vault) -> None:
    """Take my yes back. What either gave is deleted from the shelf, and the sentence is gone for both."""
    with transaction.atomic():
        vault.delete_single(DiariesYes)
        vault.delete_single(DayDifferences)
        with suppress(NotLinked, VaultDamaged):  # then nothing of it is there
            shelf = SharedShelf.of(vault)
            shelf.delete_single(DiariesYes)
            shelf.delete_single_of_both(DayDifferences)


def _settle_yes(
    vault: Vault, shelf: SharedShelf, today: date
) -> tuple[DiariesYes | None, DiariesYes | None]:
    """My yes and theirs, while they hold; with either that is over, what was given goes.

    Mine is read from my own vault: with the files, the other could put a yes in my name there.
    """
    mine, (_, theirs) = vault.get_single(DiariesYes), shelf.singles(DiariesYes)
    if mine is not None and not (mine.couple == shelf.couple and holds(mine, today)):
        take_yes_back(vault)
        mine = None
    if theirs is not None and not holds(theirs, today):
        theirs = None
    if (mine is None or theirs is None) and any(shelf.singles(DayDifferences)):
        shelf.delete_single_of_both(DayDifferences)
    return mine, theirs


def _give(vault: Vault, shelf: SharedShelf, *, ends_on: date, on: date) -> DayDifferences:
    """What I give for these days: once, so that the sentence stays as it is."""
    kept, there = vault.get_single(DayDifferences), shelf.singles(DayDifferences)[0]
    if kept is None or kept.ends_on != ends_on:
        kept = _read_differences(vault, ends_on)
        vault.put_single(kept, on=on)
    if there != kept:
        shelf.put_single(kept)
    return kept


def _compare(shelf: SharedShelf, mine: DayDifferences) -> DiariesCompared | None:
    """The same for both, or nothing while the other's days are not there as they should be."""
    theirs = shelf.singles(DayDifferences)[1]
    if theirs is None or theirs.ends_on != mine.ends_on or not is_whole(theirs):
        return None
    return compare_days(mine, theirs)


def _read_differences(vault: Vault, ends_on: date) -> DayDifferences:
    moments = (stored.document for stored in vault.all(Moment))
    return differences_of(((m.at.date(), m.felt_insecurity) for m in moments), ends_on=ends_on)


def _days(given: DayDifferences) -> tuple[GivenDay, ...]:
    """The days that hold a number, the newest first."""
    back = enumerate(reversed(given.points))
    return tuple(
        GivenDay(given.ends_on - timedelta(days=ago), points)
        for ago, points in back
        if points is not None
    )
