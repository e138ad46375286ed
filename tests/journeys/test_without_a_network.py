"""A phone without a connection, in a real browser: what it takes down arrives once, and nobody reads it there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from playwright.sync_api import BrowserContext, Page, expect

from hearthside.core.devices import WritingDevice
from hearthside.core.diary import Moment
from hearthside.core.example import CANARY
from hearthside.people.accounts import views
from hearthside.people.accounts.leaving import WAYS_OUT, WayOut
from hearthside.people.accounts.models import Session
from hearthside.people.accounts.session import cookie_name

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

PATIENCE_MS = 60_000
EVERYTHING = """async () => {
  const held = [];
  for (const {name} of await indexedDB.databases()) {
    const base = await new Promise(done => { const r = indexedDB.open(name); r.onsuccess = () => done(r.result); });
    for (const store of base.objectStoreNames) {
      const rows = await new Promise(done => {
        const r = base.transaction(store).objectStore(store).getAll(); r.onsuccess = () => done(r.result); });
      held.push(JSON.stringify(rows, (_, it) => it instanceof Uint8Array ? String.fromCharCode(...it) : it));
    }
    base.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const asked of await cache.keys()) held.push(asked.url, await (await cache.match(asked)).text());
  }
  held.push(JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage}));
  return held;
}"""

REACHES = "() => fetch('/worker.js', {cache: 'reload'}).then(() => true, () => false)"


@dataclass
class Phone:
    """A browser that is set up, with one page open."""

    page: Page
    origin: str

    @property
    def context(self) -> BrowserContext:
        return self.page.context

    def go(self, name: str) -> None:
        self.page.goto(self.origin + reverse(name), wait_until="load")

    def set_up(self, person, name: str = "Phone") -> "Phone":
        """Set it up in the settings, with the password."""
        self.go("devices")
        self.page.get_by_role("link", name="Set up this device").click()
        self.page.locator("[name=name]").fill(name)
        self.page.locator("[name=password]").fill(person.password)
        self.page.locator("main").get_by_role("button", name="Set up this device").click()
        self.sees("This device is ready")
        return self

    def cut(self, *, is_cut: bool = True) -> None:
        """Take the connection away, or give it back; the worker has it a moment later than the page."""
        self.context.set_offline(is_cut)
        assert is_cut or self.comes_true(self.has_connection)

    def has_connection(self) -> bool:
        return all(worker.evaluate(REACHES) for worker in self.context.service_workers)

    def fill(self, felt: int, words: str, there: str = "") -> None:
        self.go("write")
        self.page.locator("[name=there]").fill(there)
        self.page.get_by_label(str(felt), exact=True).check()
        self.page.locator("[name=happened]").fill(words)

    def write(self, felt: int, words: str, there: str = "") -> None:
        """Take down a moment."""
        self.fill(felt, words, there)
        self.press_save()
        self.sees("Kept on this device, sealed")

    def press_save(self) -> None:
        self.page.locator("main .actions").get_by_role("button", name="Save").click()

    def comes_true(self, tell: Callable[[], bool]) -> bool:
        """Wait for it while the page goes on."""
        return any(tell() or self.page.wait_for_timeout(100) for _ in range(PATIENCE_MS // 100))

    def sees(self, words: str) -> None:
        expect(self.page.get_by_text(words)).to_be_visible(timeout=PATIENCE_MS)

    def shows_nothing_of_it(self) -> None:
        self.page.wait_for_timeout(1500)
        assert not self.page.locator("waiting-slips .note:visible").count()


@pytest.fixture
def phone(visit):
    """A phone that somebody has set up as theirs."""

    def make(person, name: str = "Phone") -> Phone:
        tab = visit(person, size="phone")
        return Phone(tab.page, tab.origin).set_up(person, name)

    return make


def words_of(person) -> list[str]:
    moments = sorted((kept.document for kept in person.vault.all(Moment)), key=lambda one: one.at)
    return [moment.happened for moment in moments]


def test_what_is_written_without_a_connection_arrives_after_it_is_back(phone, ada):
    mine = phone(ada)
    mine.cut()
    mine.write(6, CANARY, there="late reply, rain")
    mine.write(2, "and later it was calm")
    mine.sees("Not yet sent: 2")
    mine.go("today")
    expect(mine.page.get_by_role("link", name="Write")).to_be_visible()
    mine.sees("Not yet sent: 2")
    assert words_of(ada) == []

    mine.cut(is_cut=False)
    mine.go("today")
    mine.sees("What you wrote without a connection has come in.")
    assert sorted(words_of(ada)) == sorted([CANARY, "and later it was calm"])
    mine.page.get_by_role("link", name="Look at it").click()
    mine.sees(CANARY)
    mine.page.get_by_role("button", name="Done").click()
    mine.page.wait_for_url(f"**{reverse('today')}")
    mine.go("today")
    mine.shows_nothing_of_it()
    assert len(words_of(ada)) == 2


def test_a_stolen_phone_tells_nothing(phone, move_in):
    # A short name could come about in sealed bytes by chance.
    ada = move_in("Wilhelmina").pass_the_questions()
    mine = phone(ada, "Grandmother's phone")
    mine.cut()
    mine.write(6, CANARY, there="his mother")
    held = mine.page.evaluate(EVERYTHING)
    read = "\n".join(held)

    device = ada.vault.all(WritingDevice)[0]
    assert str(device.id) in read, "nothing was found that is known to be there"
    assert "/write/" in read
    words = [*CANARY.split()[1:4], "his mother", ada.name, str(ada.account.id), "Grandmother"]
    assert [word for word in words if word in read.replace("blue note", "")] == []
    assert ada.client.cookies[cookie_name()].value not in read
    # The pages that are kept are the same for everybody.
    assert "csrfmiddlewaretoken" not in held[held.index(f"{mine.origin}/write/") + 1]


def test_what_a_phone_writes_to_its_disk_holds_no_word(own_profile, live_server, ada, tmp_path):
    name, morsel = next(iter(ada.client.cookies.items()))
    own_profile.add_cookies([{"name": name, "value": morsel.value, "url": live_server.url}])
    mine = Phone(own_profile.new_page(), live_server.url).set_up(ada)
    mine.cut()
    mine.write(6, "thekettlesangaquartertoneflat", there="hismotherwasthere")
    own_profile.close()

    read = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"/write/" in read
    for words in ("thekettlesangaquartertoneflat", "hismotherwasthere"):
        assert words.encode() not in read
        assert words.encode("utf-16-le") not in read


def test_a_cut_in_the_middle_doubles_nothing_and_loses_nothing(phone, ada):
    mine = phone(ada)
    mine.cut()
    for number in range(3):
        mine.write(5, f"moment {number}")
    mine.cut(is_cut=False)

    def cut_after(route):
        route.fetch()
        route.abort()

    mine.page.route("**/devices/send/", cut_after)
    mine.go("today")
    mine.sees("Not yet sent from this device: 3")
    assert mine.comes_true(lambda: len(words_of(ada)) == 3)
    mine.page.unroute("**/devices/send/")
    other = mine.context.new_page()
    other.goto(mine.origin + reverse("today"))
    mine.go("today")
    mine.sees("What you wrote without a connection has come in.")
    mine.page.wait_for_timeout(500)
    assert sorted(words_of(ada)) == ["moment 0", "moment 1", "moment 2"]
    mine.go("write")
    expect(mine.page.locator("[data-waiting]")).to_be_hidden()


def test_two_phones_with_the_same_moment_keep_both_and_say_so(phone, ada):
    one, two = phone(ada, "Phone"), phone(ada, "Tablet")
    for mine in (one, two):
        mine.cut()
        mine.write(7, "he went without a word")
    for mine in (one, two):
        mine.cut(is_cut=False)
        mine.go("today")
        mine.sees("What you wrote without a connection has come in.")
        mine.page.wait_for_timeout(500)

    assert words_of(ada) == ["he went without a word"] * 2
    two.go("devices-arrived")
    assert two.page.get_by_text("Another moment of nearly this time").count() == 2


def test_a_clock_that_is_a_day_ahead_is_said_and_can_be_put_right(phone, ada):
    mine = phone(ada)
    # A page that locks by itself would take the jump for a day without a sign.
    mine.go("write")
    wrong = datetime.now(UTC) + timedelta(days=1)
    mine.page.clock.set_fixed_time(wrong)
    mine.cut()
    mine.write(5, "tomorrow already")
    mine.cut(is_cut=False)
    mine.go("today")
    mine.sees("What you wrote without a connection has come in.")
    mine.go("devices-arrived")
    mine.sees("The clock of the device was 1 day ahead when it sent these.")
    (kept,) = ada.vault.all(Moment)
    assert abs(kept.document.at - wrong) < timedelta(minutes=5)

    mine.page.get_by_role("button", name="Move them").click()
    mine.sees("The times are moved.")
    (kept,) = ada.vault.all(Moment)
    assert abs(kept.document.at - datetime.now(UTC)) < timedelta(minutes=10)
    assert not mine.page.get_by_role("button", name="Move them").count()


FULL = """IDBObjectStore.prototype.add = () => { throw new DOMException("full", "QuotaExceededError") }; 0"""
DENIED = """indexedDB.open = () => { throw new DOMException("denied", "SecurityError") }; 0"""


@pytest.mark.parametrize(
    ("broken", "said"),
    [(FULL, "This device is full"), (DENIED, "does not let the page keep anything")],
    ids=["full", "denied"],
)
def test_no_room_is_said_at_once_and_the_words_stay(phone, ada, broken, said):
    mine = phone(ada)
    mine.fill(6, CANARY)
    mine.page.evaluate(broken)
    mine.press_save()

    mine.sees(said)
    assert ("Copy what you wrote" in mine.page.locator("main").inner_text()) == (broken is DENIED)
    assert mine.page.locator("[name=happened]").input_value() == CANARY
    assert mine.page.get_by_label("6", exact=True).is_checked()


def test_a_browser_that_keeps_nothing_is_not_set_up(visit, ada):
    tab = visit(ada)
    tab.page.add_init_script(DENIED)
    tab.go(reverse("devices"))

    expect(tab.page.get_by_text("does not let pages keep anything")).to_be_visible()
    assert not tab.page.get_by_role("link", name="Set up this device").is_visible()


def is_led_outside(mine: Phone) -> bool:
    """Tell whether the door answers. In the first moments of a connection the kept page may, and never a room."""
    mine.go("today")
    assert mine.page.locator("idle-lock").count() == 0
    return "/unlock/" in mine.page.url


def test_a_house_that_cannot_end_the_session_opens_no_room(phone, ada, monkeypatch):
    mine = phone(ada)
    mine.cut()
    mine.page.get_by_role("link", name="Leave this page").click()
    mine.page.wait_for_url("**/blank/")
    mine.cut(is_cut=False)
    with monkeypatch.context() as broken:
        broken.setattr(views, "forget_session", fail)
        assert not is_led_outside(mine)
    assert mine.comes_true(lambda: is_led_outside(mine))


def fail(request) -> None:
    raise OSError("no room on the disk")


def test_leaving_and_locking_keep_what_waits_sealed(phone, ada):
    mine = phone(ada)
    mine.cut()
    mine.write(6, CANARY)
    mine.page.get_by_role("link", name="Leave this page").click()
    mine.page.wait_for_url("**/blank/")
    assert mine.page.locator("body").inner_text() == ""
    assert Session.objects.count() == 1
    mine.cut(is_cut=False)

    assert mine.comes_true(lambda: is_led_outside(mine))
    assert Session.objects.count() == 0
    mine.page.locator("[name=name]").fill("Ada")
    mine.page.locator("[name=password]").fill(ada.password)
    with mine.page.expect_navigation():
        mine.page.locator("main").get_by_role("button", name="Unlock").click()
    mine.go("today")
    mine.sees("What you wrote without a connection has come in.")
    assert words_of(ada) == [CANARY]


def sign_in(mine: Phone, person) -> None:
    mine.context.clear_cookies()
    for name, morsel in person.client.cookies.items():
        mine.context.add_cookies([{"name": name, "value": morsel.value, "url": mine.origin}])


def test_somebody_else_on_the_same_browser_sends_and_sees_nothing(phone, ada, dan):
    mine = phone(ada)
    mine.cut()
    mine.write(6, CANARY)
    mine.cut(is_cut=False)
    sign_in(mine, dan)
    mine.go("today")
    mine.shows_nothing_of_it()
    mine.go("devices")
    mine.sees("It is set up already, and not by you.")
    assert words_of(dan) == []
    assert words_of(ada) == []

    sign_in(mine, ada)
    mine.go("today")
    mine.sees("What you wrote without a connection has come in.")
    assert words_of(ada) == [CANARY]


def test_a_browser_that_is_set_up_cannot_be_turned_to_somebody_else(phone, ada, dan):
    mine = phone(ada)
    sign_in(mine, dan)
    mine.go("devices-add")
    mine.page.locator("[name=name]").fill("Phone")
    mine.page.locator("[name=password]").fill(dan.password)
    mine.page.locator("main").get_by_role("button", name="Set up this device").click()
    mine.sees("This browser was set up before, so nothing was changed.")

    mine.write(6, CANARY)
    mine.go("today")
    mine.shows_nothing_of_it()
    sign_in(mine, ada)
    mine.go("today")
    mine.sees("What you wrote without a connection has come in.")
    assert (words_of(dan), words_of(ada)) == ([], [CANARY])


def what_is_left(mine: Phone) -> list[object]:
    return mine.page.evaluate(
        """async () => [await indexedDB.databases(), await caches.keys(),
          (await navigator.serviceWorker.getRegistrations()).length]"""
    )


def nothing_stays_in(mine: Phone) -> bool:
    return mine.comes_true(lambda: what_is_left(mine) == [[], [], 0])


def test_a_browser_that_was_not_set_up_is_given_nothing_to_keep(visit, ada):
    tab = visit(ada)
    mine = Phone(tab.page, tab.origin)
    for name in ("today", "devices", "devices-add", "start", "write"):
        mine.go(name)
        mine.page.wait_for_timeout(300)

    mine.sees("This device is not set up for this")
    assert "Copy what you wrote" not in tab.said()
    assert not mine.page.locator("main form").is_visible()
    assert what_is_left(mine) == [[], [], 0]
    assert tab.complaints == []


def test_removing_a_phone_on_itself_sends_first_and_leaves_nothing(phone, ada):
    mine = phone(ada)
    mine.cut()
    mine.write(6, CANARY)
    mine.cut(is_cut=False)
    mine.go("devices")
    # A page that is left while it asks would hear of the removal in place of the next.
    with mine.page.expect_navigation(wait_until="networkidle"):
        mine.page.locator("[data-device]").get_by_role("link", name="Remove").click()
    mine.page.locator("main").get_by_role("button", name="Remove").click()
    mine.sees("This device was removed in Settings.")

    assert words_of(ada) == [CANARY]
    assert nothing_stays_in(mine)
    (device,) = ada.vault.all(WritingDevice)
    assert device.document.is_removed


def test_a_lost_phone_is_made_unreadable_from_another(phone, ada):
    lost, other = phone(ada, "Phone"), phone(ada, "Tablet")
    lost.cut()
    lost.write(6, CANARY)
    other.go("devices")
    other.page.locator("[data-device]", has_text="Phone").get_by_role("link").click()
    other.page.get_by_label("Make what still waits there unreadable for good").check()
    other.page.locator("main").get_by_role("button", name="Remove").click()
    other.sees("It is removed.")

    lost.cut(is_cut=False)
    lost.go("today")
    lost.sees("What still waited here opens for nobody")
    assert words_of(ada) == []
    assert nothing_stays_in(lost)
    lost.go("write")
    lost.sees("This device is not set up for this, or not any more.")


def test_a_phone_that_ends_sends_what_it_has(phone, ada):
    mine, other = phone(ada, "Phone"), phone(ada, "Tablet")
    mine.cut()
    mine.write(6, CANARY)
    other.go("devices")
    other.page.locator("[data-device]", has_text="Phone").get_by_role("link").click()
    other.page.locator("main").get_by_role("button", name="Remove").click()
    other.sees("It sends what still waits there")
    mine.cut(is_cut=False)
    mine.go("today")

    mine.sees("This device was removed in Settings.")
    assert words_of(ada) == [CANARY]
    assert nothing_stays_in(mine)


def test_a_link_on_another_site_still_takes_nothing_away(phone, ada, monkeypatch):
    mine = phone(ada)
    monkeypatch.setitem(WAYS_OUT, "weather", WayOut("The weather", f"{mine.origin}/blank/"))
    elsewhere = mine.origin.replace("localhost", "127.0.0.1")
    mine.page.goto(f"{elsewhere}/blank/")
    mine.page.evaluate("to => location.assign(to)", f"{mine.origin}/leave/")
    mine.page.wait_for_url(f"{mine.origin}/blank/")

    assert Session.objects.count() == 1
