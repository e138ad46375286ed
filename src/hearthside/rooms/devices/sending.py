"""What a device sends and what it is answered, byte for byte as `docs/spec/device.md` has it."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import msgspec

from hearthside.core.devices.slip import is_shown_by_clocks

MOST_AT_ONCE = 25
AwareTime = Annotated[datetime, msgspec.Meta(tz=True)]


class SentSlip(msgspec.Struct, frozen=True):
    """One slip, still sealed."""

    id: UUID
    pair: UUID
    sealed: bytes


class Sending(msgspec.Struct, frozen=True, kw_only=True):
    """Slips in the order they were written; `clock` is the device's own, `pair` what it seals to now."""

    device: UUID
    clock: AwareTime
    pair: UUID | None = None
    slips: Annotated[tuple[SentSlip, ...], msgspec.Meta(max_length=MOST_AT_ONCE)] = ()
    is_gone: bool = False

    def __post_init__(self) -> None:
        if not is_shown_by_clocks(self.clock):
            raise ValueError("no clock of a device shows this year")


class Handed(msgspec.Struct, frozen=True, kw_only=True):
    """What a device is given of a key pair."""

    device: UUID
    pair: UUID
    public_key: bytes


class Answer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of each slip. `came` counts those that were not there before."""

    taken: tuple[UUID, ...] = ()
    unopened: tuple[UUID, ...] = ()
    came: int = 0
    fresh: Handed | None = None
    is_removed: bool = False


def read_sending(body: bytes) -> Sending:
    """Return what was sent. Raises `msgspec.MsgspecError` for anything else."""
    return msgspec.json.decode(body, type=Sending)
