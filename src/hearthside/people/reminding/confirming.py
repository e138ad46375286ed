"""An e-mail address is used once a code that was sent there has come back."""

import secrets
from datetime import datetime, timedelta
from hmac import compare_digest
from uuid import UUID

import msgspec
from django.db import transaction

from hearthside.people.accounts.models import Account
from hearthside.people.accounts.throttle import count_try

from .errand import Errand, Held, PendingMail, find_errand, keep_errand, read_errand
from .mail import NotSent, send_code

LASTS = timedelta(hours=1)


class NoCodeWaits(Exception):
    """No code was asked for, or its time or its tries are over."""


class WrongCode(Exception):
    """This is not the code that was sent."""


def ask_to_confirm(account: Account, address: str, *, now: datetime) -> None:
    """Send a code to an address. Raises `NotSent`, `TooManyTries`, or `NoCodeWaits` while reminders are off."""
    count_try("mail-code", account.name, now)
    code = f"{secrets.randbelow(10**6):06d}"
    pending = PendingMail(address=address, code=code, until=now + LASTS)
    errand = _change(account.id, pending)
    try:
        send_code(address, errand.language, code, mark=f"{account.id}/{now.isoformat()}")
    except NotSent:
        _change(account.id, None)
        raise


def confirm(owner: UUID, typed: str, *, now: datetime) -> str:
    """Return the address that the code confirms. Raises `WrongCode` or `NoCodeWaits`."""
    with transaction.atomic():
        # Locked, so that tries that come at once are counted one by one.
        find_errand(owner)
        pending = find_pending(owner, now)
        if pending is None:
            raise NoCodeWaits
        is_right = compare_digest(pending.code.encode(), typed.strip().encode())
        left = msgspec.structs.replace(pending, tries=pending.tries - 1)
        _change(owner, left if left.tries and not is_right else None)
    if not is_right:
        raise WrongCode
    return pending.address


def find_pending(owner: UUID, now: datetime) -> PendingMail | None:
    """Return what waits to be confirmed."""
    held = read_errand(owner)
    pending = held.errand.pending if held is not None else None
    return pending if pending is not None and now < pending.until else None


def _change(owner: UUID, pending: PendingMail | None) -> Errand:
    with transaction.atomic():
        held: Held | None = find_errand(owner)
        if held is None:
            raise NoCodeWaits
        errand = held.errand.changed(pending=pending)
        keep_errand(owner, errand, held.row.next_at)
    return errand
