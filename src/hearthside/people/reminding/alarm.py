"""Alarms: tasks in the database that wait for their time. The database knows them; no loop of ours does."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import DatabaseError
from django.db.models import QuerySet
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from .models import Reminder

PATHS = f"{__package__}.tasks."
LOOK_EVERY = timedelta(minutes=10)
GIVEN_UP_AFTER = timedelta(minutes=5)
"""No task of ours takes so long: its worker has died."""
OVERDUE_AFTER = timedelta(minutes=2)


def set_alarm(owner: UUID, at: datetime | None) -> None:
    """Have a person reminded at this time, in place of an earlier alarm; `None` for no time."""
    from .tasks import remind  # noqa: PLC0415  (a task sets the next alarm)

    alarms_of(owner).filter(task_path=PATHS + "remind", status=TaskResultStatus.READY).delete()
    if at is not None:
        remind.using(run_after=at).enqueue(str(owner), at.isoformat())
        keep_watch()


def ask_delivery(
    owner: UUID, channels: Iterable[str], since: datetime, *, tries: int = 0, after: datetime
) -> None:
    """Have a reminder of this moment delivered through each channel, not before `after`."""
    from .tasks import deliver  # noqa: PLC0415

    for channel in channels:
        told = (str(owner), channel, since.isoformat(), tries)
        deliver.using(run_after=after).enqueue(*told)


def drop_alarms(owner: UUID) -> None:
    """Let nothing of a person's wait any more."""
    alarms_of(owner).exclude(status=TaskResultStatus.RUNNING).delete()


def alarms_of(owner: UUID) -> "QuerySet[DBTaskResult[Any, Any]]":
    """Every task that is about this person."""
    return DBTaskResult.objects.filter(task_path__startswith=PATHS, args_kwargs__args__0=str(owner))


def keep_watch() -> None:
    """See that somebody looks after the alarms as long as there are any."""
    from .tasks import look_after  # noqa: PLC0415

    waiting = DBTaskResult.objects.filter(
        task_path=PATHS + "look_after", status=TaskResultStatus.READY
    )
    if not waiting.exists() and Reminder.objects.exists():
        look_after.using(run_after=timezone.now() + LOOK_EVERY).enqueue()


def mend(now: datetime) -> None:
    """Take up what a worker left when it died, and set alarms that are missing."""
    ours = DBTaskResult.objects.filter(task_path__startswith=PATHS)
    ours.running().filter(started_at__lt=now - GIVEN_UP_AFTER).update(status=TaskResultStatus.READY)
    ours.finished().delete()
    for row in Reminder.objects.filter(next_at__lt=now - OVERDUE_AFTER):
        set_alarm(row.account_id, row.next_at)
    keep_watch()


def forget_finished(*, task_result: Any, **_told: object) -> None:  # noqa: ANN401
    """Delete a task once it has run."""
    try:
        DBTaskResult.objects.finished().filter(
            id=task_result.id, task_path__startswith=PATHS
        ).delete()
    except DatabaseError:
        # It goes when the alarms are next looked after.
        return
