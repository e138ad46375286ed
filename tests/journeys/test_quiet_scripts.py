"""The few scripts in a real browser: the page locks by itself, and what was being written is kept."""

import time

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.diary import Moment
from hearthside.core.plans.book import PlanBook
from hearthside.people.accounts import views
from hearthside.people.accounts.session import lock_session
from tests.people import PASSWORD

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

SHORTEN = """seconds => {
  const lock = document.querySelector('idle-lock');
  const place = lock.parentNode;
  lock.remove();
  lock.setAttribute('seconds', seconds);
  place.append(lock);
}"""
WORDS = "the kettle sang and nobody came"


def test_a_quiet_page_empties_itself_and_locks(visit, ada):
    tab = visit(ada)
    tab.go(reverse("settings"))

    tab.page.evaluate(SHORTEN, 1)
    tab.page.wait_for_url(f"**{reverse('unlock')}**")

    tab.go(reverse("settings"))
    assert reverse("unlock") in tab.page.url


def test_a_minute_before_it_locks_a_page_says_so_and_can_be_kept_open(visit, ada):
    tab = visit(ada)
    tab.go(reverse("settings"))
    warning = tab.page.locator(".idle-warning")

    tab.page.evaluate(SHORTEN, 61)
    warning.wait_for(state="visible")
    warning.get_by_role("button").press("Enter")

    warning.wait_for(state="hidden")


@pytest.fixture
def slow_lock(monkeypatch):
    """A server that takes its time to shut the door."""

    def lock_late(row):
        time.sleep(1)
        lock_session(row)

    monkeypatch.setattr(views, "lock_session", lock_late)


def open_another(tab, path):
    other = tab.page.context.new_page()
    other.goto(tab.origin + path)
    return other


def unlock(page, person):
    page.locator("[name=name]").fill(person.name)
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Unlock").click()
    page.wait_for_url(lambda url: reverse("unlock") not in url)


def test_all_tabs_lock_together(visit, ada, slow_lock):
    tab = visit(ada)
    tab.go(reverse("settings"))
    other = open_another(tab, reverse("moments"))

    tab.page.get_by_role("button", name="Lock", exact=True).click()
    other.locator("main").wait_for(state="detached")
    other.wait_for_url(f"**{reverse('unlock')}**")
    tab.page.wait_for_url(f"**{reverse('unlock')}**")

    assert tab.complaints == []


def test_a_tab_locks_by_itself_when_the_one_that_called_is_gone(visit, ada):
    tab = visit(ada)
    tab.go(reverse("settings"))
    caller = open_another(tab, reverse("before-you-start"))

    caller.evaluate("new BroadcastChannel('hearthside-idle').postMessage('locking')")
    tab.page.locator("main").wait_for(state="detached")
    tab.page.wait_for_url(f"**{reverse('unlock')}**")

    assert ada.client.get(reverse("settings")).status_code == 302


def test_a_draft_outlives_the_lock(visit, ada):
    tab = visit(ada)
    tab.go(reverse("moments-new"))
    tab.page.get_by_text("Say more").click()
    tab.page.locator("[name=happened]").fill(WORDS)

    tab.page.get_by_role("button", name="Lock", exact=True).click()
    tab.page.wait_for_url(f"**{reverse('unlock')}**")
    assert WORDS not in tab.page.content()
    unlock(tab.page, ada)
    tab.go(reverse("moments-new"))

    assert tab.page.locator("[name=happened]").input_value() == WORDS


def test_changes_that_two_locks_kept_come_back_until_they_are_saved(visit, ada):
    moment = Moment(at=timezone.now(), felt_insecurity=5.0)
    path = reverse("moments-edit", args=(ada.vault.put(moment, month_of=moment.at),))
    tab = visit(ada)
    tab.go(path)
    note = tab.page.locator("[name=note]")
    for words in (WORDS, WORDS.replace("kettle", "old kettle")):
        note.fill(words)
        tab.page.get_by_role("button", name="Lock", exact=True).click()
        tab.page.wait_for_url(f"**{reverse('unlock')}**")
        unlock(tab.page, ada)
        tab.go(path)
        assert note.input_value() == words
    tab.press("Save")
    tab.go(path)

    assert "from before the lock" not in tab.said()
    assert tab.complaints == []


def test_what_nobody_sent_outlives_a_lock_in_another_tab(visit, ada):
    tab = visit(ada)
    tab.go(reverse("plans-need-new"))
    tab.page.locator("[name=words]").fill(WORDS)
    other = open_another(tab, reverse("settings"))

    other.get_by_role("button", name="Lock", exact=True).click()
    tab.page.wait_for_url(f"**{reverse('unlock')}**")
    unlock(other, ada)
    other.goto(tab.origin + reverse("plans-need-new"))

    assert other.locator("[name=words]").input_value() == WORDS
    assert ada.vault.get_single(PlanBook) is None
    assert tab.complaints == []


def test_a_pause_in_typing_keeps_the_draft_and_says_so(visit, ada):
    tab = visit(ada)
    tab.go(reverse("moments-new"))
    tab.page.get_by_text("Say more").click()
    tab.page.locator("[name=happened]").fill(WORDS)

    tab.page.get_by_text("Draft kept").wait_for()


def test_a_button_is_pressed_once_however_often_it_is_pressed(visit):
    tab = visit()
    tab.go(reverse("sign-up") + "?read=1")

    seen = tab.page.evaluate(
        """() => {
          const button = document.querySelector('busy-button button');
          const stopped = [];
          button.form.noValidate = true;
          addEventListener('submit', event => {
            stopped.push(event.defaultPrevented);
            event.preventDefault();
          });
          button.click();
          button.click();
          return stopped;
        }"""
    )

    assert seen == [False, True]


def test_the_time_zone_is_the_browser_s_own(visit):
    tab = visit()
    tab.go(reverse("sign-up") + "?read=1")

    zone = tab.page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone")
    assert tab.page.locator("input[name=time_zone]").input_value() == zone


def test_everything_can_be_pressed_with_a_thumb(visit):
    tab = visit()
    tab.go(reverse("unlock"))

    small = tab.page.evaluate(
        """() => [...document.querySelectorAll(
            '.brand, button, .button, .tick, main input:not(.tick input), .foot a')]
          .filter(it => it.offsetParent && it.type !== 'hidden' && it.offsetHeight < 44)
          .map(it => it.outerHTML)"""
    )
    assert small == []


def test_a_password_can_be_seen_while_it_is_typed_and_is_hidden_before_it_is_sent(visit):
    tab = visit()
    tab.go(reverse("unlock"))
    password = tab.page.locator("#id_password")
    tab.page.get_by_label("Show what I type").check()
    assert password.get_attribute("type") == "text"

    tab.page.get_by_label("Your name").fill("Ada")
    password.fill("not the right words at all")
    tab.page.evaluate("addEventListener('submit', event => event.preventDefault())")
    tab.page.keyboard.press("Enter")
    assert password.get_attribute("type") == "password"
