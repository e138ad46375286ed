"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import uuid4

from hearthside.core.example import CANARY
from hearthside.rooms.say_it import operations
from hearthside.vault.records import Vault

PAGES = ("say-it-edit", "say-it-edit-keep", "say-it-before", "say-it-edit-fresh", "say-it-delete")


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Write one draft."""
    kept = uuid4()
    words = f"you never answer. i feel sad. {CANARY}"
    operations.save_draft(vault, kept, now=now - timedelta(days=1), text=words, before=CANARY)
    return {page: {"id": kept} for page in PAGES}
