"""One example of everything this room keeps: a device, and a moment that came in from it."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from hearthside.core.devices import Slip
from hearthside.core.example import CANARY
from hearthside.rooms.devices.operations import set_up, take_in
from hearthside.rooms.devices.sending import Sending, SentSlip
from hearthside.vault.device_key import seal_slip
from hearthside.vault.envelope import pack
from hearthside.vault.records import Vault


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Set a device up and let it send a moment with the canary phrase in it."""
    handed = set_up(vault, CANARY[:60], now=now)
    slip = Slip(written_at=now, noted_at=now, felt_insecurity=6, happened=CANARY)
    mark = uuid4()
    sealed = seal_slip(handed.public_key, handed.pair, mark, pack(slip))
    sent = SentSlip(mark, handed.pair, sealed)
    take_in(
        vault, Sending(device=handed.device, clock=now, pair=handed.pair, slips=(sent,)), now=now
    )
    return {"devices-remove": {"id": handed.device}}
