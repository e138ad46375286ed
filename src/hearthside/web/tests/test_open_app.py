"""The app as a person starts and ends it: started twice, killed, its window closed."""

import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from http.client import HTTPException
from pathlib import Path
from threading import Thread

import pytest

from hearthside.people.couple.live import MOST_A_PROCESS
from hearthside.web.commands import build_parser
from hearthside.web.commands.open_app import PortTaken, answer_requests, find_port
from tests.people import PASSWORD
from tests.ports import find_free_port

from .visitor import Visitor

SOURCE = Path(__file__).parents[3]
PATIENCE_SECONDS = 300
"""Only a program that hangs takes so long, however busy the machine is."""

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(tmp_path) -> Iterator[Start]:
    """Starts the app on one folder, as often as it is called."""
    running = []
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "HEARTHSIDE_DEMO": "en"}

    def begin(*told: str) -> subprocess.Popen[str]:
        line = [sys.executable, "-m", "hearthside", "--no-browser", "--data", str(tmp_path), *told]
        running.append(
            subprocess.Popen(
                line,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                start_new_session=True,
            )
        )
        return running[-1]

    yield begin
    for process in running:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


@pytest.fixture
def port() -> int:
    return find_free_port()


def is_answered(port: int) -> bool:
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=PATIENCE_SECONDS).close()
    except OSError:
        return False
    return True


def comes_true(tell: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if tell():
            return True
        time.sleep(0.05)
    return False


def ending(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Wait for the end; return the status and what was said, which is never a traceback."""
    said = "".join(process.communicate(timeout=PATIENCE_SECONDS))
    assert "Traceback" not in said
    assert "panicked" not in said
    return process.returncode, said


def test_nothing_stays_open_when_the_program_is_killed(start, port):
    killed = start("--port", str(port))
    assert comes_true(lambda: is_answered(port))
    killed.kill()

    assert comes_true(lambda: not is_answered(port))


def keep_writing(visitor: Visitor) -> None:
    """Save one moment after another until nobody answers any more."""
    with suppress(OSError, HTTPException):
        while True:
            visitor.send("/moments/new/", felt="7")


def test_what_was_acknowledged_survives_a_kill_in_the_midst_of_saving(start, port):
    killed = start("--port", str(port))
    assert comes_true(lambda: is_answered(port))
    ada, told = Visitor(port), {"name": "Ada", "password": PASSWORD}
    ada.send("/sign-up/?read=1", password_again=PASSWORD, understood="on", **told)
    for _ in range(5):
        assert "Saved." in ada.send("/moments/new/", felt="7")
    writing = Thread(target=keep_writing, args=(ada,))
    writing.start()
    os.killpg(killed.pid, signal.SIGKILL)
    writing.join()
    killed.communicate()

    start("--port", str(port))
    assert comes_true(lambda: is_answered(port))
    again = Visitor(port)
    again.send("/unlock/", **told)
    assert again.read("/moments/").count('id="moment-') >= 5


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no window to hang up")
def test_closing_the_window_closes_the_app(start, port):
    left = start("--port", str(port))
    assert comes_true(lambda: is_answered(port))
    # Every process that was started from the window hears of it.
    os.killpg(left.pid, signal.SIGHUP)

    assert ending(left)[0] == 0
    assert not is_answered(port)


def test_a_second_start_says_who_has_the_folder(start, port):
    first = start("--port", str(port))
    assert comes_true(lambda: is_answered(port))
    status, said = ending(start())

    assert status == 0
    assert f"process {first.pid}, http://127.0.0.1:{port}/" in said


def is_open_to_others(path: Path) -> bool:
    """Tell it of a file; one that the app has taken away meanwhile is nobody's."""
    with suppress(FileNotFoundError):
        return bool(path.stat().st_mode & 0o077)
    return False


def test_files_are_their_owners_alone(start, port, tmp_path):
    tmp_path.chmod(0o755)
    start("--port", str(port))
    assert comes_true(lambda: is_answered(port))

    assert [path.name for path in tmp_path.iterdir() if is_open_to_others(path)] == []


def test_a_port_somebody_else_has_gets_a_sentence(start, port):
    with closing(socket.create_server(("127.0.0.1", port))):
        status, said = ending(start("--port", str(port)))

    assert status == 2
    assert f"Another program answers on port {port}." in said


@pytest.mark.parametrize("typed", ["99999", "0", "-5", "x", "²"])
def test_what_is_no_port_gets_a_sentence(start, typed):
    status, said = ending(start(f"--port={typed}"))

    assert status == 2
    assert "a port is a number from 1 to 65535" in said


def test_what_is_no_port_gets_a_sentence_in_the_demo_too():
    with pytest.raises(SystemExit) as left:
        build_parser().parse_args(["demo", "--port", "99999"])

    assert left.value.code == 2


def test_a_second_start_on_the_same_port_says_who_has_the_folder(start, port):
    first = start("--port", str(port))
    assert comes_true(lambda: is_answered(port))
    status, said = ending(start("--port", str(port)))

    assert status == 0
    assert f"process {first.pid}, http://127.0.0.1:{port}/" in said


def test_a_broken_database_gets_a_sentence(start, tmp_path):
    (tmp_path / "hearthside.sqlite3").write_bytes(b"SQLite format 3\0" + os.urandom(8176))
    status, said = ending(start())

    assert status == 2
    assert "cannot be used (file is not a database)" in said


def test_the_port_from_before_is_taken_again_only_when_it_is_free(port):
    assert find_port(None, port) == port
    with closing(socket.create_server(("127.0.0.1", port))):
        assert find_port(None, port) != port
        with pytest.raises(PortTaken):
            find_port(port, None)


@pytest.fixture
def served(monkeypatch) -> dict[str, object]:
    """What the server is told, with how its worker would start."""
    seen = {}

    class Listener:
        signal_handler_interrupt = None

        def __init__(self, *_told, **told):
            seen.update(told, start_method=multiprocessing.get_start_method())

        def on_startup(self, hook):
            pass

        def serve(self):
            pass

    before = multiprocessing.get_start_method()
    monkeypatch.setattr("granian.server.Server", Listener)
    answer_requests(0)
    multiprocessing.set_start_method(before, force=True)
    return seen


def test_a_worker_starts_afresh_and_inherits_nobody_s_lock(served):
    assert served["start_method"] == "spawn"


def test_pages_have_threads_of_their_own_beside_every_stream(served):
    assert served["blocking_threads"] - MOST_A_PROCESS >= 8
