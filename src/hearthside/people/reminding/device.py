"""The browsers that show a person's reminders."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID, uuid4

from django.db import transaction

from hearthside.core.document import Document
from hearthside.people.accounts.models import Account
from hearthside.vault.sweep import sweep_after_commit

from .alarm import alarms_of
from .models import Device, Reminder
from .push import check_subscription, name_service
from .server_key import KeyChanged, open_sealed, seal

MOST_DEVICES = 10


class PushAddress(Document, frozen=True, kw_only=True):
    """Where a browser's push service takes messages for it, and the keys that only the browser opens."""

    namespace: ClassVar[str] = "push_address"

    endpoint: str
    p256dh: str
    auth: str
    added_on: date


@dataclass(frozen=True, slots=True)
class ShownDevice:
    """A device as its owner sees it: whose service reaches it, and since when."""

    id: UUID
    service: str
    added_on: date


class RemindersOff(Exception):
    """This person has no reminders that a device could show."""


class TooManyDevices(Exception):
    """This person has as many devices as one can have."""


def add_device(account: Account, *, endpoint: str, p256dh: str, auth: str, on: date) -> UUID:
    """Keep a browser; the same one once more takes the place of itself.

    Raises `UnusableSubscription`, `TooManyDevices` or `RemindersOff`.
    """
    check_subscription(endpoint, p256dh, auth)
    address = PushAddress(endpoint=endpoint, p256dh=p256dh, auth=auth, added_on=on)
    with transaction.atomic():
        if not Reminder.objects.filter(account=account).exists():
            raise RemindersOff
        for device, known in find_addresses(account.id):
            if known is None or known.endpoint == endpoint:
                drop_device(account.id, device)
        if Device.objects.filter(account=account).count() >= MOST_DEVICES:
            raise TooManyDevices
        row = Device(id=uuid4(), account=account)
        row.sealed = seal(address, owner=account.id, id=row.id)
        row.save(force_insert=True)
    return row.id


def drop_device(owner: UUID, id: UUID) -> bool:
    """Forget a browser and what waits for it; return whether there was one."""
    with transaction.atomic():
        alarms_of(owner).filter(args_kwargs__args__1=str(id), status="READY").delete()
        number, _ = Device.objects.filter(account=owner, id=id).delete()
        sweep_after_commit()
    return bool(number)


def find_push_address(owner: UUID, id: UUID) -> PushAddress | None:
    """Return where a browser is reached; `None` if it is not kept any more."""
    row = Device.objects.filter(account=owner, id=id).first()
    return _open(row) if row is not None else None


def find_addresses(owner: UUID) -> list[tuple[UUID, PushAddress | None]]:
    """Every browser of a person; one that does not open was sealed to a key that is lost."""
    return [(row.id, _open(row)) for row in Device.objects.filter(account=owner)]


def show_devices(owner: UUID) -> tuple[ShownDevice, ...]:
    """Every browser as its owner sees it, the newest first."""
    shown = (
        ShownDevice(device, name_service(address.endpoint) or "", address.added_on)
        for device, address in find_addresses(owner)
        if address is not None
    )
    return tuple(sorted(shown, key=lambda device: device.added_on, reverse=True))


def _open(row: Device) -> PushAddress | None:
    try:
        return open_sealed(row.sealed, PushAddress, owner=row.account_id, id=row.id)
    except KeyChanged:
        return None
