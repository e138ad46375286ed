"""Language, theme, idle lock, check-in and time zone."""

import re

import pytest
from django.conf import settings
from django.utils import timezone

from hearthside.people.accounts.models import Session
from hearthside.people.accounts.preference import (
    Preferences,
    read_preferences,
    write_preferences,
)


def words_of(response):
    return " ".join(response.content.decode().split())


@pytest.mark.parametrize(
    ("page", "typed", "kept"),
    [
        ("language", {"language": "en"}, {"language": "en"}),
        ("theme", {"theme": "dark"}, {"theme": "dark"}),
        ("idle-lock", {"idle_minutes": "30"}, {"idle_minutes": 30}),
        (
            "check-in",
            {"check_in_from": "20", "check_in_until": "1", "time_zone": "Asia/Shanghai"},
            {"check_in_from": 20, "check_in_until": 1, "time_zone": "Asia/Shanghai"},
        ),
    ],
)
def test_a_preference_is_kept_and_said_to_be(ada, page, typed, kept):
    response = ada.client.post(f"/settings/{page}/", typed, follow=True)

    preferences = read_preferences(ada.vault)
    assert {name: getattr(preferences, name) for name in kept} == kept
    assert response.redirect_chain[-1][0] == "/settings/"
    assert 'class="note success"' in words_of(response)


@pytest.mark.parametrize(
    ("page", "typed"),
    [
        ("language", {"language": "xx"}),
        ("theme", {"theme": "neon"}),
        ("idle-lock", {"idle_minutes": "0"}),
        ("idle-lock", {"idle_minutes": "soon"}),
        ("check-in", {"check_in_from": "24", "check_in_until": "1"}),
        ("check-in", {"check_in_from": "1", "check_in_until": "2", "time_zone": "Mars/Base"}),
        ("theme", {}),
    ],
)
def test_what_does_not_exist_is_not_kept(ada, page, typed):
    before = read_preferences(ada.vault)

    assert ada.client.post(f"/settings/{page}/", typed).status_code == 200
    assert read_preferences(ada.vault) == before


def test_a_form_shows_what_is_kept(ada):
    ada.client.post("/settings/theme/", {"theme": "dark"})

    assert ada.client.get("/settings/theme/").context["form"]["theme"].value() == "dark"


def test_changing_one_thing_leaves_the_others(ada):
    ada.client.post("/settings/theme/", {"theme": "dark"})
    ada.client.post("/settings/idle-lock/", {"idle_minutes": "5"})
    preferences = read_preferences(ada.vault)

    assert (preferences.theme, preferences.idle_minutes) == ("dark", 5)


def test_the_idle_lock_holds_for_the_session_at_once(ada):
    ada.client.post("/settings/idle-lock/", {"idle_minutes": "5"})
    row = Session.objects.get(account=ada.account)

    assert row.idle_minutes == 5
    assert (row.locks_at - timezone.now()).total_seconds() <= 300


def test_the_theme_reaches_the_doors(ada):
    response = ada.client.post("/settings/theme/", {"theme": "dark"})

    assert response.cookies["theme"].value == "dark"


def test_it_offers_each_language_by_its_own_name(ada):
    assert "简体中文" in words_of(ada.client.get("/settings/language/"))


def test_a_language_nobody_chose_is_the_one_that_the_browser_asks_for(ada):
    write_preferences(ada.vault, Preferences(), on=timezone.now().date())
    ada.client.cookies.pop(settings.LANGUAGE_COOKIE_NAME, None)
    asked = {"headers": {"Accept-Language": "zh-CN"}}

    assert "简体中文" in words_of(ada.client.get("/settings/", **asked))
    page = words_of(ada.client.get("/settings/language/", **asked))
    assert re.search(r'value="zh-hans"[^>]* checked', page)


def test_every_setting_is_within_reach_of_the_first_page(ada):
    page = words_of(ada.client.get("/settings/"))
    acts = ("language", "theme", "check-in", "idle-lock", "password", "recovery-code")

    for act in (*acts, "sessions", "export", "delete"):
        assert f'href="/settings/{act}/"' in page
    assert 'href="/bring-in/"' in page


def test_usual_preferences_are_on_offer():
    usual = Preferences()

    assert (usual.theme, usual.idle_minutes) == ("auto", 15)
