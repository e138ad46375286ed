"""Leaving in a hurry, in a real browser: nothing is seen on the way, and nothing on the way back."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import ClassVar

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.diary.draft import MomentDraft
from hearthside.people.accounts.leaving import WAYS_OUT, WayOut
from hearthside.people.accounts.models import Session
from hearthside.people.accounts.preference import Preferences, write_preferences
from hearthside.people.accounts.session import cookie_name

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

WORDS = "thekettlesangaquartertoneflat"


class Weather(BaseHTTPRequestHandler):
    """The page outside. It remembers what was told on the way."""

    asked: ClassVar[list[dict[str, str]]] = []

    def do_GET(self):
        self.asked.append(dict(self.headers))
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>Weather</title><h1>Weather</h1>")

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def weather(monkeypatch):
    """Another site, and "Leave this page" leads to it."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Weather)
    address = f"http://127.0.0.1:{server.server_port}/weather"
    monkeypatch.setitem(WAYS_OUT, "weather", WayOut("The weather", address))
    Weather.asked.clear()
    Thread(target=server.serve_forever, daemon=True).start()
    yield address
    server.shutdown()


def write(tab):
    tab.go(reverse("settings"))
    tab.go(reverse("moments-new"))
    tab.page.locator("summary", has_text="Say more").click()
    tab.page.locator("[name=happened]").fill(WORDS)


def leave_by_link(tab):
    tab.page.get_by_role("link", name="Leave this page").click()


def leave_by_shift(tab):
    tab.page.locator("[name=happened]").press("x")
    for _ in range(3):
        tab.page.keyboard.press("Shift")


@pytest.mark.parametrize(
    ("scripts", "leave"),
    [(True, leave_by_link), (True, leave_by_shift), (False, leave_by_link)],
    ids=["link", "shift", "without scripts"],
)
def test_nothing_is_left_behind(visit, ada, weather, scripts, leave):
    tab = visit(ada, size="phone", scripts=scripts)
    write(tab)
    leave(tab)
    tab.page.wait_for_url(weather)

    assert Session.objects.count() == 0
    assert tab.page.context.cookies(tab.origin) == []
    assert Weather.asked
    assert not any(tab.origin in str(told) for told in Weather.asked)
    for _ in range(3):
        tab.page.go_back(wait_until="load")
        assert WORDS not in tab.page.content()
        assert "Keeping it closed" not in tab.page.content()
        assert not tab.page.locator("[name=happened]").count()
        if tab.page.url == "about:blank":
            break
    assert ada.vault.get_single(MomentDraft) is None


def test_with_scripts_no_step_back_leads_to_the_page_itself(visit, ada, weather):
    tab = visit(ada)
    write(tab)
    leave_by_link(tab)
    tab.page.wait_for_url(weather)
    tab.page.go_back(wait_until="load")

    assert "moments" not in tab.page.url


def test_the_page_is_empty_before_anything_is_answered(visit, ada):
    tab = visit(ada)
    write(tab)
    tab.page.route("**/leave/", lambda route: None)
    left = tab.page.evaluate(
        """() => {
          document.querySelector('quick-exit a').click();
          return [document.title, document.documentElement.outerHTML];
        }"""
    )

    assert left[0].strip() == ""
    assert "<body" not in left[1]


def test_other_tabs_leave_as_well(visit, ada, weather):
    tab = visit(ada)
    tab.go(reverse("moments-new"))
    other = tab.page.context.new_page()
    other.goto(tab.origin + reverse("settings"))
    leave_by_link(tab)

    other.locator("main").wait_for(state="detached")
    other.wait_for_url(weather)


def test_every_tab_leaves_to_the_page_that_was_chosen(visit, ada, weather):
    chosen = Preferences(leave_to="blank")
    write_preferences(ada.vault, chosen, on=timezone.now().date())
    tab = visit(ada)
    tab.go(reverse("moments-new"))
    others = [tab.page.context.new_page() for _ in range(2)]
    for other in others:
        other.goto(tab.origin + reverse("settings"))
    leave_by_link(tab)

    for page in (tab.page, *others):
        page.wait_for_url("**/blank/")
    assert Weather.asked == []


def test_a_link_on_another_site_takes_nothing_away(visit, ada, weather):
    tab = visit(ada)
    write(tab)
    other = tab.page.context.new_page()
    other.goto(f"{weather}?elsewhere")
    other.evaluate("to => location.assign(to)", f"{tab.origin}/leave/")
    other.wait_for_url(weather)

    assert cookie_name() in {kept["name"] for kept in tab.page.context.cookies(tab.origin)}
    assert Session.objects.count() == 1


def test_writing_in_capitals_leaves_nothing(visit, ada):
    tab = visit(ada)
    write(tab)
    for key in "HELP ME":
        tab.page.keyboard.press(f"Shift+{key}" if key != " " else " ")
    tab.page.keyboard.press("Shift")
    tab.page.keyboard.press("Shift")
    tab.page.wait_for_timeout(200)

    assert tab.page.locator("[name=happened]").input_value().startswith(WORDS)


REACH = """() => [...document.querySelectorAll('.way-out a')].map(link => {
  const {left, top, width, height} = link.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return {height, bottom: innerHeight - top - height, seen: link.contains(seen), width};
})"""
COVERED = """() => {
  scrollTo(0, document.documentElement.scrollHeight);
  const bar = document.querySelector('.way-out').getBoundingClientRect();
  return [...document.querySelectorAll('main *, footer *')].filter(it => {
    const box = it.getBoundingClientRect();
    return it.checkVisibility({contentVisibilityAuto: true}) && box.height && box.bottom > bar.top + 1 && box.top < bar.bottom;
  }).map(it => it.outerHTML.slice(0, 80));
}"""


@pytest.mark.parametrize("path", ["/unlock/", "/help/", "/today/", "/settings/", "/moments/new/"])
def test_on_a_small_phone_both_are_under_the_thumb_and_over_nothing(visit, ada, path):
    tab = visit(None if path in ("/unlock/", "/help/") else ada, size="phone")
    tab.go(path)
    links = tab.page.evaluate(REACH)

    assert len(links) == 2
    for link in links:
        assert link["seen"]
        assert link["height"] >= 44
        assert link["width"] >= 100
        assert link["bottom"] <= 80
    assert tab.page.evaluate(COVERED) == []


def test_a_tab_that_is_opened_again_shows_nothing(own_profile, live_server, ada, weather):
    name, morsel = next(iter(ada.client.cookies.items()))
    own_profile.add_cookies([{"name": name, "value": morsel.value, "url": live_server.url}])
    page = own_profile.new_page()
    page.goto(f"{live_server.url}/settings/")
    page.goto(f"{live_server.url}/moments/new/")
    page.get_by_role("link", name="Leave this page").click()
    page.wait_for_url(weather)
    page.close()
    again = own_profile.new_page()
    again.goto(f"{live_server.url}/moments/new/")

    assert "/unlock/" in again.url
    assert ada.name not in again.locator("body").inner_text()
