"""Several workers at one database, some of them killed: everybody is reminded, nobody twice."""

import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import timedelta

import pytest
from django.conf import settings as house
from django.db import connection
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from hearthside.core.reminders import ReminderPlan, Window
from hearthside.people.reminding import planning
from hearthside.people.reminding.alarm import mend
from hearthside.people.reminding.device import add_device

from .conftest import LIKES

pytestmark = pytest.mark.django_db(transaction=True)

PEOPLE = 10
PATIENCE_SECONDS = 300
WORKER = """
import sys
from django.conf import settings
settings.DATABASES["default"]["NAME"], origin, settings.HEARTHSIDE_REMINDER_KEY = sys.argv[1:]
settings.HEARTHSIDE_PUSH_ORIGINS = [origin]
import django
django.setup()
from hearthside.people.reminding.worker import make_worker
make_worker(interval=0.05).run()
"""


@pytest.fixture
def due_people(move_in, push):
    """People who were to be reminded an hour ago, each with a device; it is no night for them now."""
    now = timezone.now()
    minute = now.hour * 60 + now.minute
    plan = ReminderPlan(
        is_on=True,
        windows=(Window(from_minute=(minute - 60) % 1440),),
        night_from=(minute + 600) % 1440,
        night_until=(minute + 960) % 1440,
    )
    for number in range(PEOPLE):
        person = move_in(f"Person {number}")
        planning.carry_out(person.account, plan, LIKES, now=now - timedelta(hours=2))
        box = f"{push.origin}/box/{number}"
        add_device(person.account, endpoint=box, **push.browser.keys, on=now.date())


@pytest.fixture
def start_worker(push):
    running = []

    def start():
        told = [connection.settings_dict["NAME"], push.origin, house.HEARTHSIDE_REMINDER_KEY]
        line = [sys.executable, "-c", WORKER, *map(str, told)]
        running.append(subprocess.Popen(line, stderr=subprocess.DEVNULL))
        return running[-1]

    yield start
    for process in running:
        process.kill()
        process.wait()


def wait_until(is_so) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while not is_so() and time.monotonic() < until:
        time.sleep(0.1)


def boxes(push) -> Counter[tuple[str, str]]:
    """How often each message came: whose box, and its mark."""
    marks = [message["mark"] for message in push.messages()]
    return Counter(
        (headers["path"], mark) for (headers, _), mark in zip(push.taken, marks, strict=True)
    )


def is_all_done() -> bool:
    overdue = DBTaskResult.objects.filter(run_after__lte=timezone.now())
    return not overdue.exists()


def test_two_workers_remind_everybody_once(due_people, push, start_worker):
    for _ in range(2):
        start_worker()
    wait_until(is_all_done)
    came = boxes(push)

    assert len(came) == PEOPLE
    assert set(came.values()) == {1}


def test_a_worker_that_is_killed_costs_nobody_a_reminder(due_people, push, start_worker):
    dies = start_worker()
    wait_until(lambda: len(push.taken) >= 2)
    dies.send_signal(signal.SIGKILL)
    dies.wait()
    mend(timezone.now() + timedelta(minutes=6))
    start_worker()
    wait_until(is_all_done)
    came = boxes(push)

    # What was on its way when the worker died may come again, with the same mark.
    assert len(came) == PEOPLE
    assert {path for path, _mark in came} == {f"/box/{number}" for number in range(PEOPLE)}
    assert came.total() <= PEOPLE + 1
