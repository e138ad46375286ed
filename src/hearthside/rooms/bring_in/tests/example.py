"""One example of everything this room keeps: a file that waits, with a row that cannot be read."""

from collections.abc import Mapping
from datetime import datetime

from hearthside.core.example import CANARY
from hearthside.rooms.bring_in.operations import stage_file
from hearthside.vault.records import Vault

FILE = f"""at,felt_insecurity,context:late reply,response,note
2026-03-01T21:40+01:00,7,1,{CANARY},{CANARY}
2026-03-02T21:40+01:00,{CANARY},1,,{CANARY}
"""


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Stage the file; no page of this room has an argument in its address."""
    stage_file(vault, FILE.encode(), now=now)
    return {}
