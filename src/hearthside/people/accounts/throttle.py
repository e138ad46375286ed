"""Growing waits between wrong tries. They survive a restart, and never lock anybody out for good.

Every try is counted before the secret is looked at, for names that exist and names that
do not, so neither waiting nor speed tells whether there is such an account.
"""

from datetime import datetime, timedelta
from typing import Literal

from django.db import transaction
from django.utils.crypto import salted_hmac

from .account_name import name_key
from .models import Throttle
from .refusal import TooManyTries

Door = Literal["password", "recovery-code", "invitation", "mail-code"]

FREE_TRIES = 5
FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(minutes=15)
FORGET_AFTER = timedelta(days=1)


def wait_after(tries: int) -> timedelta:
    """Return the wait after so many wrong tries: none, then 1, 2, 4, 8, 15 minutes."""
    if tries < FREE_TRIES:
        return timedelta(0)
    doublings = min(tries - FREE_TRIES, 10)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)


def count_try(door: Door, name: str, now: datetime) -> None:
    """Count a try at a name's secret, or raise `TooManyTries` while a wait is on."""
    with transaction.atomic():
        Throttle.objects.filter(forget_at__lte=now).delete()
        row = _row(door, name, now)
        if row.next_try_at > now:
            raise TooManyTries((row.next_try_at - now).total_seconds())
        row.tries += 1
        row.next_try_at = now + wait_after(row.tries)
        row.forget_at = now + FORGET_AFTER
        row.save()


def forget_tries(door: Door, name: str) -> None:
    """Forget the tries after the right secret."""
    Throttle.objects.filter(key_hash=_key_hash(door, name)).delete()


def _row(door: Door, name: str, now: datetime) -> Throttle:
    row, _ = Throttle.objects.select_for_update().get_or_create(
        key_hash=_key_hash(door, name),
        defaults={"next_try_at": now, "forget_at": now + FORGET_AFTER},
    )
    return row


def _key_hash(door: Door, name: str) -> str:
    return salted_hmac(
        f"hearthside.throttle.{door}", name_key(name), algorithm="sha256"
    ).hexdigest()
