"""One example of everything this room keeps: a file that waits, an import that came in, a note."""

from collections.abc import Mapping
from datetime import datetime

from hearthside.core.elsewhere import ForeignNote
from hearthside.core.example import CANARY
from hearthside.rooms.bring_in import operations
from hearthside.rooms.bring_in.staged import BroughtIn
from hearthside.vault.records import Vault

FILE = f"""at,felt_insecurity,context:late reply,response,note
2026-03-01T21:40+01:00,7,1,{CANARY},{CANARY}
2026-03-02T21:40+01:00,{CANARY},1,,{CANARY}
"""
DAYLIO = f"""full_date,date,weekday,time,mood,activities,note_title,note
2026-02-01,February 1,Sunday,9:40 pm,{CANARY},{CANARY},,{CANARY}
"""


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Stage the file; return the arguments of the pages about one of them."""
    for file in (DAYLIO, FILE):
        operations.stage_file(vault, file.encode(), now=now)
        if file is DAYLIO:
            operations.begin_import(vault, {}, now=now)
            operations.go_on(vault, now=now, seconds=60)
    (brought,), (note,) = vault.all(BroughtIn), vault.all(ForeignNote)
    return {
        "bring-in-take-out": {"id": brought.id},
        "bring-in-note-delete": {"id": note.id},
    }
