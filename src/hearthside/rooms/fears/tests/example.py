"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import uuid4

from hearthside.core.example import CANARY
from hearthside.core.fears import FearEntry, Outcome
from hearthside.rooms.fears import operations
from hearthside.vault.records import Vault

WORDS = ("meanwhile", "how_it_was", "coped", "needed", "company", "decided")
PAGES = ("fears-edit", "fears-answer", "fears-support", "fears-edit-fresh", "fears-delete")


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Write one fear that came true, one whose day has passed, and one that waits."""
    written = now - timedelta(days=9)
    kept = uuid4()
    for days, key in ((3, kept), (5, uuid4()), (30, uuid4())):
        fear = FearEntry(
            what=CANARY,
            stated_percent=60,
            written_at=written,
            due_on=(written + timedelta(days=days)).date(),
            **dict.fromkeys(WORDS, CANARY),
        )
        operations.save_fear(vault, fear, id=key, now=now)
    operations.answer(
        vault, kept, Outcome.YES, at=now, due_on=None, how_it_was=CANARY, coped=CANARY
    )
    return {page: {"id": kept} for page in PAGES}
