"""The `hearthside` command: one module a task, each with its `add_parser`."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from hearthside import __version__

TASKS = ("open_app", "demo", "analyse", "review", "helplines", "sweep", "live")


def build_parser() -> argparse.ArgumentParser:
    """The command line as a whole; without a task it opens the app."""
    parser = argparse.ArgumentParser(
        prog="hearthside",
        description="A private companion for insecurity in a close relationship.",
        epilog="Example: hearthside analyse diary.csv",
    )
    parser.add_argument("--version", action="version", version=f"hearthside {__version__}")
    tasks = parser.add_subparsers(title="tasks", metavar="TASK")
    for name in TASKS:
        import_module(f"{__name__}.{name}").add_parser(tasks)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0 done, 2 bad input, 130 interrupted."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, "open")
    told = build_parser().parse_args(given)
    try:
        status: int = told.run(told)
    except KeyboardInterrupt:
        return 130
    return status
