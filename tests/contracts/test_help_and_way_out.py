"""Help and the way out are on every page: of every room, at every door, and where something broke."""

from html.parser import HTMLParser

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from hearthside.vault.refusal import VaultDamaged
from hearthside.web import last_answer
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
FOCUSABLE = {"a", "button", "input", "select", "textarea", "summary"}


class Stops(HTMLParser):
    """Where the Tab key stops, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.stops: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        if tag in FOCUSABLE and told.get("type") != "hidden" and "disabled" not in told:
            self.stops.append(told.get("href") or tag)


def is_in_reach(response) -> bool:
    """Whether both are among the first five stops of the page."""
    first = Stops(response.content.decode()).stops[:5]
    return "/help/" in first and "/leave/" in first


@pytest.mark.parametrize("path", DOORS)
def test_at_every_door(db, path):
    assert is_in_reach(Client().get(path))


def test_on_the_page_of_the_recovery_code(ada):
    assert is_in_reach(ada.client.get("/recovery-code/"))


@pytest.mark.parametrize("pages", pages_by_room().values(), ids=pages_by_room())
def test_on_every_page_of_every_room(pages, ada, subtests):
    examples = write_examples(ada.vault, timezone.now())
    for page in pages:
        with subtests.test(page.name):
            response = ada.client.get(page.url(examples))
            if response.status_code == 200 and "text/html" in response.headers["Content-Type"]:
                assert is_in_reach(response)


def test_where_a_form_was_too_old(ada):
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = ada.client.cookies

    assert is_in_reach(strict.post("/lock/"))


def test_where_the_request_was_not_right(db):
    assert is_in_reach(Client().get("/", headers={"Host": "elsewhere.example"}))


@pytest.mark.parametrize(
    ("problem", "status"),
    [(ValueError("broken"), 500), (VaultDamaged(), 500), (PermissionDenied(), 403)],
)
def test_where_something_broke(ada, monkeypatch, problem, status):
    from hearthside.rooms.today import queries

    def fail(*_, **__):
        raise problem

    monkeypatch.setattr(queries, "today_page", fail)
    ada.client.raise_request_exception = False
    response = ada.client.get("/today/")

    assert response.status_code == status
    assert is_in_reach(response)


def test_where_even_that_page_cannot_be_made():
    def break_down(_environ, _start):
        raise ValueError

    body = b"".join(last_answer.answer_anyway(break_down)({}, lambda *_: None)).decode()

    assert 'href="/help/"' in body
    assert 'href="/leave/"' in body
