"""A phone without a browser: it seals as one does, and sends as one does."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest

from hearthside.core.devices import Slip
from hearthside.rooms.devices.operations import set_up, take_in
from hearthside.rooms.devices.sending import Answer, Handed, Sending, SentSlip
from hearthside.vault.device_key import seal_slip
from hearthside.vault.envelope import pack

NOW = datetime(2026, 11, 26, 23, 4, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


@dataclass
class Phone:
    """What one device has of its owner's vault."""

    handed: Handed

    def seal(self, *, id: UUID | None = None, **told: object) -> SentSlip:
        slip = Slip(**({"written_at": NOW, "noted_at": NOW, "felt_insecurity": 6} | told))
        mark, pair = id or uuid4(), self.handed.pair
        return SentSlip(mark, pair, seal_slip(self.handed.public_key, pair, mark, pack(slip)))

    def send(self, vault, *slips: SentSlip, now=NOW, **told: object) -> Answer:
        fields = {"device": self.handed.device, "clock": NOW, "pair": self.handed.pair} | told
        answer, _came = take_in(vault, Sending(slips=slips, **fields), now=now)
        return answer


@pytest.fixture
def phone(ada) -> Phone:
    """Ada's phone."""
    return Phone(set_up(ada.vault, "Phone", now=NOW))
