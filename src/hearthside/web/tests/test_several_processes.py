"""A house on PostgreSQL that several processes serve: one session, whichever process answers."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from django.conf import settings

from tests.people import PASSWORD
from tests.ports import find_free_port

from .test_open_app import SOURCE, comes_true, ending, is_answered
from .visitor import Visitor

needs_postgres = pytest.mark.skipif(not settings.DATABASE_URL, reason="needs PostgreSQL")
SURROUNDINGS = {**os.environ, "PYTHONPATH": str(SOURCE), "HEARTHSIDE_DEMO": "en"}
SWEEP = [sys.executable, "-m", "hearthside", "sweep"]
NAME = {"name": "Ada of the many", "password": PASSWORD}


class House:
    """A house that can be opened more than once."""

    def __init__(self, folder: Path) -> None:
        self.port = find_free_port()
        self._folder = folder
        self._running: list[subprocess.Popen[str]] = []

    def open(self, *told: str, **surroundings: str) -> subprocess.Popen[str]:
        """Start it in a group of its own."""
        line = [sys.executable, "-m", "hearthside", "--no-browser", "--data", str(self._folder)]
        process = subprocess.Popen(
            [*line, "--port", str(self.port), *told],
            env=SURROUNDINGS | surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self._running.append(process)
        return process

    def end(self) -> None:
        """See that nothing is left of it."""
        for process in self._running:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate()


@pytest.fixture
def house(tmp_path):
    house = House(tmp_path)
    yield house
    house.end()


@needs_postgres
def test_one_session_is_open_in_every_process_and_locked_by_a_restart(house):
    first = house.open("--processes", "2")
    assert comes_true(lambda: is_answered(house.port))
    ada = Visitor(house.port)
    ada.send("/sign-up/?read=1", password_again=PASSWORD, understood="on", **NAME)
    assert "Saved." in ada.send("/moments/new/", felt="7")
    # Every connection is a new one, and the system gives it to either process.
    assert [ada.read("/moments/").count('id="moment-') for _ in range(12)] == [1] * 12

    swept = subprocess.run(SWEEP, env=SURROUNDINGS, capture_output=True, text=True, check=False)
    assert (swept.returncode, swept.stdout) == (0, "Nothing of what was deleted is left.\n")

    first.terminate()
    assert ending(first)[0] == 0
    house.open("--processes", "2")
    assert comes_true(lambda: is_answered(house.port))
    assert 'id="moment-' not in ada.read("/moments/")
    ada.send("/unlock/", **NAME)
    assert ada.read("/moments/").count('id="moment-') == 1


def test_several_processes_without_postgresql_get_a_sentence(house):
    status, said = ending(house.open("--processes", "2", DATABASE_URL=""))

    assert status == 2
    assert "Several processes need PostgreSQL" in said


@pytest.mark.parametrize("typed", ["0", "-1", "many", "65"])
def test_what_is_no_count_of_processes_gets_a_sentence(house, typed):
    status, said = ending(house.open(f"--processes={typed}"))

    assert status == 2
    assert "there can be 1 to 64 processes" in said


def test_an_address_that_is_none_gets_a_sentence_without_its_password(house):
    status, said = ending(house.open(DATABASE_URL="mysql://ada:secretword@host/base"))

    assert status == 2
    assert "DATABASE_URL has to look like" in said
    assert "secretword" not in said


def test_a_server_that_is_not_there_gets_a_sentence_without_its_password(house):
    address = f"postgres://ada:secretword@127.0.0.1:{house.port}/base"
    status, said = ending(house.open(DATABASE_URL=address))

    assert status == 2
    assert "The database at DATABASE_URL cannot be used." in said
    assert "secretword" not in said


def test_an_embedded_house_needs_no_sweep():
    without = SURROUNDINGS | {"DATABASE_URL": ""}
    done = subprocess.run(SWEEP, env=without, capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert "only one on PostgreSQL is swept" in done.stderr
