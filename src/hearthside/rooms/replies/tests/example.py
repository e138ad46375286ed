"""One example of everything this room keeps: a look at a chat, and a newer chat that waits."""

from collections.abc import Mapping
from datetime import date, datetime

from msgspec.structs import replace

from hearthside.core.elsewhere import DateOrder
from hearthside.core.estimate import Estimate
from hearthside.core.example import CANARY
from hearthside.core.replies import ReplyRange, ReplyTimes
from hearthside.rooms.replies.staged import StagedChat, StagedReading
from hearthside.vault.records import Vault

LOW = Estimate(8.0, 6.0, 11.0, 0.9, "confidence", 84)
HIGH = Estimate(41.0, 30.0, 65.0, 0.9, "confidence", 84)
TOLD = ReplyRange(weekend=False, hour_from=12, hour_to=18, n=84, low=LOW, high=HIGH)
SILENT = replace(TOLD, weekend=True, low=None, high=None, have=3)


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Keep both; no page of this room has an argument in its address."""
    found = ReplyTimes(
        looked_on=now.date(),
        first_on=date(2026, 1, 5),
        last_on=date(2026, 5, 4),
        mine=(TOLD, SILENT),
        theirs=(TOLD, SILENT),
    )
    vault.put_single(found, on=now.date())
    reading = StagedReading(order=DateOrder.DAY_FIRST, first_on=date(2026, 1, 5), found=found)
    vault.put_single(StagedChat(names=(CANARY, "Ada"), readings=(reading,)), on=now.date())
    return {}
