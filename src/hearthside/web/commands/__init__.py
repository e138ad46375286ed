"""The `hearthside` command: one module a task, each with its `add_parser`."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from hearthside import __version__
from hearthside.core.words import gettext_noop as _

from .words import say, speaking

TASKS = ("open_app", "demo", "analyse", "review", "helplines", "sweep", "live")


def build_parser() -> argparse.ArgumentParser:
    """The command line as a whole; without a task it opens the app."""
    parser = argparse.ArgumentParser(
        prog="hearthside",
        description=say(_("A private companion for insecurity in a close relationship.")),
        epilog=say(_("Example: hearthside analyse diary.csv")),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"hearthside {__version__}",
        help=say(_("show program's version number and exit")),
    )
    tasks = parser.add_subparsers(title=say(_("tasks")), metavar="TASK")
    for name in TASKS:
        import_module(f"{__name__}.{name}").add_parser(tasks)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0 done, 2 bad input, 130 interrupted."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, "open")
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    with speaking():
        told = build_parser().parse_args(given)
    try:
        status: int = told.run(told)
    except KeyboardInterrupt:
        return 130
    return status
