"""What a phone keeps is the same for everybody, whole, and named plainly."""

import json
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from hearthside.web.offline.shell import FILES, PAGES, WORKER_PARTS, version_of_shell, write_worker

pytestmark = pytest.mark.django_db

STATIC = re.compile(r'(?:href|src)="/static/([^"]+)"')
IMPORT = re.compile(r'^import .*?"(\.[^"]+)"', re.MULTILINE)
DEFINED = re.compile(r"^(?:async )?(?:function|const|let|class) (\w+)", re.MULTILINE)
WORDS = {"hearthside", "write", "unlock", "works", "without", "a", "connection"}
SHOWN = {"start": "/start/", "write": "/write/", "help": "/help/", "blank": "/blank/"}


def test_every_file_that_a_kept_page_needs_is_kept():
    needed = set()
    for name in PAGES:
        page = Client().get(SHOWN[name]).content.decode()
        needed |= {file for file in STATIC.findall(page) if not file.endswith(".png")}
    for file in tuple(needed):
        path = Path(str(finders.find(file)))
        if file.endswith(".js"):
            told = IMPORT.findall(path.read_text())
            folder = Path(file).parent
            needed |= {str((Path("/") / folder / to).resolve())[1:] for to in told}

    assert needed - set(FILES) == set()
    assert set(FILES) - needed == set()


@pytest.mark.parametrize("name", PAGES)
def test_a_kept_page_is_the_same_for_everybody(move_in, name):
    move_in("Wilhelmina")  # a short name could come about in a token by chance
    stranger = Client().get(SHOWN[name]).content
    if name in ("start", "write", "blank"):
        assert b"csrfmiddlewaretoken" not in stranger
        assert stranger == Client().get(SHOWN[name]).content
    assert b"Wilhelmina" not in stranger


def test_the_start_page_does_not_say_what_this_is():
    main = Client().get("/start/").content.decode().split("<main")[1].split("</main>")[0]
    words = set(re.findall(r"[a-z]+", re.sub(r"<[^>]+>", " ", main).lower()))

    assert words - {"main", "id", "tabindex"} == WORDS


def test_the_worker_names_what_it_keeps_and_is_made_of_parts():
    answer = Client().get("/worker.js")

    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert "no-store" in answer.headers["Cache-Control"]
    assert "worker-src" not in answer.headers["Content-Security-Policy"]
    for part in WORKER_PARTS:
        assert f'importScripts("/static/{part}");' in answer.content.decode()
    shell = json.loads(write_worker().split("const shell = ")[1].split(";\n")[0])
    assert shell["pages"] == list(SHOWN.values())
    assert shell["version"] == version_of_shell()


def test_a_change_of_the_name_changes_what_is_kept(settings):
    before = version_of_shell()
    version_of_shell.cache_clear()
    settings.HEARTHSIDE_NAME = "Notes"
    try:
        assert version_of_shell() != before
    finally:
        version_of_shell.cache_clear()


def test_the_manifest_has_the_name_of_the_house_and_icons_of_our_own(settings):
    settings.HEARTHSIDE_NAME = "Notes"
    told = Client().get("/app.webmanifest").json()

    assert (told["name"], told["short_name"], told["start_url"]) == ("Notes", "Notes", "/start/")
    assert told["display"] == "standalone"
    for icon in told["icons"]:
        path = Path(str(finders.find(icon["src"].removeprefix("/static/"))))
        head = path.read_bytes()[:24]
        width = int.from_bytes(head[16:20], "big")
        assert head.startswith(b"\x89PNG")
        assert f"{width}x{width}" == icon["sizes"]


def test_no_part_of_the_worker_takes_a_name_of_another():
    """They share one global scope: the later of two functions of one name would stand for both."""
    told = re.compile(r"^(?:async function|function|const|let|class) (\w+)", re.MULTILINE)
    parts = [Path(str(finders.find(part))).read_text("utf-8") for part in WORKER_PARTS]
    names = [name for part in parts for name in told.findall(part)]

    assert len(parts) > 1
    assert sorted(names) == sorted(set(names))
