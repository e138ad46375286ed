from datetime import UTC, date, datetime

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from hearthside.people.accounts.context import describe_person
from hearthside.people.accounts.preference import (
    Preferences,
    mirror_preferences,
    read_preferences,
    with_time_zone,
    write_preferences,
)
from hearthside.people.accounts.tests.door import PASSWORD, sign_up_answers, unlocked_client
from hearthside.vault.models import Record

ON = date(2026, 3, 1)


def test_what_was_chosen_is_kept(ada):
    chosen = Preferences(theme="dark", idle_minutes=5, time_zone="Asia/Shanghai")
    write_preferences(ada.vault, chosen, on=ON)

    assert read_preferences(ada.vault) == chosen


@pytest.mark.parametrize("chosen", [{"theme": "loud"}, {"idle_minutes": 0}, {"idle_minutes": 999}])
def test_what_does_not_exist_is_refused(ada, chosen):
    with pytest.raises(ValueError, match="has to be"):
        write_preferences(ada.vault, Preferences(**chosen), on=ON)


def test_a_broken_preference_stands_in_nobodys_way(ada):
    Record.objects.filter(owner=ada.account.id).update(sealed=bytes(400))

    assert read_preferences(ada.vault) == Preferences()


@pytest.mark.parametrize("name", ["", "Nowhere/Land", "../../etc/passwd", "europe/lisbon", "\x00"])
def test_an_unknown_time_zone_changes_nothing(name):
    assert with_time_zone(Preferences(), name) == Preferences()


@pytest.mark.urls("hearthside.people.accounts.tests.closed_pages")
def test_now_is_told_in_the_persons_own_zone(db, time_machine):
    time_machine.move_to(datetime(2026, 3, 28, 23, 30, tzinfo=UTC), tick=False)
    client = Client()
    client.post("/sign-up/", sign_up_answers(time_zone="Asia/Shanghai"))

    assert client.get("/clock/").content.decode() == "2026-03-29T07:30:00+08:00"
    answers = {"name": "Cleo", "password": PASSWORD, "time_zone": "Europe/Lisbon"}
    client.post("/unlock/", answers)
    assert client.get("/clock/").content.decode() == "2026-03-28T23:30:00+00:00"


def test_the_look_is_mirrored_for_the_signed_out_pages():
    response = HttpResponse()
    mirror_preferences(response, Preferences(theme="dark", language="en"))

    assert response.cookies["theme"].value == "dark"
    assert response.cookies["django_language"].value == "en"
    assert response.cookies["theme"]["httponly"]


def test_an_unknown_language_is_not_mirrored():
    response = HttpResponse()
    mirror_preferences(response, Preferences(language="tlh-x"))

    assert "django_language" not in response.cookies


def test_a_signed_out_page_knows_only_a_theme():
    request = RequestFactory().get("/")
    request.COOKIES["theme"] = "dark"

    assert describe_person(request) == {"is_unlocked": False, "account_name": "", "theme": "dark"}
    request.COOKIES["theme"] = "<script>"
    assert describe_person(request)["theme"] == "auto"


def test_an_unlocked_page_knows_the_name_and_the_idle_time(ada):
    page = unlocked_client("Ada").get("/recovery-code/")

    assert page.context["account_name"] == "Ada"
    assert page.context["idle_seconds"] == 900
