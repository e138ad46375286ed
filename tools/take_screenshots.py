"""Photograph every page of the demo at phone and desktop width, light and dark: `python3 run.py screenshots`."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from playwright.sync_api import Browser, Error, Page, sync_playwright

from hearthside.web.demo.door import COUPLE, PASSWORD

HERE = Path(__file__).resolve().parent.parent
OUTSIDE = (
    "/",
    "/before/",
    "/help/",
    "/help/device/",
    "/sign-up/",
    "/unlock/",
    "/recover/",
    "/no-such-page/",
)
WAYS_OUT = ("/leave/", "/sign-out/")
SIZES = {"narrow": (320, 640), "phone": (390, 844), "desktop": (1280, 900)}
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|\d+")
FLAGS = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


def main(arguments: list[str]) -> int:
    """Open a demo house, walk through it, and leave the pictures in a folder."""
    folder = Path(arguments[0] if arguments else HERE / "screenshots")
    port = free_port()
    line = ["-m", "hearthside", "demo", "--language", "en", "--no-browser", "--port", str(port)]
    house = subprocess.Popen([sys.executable, *line])
    origin = f"http://127.0.0.1:{port}"
    try:
        wait_for(origin)
        with sync_playwright() as playwright:
            as_root = hasattr(os, "geteuid") and os.geteuid() == 0
            browser = playwright.chromium.launch(
                executable_path=os.environ.get("HEARTHSIDE_BROWSER") or None,
                args=[*FLAGS, *(["--no-sandbox"] if as_root else [])],
            )
            take_all(browser, origin, folder)
    finally:
        house.terminate()
        house.wait()
    return 0


def take_all(browser: Browser, origin: str, folder: Path) -> None:
    """Every page in every size and theme."""
    inside: list[str] = []
    for size, (width, height) in SIZES.items():
        for theme in ("light", "dark"):
            context = browser.new_context(
                viewport={"width": width, "height": height}, color_scheme=theme
            )
            page = context.new_page()
            place = folder / f"{size}-{theme}"
            for path in OUTSIDE:
                take(page, origin + path, place / f"door{name_of(path)}.png")
            unlock(page, origin)
            inside = inside or crawl(page, origin)
            for path in inside:
                take(page, origin + path, place / f"room{name_of(path)}.png")
            context.close()
            print(f"{place}: {len(OUTSIDE) + len(inside)} pages")


def unlock(page: Page, origin: str) -> None:
    """Come in as one of the couple."""
    page.goto(origin + "/unlock/")
    page.fill("[name=name]", COUPLE[0].name)
    page.fill("[name=password]", PASSWORD)
    page.click("main form button[type=submit]")
    page.wait_for_load_state("networkidle")


def crawl(page: Page, origin: str) -> list[str]:
    """Every page that a link leads to; one of each kind."""
    waiting, seen = ["/today/"], {}
    while waiting:
        path = waiting.pop(0)
        kind = ID.sub("0", path)
        if kind in seen:
            continue
        try:
            answer = page.goto(origin + path, wait_until="networkidle")
        except Error:  # a file to download is not a page
            continue
        if answer is None or not answer.ok or "text/html" not in answer.headers["content-type"]:
            continue
        seen[kind] = path
        links = page.eval_on_selector_all("a[href]", "all => all.map(a => a.getAttribute('href'))")
        waiting += [link.split("#")[0] for link in links if link.startswith("/")]
        waiting = [link for link in waiting if link not in WAYS_OUT]
    return [path for path in seen.values() if path not in OUTSIDE]


def take(page: Page, url: str, target: Path) -> None:
    """One picture of a whole page."""
    target.parent.mkdir(parents=True, exist_ok=True)
    page.goto(url, wait_until="networkidle")
    page.screenshot(path=target, full_page=True)


def name_of(path: str) -> str:
    """A file name for a page."""
    return ID.sub("0", path).rstrip("/").replace("/", "-")


def free_port() -> int:
    """A port nobody answers on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(origin: str) -> None:
    """Return when the house answers."""
    for _ in range(300):
        try:
            urllib.request.urlopen(origin, timeout=5).close()
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise TimeoutError(origin)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
