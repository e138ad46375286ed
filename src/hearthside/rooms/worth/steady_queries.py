"""What the pages for a bad moment show."""

from dataclasses import dataclass
from datetime import date, datetime

from hearthside.core.worth import BankEntry, EntryKind, PutAway
from hearthside.core.worth.bank import FOR_ONE
from hearthside.core.worth.practice import BREAK, READING
from hearthside.core.worth.rest import rest_until
from hearthside.vault.records import Vault

from .operations import find_log
from .queries import found
from .sentences import KINDS, KindWords
from .volumes import find_bank


@dataclass(frozen=True, slots=True)
class DoorPage:
    """Before the reading. While it `rests_until` (a time on the wall), `earlier` is shown again."""

    n_entries: int
    is_asked: bool
    rests_until: datetime | None
    earlier: BankEntry | None
    away: PutAway | None

    @property
    def can_begin(self) -> bool:
        return bool(self.n_entries) and not self.rests_until


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One entry of a few. `next` is the number of the one after; `None` on the last."""

    entry: BankEntry
    words: KindWords
    number: int
    total: int

    @property
    def next(self) -> int | None:
        return self.number + 1 if self.number < self.total else None


@dataclass(frozen=True, slots=True)
class BreakPage:
    """The break, and whether it asks how it feels."""

    is_asked: bool
    away: PutAway | None


def door_page(vault: Vault, *, now: datetime, holds_back: bool) -> DoorPage:
    """Return the page in front of the reading."""
    log, entries = find_log(vault), _entries(vault, now.date(), holds_back=holds_back)
    readings = [use.at for use in log.uses if use.practice == READING and not use.is_unread]
    until = rest_until(readings, now) if entries else None
    return DoorPage(
        n_entries=len(entries),
        is_asked=log.is_time_to_ask(READING, now),
        rests_until=until.astimezone(now.tzinfo).replace(tzinfo=None) if until else None,
        earlier=entries[0] if until else None,
        away=log.find_put_away(READING),
    )


def read_page(vault: Vault, number: int, *, today: date, holds_back: bool) -> ReadPage | None:
    """Return one entry of the day; `None` past the last. Raises `RecordNotFound` for number 0."""
    entries = _entries(vault, today, holds_back=holds_back)
    found(number or None)
    if number > len(entries):
        return None
    entry = entries[number - 1]
    return ReadPage(entry, KINDS[entry.kind], number, len(entries))


def break_page(vault: Vault, *, now: datetime) -> BreakPage:
    """Return the page of the break."""
    log = find_log(vault)
    return BreakPage(log.is_time_to_ask(BREAK, now), log.find_put_away(BREAK))


def is_open(vault: Vault, practice: str, now: datetime) -> bool:
    """Whether the last use asked before and waits for an answer after."""
    return find_log(vault).find_open(practice, now) is not None


def _entries(vault: Vault, on: date, *, holds_back: bool) -> tuple[BankEntry, ...]:
    return find_bank(vault).to_read(on, kinds=FOR_ONE if holds_back else EntryKind)
