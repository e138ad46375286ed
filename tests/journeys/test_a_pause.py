"""A pause of two people in two browsers: seen at once, and still there after whatever happens to a network."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from hearthside.people.couple import live
from hearthside.vault.bell import ring
from hearthside.vault.shelf import SharedShelf
from tests.people import PASSWORD
from tests.ports import find_free_port

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

PAUSE, STEP, LIVE = reverse("pause"), reverse("pause-step"), reverse("pause-live")
SOURCE = Path(__file__).parents[2] / "src"
PATIENCE_SECONDS = 300
AN_HOUR_OFF = "const told = Date.now; Date.now = () => told() + 3600000"
LINK_TWO = """
import django; django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from tests.people import Person, link
link(Person.move_in("Ben"), Person.move_in("Cleo"))
"""


@pytest.fixture(autouse=True)
def free_seats(monkeypatch):
    """Nobody listens here any more from an earlier test."""
    monkeypatch.setattr(live, "SEATS", live.Seats())


@pytest.fixture
def tabs(couple, visit):
    """A tab for Ben at a desk and one for Cleo on a phone."""
    ben, cleo = (person.pass_the_questions() for person in couple)
    return visit(ben, size="desktop"), visit(cleo)


@pytest.fixture
def two(tabs):
    """Ben's tab and Cleo's, both at the page of the pause."""
    for tab in tabs:
        tab.go(PAUSE)
    return tabs


def press(tab, words):
    with tab.page.expect_navigation():
        tab.page.get_by_role("button", name=words).click()


def heading(tab):
    return tab.page.locator("h1")


@pytest.fixture
def no_looks(couple, monkeypatch):
    """Streams that hear of a change from the other's write alone: nobody looks around meanwhile."""
    with monkeypatch.context() as looks:
        looks.setattr(live, "LOOK_SECONDS", 600.0)
        yield
    ring(SharedShelf.of(couple[0].vault).couple)


def test_the_other_sees_it_at_once(no_looks, two):
    ben, cleo = two
    press(ben, "Start a pause for both")
    expect(heading(cleo)).to_have_text("This is a pause")
    expect(cleo.page.get_by_text("Ben asked for a pause")).to_be_visible()
    expect(cleo.page.locator("live-part [role=status]")).to_have_text("This is a pause")

    before = cleo.page.locator(".pause-until").inner_text()
    press(ben, "10 minutes more")
    expect(cleo.page.locator(".pause-until")).not_to_have_text(before)
    expect(cleo.page.locator("live-part [role=status]")).to_contain_text(
        "The time to come back was moved"
    )
    assert ben.complaints + cleo.complaints == []
    assert ben.strangers + cleo.strangers == []


def test_both_come_back_and_take_the_three_steps(no_looks, two):
    ben, cleo = two
    press(ben, "Start a pause for both")
    press(ben, "I am back already")
    expect(heading(ben)).to_have_text("You are back")
    expect(heading(cleo)).to_have_text("This is a pause")
    press(cleo, "I am back already")
    expect(heading(cleo)).to_have_text("Coming back")
    expect(heading(ben)).to_have_text("Coming back to each other")

    ben.go(STEP)
    ben.page.get_by_role("textbox").fill("Small, and far away")
    press(ben, "See what Cleo would read")
    press(ben, "Share it, and go on")
    cleo.go(PAUSE)
    expect(cleo.page.get_by_text("Small, and far away")).to_be_visible()
    for _ in range(2):
        press(ben, "Keep it for me, and go on")
    expect(heading(ben)).to_have_text("That was the pause")


def test_both_ask_at_once_and_it_is_one_pause(two):
    ben, cleo = two
    for tab in two:  # neither has heard of the other's yet
        tab.page.evaluate("document.querySelector('live-part').hush()")
    for tab in two:
        press(tab, "Start a pause for both")

    assert (
        ben.page.locator(".pause-until").inner_text()
        == cleo.page.locator(".pause-until").inner_text()
    )


def test_a_lost_network_is_made_up_for(two):
    ben, cleo = two
    cleo.page.context.set_offline(True)
    press(ben, "Start a pause for both")
    cleo.page.wait_for_timeout(300)
    cleo.page.context.set_offline(False)

    expect(heading(cleo)).to_have_text("This is a pause")


def test_a_button_without_a_network_leads_nowhere_and_works_again_later(two):
    ben, _ = two
    press(ben, "Start a pause for both")
    expect(heading(ben)).to_have_text("This is a pause")
    ben.page.wait_for_load_state()
    lost = ben.page.locator("lost-line")
    expect(lost).to_be_hidden()
    ben.page.context.set_offline(True)
    expect(lost).to_be_visible()
    ben.page.get_by_role("button", name="I am back already").click()
    expect(heading(ben)).to_have_text("This is a pause")

    ben.page.context.set_offline(False)
    expect(lost).to_be_hidden()
    press(ben, "I am back already")
    expect(heading(ben)).to_have_text("You are back")


def test_when_no_stream_is_free_the_page_asks(tabs, monkeypatch):
    ben, cleo = tabs
    monkeypatch.setattr(live, "MOST_A_PROCESS", 0)
    ben.go(PAUSE)
    with cleo.page.expect_response(lambda answer: answer.url.endswith(LIVE)) as answered:
        cleo.go(PAUSE)
    assert answered.value.status == 204
    press(ben, "Start a pause for both")

    expect(heading(cleo)).to_have_text("This is a pause")


def test_a_device_an_hour_ahead_counts_the_same_minutes(couple, visit):
    ben, cleo = (person.pass_the_questions() for person in couple)
    ahead, other = visit(ben), visit(cleo)
    ahead.page.add_init_script(AN_HOUR_OFF)
    for tab in (ahead, other):
        tab.go(PAUSE)
    press(ahead, "Start a pause for both")
    ahead.page.wait_for_timeout(1500)
    expect(heading(other)).to_have_text("This is a pause")

    told = [tab.page.locator("time-left").inner_text() for tab in (ahead, other)]
    assert told == ["Minutes left: 10"] * 2


def test_one_never_returns_and_the_other_goes_on(two, time_machine):
    ben, cleo = two
    press(ben, "Start a pause for both")
    cleo.page.close()
    time_machine.move_to(timezone.now() + timedelta(minutes=11))
    ben.page.reload()
    expect(heading(ben)).to_have_text("The pause is over")
    press(ben, "I am back")
    expect(ben.page.get_by_text("A late return says nothing about you")).to_be_visible()
    press(ben, "Take the three steps")
    for _ in range(3):
        press(ben, "Keep it for me, and go on")

    expect(heading(ben)).to_have_text("That was the pause")


def test_it_works_by_keyboard_and_without_scripts(couple, visit):
    ben, cleo = (person.pass_the_questions() for person in couple)
    tab, quiet = visit(ben, scripts=False), visit(cleo, scripts=False)
    tab.go(PAUSE)
    tab.page.get_by_role("button", name="Start a pause for both").focus()
    tab.page.keyboard.press("Enter")
    expect(heading(tab)).to_have_text("This is a pause")
    quiet.go(PAUSE)
    press(quiet, "10 minutes more")
    tab.page.get_by_role("link", name="Look again").click()

    until = [one.page.locator(".pause-until").inner_text() for one in (tab, quiet)]
    assert until[0] == until[1]


def test_the_keyboard_stays_where_it_was_when_the_page_changes(two):
    ben, cleo = two
    cleo.page.get_by_role("button", name="A pause for me alone").focus()
    press(ben, "Start a pause for both")
    expect(heading(cleo)).to_have_text("This is a pause")

    cleo.page.wait_for_function("document.activeElement.tagName === 'H1'")


@pytest.fixture
def house(tmp_path):
    """A real server on a folder in which Ben and Cleo are linked, to be killed and started again."""
    port = find_free_port()
    told = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(SOURCE), str(SOURCE.parent))),
        "HEARTHSIDE_DATA": str(tmp_path),
        "HEARTHSIDE_DEMO": "en",
        "DJANGO_SETTINGS_MODULE": "hearthside.web.settings",
    }
    subprocess.run([sys.executable, "-c", LINK_TWO], env=told, check=True)
    line = [sys.executable, "-m", "hearthside", "--no-browser", "--port", str(port)]
    running = []

    def start():
        running.append(subprocess.Popen(line, env=told, start_new_session=True))
        address = f"http://127.0.0.1:{port}"
        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:
            with suppress(OSError):
                urllib.request.urlopen(address, timeout=PATIENCE_SECONDS).close()
                return address
            time.sleep(0.1)
        raise AssertionError("the app does not answer")

    def kill():
        os.killpg(running[-1].pid, signal.SIGKILL)
        running[-1].wait()

    yield start, kill
    with suppress(ProcessLookupError):
        kill()


def unlock(page, address, name):
    page.goto(address + "/unlock/")
    page.locator("[name=name]").fill(name)
    page.locator("[name=password]").fill(PASSWORD)
    with page.expect_navigation():
        page.get_by_role("button", name="Unlock").click()
    page.goto(address + PAUSE)
    page.locator("main button[type=submit]").first.click()
    page.locator("[name=skip]").click()


def test_a_pause_is_still_there_after_the_server_was_killed(house, browser):
    start, kill = house
    address = start()
    pages = [browser.new_context().new_page() for _ in range(2)]
    for page, name in zip(pages, ("Ben", "Cleo"), strict=True):
        page.set_default_timeout(PATIENCE_SECONDS * 1000)
        unlock(page, address, name)
    ben, cleo = pages
    ben.get_by_role("button", name="Start a pause for both").click()
    expect(cleo.locator("h1")).to_have_text("This is a pause")
    until = cleo.locator(".pause-until").inner_text()
    kill()
    start()
    for page in pages:
        page.wait_for_url("**/unlock/**")  # what opens it went with the server
    unlock(cleo, address, "Cleo")

    expect(cleo.locator(".pause-until")).to_have_text(until)
