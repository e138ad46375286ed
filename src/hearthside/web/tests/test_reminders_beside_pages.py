"""A reminder that came due while the app was closed: it comes once the app is open, by its own worker."""

import signal
import sqlite3
from datetime import UTC, datetime

import pytest

from tests.people import PASSWORD

from .test_open_app import comes_true, ending, is_answered, port, start
from .visitor import Visitor

__all__ = ["port", "start"]

LINE = "You wanted to look in around now"


@pytest.fixture
def no_night() -> dict[str, str]:
    """Times as the page takes them, with a night that is far from now."""
    hour = datetime.now(UTC).hour
    told = {"kind_0": "fixed", "opens_0": f"{(hour + 2) % 24:02}:00"}
    return told | {
        "night_from": f"{(hour + 10) % 24:02}:00",
        "night_until": f"{(hour + 16) % 24:02}:00",
    }


def test_one_that_was_missed_comes_when_the_app_is_opened_again(start, port, tmp_path, no_night):
    first = start("--port", str(port))
    assert comes_true(lambda: is_answered(port))
    ada, told = Visitor(port), {"name": "Ada", "password": PASSWORD}
    ada.send("/sign-up/?read=1", password_again=PASSWORD, understood="on", **told)
    assert "Kept. Reminders come" in ada.send("/reminders/times/", **no_night)
    assert LINE not in ada.read("/today/")
    first.send_signal(signal.SIGTERM)
    assert ending(first)[0] == 0

    with sqlite3.connect(tmp_path / "hearthside.sqlite3") as house:
        house.execute("UPDATE reminding_reminder SET next_at = '2020-03-01 12:00:00'")
    start("--port", str(port))
    assert comes_true(lambda: is_answered(port))
    again = Visitor(port)
    again.send("/unlock/", **told)
    assert comes_true(lambda: LINE in again.read("/today/"))
