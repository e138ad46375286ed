"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import uuid4

from hearthside.core.diary.check_in import CheckInWindow
from hearthside.core.diary.entry import Entry
from hearthside.rooms.today.operations import save_check_in
from hearthside.vault.records import Vault


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Write one answered check-in; this room has no page that names it."""
    at = now - timedelta(days=1)
    entry = Entry(at=at, felt_insecurity=3.0, scheduled=True, items={"felt_security": 3})
    save_check_in(vault, entry, id=uuid4(), window=CheckInWindow(0, 0), now=at)
    return {}
