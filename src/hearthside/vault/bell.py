"""Tells whoever waits that something on a couple's shelf has changed: in this process, and on PostgreSQL in others.

It carries no word of what changed, and nothing of it is kept.
"""

import threading
from collections import Counter
from uuid import UUID

from django.db import connection, transaction

CHANNEL = "hearthside_bell"
"""Where PostgreSQL passes it on; what it says is the couple's random id."""

_rung = threading.Condition()
_times: Counter[UUID] = Counter()
_end = threading.Event()


def ring_after_commit(couple: UUID) -> None:
    """Ring once what is being written can be read by others."""
    transaction.on_commit(lambda: ring(couple))
    if connection.vendor == "postgresql":
        # PostgreSQL itself keeps it back until the commit.
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, str(couple)])


def ring(couple: UUID) -> None:
    """Wake whoever waits for this couple."""
    with _rung:
        _times[couple] += 1
        _rung.notify_all()


def times_rung(couple: UUID) -> int:
    """Return how often it rang for this couple; to be read before what is waited for."""
    return _times[couple]


def wait_for_ring(couple: UUID, heard: int, *, seconds: float) -> None:
    """Return when it rings for this couple after `heard` times, or after so many seconds."""
    with _rung:
        _rung.wait_for(lambda: _times[couple] != heard or _end.is_set(), timeout=seconds)


def end_waiting() -> None:
    """Wake everybody for the last time: the program ends."""
    _end.set()
    with _rung:
        _rung.notify_all()


def is_at_end() -> bool:
    """Whether nobody should wait any more."""
    return _end.is_set()
