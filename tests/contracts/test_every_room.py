"""What holds in every room. A room in `ROOMS` is tested here without a line of its own."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.urls import resolve
from django.utils import timezone

from hearthside.core.example import CANARY
from hearthside.people.accounts.decorators import is_open_to_all
from tests.room_pages import Page, pages_by_room, write_examples

each_room = pytest.mark.parametrize("pages", pages_by_room().values(), ids=pages_by_room())
OWN_POLICY = "default-src 'none'"
SOURCE = Path(__file__).parents[2] / "src" / "hearthside"


class Outline(HTMLParser):
    """What a page is made of, as far as the contracts care."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.headings = self.opens_at = self.complaints = 0
        self.title = ""
        self.inline: list[str] = []
        self.foreign: list[str] = []
        self.language = ""
        self._open = ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        self._open = tag
        self.headings += tag == "h1"
        self.opens_at += "autofocus" in told
        classes = (told.get("class") or "").split()
        is_alert = "note" in classes and told.get("role") == "alert" and "hidden" not in told
        self.complaints += "error" in classes or is_alert
        if tag == "html":
            self.language = told.get("lang") or ""
        if tag == "script" and "src" not in told:
            self.inline.append(tag)
        self.inline += [name for name in told if name == "style" or name.startswith("on")]
        where = (told.get("src") or "") + (told.get("href") or "" if tag == "link" else "")
        if "//" in where:
            self.foreign.append(where)

    def handle_data(self, data):
        if self._open == "style":
            self.inline.append("style")
        if self._open == "title":
            self.title += data

    def handle_endtag(self, tag):
        self._open = ""


def is_page(response) -> bool:
    """Whether the answer is a page to read and not a file to download."""
    return response.headers["Content-Type"].startswith("text/html")


@pytest.fixture
def examples(ada):
    """Ada with one example of everything in every room."""
    return write_examples(ada.vault, timezone.now())


@each_room
def test_a_signed_out_visitor_gets_nothing(pages: list[Page], client, examples, subtests):
    for page in pages:
        with subtests.test(page.name):
            url = page.url(examples)
            response = client.get(url)
            assert CANARY not in response.content.decode()
            if is_open_to_all(resolve(url).func):
                assert page.room == "help", "only the help room may have pages for everybody"
                continue
            assert response.status_code in (302, 401, 403, 405)
            if response.status_code == 302:
                assert response.headers["Location"].startswith("/unlock/")


@each_room
def test_another_person_gets_404(pages: list[Page], dan, examples, subtests):
    for page in pages:
        with subtests.test(page.name):
            url = page.url(examples)
            if "id" in page.takes:
                assert dan.client.get(url).status_code in (404, 405)
                assert dan.client.post(url, {}).status_code in (404, 405)


@each_room
def test_the_empty_state_says_something(pages: list[Page], ada, subtests):
    for page in pages:
        with subtests.test(page.name):
            response = None if page.takes else ada.client.get(page.url({}))
            if response is None or response.status_code in (302, 405) or not is_page(response):
                continue
            assert response.status_code == 200
            assert Outline(response.content.decode()).headings == 1


@each_room
def test_a_page_is_kept_by_nobody_and_runs_nothing_foreign(
    pages: list[Page], ada, examples, subtests
):
    for page in pages:
        with subtests.test(page.name):
            response = ada.client.get(page.url(examples))
            assert response.status_code in (200, 204, 302, 405)
            assert "no-store" in response.headers["Cache-Control"]
            policy = response.headers["Content-Security-Policy"]
            assert policy.startswith(OWN_POLICY) or OWN_POLICY in policy
            assert "unsafe" not in policy
            if response.status_code == 200 and is_page(response):
                outline = Outline(response.content.decode())
                assert outline.inline == []
                assert outline.foreign == []
                assert outline.headings == 1
                assert outline.language


@each_room
def test_a_page_opens_where_it_says_why_it_was_not_saved(
    pages: list[Page], ada, examples, subtests
):
    """Whoever reads with a keyboard, a screen reader or a small phone hears of it first."""
    ada.pass_the_questions()
    for page in pages:
        with subtests.test(page.name):
            response = ada.client.post(page.url(examples), {})
            if response.status_code == 200 and is_page(response):
                outline = Outline(response.content.decode())
                assert outline.opens_at or not outline.complaints


def test_one_part_says_for_all_why_a_form_was_not_saved():
    told = (path for path in SOURCE.rglob("*.html") if "non_field_errors" in path.read_text())
    assert [path.name for path in told] == ["problems.html"]


@each_room
def test_titles_and_addresses_hold_no_private_word(pages: list[Page], ada, examples, subtests):
    words = CANARY.split()[1:3]
    for page in pages:
        with subtests.test(page.name):
            url = page.url(examples)
            response = ada.client.get(url)
            assert not any(word in url for word in words)
            assert CANARY not in str(response.headers)
            if response.status_code == 200 and is_page(response):
                title = Outline(response.content.decode()).title
                assert not any(word in title for word in words)
