"""What stays behind of a page, in a history or a task bar, tells nothing of why somebody came."""

import re
from html.parser import HTMLParser

import pytest
from django.contrib.staticfiles import finders
from django.test import Client
from django.utils import timezone

from tests.room_pages import pages_by_room, write_examples

DOORS = (
    "/",
    "/before/",
    "/sign-up/?read=1",
    "/unlock/",
    "/recover/",
    "/no-such-page/",
    "/start/",
    "/write/",
)
TELLING = re.compile(
    r"abus|violen|victim|crisis|suicid|self-harm|danger|safety|partner|afraid|therap|diary|secret",
    re.IGNORECASE,
)


class Names(HTMLParser):
    """The title of a page, and every address it holds."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.title, self.own, self._open = "", [], ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self._open = tag
        for name, value in attrs:
            if name in ("href", "src", "action") and (value or "").startswith("/"):
                self.own.append(value)
            if name == "autocomplete":
                self.own.append(value or "")

    def handle_data(self, data):
        if self._open == "title":
            self.title += data

    def handle_endtag(self, tag):
        self._open = ""


def names_of(response) -> list[str]:
    names = Names(response.content.decode())
    return [names.title, *names.own]


@pytest.mark.parametrize("path", DOORS)
def test_at_every_door(db, path):
    assert [name for name in names_of(Client().get(path)) if TELLING.search(name)] == []


@pytest.mark.parametrize("pages", pages_by_room().values(), ids=pages_by_room())
def test_on_every_page_of_every_room(pages, ada, subtests):
    examples = write_examples(ada.vault, timezone.now())
    for page in pages:
        with subtests.test(page.name):
            url = page.url(examples)
            response = ada.client.get(url)
            assert not TELLING.search(url)
            if response.status_code == 200 and "text/html" in response.headers["Content-Type"]:
                assert [name for name in names_of(response) if TELLING.search(name)] == []


def test_no_file_a_browser_fetches_has_a_telling_name():
    told = [name for finder in finders.get_finders() for name, _ in finder.list([])]

    assert [name for name in told if TELLING.search(name)] == []


def test_an_operator_gives_the_house_a_plainer_name(ada, settings):
    settings.HEARTHSIDE_NAME = "Notes"
    for page in (ada.client.get("/today/"), Client().get("/unlock/"), Client().get("/no-such/")):
        names = Names(page.content.decode())
        assert names.title.endswith("· Notes")
        assert "<span>Notes</span>" in page.content.decode()
