"""Ada with reminders at six in the evening, a push service and a mail server on this machine, and a clock."""

import socket
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from aiosmtpd.controller import Controller
from django_tasks_db.management.commands import db_worker

from hearthside.core.reminders import ReminderPlan, Window
from hearthside.people.accounts.preference import Preferences
from hearthside.people.reminding import planning

from .parts import MailBox, PushService

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
    box = MailBox()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    settings.HEARTHSIDE_SMTP = f"smtp-plain://127.0.0.1:{port}"
    settings.HEARTHSIDE_SMTP_FROM = "notes@house.test"
    yield box
    controller.stop()


def at(hours: float) -> datetime:
    """So many hours after noon on the first of June."""
    return NOON + timedelta(hours=hours)
