"""Ada with reminders at six in the evening, a push service and a mail server on this machine, and a clock."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django_tasks_db.management.commands import db_worker

from hearthside.core.reminders import ReminderPlan, Window
from hearthside.people.accounts.preference import Preferences
from hearthside.people.reminding import planning

from .parts import PushService, serve_mail

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
SIX = ReminderPlan(is_on=True, windows=(Window(from_minute=18 * 60),))
LIKES = Preferences(time_zone="UTC", language="en")


@pytest.fixture(autouse=True)
def one_connection(monkeypatch):
    """A test is one transaction, which a worker would take for a connection left in disorder."""
    monkeypatch.setattr(db_worker, "close_old_connections", lambda: None)


@pytest.fixture
def clock():
    """A clock at noon on the first of June that only moves when told."""
    with time_machine.travel(NOON, tick=False) as traveller:
        yield traveller


@pytest.fixture
def ada(clock, ada):
    """Ada signed up at noon, and her reminders come at six."""
    planning.carry_out(ada.account, SIX, LIKES, now=NOON)
    return ada


@pytest.fixture
def push(settings):
    service = PushService()
    settings.HEARTHSIDE_PUSH_ORIGINS = [service.origin]
    yield service
    service.shutdown()
    service.server_close()


@pytest.fixture
def mail_box(settings):
    with serve_mail() as (box, address):
        settings.HEARTHSIDE_SMTP = address
        settings.HEARTHSIDE_SMTP_FROM = "notes@house.test"
        yield box


def at(hours: float) -> datetime:
    """So many hours after noon on the first of June."""
    return NOON + timedelta(hours=hours)
