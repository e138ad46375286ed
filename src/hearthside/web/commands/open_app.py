"""`hearthside`: open the app on its data folder, on this machine alone."""

import argparse
import multiprocessing
import os
import signal
import socket
import sys
import threading
import time
import urllib.error
import urllib.request
import webbrowser
from pathlib import Path
from typing import Any

from hearthside.core.words import gettext_noop as _
from hearthside.web.data_folder import PORTS, DataFolder, FolderTaken, FolderUnusable

from .words import say

LOOPBACK = "127.0.0.1"
A_PORT = _("the port to answer on; a free one by default")
SEVERAL_NEED_POSTGRESQL = _("Several processes need PostgreSQL: give its address in DATABASE_URL.")
FOLDER_UNUSABLE = _(
    "Hearthside cannot write to %(folder)s (%(why)s). "
    "See that the folder is writable and the disk has room, or name another one with --data."
)
PORT_TAKEN = _(
    "Another program answers on port %(port)s. Name another one with --port, or leave it out."
)
DATA_UNWRITABLE = _("Hearthside cannot write its data in %(folder)s: %(why)s.")
POSTGRESQL_UNUSABLE = _(
    "The database at DATABASE_URL cannot be used. See that PostgreSQL runs and lets this name in; "
    "nothing was changed. It said: %(why)s"
)
DATABASE_UNUSABLE = _(
    "The database %(file)s cannot be used (%(why)s). "
    "Close other programs that have it open and see that the disk has room; nothing was changed."
)
KEY_CHANGED = _(
    "%(file)s is no key. Put back the one from a copy, or remove it: reminders then have to be chosen anew."
)
IS_OPEN = _("Hearthside is open at %(address)s")
ALREADY_OPEN = _("Hearthside is already open on this data: process %(process)s, %(address)s")
PAGE_THREADS = 8
MOST_PROCESSES = 64
PATIENCE_SECONDS = 10
"""How long a request that is under way may take once the app is being closed."""


def add_parser(tasks: "argparse._SubParsersAction[Any]") -> None:
    """Add `hearthside open`, which is also what a bare `hearthside` does."""
    parser = tasks.add_parser(
        "open",
        help=say(_("open the app (also without any task)")),
        epilog=say(_("Example: hearthside open --data ~/hearthside --no-browser")),
    )
    parser.add_argument(
        "--data",
        type=Path,
        metavar="FOLDER",
        help=say(_("the folder that holds your data")),
    )
    parser.add_argument("--port", type=read_port, metavar="PORT", help=say(A_PORT))
    parser.add_argument("--no-browser", action="store_true", help=say(_("do not open a browser")))
    parser.add_argument(
        "--processes",
        type=read_count,
        default=1,
        metavar="COUNT",
        help=say(_("how many serve it; more than one need PostgreSQL")),
    )
    parser.set_defaults(run=run)


def run(told: argparse.Namespace) -> int:
    """Open the house the command line names."""
    folder = DataFolder(told.data.expanduser().absolute()) if told.data else DataFolder.chosen()
    if told.processes > 1 and not os.environ.get("DATABASE_URL"):
        return complain(say(SEVERAL_NEED_POSTGRESQL))
    return open_house(folder, port=told.port, browser=not told.no_browser, processes=told.processes)


def read_port(typed: str) -> int:
    """Return the port a person typed, or have the command line say what a port is."""
    port = int(typed) if typed.isdecimal() else 0
    if port not in PORTS:
        raise argparse.ArgumentTypeError(
            say(_("a port is a number from 1 to %(last)s"), last=PORTS[-1])
        )
    return port


def read_count(typed: str) -> int:
    """Return how many processes a person asked for, or have the command line say what can be."""
    count = int(typed) if typed.isdecimal() else 0
    if not 1 <= count <= MOST_PROCESSES:
        raise argparse.ArgumentTypeError(
            say(_("there can be 1 to %(most)s processes"), most=MOST_PROCESSES)
        )
    return count


def open_house(folder: DataFolder, *, port: int | None, browser: bool, processes: int = 1) -> int:
    """Serve one data folder until interrupted; say so in a sentence where that cannot be."""
    keep_to_ourselves()
    try:
        folder.prepare()
        # Taken before a port is tried: the one that was asked for may be our own, from another start.
        with folder.take():
            return serve(folder, find_port(port, folder.port()), browser, processes)
    except FolderUnusable as problem:
        return complain(say(FOLDER_UNUSABLE, folder=folder.path, why=problem))
    except PortTaken:
        return complain(say(PORT_TAKEN, port=port))
    except FolderTaken as taken:
        return point_to_holder(taken, browser)


def serve(folder: DataFolder, port: int, browser: bool, processes: int) -> int:
    """Bring the database up to date and answer requests."""
    os.environ["HEARTHSIDE_DATA"] = str(folder.path)
    address = f"http://{LOOPBACK}:{port}/"
    try:
        folder.announce(address)
        folder.remember_port(port)
        prepare_database(folder)
    except OSError as problem:
        return complain(say(DATA_UNWRITABLE, folder=folder.path, why=problem.strerror))
    except DatabaseUnusable as problem:
        return complain(str(problem))
    threading.Thread(target=greet, args=(address, browser), daemon=True).start()
    answer_requests(port, processes)
    return 0


class PortTaken(Exception):
    """Another program has the port that was asked for."""


class DatabaseUnusable(Exception):
    """The database, or what lies beside it, could not be opened; the message says what to do."""


def prepare_database(folder: DataFolder) -> None:
    """Apply the migrations that this database has not seen yet."""
    import django  # noqa: PLC0415  (a second start must be able to speak before Django loads)
    from django.core.exceptions import ImproperlyConfigured  # noqa: PLC0415
    from django.core.management import call_command  # noqa: PLC0415
    from django.db import DatabaseError, connections  # noqa: PLC0415

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hearthside.web.settings")
    try:
        django.setup()
        call_command("migrate", verbosity=0, interactive=False)
        lock_what_was_left_open()
        prepare_reminders()
    except ImproperlyConfigured as problem:
        raise DatabaseUnusable(str(problem)) from None
    except DatabaseError as problem:
        raise DatabaseUnusable(say_unusable(folder, problem)) from None
    connections.close_all()
    if folder.database.exists():
        folder.database.chmod(0o600)


def say_unusable(folder: DataFolder, problem: Exception) -> str:
    """Say what to do about a database that does not open."""
    if os.environ.get("DATABASE_URL"):
        return say(POSTGRESQL_UNUSABLE, why=problem)
    return say(DATABASE_UNUSABLE, file=folder.database, why=problem)


def lock_what_was_left_open() -> None:
    """Lock every session of an earlier run: what opens them went with it."""
    from hearthside.people.accounts.session import lock_all_sessions  # noqa: PLC0415

    lock_all_sessions()


def prepare_reminders() -> None:
    """Make the key for reminders. Raises `DatabaseUnusable` where it or the mail server cannot be used."""
    from django.conf import settings  # noqa: PLC0415

    from hearthside.people.reminding.mail import MailServer, UnusableServer  # noqa: PLC0415
    from hearthside.people.reminding.server_key import KeyChanged, make_key  # noqa: PLC0415

    try:
        make_key()
        MailServer.read(settings.HEARTHSIDE_SMTP, settings.HEARTHSIDE_SMTP_FROM)
    except KeyChanged:
        place = settings.HEARTHSIDE_REMINDER_KEY
        raise DatabaseUnusable(say(KEY_CHANGED, file=place)) from None
    except UnusableServer as problem:
        raise DatabaseUnusable(f"{problem}.") from None


def answer_requests(port: int, processes: int = 1) -> None:
    """Run the web server: one process or several, a few threads, no access log."""
    from granian.constants import Interfaces  # noqa: PLC0415
    from granian.log import LogLevels  # noqa: PLC0415
    from granian.server import Server  # noqa: PLC0415

    from hearthside.people.accounts.half_keeper import keep_for_all  # noqa: PLC0415
    from hearthside.people.couple.live import MOST_A_PROCESS  # noqa: PLC0415

    # A forked worker would inherit every lock that another thread holds at that moment, and wait
    # for it for ever; a fresh interpreter starts with none.
    multiprocessing.set_start_method("spawn", force=True)
    if processes > 1:
        keep_for_all()
    server = Server(
        "hearthside.web.wsgi:application",
        address=LOOPBACK,
        port=port,
        interface=Interfaces.WSGI,
        workers=processes,
        # A stream of news holds a thread; with as many more, a page never waits for streams.
        blocking_threads=PAGE_THREADS + MOST_A_PROCESS,
        websockets=False,
        log_access=False,
        log_level=LogLevels.error,
        respawn_failed_workers=True,
        workers_kill_timeout=PATIENCE_SECONDS,
    )
    if hasattr(signal, "SIGHUP"):
        # Closing the window closes the app; the server would only start its worker anew.
        leave = server.signal_handler_interrupt
        server.on_startup(lambda: signal.signal(signal.SIGHUP, leave))
    server.serve()


def keep_to_ourselves() -> None:
    """See that files made from here on are their owner's alone, and that no memory lands in one."""
    os.umask(0o077)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  (there is none on Windows)

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def find_port(asked: int | None, before: int | None) -> int:
    """The port that was asked for, else the one from before if it is free, else any.

    Raises `PortTaken` when the one that was asked for is not free.
    """
    if asked:
        if bind(asked) is None:
            raise PortTaken
        return asked
    found = (before and bind(before)) or bind(0)
    if found is None:
        raise PortTaken
    return found


def bind(port: int) -> int | None:
    """Try a port, where 0 is any; return the one it was, or nothing if another program has it."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return None
        return int(probe.getsockname()[1])


def greet(address: str, browser: bool) -> None:
    """Say where the app is once it answers, and open a browser where there is one."""
    wait_until_answered(address)
    print(say(IS_OPEN, address=address), say(_("Press Ctrl+C to close it.")), sep="\n", flush=True)
    if browser and has_display():
        webbrowser.open(address)


def wait_until_answered(address: str, patience_seconds: float = 30) -> None:
    """Return once the address answers, or after the patience has run out."""
    until = time.monotonic() + patience_seconds
    while time.monotonic() < until:
        try:
            urllib.request.urlopen(address, timeout=5).close()  # noqa: S310  (our own loopback address)
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)


def has_display() -> bool:
    """Whether a browser can show itself: always on Windows and macOS, on others with a screen."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in screens)


def point_to_holder(taken: FolderTaken, browser: bool) -> int:
    """Say who has the folder open and show their address instead of starting twice."""
    holder = taken.holder
    print(say(ALREADY_OPEN, process=holder.process, address=holder.address))
    if browser and holder.address and has_display():
        webbrowser.open(holder.address)
    return 0


def complain(sentence: str) -> int:
    """Say what is wrong on standard error and return the status of bad input."""
    print(sentence, file=sys.stderr)
    return 2
