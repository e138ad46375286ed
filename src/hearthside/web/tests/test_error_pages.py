"""What somebody sees who took a wrong turn: inside they stay in the house, outside at its door."""

from uuid import UUID

import pytest
from django.test import Client


def read(response, status):
    assert response.status_code == status
    return response.content.decode()


@pytest.mark.parametrize("path", ["/no-such-page/", f"/moments/{UUID(int=1)}/"])
def test_inside_a_wrong_address_keeps_the_menu_the_lock_and_a_way_back(ada, path):
    page = read(ada.client.get(path), 404)

    assert "There is nothing here" in page
    assert 'class="room-nav"' in page
    assert 'action="/lock/"' in page
    assert 'href="/today/">Back to today' in page


def test_outside_a_wrong_address_shows_nothing_of_the_house(db):
    page = read(Client().get("/no-such-page/"), 404)

    assert "room-nav" not in page
    assert "Back to the start" in page


def test_a_locked_diary_counts_as_outside(ada):
    ada.client.post("/lock/")

    assert "room-nav" not in read(ada.client.get("/no-such-page/"), 404)


def test_a_form_from_too_old_a_page_keeps_the_menu(ada):
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = ada.client.cookies
    page = read(strict.post("/lock/"), 403)

    assert "This page was open too long" in page
    assert 'class="room-nav"' in page
