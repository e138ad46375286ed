"""The live process of a house on PostgreSQL: who hears what, and until when."""

import http.client
import os
import re
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from hearthside.people.accounts.models import Session
from hearthside.people.accounts.session import cookie_name, lock_session
from hearthside.people.couple.linking import unlink
from hearthside.rooms.pause.operations import set_time, start_pause
from hearthside.vault.bell import ring_after_commit
from hearthside.vault.shelf import SharedShelf, read_turn
from hearthside.web.live.switchboard import LOOK_SECONDS
from tests.ports import find_free_port

from .test_open_app import SOURCE, comes_true

HOST_IT = Path(__file__).parents[4] / "docs" / "how-to" / "host-it.md"
NAME = "hearthside_live"
PATIENCE_SECONDS = 300
needs_postgres = pytest.mark.skipif(not settings.DATABASE_URL, reason="needs PostgreSQL")
on_postgres = [needs_postgres, pytest.mark.django_db(transaction=True)]


def run_live(port: int, address: str) -> subprocess.Popen[str]:
    line = [sys.executable, "-m", "hearthside", "live", "--port", str(port)]
    told = {**os.environ, "PYTHONPATH": str(SOURCE), "DATABASE_URL": address}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(line, env=told, text=True, start_new_session=True, **pipes)


def address_of(name: str) -> str:
    told = connection.settings_dict
    return f"postgres://{name}@/{told['NAME']}?host={told['HOST']}"


@pytest.fixture(scope="module")
def live(django_db_setup, django_db_blocker):
    """The port of a live process whose name may read what the documents let it, and nothing else."""
    grants = re.findall(rf"^GRANT .*\bTO {NAME};$", HOST_IT.read_text(), re.MULTILINE)
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(f"CREATE ROLE {NAME} LOGIN; {' '.join(grants)}")
    port = find_free_port()
    process = run_live(port, address_of(NAME))
    assert comes_true(lambda: is_there(port), PATIENCE_SECONDS)
    yield port
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(f"DROP OWNED BY {NAME}; DROP ROLE {NAME}")


def is_there(port: int) -> bool:
    try:
        return Ear(port).status == 204
    except OSError:
        return False


class Ear:
    """One open page, or whatever else asks for a stream."""

    def __init__(self, port: int, cookie: str = "", path: str = "/pause/live/") -> None:
        self._line = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_SECONDS)
        self._line.request("GET", path, headers={"Cookie": f"{cookie_name()}={cookie}"})
        self._answer = self._line.getresponse()
        self.status = self._answer.status
        self.headers = self._answer.headers

    @classmethod
    def of(cls, port: int, person) -> "Ear":
        return cls(port, person.client.cookies[cookie_name()].value)

    def hear(self) -> int:
        """The next number."""
        said, end = self._answer.readline(), self._answer.readline()
        assert (said[:6], end) == (b"data: ", b"\n")
        return int(said[6:])

    def hear_until(self, number: int) -> None:
        """Hear what was said before, and this number."""
        while self.hear() != number:
            pass

    def is_over(self) -> bool:
        return self._answer.readline() == b""

    def leave(self) -> None:
        self._answer.close()
        self._line.close()


def turn_of(person) -> int:
    return read_turn(SharedShelf.of(person.vault).couple)


def start(person) -> None:
    start_pause(person.vault, for_both=True, now=timezone.now())


def seconds_to_hear(ear: Ear, other, *, later: int) -> float:
    """How long it takes until another time is heard of that somebody sets for coming back."""
    now, begun = timezone.now(), time.monotonic()
    set_time(other.vault, now + timedelta(hours=later), now=now)
    ear.hear_until(turn_of(other))
    return time.monotonic() - begun


class TestOnPostgres:
    pytestmark = on_postgres

    def test_a_page_hears_at_once_when_the_other_acts(self, live, couple):
        ben, cleo = couple
        ear = Ear.of(live, cleo)
        assert ear.headers["Content-Type"] == "text/event-stream"
        assert ear.headers["Cache-Control"] == "no-store"
        assert ear.hear() == turn_of(ben)
        start(ben)
        ear.hear_until(turn_of(ben))

        # Without the bell it would hear only when the process looks around, three seconds after it
        # heard before; a busy machine may take as long now and then, and not each time.
        seconds_to_hear(ear, ben, later=3)
        tries = (seconds_to_hear(ear, ben, later=1 + number % 3) for number in range(12))
        assert any(took < LOOK_SECONDS / 2 for took in tries)

    def test_only_an_open_session_of_somebody_who_shares_hears_anything(self, live, couple, ada):
        ben, _ = couple
        locked = ben.client.cookies[cookie_name()].value
        lock_session(Session.objects.get(account=ben.account))

        assert Ear(live, locked).status == 204
        assert Ear.of(live, ada).status == 204
        assert [Ear(live, told).status for told in ("", "x", "é", "A" * 44)] == [204] * 4
        assert Ear(live, path="/pause/").status == 404

    def test_a_session_that_locks_and_a_link_that_ends_end_the_stream(self, live, couple):
        ben, cleo = couple
        his, hers = Ear.of(live, ben), Ear.of(live, cleo)
        lock_session(Session.objects.get(account=cleo.account))
        hers.hear_until(-1)
        assert hers.is_over()
        unlink(ben.vault)
        his.hear_until(-1)
        assert his.is_over()

    def test_a_person_has_three_streams_and_gets_one_back_by_leaving(self, live, couple):
        ben, cleo = couple
        held = [Ear.of(live, cleo) for _ in range(3)]
        assert Ear.of(live, cleo).status == 204
        assert Ear.of(live, ben).status == 200
        held[0].leave()

        assert comes_true(lambda: Ear.of(live, cleo).status == 200)

    def test_streams_outlive_the_database(self, live, couple):
        ben, cleo = couple
        ear = Ear.of(live, cleo)
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", [NAME]
            )
        start(ben)

        ear.hear_until(turn_of(ben))
        assert comes_true(lambda: Ear.of(live, ben).status == 200)

    @pytest.mark.parametrize("table", ["vault_record", "vault_sharedrecord", "vault_keyring"])
    def test_its_name_can_read_no_record_and_no_keyring(self, live, table):
        with (
            psycopg.connect(address_of(NAME)) as own,
            pytest.raises(psycopg.errors.InsufficientPrivilege),
        ):
            own.execute(f"SELECT * FROM {table}")

    def test_what_is_not_committed_is_told_to_nobody(self, live, couple):
        ben, _ = couple
        mine = SharedShelf.of(ben.vault).couple
        with psycopg.connect(address_of(NAME), autocommit=True) as own:
            own.execute("LISTEN hearthside_bell")
            with transaction.atomic():
                ring_after_commit(mine)
                transaction.set_rollback(True)
            assert list(own.notifies(timeout=0.2)) == []
            with transaction.atomic():
                ring_after_commit(mine)
            assert [told.payload for told in own.notifies(timeout=60, stop_after=1)] == [str(mine)]


@pytest.mark.parametrize(
    ("address", "sentence"),
    [("", "Only a house on PostgreSQL"), ("mysql://ada:secretword@host/base", "has to look like")],
)
def test_without_a_usable_address_there_is_a_sentence(address, sentence):
    process = run_live(find_free_port(), address)
    _, said = process.communicate(timeout=PATIENCE_SECONDS)

    assert process.returncode == 2
    assert sentence in said
    assert "secretword" not in said
