"""Which pages and files a device keeps. All of them are the same for everybody."""

import json
from functools import cache
from hashlib import sha256
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.templatetags.static import static
from django.urls import reverse

HERE = Path(__file__).resolve().parents[1]
HELP = HERE.parent / "rooms" / "help"

PAGES = ("start", "write", "help", "blank")
FILES = (
    *(
        f"web/{name}.css"
        for name in ("tokens", "page", "nav", "way_out", "native", "form", "component", "list")
    ),
    "help/help.css",
    "web/mark.svg",
    *(
        f"web/elements/{name}.js"
        for name in ("quick-exit", "leave-no-post", "busy-button", "kept-count", "write-down")
    ),
    "web/device/store.js",
    "web/device/seal.js",
)
WORKER_PARTS = ("web/worker/shell.js", "reminding/push.js")
"""The scripts the worker is made of. What else it should do is one more line here."""


def write_worker() -> str:
    """Return the worker: what it keeps, and the parts it is made of.

    It changes whenever something it keeps does, and so a browser fetches all of it anew.
    """
    shell = {
        "version": version_of_shell(),
        "pages": [reverse(name) for name in PAGES],
        "files": [static(name) for name in FILES],
        "start": reverse("start"),
        "leave": reverse("leave"),
        "blank": reverse("blank"),
    }
    parts = "".join(f"importScripts({json.dumps(static(part))});\n" for part in WORKER_PARTS)
    return f"const shell = {json.dumps(shell)};\n{parts}"


@cache
def version_of_shell() -> str:
    """Return what tells this shell from an earlier one."""
    files = [Path(str(finders.find(name))) for name in (*FILES, *WORKER_PARTS)]
    made_of = (HERE / "templates", HERE / "locale", HELP / "templates", HERE / "offline")
    files += [path for folder in made_of for path in sorted(folder.rglob("*")) if path.is_file()]
    told = sha256(f"{settings.HEARTHSIDE_NAME}\0{settings.HEARTHSIDE_LEAVE_TO}".encode())
    for path in files:
        if "__pycache__" not in path.parts:
            told.update(path.read_bytes())
    return told.hexdigest()[:16]
