"""No page asks another machine for anything. Other sites are only ever opened by somebody who presses a link."""

import re
import socket
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone

from tests.room_pages import pages_by_room, write_examples

SOURCE = Path(__file__).parents[2] / "src" / "hearthside"
DOORS = ("/", "/before/", "/sign-up/?read=1", "/unlock/", "/recover/", "/no-such-page/", "/leave/")
ELSEWHERE = re.compile(r"https?://(?!www\.w3\.org/)")
TO_PRESS = {"help"}
"""The rooms whose pages may hold a link to another site."""


class Addresses(HTMLParser):
    """Every address of another site in a page: what it is in, and how."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.fetched, self.pressed = [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        for name, value in told.items():
            if ELSEWHERE.match(value or ""):
                is_link = tag == "a" and name == "href"
                (self.pressed if is_link else self.fetched).append((value, told.get("rel", "")))


@pytest.fixture(autouse=True)
def no_way_out(monkeypatch):
    """A machine without a route to anywhere, itself included."""

    def refuse(*told):
        raise AssertionError(f"something called {told[1:]}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.parametrize("path", DOORS)
def test_no_door_asks_another_machine(db, path):
    found = Addresses(Client().get(path).content.decode())

    assert (found.fetched, found.pressed) == ([], [])


@pytest.mark.parametrize("pages", pages_by_room().values(), ids=pages_by_room())
def test_no_page_of_a_room_asks_another_machine(pages, ada, subtests):
    examples = write_examples(ada.vault, timezone.now())
    looks = (ada.client.get, lambda url: ada.client.post(url, {"words": "x"}), ada.client.get)
    for look in looks:
        for page in pages:
            with subtests.test(page.name):
                ask_nobody(look(page.url(examples)), page.room)


def ask_nobody(response, room) -> None:
    """Insist that a page fetches nothing elsewhere, and leads there only where that is its purpose."""
    if response.status_code != 200 or "text/html" not in response.headers["Content-Type"]:
        return
    found = Addresses(response.content.decode())
    assert found.fetched == []
    assert found.pressed == [] or room in TO_PRESS
    assert all("noreferrer" in how for _, how in found.pressed)


def test_no_style_script_or_picture_names_another_machine():
    named = [
        path.name
        for kind in ("*.css", "*.js", "*.svg")
        for path in SOURCE.rglob(kind)
        if ELSEWHERE.search(path.read_text())
    ]

    assert named == []
