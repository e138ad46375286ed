"""`hearthside demo`: the app with an invented couple, in a folder that is gone afterwards."""

import argparse
import os
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hearthside.core.words import AND, OR, join_words
from hearthside.core.words import gettext_noop as _
from hearthside.web.data_folder import DataFolder
from hearthside.web.languages import OFFERED, language_of_terminal

from .open_app import A_PORT, complain, open_house, prepare_database, read_port
from .words import say

NO_ROOM = _("The demo needs a little room for temporary files: %(why)s.")
WELCOME = (
    _("This is a demo: %(both)s are invented, and so is every word of theirs."),
    _("Unlock as %(either)s with the password: %(password)s"),
    _("Its keys are made cheaply and its folder is removed when you close it: keep nothing here."),
)


def add_parser(tasks: "argparse._SubParsersAction[Any]") -> None:
    """Add `hearthside demo`."""
    parser = tasks.add_parser(
        "demo",
        help=say(_("open the app with an invented couple and four months of their diaries")),
        epilog=say(_("Example: hearthside demo --port 8400")),
    )
    parser.add_argument("--port", type=read_port, metavar="PORT", help=say(A_PORT))
    parser.add_argument("--no-browser", action="store_true", help=say(_("do not open a browser")))
    parser.add_argument(
        "--language",
        choices=[code for code, _name in OFFERED],
        default=language_of_terminal(),
        help=say(_("the language that the couple writes in; without it that of the terminal")),
    )
    parser.set_defaults(run=run)


def run(told: argparse.Namespace) -> int:
    """Furnish a temporary house, say how to get in, and open it until interrupted."""
    try:
        with TemporaryDirectory(prefix="hearthside-demo-", ignore_cleanup_errors=True) as path:
            folder = DataFolder(Path(path))
            furnish_house(folder, told.language)
            return open_house(folder, port=told.port, browser=not told.no_browser)
    except OSError as problem:
        return complain(say(NO_ROOM, why=problem.strerror))


def furnish_house(folder: DataFolder, language: str) -> None:
    """Let the couple of a language move in, and print how to sign in as either."""
    os.environ["HEARTHSIDE_DATA"] = str(folder.path)
    os.environ["HEARTHSIDE_DEMO"] = language
    os.environ.pop("DATABASE_URL", None)  # an invented couple never moves in with people
    prepare_database(folder)
    from django.db import connection  # noqa: PLC0415  (Django has to know the folder first)

    from hearthside.web.demo.door import tell_way_in  # noqa: PLC0415
    from hearthside.web.demo.house import furnish  # noqa: PLC0415

    furnish(language, now=datetime.now().astimezone())
    connection.close()
    way = tell_way_in(language)
    both, either = (join_words(way.names, say, last=last) for last in (AND, OR))
    for line in WELCOME:
        print(say(line, both=both, either=either, password=way.password))
