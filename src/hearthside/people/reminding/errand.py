"""What the server keeps for one person so that it can remind them: loaded, changed, sealed again."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Self
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec
from django.utils import timezone

from hearthside.core.document import Document
from hearthside.core.reminders import Asked, ReminderPlan, Schedule

from .models import Reminder
from .server_key import KeyChanged, open_sealed, seal


class PendingMail(msgspec.Struct, frozen=True, kw_only=True):
    """An address that is not confirmed yet, the code that was sent there, and the tries that are left."""

    address: str
    code: str
    until: datetime
    tries: int = 5


class Errand(Document, frozen=True, kw_only=True):
    """A plan with all it takes to carry it out.

    `seed` are the dice of this person. `last_at` is when the last reminder came; `last_wall` is what
    the clock showed then, once the person has moved to another zone. `mail_fails` says that the last
    e-mail did not go out.
    """

    namespace: ClassVar[str] = "errand"

    plan: ReminderPlan
    zone: str
    language: str
    seed: bytes
    asked: tuple[Asked, ...] = ()
    last_at: datetime | None = None
    last_wall: datetime | None = None
    mail_fails: bool = False
    pending: PendingMail | None = None

    @property
    def schedule(self) -> Schedule:
        """The plan where the person is."""
        return Schedule(
            self.plan, find_zone(self.zone), self.seed, self.asked, last_wall=self.last_wall
        )

    def changed(self, **told: object) -> Self:
        """Return the errand with some things changed."""
        return msgspec.structs.replace(self, **told)


@dataclass(frozen=True, slots=True)
class Held:
    """An errand in its row."""

    row: Reminder
    errand: Errand


def find_errand(owner: UUID) -> Held | None:
    """Return one person's errand, locked until the transaction ends if there is one.

    `None` as well for one that was sealed to a key that is lost: it can only be made anew.
    """
    row = Reminder.objects.select_for_update(of=("self",)).filter(account=owner).first()
    return open_row(row) if row is not None else None


def read_errand(owner: UUID) -> Held | None:
    """Return one person's errand to look at."""
    row = Reminder.objects.filter(account=owner).first()
    return open_row(row) if row is not None else None


def open_row(row: Reminder) -> Held | None:
    """Open a row; `None` where the key is another one."""
    owner = row.account_id
    try:
        return Held(row, open_sealed(row.sealed, Errand, owner=owner, id=owner))
    except KeyChanged:
        return None


def keep_errand(owner: UUID, errand: Errand, next_at: datetime | None) -> None:
    """Seal an errand in the place of the earlier one."""
    sealed = seal(errand, owner=owner, id=owner)
    told = {"next_at": next_at, "sealed": sealed}
    Reminder.objects.update_or_create(account_id=owner, defaults=told)


def find_zone(name: str) -> ZoneInfo:
    """The zone of this name, else this machine's own."""
    try:
        return ZoneInfo(name or timezone.get_default_timezone_name())
    except (KeyError, ValueError, OSError):
        return ZoneInfo(timezone.get_default_timezone_name())
