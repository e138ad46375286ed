"""A real browser, and a record of everything it asked for."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from playwright.sync_api import Error as PlaywrightError

FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE_MS = 60_000
"""Only a page that hangs takes so long, however busy the machine is."""
expect.set_options(timeout=PATIENCE_MS)

SIZES = {"phone": (320, 640), "desktop": (1280, 800)}


def how_to_launch() -> dict[str, object]:
    """Which Chromium, and with what flags; as root it cannot build its own sandbox."""
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return {
        "executable_path": os.environ.get("HEARTHSIDE_BROWSER") or None,
        "args": [*FLAGS, *(["--no-sandbox"] if as_root else [])],
    }


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A journey that fails is walked once more: browser, server and machine are not the same to the millisecond.

    What it failed with is shown in any case, and `--fail-on-flaky` lets no second walk make it good.
    """
    for item in items:
        if item.get_closest_marker("journey"):
            item.add_marker(pytest.mark.flaky(reruns=1))


def go_to(page: Page, address: str) -> None:
    """Open a page, once more where the one before it goes elsewhere by itself at that moment."""
    try:
        page.goto(address, wait_until="load")
    except PlaywrightError as problem:
        if "interrupted by another navigation" not in problem.message:
            raise
        page.goto(address, wait_until="load")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole run."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(**how_to_launch())
        yield chromium
        chromium.close()


@pytest.fixture
def own_profile(browser, tmp_path) -> Iterator[BrowserContext]:
    """A browser that keeps a profile on the disk, as a person's does; it lies in `tmp_path`."""
    told = how_to_launch()
    context = browser.browser_type.launch_persistent_context(
        tmp_path,
        executable_path=told["executable_path"],
        args=[*told["args"], "--headless=new"],
        # Under automation Chromium keeps no session files; a person's does.
        ignore_default_args=["--headless", "--password-store=basic", "--enable-automation"],
    )
    context.set_default_timeout(PATIENCE_MS)
    yield context
    context.close()


@dataclass
class Visit:
    """A browser tab with what it complained of and whom it asked."""

    page: Page
    origin: str
    scripts: bool = True
    complaints: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", self._see)

    def _hear(self, message) -> None:
        if message.type == "error":
            self.complaints.append(message.text)

    def _see(self, request) -> None:
        parts = urlsplit(request.url)
        if (
            parts.scheme in ("http", "https", "ws")
            and f"{parts.scheme}://{parts.netloc}" != self.origin
        ):
            self.strangers.append(request.url)

    def go(self, path: str) -> None:
        """Open a page of the house."""
        go_to(self.page, self.origin + path)

    def press(self, name: str) -> None:
        """Press the first button of this name, and wait for the page it leads to."""
        self._click("button", name)

    def follow(self, name: str) -> None:
        """Follow the first link of this name."""
        self._click("link", name)

    def _click(self, role: str, name: str) -> None:
        with self.page.expect_navigation():
            self.page.get_by_role(role, name=name, exact=True).first.click()

    def said(self) -> str:
        """What the page says, in one line."""
        return " ".join(self.page.locator("main").inner_text().split())

    def is_fit_to_be_seen(self) -> bool:
        """Nothing sticks out to the side, and axe finds nothing serious; without scripts neither can look."""
        if not self.scripts:
            return True
        wide = self.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        found = Axe().run(self.page).response["violations"]
        return wide <= 0 and not [one for one in found if one["impact"] in ("serious", "critical")]


@pytest.fixture
def visit(browser, live_server):
    """Open a tab of a size and theme, signed in as the person given (or as nobody)."""
    contexts = []

    def open_tab(person=None, *, size="phone", theme="light", scripts=True) -> Visit:
        width, height = SIZES[size]
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=theme,
            reduced_motion="reduce",
            java_script_enabled=scripts,
        )
        contexts.append(context)
        context.set_default_timeout(PATIENCE_MS)
        if person is not None:
            context.add_cookies(
                [
                    {"name": name, "value": morsel.value, "url": live_server.url}
                    for name, morsel in person.client.cookies.items()
                ]
            )
        return Visit(page=context.new_page(), origin=live_server.url, scripts=scripts)

    yield open_tab
    for context in contexts:
        leave(context)


def leave(context: BrowserContext) -> None:
    """Close every tab where nothing is under way: one that is closed while it goes to a page may never be gone."""
    for page in context.pages:
        with suppress(PlaywrightError):
            page.goto("about:blank", timeout=5000)
    context.close()


@pytest.fixture
def ada(ada):
    """Ada, who has left the questions out: the pages of rooms for two are open to her."""
    return ada.pass_the_questions()
