"""One person's turn: the next time is set and every delivery asked for in one transaction, or nothing is."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from hearthside.core.reminders import take_turn

from .alarm import ask_delivery, set_alarm
from .errand import Errand, find_errand, keep_errand
from .models import Device

MAIL = "mail"


def take(owner: UUID, due_at: datetime, now: datetime) -> None:
    """Remind a person if this alarm is still theirs to take: another worker, or a changed plan, has been first."""
    with transaction.atomic():
        held = find_errand(owner)
        if held is None or held.row.next_at != due_at:
            return
        turn = take_turn(held.errand.schedule, now)
        errand = held.errand.changed(asked=turn.asked)
        if turn.is_sent:
            errand = errand.changed(last_at=now, last_wall=None)
            ask_delivery(owner, channels_of(owner, errand), now, after=now)
        keep_errand(owner, errand, turn.next_at)
        set_alarm(owner, turn.next_at)


def channels_of(owner: UUID, errand: Errand) -> list[str]:
    """Where a reminder goes beside the line in the app: every device, and the e-mail address."""
    devices = map(str, Device.objects.filter(account=owner).values_list("id", flat=True))
    return [*devices, MAIL] if errand.plan.mail else [*devices]
