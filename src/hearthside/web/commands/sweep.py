"""`hearthside sweep`: on PostgreSQL, leave nothing of what people deleted."""

import argparse
import os
from typing import Any

from hearthside.core.words import gettext_noop as _

from .open_app import complain
from .words import say

DESCRIPTION = _("""\
Write every table of a house on PostgreSQL anew, so that no byte of a deleted row is left in its
files. People wait while each table is written. A house without DATABASE_URL needs none of this.""")

LOGS_STAY = _("""\
The tables are written anew. The write-ahead log was left alone: this name may not end it. Let it
(GRANT pg_checkpoint, and EXECUTE ON FUNCTION pg_switch_wal), with wal_recycle = off on the server.""")
NOT_NEEDED = _("This house deletes for good by itself: only one on PostgreSQL is swept.")
GONE = _("Nothing of what was deleted is left.")


def add_parser(tasks: "argparse._SubParsersAction[Any]") -> None:
    """Add `hearthside sweep`."""
    parser = tasks.add_parser(
        "sweep",
        help=say(_("on PostgreSQL, leave nothing of what was deleted")),
        description=say(DESCRIPTION),
        epilog=say(_("Example, once a night: hearthside sweep")),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)


def run(_told: argparse.Namespace) -> int:
    """Sweep, and say how far it went."""
    if not os.environ.get("DATABASE_URL"):
        return complain(say(NOT_NEEDED))
    import django  # noqa: PLC0415
    from django.core.exceptions import ImproperlyConfigured  # noqa: PLC0415
    from django.db import DatabaseError  # noqa: PLC0415

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hearthside.web.settings")
    try:
        django.setup()
        from hearthside.vault.sweep import write_anew  # noqa: PLC0415

        are_logs_gone = write_anew()
    except (DatabaseError, ImproperlyConfigured) as problem:
        return complain(say(_("Nothing was swept: %(why)s"), why=problem))
    print(say(GONE if are_logs_gone else LOGS_STAY))
    return 0
