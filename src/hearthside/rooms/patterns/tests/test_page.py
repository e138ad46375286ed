"""The page a person reads."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from hearthside.rooms.patterns.tests.simulated_diary import simulate_moments, write_diary

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock(time_machine):
    """What is found hangs on hours and days of the week, so it is always the same Monday."""
    time_machine.move_to(NOW, tick=False)


def read(person) -> str:
    """The page's words, without its pictures."""
    response = person.client.get("/patterns/")
    assert response.status_code == 200
    html = re.sub(r"<svg.*?</svg>", "", response.content.decode(), flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def write_recent(person, n, **how):
    start = (NOW - timedelta(days=n / 2 + 1)).replace(hour=0)
    write_diary(person.vault, simulate_moments(n, start=start, **how))


def test_an_empty_diary_invites(ada):
    page = read(ada)

    assert "Nothing to see yet" in page
    assert "Write a moment" in page


def test_few_moments_are_told_what_to_expect(ada):
    write_recent(ada, 3)
    page = read(ada)

    assert "3 moments so far." in page
    assert "about 80 moments over 7 weeks" in page
    assert "Looked at today" in page
    assert "It looks again tomorrow." in page


def test_a_full_diary_shows_every_tier_picture_and_table(ada):
    write_recent(ada, 300)
    response = ada.client.get("/patterns/")
    page = read(ada)

    assert "“late reply” goes together with feeling more insecure: about" in page
    assert "“cuddled” goes together with feeling less insecure: about" in page
    assert "in 100 sure." in page
    assert "Not clear yet" in page
    assert "not a diagnosis" in page
    assert response.content.count(b"<svg xmlns") == 5
    assert response.content.count(b"<table>") == 4


def test_no_picture_carries_a_style_or_a_script(ada):
    write_recent(ada, 60)
    pictures = re.findall(r"<svg xmlns.*?</svg>", read_html(ada), flags=re.DOTALL)

    assert pictures
    for picture in pictures:
        assert not re.search(r"style|script|href|url\(| on\w+=|class=", picture)


def read_html(person) -> str:
    return person.client.get("/patterns/").content.decode()


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", '" onload="x', "晚回消息 😟"])
def test_a_hostile_name_stays_words(ada, name):
    start = NOW - timedelta(days=40)
    from hearthside.rooms.patterns.tests.simulated_diary import Wish, list_contexts

    wishes = (Wish(name, 0.3, 3.0), Wish("rain", 0.3))
    moments = simulate_moments(60, wishes=wishes, start=start)
    write_diary(ada.vault, moments, list_contexts(wishes))
    html = read_html(ada)

    assert "<script>alert" not in html
    assert 'onload="x"' not in html
    assert "goes together with feeling more insecure" in html
