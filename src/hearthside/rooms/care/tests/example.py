"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime

from hearthside.core.care import Cost
from hearthside.core.care.safety_plan import STEPS
from hearthside.core.example import CANARY
from hearthside.rooms.care import operations
from hearthside.vault.records import Vault


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Write a plan and an answer."""
    operations.keep_plan(vault, now=now, **dict.fromkeys(STEPS, CANARY))
    operations.keep_answer(vault, costs=Cost.A_LOT, wants_help=True, now=now)
    return {"care-start-fresh": {"page": "care-take-along"}}
