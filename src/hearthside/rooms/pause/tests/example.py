"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime

from hearthside.core.example import CANARY
from hearthside.core.pause import MyPause, OwnPause
from hearthside.rooms.pause import operations
from hearthside.vault.records import Vault


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Write a list of what does me good, and a pause that is at its second step."""
    operations.keep_own(vault, OwnPause(minutes=10, ways=(CANARY,)), now=now)
    operations.start_pause(vault, for_both=False, now=now)
    operations.act(vault, "back", now=now)
    operations.keep_step(vault, 1, CANARY, share=False, now=now)
    mine = vault.get_single(MyPause)
    assert mine is not None
    return {"pause-notes-delete": {"id": mine.notes}}
