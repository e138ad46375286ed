"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from hearthside.core.diary.context import LONGEST_NAME
from hearthside.core.diary.entry import Entry, NewContext
from hearthside.core.example import CANARY
from hearthside.rooms.moments import operations
from hearthside.vault.records import Vault

STORIES = ("happened", "told_myself", "urge", "response", "needed", "note")


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Write three moments on the same thing, a list of contexts and a draft."""
    written = [write_moment(vault, now - timedelta(hours=hours), now) for hours in (30, 20, 1)]
    write_contexts(vault, now)
    fields = {"moment": [str(uuid4())], "felt": ["7"], **{story: [CANARY] for story in STORIES}}
    operations.keep_draft(vault, fields, now=now)
    pages = ("moments-edit", "moments-edit-fresh", "moments-delete", "moments-again")
    changes = ("rename", "merge", "separate", "mark", "point", "retire", "bring-back")
    return {
        "moments-month": {"year": now.year, "month": now.month},
        **{page: {"id": written[-1]} for page in pages},
        **{f"moments-context-{change}": {"id": "1"} for change in changes},
    }


def write_moment(vault: Vault, at: datetime, now: datetime) -> UUID:
    """Write one moment with words in every field."""
    kept = uuid4()
    entry = Entry(
        at=at,
        felt_insecurity=6.0,
        asked=("1",),
        new_contexts=(NewContext(CANARY[:LONGEST_NAME]),),
        **dict.fromkeys(STORIES, CANARY),
    )
    operations.save_moment(vault, entry, id=kept, now=now)
    return kept


def write_contexts(vault: Vault, now: datetime) -> None:
    """Have one context at rest, and one that was put together with another."""
    names = ("late reply", "slow reply", "work stress", "slept badly")
    operations.add_contexts(vault, tuple(map(NewContext, names)), now=now)
    operations.merge_context(vault, "3", into="2", now=now)
    operations.retire_context(vault, "4", now=now)
    operations.mark_context(vault, "5", day_level=True, soothing=False, now=now)
