"""What this room writes. When a function returns, what it wrote is there to stay."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import msgspec
from django.db import transaction

from hearthside.core.devices import (
    Arrival,
    ArrivalList,
    Pair,
    Slip,
    WritingDevice,
    compare_clocks,
    read_slip,
)
from hearthside.core.devices.slip import is_shown_by_clocks
from hearthside.core.diary import ContextList, Moment
from hearthside.core.diary.entry import record_entry
from hearthside.vault.device_key import make_seed, open_slip, public_key_of
from hearthside.vault.records import RecordNotFound, Vault, VaultDamaged
from hearthside.vault.refusal import DocumentTooLarge, WrittenByNewerVersion

from .sending import Answer, Handed, Sending, SentSlip

DOES_NOT_OPEN = (VaultDamaged, WrittenByNewerVersion, RecordNotFound, DocumentTooLarge)


def set_up(vault: Vault, name: str, *, now: datetime) -> Handed:
    """Keep a new device, and return what it is given. The password was asked for before."""
    pair = _make_pair(vault)
    device = WritingDevice(name=name, made_at=now, pairs=(pair,))
    return _hand(vault, vault.put(device, month_of=now), pair)


def take_in(vault: Vault, sending: Sending, *, now: datetime) -> tuple[Answer, tuple[Moment, ...]]:
    """Take in what a device sends, each slip once, in order; return the answer and what is new.

    All of it is kept or none. Raises `RecordNotFound` when the device is not this person's.
    """
    with transaction.atomic():
        vault.hold()
        device = vault.get(WritingDevice, sending.device)
        unknown = [slip for slip in sending.slips if not _is_known(vault, device, slip.id)]
        came, contexts = _open_all(vault, device, unknown)
        _keep_contexts(vault, came, contexts, now)
        _keep_arrivals(vault, came, sending, now)
        unopened = tuple(slip.id for slip in unknown if slip.id not in came)
        taken = tuple(slip.id for slip in sending.slips if slip.id not in unopened)
        device = _keep_device(vault, device, sending, taken, now)
    answer = Answer(
        taken=taken,
        unopened=unopened,
        came=len(came),
        fresh=_find_fresh(vault, device, sending),
        is_removed=device.is_ending,
    )
    return answer, tuple(came.values())


def remove(vault: Vault, id: UUID, *, give_up: bool) -> None:
    """Let a device send what waits and then be empty, or make what waits there unreadable at once.

    Raises `RecordNotFound`.
    """
    with transaction.atomic():
        vault.hold()
        device = vault.get(WritingDevice, id)
        ending = device.removed() if give_up else msgspec.structs.replace(device, is_ending=True)
        vault.put(ending, id=id, month_of=device.made_at)


def put_away(vault: Vault, seen: int, *, now: datetime) -> None:
    """The first ones that came in were looked at; what came since still waits. The moments stay."""
    with transaction.atomic():
        vault.hold()
        left = (vault.get_single(ArrivalList) or ArrivalList()).after(seen)
        if left.arrivals:
            vault.put_single(left, on=now.date())
        else:
            vault.delete_single(ArrivalList)


def put_clock_right(vault: Vault, *, now: datetime) -> None:
    """Move each moment of a device whose clock was wrong by what it was wrong."""
    with transaction.atomic():
        vault.hold()
        waiting = vault.get_single(ArrivalList) or ArrivalList()
        for arrival in waiting.arrivals:
            if arrival.ahead_seconds and _is_there(vault, arrival.moment):
                _move_back(vault, arrival)
        vault.put_single(waiting.with_clock_right(), on=now.date())


def _make_pair(vault: Vault) -> Pair:
    return Pair(id=uuid4(), seed=make_seed(), key_version=vault.key_version)


def _hand(vault: Vault, device: UUID, pair: Pair) -> Handed:
    point = public_key_of(vault, pair.id, pair.seed)
    return Handed(device=device, pair=pair.id, public_key=point)


def _is_known(vault: Vault, device: WritingDevice, slip: UUID) -> bool:
    """Whether a slip came in before: a moment that was deleted since does not come back."""
    return slip in device.taken or _is_there(vault, slip)


def _is_there(vault: Vault, moment: UUID) -> bool:
    try:
        vault.get(Moment, moment)
    except RecordNotFound:
        return False
    return True


def _open_all(
    vault: Vault, device: WritingDevice, slips: Iterable[SentSlip]
) -> tuple[dict[UUID, Moment], ContextList]:
    """Return the moments that open, by id, and the contexts with what they name for the first time."""
    contexts = vault.get_single(ContextList) or ContextList()
    came: dict[UUID, Moment] = {}
    for sent in slips:
        try:
            moment, contexts = record_entry(read_slip(_open(vault, device, sent)), contexts)
            # Kept at once: an id that stands for something else is found out here.
            vault.put(moment, id=sent.id, month_of=moment.at)
        except DOES_NOT_OPEN:
            continue
        came[sent.id] = moment
    return came, contexts


def _open(vault: Vault, device: WritingDevice, sent: SentSlip) -> Slip:
    pair = device.find_pair(sent.pair)
    if pair is None:
        raise VaultDamaged
    content = open_slip(vault, pair.id, pair.seed, sent.id, sent.sealed)
    if content.namespace != Slip.namespace:
        raise VaultDamaged
    return content.read(Slip)


def _keep_contexts(
    vault: Vault, came: dict[UUID, Moment], contexts: ContextList, now: datetime
) -> None:
    if came and contexts != vault.get_single(ContextList):
        vault.put_single(contexts, on=now.date())


def _keep_arrivals(vault: Vault, came: dict[UUID, Moment], sending: Sending, now: datetime) -> None:
    if not came:
        return
    ahead = round(compare_clocks(sending.clock, now).total_seconds())
    new = [Arrival(moment=moment, device=sending.device, ahead_seconds=ahead) for moment in came]
    waiting = vault.get_single(ArrivalList) or ArrivalList()
    vault.put_single(waiting.add(new), on=now.date())


def _keep_device(
    vault: Vault, device: WritingDevice, sending: Sending, taken: tuple[UUID, ...], now: datetime
) -> WritingDevice:
    """Keep what the device has sent; give it new keys where the vault has new ones."""
    changed = device.with_taken(taken, at=now)
    if sending.is_gone:
        changed = device.removed()
    elif device.needs_pair(vault.key_version):
        changed = changed.with_pair(_make_pair(vault))
    vault.put(changed, id=sending.device, month_of=device.made_at)
    return changed


def _find_fresh(vault: Vault, device: WritingDevice, sending: Sending) -> Handed | None:
    """The newest pair, unless the device has it: an answer may have been lost on the way."""
    if device.is_ending or device.pairs[-1].id == sending.pair:
        return None
    return _hand(vault, sending.device, device.pairs[-1])


def _move_back(vault: Vault, arrival: Arrival) -> None:
    moment = vault.get(Moment, arrival.moment)
    minutes = round(arrival.ahead_seconds / 60)
    at = moment.at - timedelta(minutes=minutes)
    if is_shown_by_clocks(at):
        vault.put(msgspec.structs.replace(moment, at=at), id=arrival.moment, month_of=at)
