"""What runs in the background. A task holds whose it is and a time; no word ever.

A problem that was not foreseen is not passed on: the task table would keep its text, and with it an address.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from django.utils import timezone
from django_tasks import task

from .alarm import keep_watch, mend
from .delivery import deliver_one
from .turn import take

log = logging.getLogger(__name__)


class NotDone(Exception):
    """A task did not come to its end; the log has the places."""


@task
def remind(owner: str, due: str) -> None:
    """A person's alarm: remind them, and set the next."""
    with told_to_nobody():
        take(UUID(owner), datetime.fromisoformat(due), timezone.now())


@task
def deliver(owner: str, channel: str, since: str, tries: int) -> None:
    """Bring one reminder through one channel."""
    with told_to_nobody():
        deliver_one(UUID(owner), channel, datetime.fromisoformat(since), tries, timezone.now())


@task
def look_after() -> None:
    """Look after the alarms, and again later."""
    with told_to_nobody():
        mend(timezone.now())
        keep_watch()


@contextmanager
def told_to_nobody() -> Iterator[None]:
    """Keep what a problem says out of the task table."""
    try:
        yield
    except Exception as problem:
        log.exception("a task was not done", exc_info=problem)
        raise NotDone from None
