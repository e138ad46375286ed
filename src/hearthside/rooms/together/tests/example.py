"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from hearthside.core.couple import (
    DiariesYes,
    Share,
    SharedWords,
    WeekNotes,
    differences_of,
    last_day,
    week_of,
)
from hearthside.core.example import CANARY
from hearthside.vault.records import Vault


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Write a note of shared words, as it stays when the sharing has ended, of a week, and of a yes."""
    shared = SharedWords(words=CANARY)
    kept = vault.put(Share(item=uuid4(), shared=shared), month_of=now)
    notes = WeekNotes(week_of=week_of(now.date()), thanks=CANARY, wish=CANARY)
    vault.put_single(notes, on=now.date())
    yes = DiariesYes(couple=uuid4(), given_on=now.date(), until=now.date())
    vault.put_single(yes, on=now.date())
    vault.put_single(differences_of([], ends_on=last_day(now.date())), on=now.date())
    pages = ("together-share-edit", "together-take-back", "settings-take-back")
    return {page: {"id": kept} for page in pages}
