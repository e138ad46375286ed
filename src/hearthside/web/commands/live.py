"""`hearthside live`: of a hosted house, the process that waits for every open page."""

import argparse
import multiprocessing
import os
import sys
from typing import Any

from hearthside.core.words import gettext_noop as _

from .open_app import LOOPBACK, PortTaken, complain, find_port, keep_to_ourselves, read_port
from .words import say

NOT_NEEDED = _("Only a house on PostgreSQL needs this: give its address in DATABASE_URL.")
PORT_TAKEN = _("Another program answers on port %(port)s. Name another one with --port.")
PATIENCE_SECONDS = 2
"""A stream never ends by itself, and holds nothing that could be lost."""
SPARE = 100
"""Whoever comes when all places are taken is still answered, and the database needs files too."""


def add_parser(tasks: "argparse._SubParsersAction[Any]") -> None:
    """Add `hearthside live`."""
    parser = tasks.add_parser(
        "live",
        help=say(_("on PostgreSQL, tell open pages when to look again")),
        epilog=say(_("Example: hearthside live --port 8401")),
    )
    parser.add_argument(
        "--port",
        type=read_port,
        required=True,
        metavar="PORT",
        help=say(_("the port to answer on")),
    )
    parser.set_defaults(run=run)


def run(told: argparse.Namespace) -> int:
    """Wait for open pages until interrupted."""
    from django.core.exceptions import ImproperlyConfigured  # noqa: PLC0415

    from hearthside.web.database import read_address  # noqa: PLC0415

    address = os.environ.get("DATABASE_URL")
    if not address:
        return complain(say(NOT_NEEDED))
    keep_to_ourselves()
    try:
        read_address(address)
        wait_for_pages(find_port(told.port, None))
    except ImproperlyConfigured as problem:
        return complain(str(problem))
    except PortTaken:
        return complain(say(PORT_TAKEN, port=told.port))
    return 0


def wait_for_pages(port: int) -> None:
    """Run the server: one process, no thread for a stream, no access log."""
    from granian.constants import Interfaces, Loops  # noqa: PLC0415
    from granian.log import LogLevels  # noqa: PLC0415
    from granian.server import Server  # noqa: PLC0415

    from hearthside.web.live.switchboard import MOST_A_HOUSE  # noqa: PLC0415

    multiprocessing.set_start_method("spawn", force=True)
    most = MOST_A_HOUSE + SPARE
    allow_open_files(most + SPARE)
    Server(
        "hearthside.web.live.asgi:application",
        address=LOOPBACK,
        port=port,
        interface=Interfaces.ASGI,
        loop=Loops.asyncio,
        # How many it answers at the same time; of itself the server would stop at a thousand.
        backpressure=most,
        websockets=False,
        log_access=False,
        log_level=LogLevels.error,
        respawn_failed_workers=True,
        workers_kill_timeout=PATIENCE_SECONDS,
    ).serve()


def allow_open_files(count: int) -> None:
    """Ask the system for as many open files as there may be streams, as far as it lets us."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  (there is none on Windows)

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        most = count if hard == resource.RLIM_INFINITY else min(count, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, most), hard))
