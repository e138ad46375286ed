"""A secret address that a calendar program asks now and then: made, taken back, kept up to date."""

from collections.abc import Iterable
from hashlib import sha256
from secrets import token_urlsafe
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language

from hearthside.core.agreements import Appointment, Every
from hearthside.people.accounts.models import Account
from hearthside.vault.sweep import sweep_after_commit

from .models import DueTime, Feed

SECRET_BYTES = 32


def has_address(owner: UUID) -> bool:
    """Whether this person has an address now."""
    return Feed.objects.filter(account=owner).exists()


def make_address(account: Account, appointments: Iterable[Appointment]) -> str:
    """Make an address in place of an earlier one, which answers no more; return its secret part.

    What stood behind the earlier one stands behind this. It is shown once: only its hash is kept.
    """
    secret = token_urlsafe(SECRET_BYTES)
    with transaction.atomic():
        before = DueTime.objects.filter(feed__account=account)
        times = {one.id: one for one in (*map(_appointment, before), *appointments)}
        take_back(account.id)
        feed = Feed.objects.create(account=account, secret_hash=hash_secret(secret))
        DueTime.objects.bulk_create(_due_time(feed, one) for one in times.values())
    return secret


def path_to(secret: str) -> str:
    """Return where a calendar program asks, to be answered in the language that is spoken now."""
    return reverse(f"calendar-times-{get_language()}", args=(secret,))


def url_to(secret: str, request: HttpRequest) -> str:
    """Return the whole address; https in a hosted house, where a request comes from the server in front as http."""
    url = request.build_absolute_uri(path_to(secret))
    return url.replace("http://", "https://", 1) if settings.HEARTHSIDE_SECURE else url


def take_back(owner: UUID) -> None:
    """Take the address back, with every time that stood behind it."""
    with transaction.atomic():
        Feed.objects.filter(account=owner).delete()
        sweep_after_commit()


def keep(owner: UUID, appointment: Appointment) -> None:
    """Put an appointment behind the address, or in the place of its earlier time, if there is one."""
    with transaction.atomic():
        feed = Feed.objects.filter(account=owner).first()
        if feed is not None:
            drop(owner, appointment.id)
            _due_time(feed, appointment).save(force_insert=True)


def drop(owner: UUID, *ids: UUID) -> None:
    """Take appointments from behind the address."""
    with transaction.atomic():
        DueTime.objects.filter(feed__account=owner, id__in=ids).delete()
        sweep_after_commit()


def find_times(secret: str) -> tuple[Appointment, ...] | None:
    """Return what stands behind an address; None where there is no such address."""
    feed = Feed.objects.filter(secret_hash=hash_secret(secret)).first()
    if feed is None:
        return None
    times = feed.due_times.order_by("id")
    return tuple(map(_appointment, times))


def hash_secret(secret: str) -> str:
    """Return what is kept of an address. It holds 256 random bits, so a fast hash is enough."""
    return sha256(b"calendar" + secret.encode()).hexdigest()


def _due_time(feed: Feed, one: Appointment) -> DueTime:
    return DueTime(
        id=one.id,
        feed=feed,
        first_on=one.first_at.date(),
        hour=one.first_at.time(),
        every_days=one.every.value,
    )


def _appointment(due: DueTime) -> Appointment:
    return Appointment(id=due.id, first_at=due.first_at, every=Every(due.every_days))
