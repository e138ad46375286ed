"""The disk is full, another program has the database, or its file is broken."""

from html import unescape
from re import findall

import pytest
from django.db import DatabaseError, IntegrityError, OperationalError, connection
from django.test import Client

from hearthside.people.accounts.tests.door import PASSWORD, try_password

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.urls("hearthside.people.accounts.tests.closed_pages"),
]
WORDS = 'she said "no"\nand <b>left</b>'


@pytest.fixture
def ada(move_in):
    return move_in("Ada")


@pytest.fixture
def out_of_reach():
    """A stretch in which another program holds the whole database."""

    def refuse(_execute, _sql, *_told):
        raise OperationalError("database is locked")

    return lambda: connection.execute_wrapper(refuse)


def hidden_fields(page: str) -> list[tuple[str, str]]:
    found = findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page)
    return [(unescape(name), unescape(value)) for name, value in found]


def test_what_was_written_comes_back_to_be_sent_once_more(ada, out_of_reach):
    with out_of_reach():
        response = ada.client.post("/write/", {"note": WORDS, "contexts": ["1", "2"]})
    page = response.content.decode()

    assert response.status_code == 503
    assert response.headers["Cache-Control"] == "no-store"
    assert "Send it once more" in page
    assert [pair for pair in hidden_fields(page) if pair[0] != "csrfmiddlewaretoken"] == [
        ("note", WORDS),
        ("contexts", "1"),
        ("contexts", "2"),
    ]
    assert ada.client.post("/write/", {"note": WORDS}).status_code == 302


def test_a_page_that_is_only_read_gets_a_sentence(ada, out_of_reach):
    with out_of_reach():
        response = ada.client.get("/write/")

    assert response.status_code == 503
    assert "Please try again in a moment." in response.content.decode()


def test_a_script_gets_a_status_and_no_page(ada, out_of_reach):
    with out_of_reach():
        response = ada.client.post("/write/", {"note": WORDS}, headers={"HX-Request": "true"})

    assert (response.status_code, response.content) == (503, b"")


def test_no_secret_is_written_back(ada, full_disk):
    visitor = Client()
    with full_disk():
        response = try_password(visitor, "Ada", PASSWORD)

    assert response.status_code == 503
    assert PASSWORD not in response.content.decode()
    assert "Please go back and send it once more" in response.content.decode()


def test_a_form_from_elsewhere_is_refused_as_ever(ada, out_of_reach):
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = ada.client.cookies
    with out_of_reach():
        response = strict.post("/write/", {"note": WORDS})

    assert response.status_code == 403
    assert WORDS not in unescape(response.content.decode())


@pytest.mark.parametrize(
    ("problem", "status"),
    [
        (OperationalError("database or disk is full"), 503),
        (DatabaseError("database disk image is malformed"), 503),
        (IntegrityError("a mistake of ours"), 500),
    ],
)
def test_only_what_is_not_our_mistake_is_told_this_way(ada, monkeypatch, problem, status):
    def break_down(*_told):
        raise problem

    monkeypatch.setattr("hearthside.people.accounts.tests.closed_pages.find_kept_form", break_down)
    ada.client.raise_request_exception = False

    assert ada.client.get("/write/").status_code == status


def test_a_damaged_file_is_called_damaged(ada, monkeypatch):
    def break_down(*_told):
        raise DatabaseError("database disk image is malformed")

    monkeypatch.setattr("hearthside.people.accounts.tests.closed_pages.find_kept_form", break_down)

    assert "is damaged" in ada.client.get("/write/").content.decode()
