"""`hearthside helplines helplines.toml`: whether a file of help lines can be used, and what in it is old."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hearthside.core.helplines import (
    FAIL_AFTER,
    WARN_AFTER,
    UnusableTable,
    find_unchecked,
    read_table,
)
from hearthside.core.words import gettext_noop as _

from .words import say

UNREADABLE = _("%(file)s cannot be read: %(why)s")
UNUSABLE = _("%(file)s is not used until this is mended: %(why)s")
OLD = _("Look again: %(name)s, checked on %(day)s.")
COUNTS = _("%(countries)s countries, %(lines)s lines.")


def add_parser(tasks: "argparse._SubParsersAction[Any]") -> None:
    """Add `hearthside helplines`."""
    parser = tasks.add_parser(
        "helplines",
        help=say(_("check a file of help lines")),
        description=say(
            _("Say whether a file of help lines can be used, and which checks in it are old.")
        ),
        epilog=say(_("Example: hearthside helplines helplines.toml")),
    )
    parser.add_argument("file", type=Path, help=say(_("the file, as docs/how-to describes it")))
    parser.set_defaults(run=run)


def run(told: argparse.Namespace) -> int:
    """Print what is in the file; 2 when it cannot be used or a check is older than half a year."""
    try:
        table = read_table(told.file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as problem:
        print(say(UNREADABLE, file=told.file, why=problem), file=sys.stderr)
        return 2
    except UnusableTable as problem:
        print(say(UNUSABLE, file=told.file, why=problem), file=sys.stderr)
        return 2
    today = datetime.now(UTC).date()
    for line in find_unchecked(table, today, WARN_AFTER):
        print(say(OLD, name=line.name, day=line.checked_on))
    lines = sum(len(country.lines) for country in table.countries)
    print(say(COUNTS, countries=len(table.countries), lines=lines))
    return 2 if find_unchecked(table, today, FAIL_AFTER) else 0
