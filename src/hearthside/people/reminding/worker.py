"""The worker of `django-tasks-db`, in a thread beside the pages: with the program it starts, and with it it ends."""

import logging
import multiprocessing
import threading
import time
from typing import TYPE_CHECKING
from uuid import uuid4

from django.db import close_old_connections, connection
from django.utils import timezone

if TYPE_CHECKING:
    from django_tasks_db.management.commands.db_worker import Worker

log = logging.getLogger(__name__)

LOOK_SECONDS = 10.0
"""How often the worker looks for a task whose time has come."""
REST_SECONDS = 60.0
"""How long it rests when the database was out of reach."""


def work_beside_pages() -> None:
    """In a process that serves pages, start the worker; elsewhere do nothing."""
    if multiprocessing.parent_process() is not None:
        threading.Thread(target=work, name="reminders", daemon=True).start()


def work() -> None:
    """Carry tasks out, whatever happens to a single one."""
    from .alarm import mend  # noqa: PLC0415

    while True:
        try:
            close_old_connections()
            mend(timezone.now())
            make_worker().run()
        except Exception as problem:
            log.exception("the worker begins anew", exc_info=problem)
            connection.close()
        time.sleep(REST_SECONDS)


def make_worker(*, interval: float = LOOK_SECONDS, batch: bool = False) -> "Worker":
    """A worker of the library; several of them take turns at one database."""
    # The framework has to know its tables first, and this module is loaded before it does.
    from django_tasks_db.management.commands.db_worker import Worker  # noqa: PLC0415

    return Worker(
        queue_names=["default"],
        interval=interval,
        batch=batch,
        backend_name="default",
        startup_delay=not batch,
        max_tasks=None,
        worker_id=uuid4().hex,
        excluded_queue_names=[],
    )
