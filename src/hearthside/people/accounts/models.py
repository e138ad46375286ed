"""The clear-text tables: what the server has to look up before anything is unlocked.

There is no e-mail address, no last login and no history here. `care` for what a copied file
tells decides every column.
"""

import uuid
from datetime import datetime, timedelta

from django.db import models

ABSOLUTE_LIMIT = timedelta(hours=12)
"""However busy a session is, its key is dropped after this long."""
DRAFT_GRACE = timedelta(days=7)
"""A locked session is still known for this long, so that a posted draft finds its owner."""
TOUCH_EVERY = timedelta(seconds=30)
"""The idle clock is written at most this often."""


class Account(models.Model):
    """One person on this server. The id owns the keyring and every sealed record."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=60)
    key = models.CharField(max_length=255, unique=True)

    def __str__(self) -> str:
        return str(self.id)


class Session(models.Model):
    """One browser. The cookie holds a token; here is only its hash, and a sealed vault key.

    `sealed_key` is empty while locked, and opens only with `key_half` and the token together.
    `locks_at` moves on with every visit, never beyond twelve hours after `created_at`.
    """

    id_hash = models.CharField(max_length=64, primary_key=True)
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="sessions")
    sealed_key = models.BinaryField(null=True)
    idle_minutes = models.PositiveSmallIntegerField(default=15)
    created_at = models.DateTimeField()
    locks_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return "session"

    def is_forgotten(self, now: datetime) -> bool:
        return now >= self.created_at + DRAFT_GRACE

    def next_lock_at(self, now: datetime) -> datetime:
        idle = now + timedelta(minutes=self.idle_minutes)
        return min(idle, self.created_at + ABSOLUTE_LIMIT)


class Throttle(models.Model):
    """How often a secret was tried for one name. The name itself is kept as a keyed hash only."""

    key_hash = models.CharField(max_length=64, primary_key=True)
    tries = models.PositiveIntegerField(default=0)
    next_try_at = models.DateTimeField()
    forget_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return "throttle"
