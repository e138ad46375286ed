"""One reminder on its way through one channel: sent, tried again a few times, or let go."""

from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from hearthside.core.reminders import may_arrive

from .alarm import ask_delivery
from .device import drop_device, find_push_address
from .errand import Errand, find_errand, keep_errand, read_errand
from .mail import NotSent, send_reminder
from .push import Gone, NotDelivered, push_reminder
from .turn import MAIL

TRY_AGAIN = (timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2))
STALE_AFTER = timedelta(hours=4)
"""A reminder of a moment so long ago helps nobody."""


def deliver_one(owner: UUID, channel: str, since: datetime, tries: int, now: datetime) -> None:
    """Deliver a reminder of the moment `since`; not in the quiet, and not when it is stale."""
    held = read_errand(owner)
    if held is None or now - since > STALE_AFTER:
        return
    if not may_arrive(held.errand.schedule, since, now):
        return
    try:
        if channel == MAIL:
            send_mail(owner, held.errand, since)
        else:
            push_to(owner, UUID(channel), held.errand, since)
    except (NotSent, NotDelivered):
        try_again(owner, channel, since, tries, now)


def send_mail(owner: UUID, errand: Errand, since: datetime) -> None:
    """Send the e-mail, and note whether it went out. Raises `NotSent`."""
    if not errand.plan.mail:
        return
    try:
        send_reminder(errand.plan.mail, errand.language, mark=f"{owner}/{since.isoformat()}")
    except NotSent:
        note_mail(owner, fails=True)
        raise
    note_mail(owner, fails=False)


def push_to(owner: UUID, device: UUID, errand: Errand, since: datetime) -> None:
    """Send the push message; a device that is gone is dropped. Raises `NotDelivered`."""
    address = find_push_address(owner, device)
    if address is None:
        return
    try:
        push_reminder(address, errand.language, mark=f"{owner}/{since.isoformat()}")
    except Gone:
        drop_device(owner, device)


def try_again(owner: UUID, channel: str, since: datetime, tries: int, now: datetime) -> None:
    """Ask for another try later, a few times."""
    if tries < len(TRY_AGAIN):
        ask_delivery(owner, [channel], since, tries=tries + 1, after=now + TRY_AGAIN[tries])


def note_mail(owner: UUID, *, fails: bool) -> None:
    """Keep whether the last e-mail went out, where that has changed."""
    with transaction.atomic():
        held = find_errand(owner)
        if held is not None and held.errand.mail_fails != fails:
            keep_errand(owner, held.errand.changed(mail_fails=fails), held.row.next_at)
