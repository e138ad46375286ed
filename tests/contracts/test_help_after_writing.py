"""Whoever saves free words is offered help where the words may ask for it, on whatever page they were written."""

from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import pytest
from django.urls import resolve
from django.utils import timezone

from hearthside.people.safety.help_card import does_offer_help
from tests.room_pages import pages_by_room, write_examples

WITHOUT = {
    "conversations-talk": "two people look together at the page that follows",
    "care-take-along": "it is looked at and taken along, and nothing is saved",
}
"""Pages that take free words and read none of them, each with the reason."""


class Forms(HTMLParser):
    """Where the free words on a page are sent: the form's address, and those of its buttons."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.sent_to: set[str] = set()
        self._places: set[str] = set()
        self._has_words = False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        if tag == "form":
            self._places, self._has_words = {told.get("action") or ""}, False
        elif tag == "textarea":
            self._has_words = True
        elif told.get("formaction"):
            self._places.add(told["formaction"])

    def handle_endtag(self, tag):
        if tag == "form" and self._has_words:
            self.sent_to |= self._places


@pytest.mark.parametrize("pages", pages_by_room().values(), ids=pages_by_room())
def test_every_page_that_takes_free_words_offers_help_after_them(pages, ben):
    ben.pass_the_questions()
    examples = write_examples(ben.vault, timezone.now())
    silent = set()
    for url in (page.url(examples) for page in pages):
        response = ben.client.get(url)
        if response.status_code == 200 and not response.streaming:
            for place in Forms(response.content.decode()).sent_to:
                match = resolve(urlsplit(urljoin(url, place)).path)
                if not does_offer_help(match.func):
                    silent.add(match.url_name)

    assert silent - set(WITHOUT) == set()
