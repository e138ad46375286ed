"""Write moments in a real browser while the connection is cut at random points, and count what arrives.

    HEARTHSIDE_BROWSER=/usr/bin/chromium python3 run.py bench offline [--moments 200] [--seed 27]

A house of its own is made in a temporary folder and served by the app's own server. Between it and
Chromium stands a relay that cuts connections in the middle of what is asked or answered, after a random
number of bytes. The device is set up in the settings; each moment is typed into the page that
opens without a connection. Now and then one or two pages of the house are opened, so that what waits
is sent: with no connection, with a relay that cuts, or with one that holds. At the end everything
must be in the diary once, in the order it was written, and nothing left on the device.
"""

import argparse
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path

from playwright.sync_api import BrowserContext, Error, Page, Request, sync_playwright

HOUSE = Path(__file__).parents[1]
FURNISH = """
import django; django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from tests.people import PASSWORD, Person
Person.move_in("Ada")
print(PASSWORD)
"""
READ = """
import json, sys
import django; django.setup()
from hearthside.core.devices import ArrivalList
from hearthside.core.diary import Moment
from hearthside.people.accounts.models import Account
from hearthside.vault.keyring import unlock_with_password
from hearthside.vault.records import Vault
vault = Vault(unlock_with_password(Account.objects.get().id, sys.argv[1]))
words = {kept.id: kept.document.happened for kept in vault.all(Moment)}
order = [words[one.moment] for one in vault.get_single(ArrivalList).arrivals]
print(json.dumps({"all": sorted(words.values()), "order": order}))
"""
PIECE = 1024
SENDING = "/devices/send/"


class Relay:
    """Passes bytes on between browser and house; while `cuts`, it breaks connections off in the middle."""

    def __init__(self, to: int, dice: random.Random) -> None:
        self.to, self.dice, self.cuts = to, dice, False
        self.told: Counter[str] = Counter()
        self.ear = socket.create_server(("127.0.0.1", 0))
        self.port = self.ear.getsockname()[1]
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self) -> None:
        """Take every connection."""
        while True:
            near, _ = self.ear.accept()
            with suppress(OSError):
                self.join(near, socket.create_connection(("127.0.0.1", self.to)))

    def join(self, near: socket.socket, far: socket.socket) -> None:
        """Pass on both ways."""
        for source, sink, what in ((near, far, "asked"), (far, near, "answered")):
            threading.Thread(
                target=self.pass_on, args=(source, sink, what, (near, far)), daemon=True
            ).start()

    def pass_on(
        self,
        source: socket.socket,
        sink: socket.socket,
        what: str,
        both: tuple[socket.socket, socket.socket],
    ) -> None:
        """Pass on one way, until somebody hangs up or the dice say so."""
        with suppress(OSError):
            while piece := source.recv(PIECE):
                if self.cuts and self.dice.random() < 0.12:
                    sink.sendall(piece[: self.dice.randrange(len(piece))])
                    self.told[f"cut while it {what}"] += 1
                    break
                sink.sendall(piece)
        for one in both:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()


def run_django(folder: Path, script: str, *words: str) -> str:
    """What a script with the house's settings prints."""
    line = [sys.executable, "-c", script, *words]
    return subprocess.check_output(line, env=surroundings(folder), text=True).strip()


def surroundings(folder: Path) -> dict[str, str]:
    """The environment of this house."""
    path = os.pathsep.join((str(HOUSE / "src"), str(HOUSE)))
    return {
        **os.environ,
        "PYTHONPATH": path,
        "HEARTHSIDE_DATA": str(folder),
        "HEARTHSIDE_DEMO": "en",
        "DJANGO_SETTINGS_MODULE": "hearthside.web.settings",
    }


def serve(folder: Path) -> tuple[subprocess.Popen[bytes], int]:
    """Open the house; return its process and port."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    line = [sys.executable, "-m", "hearthside", "--no-browser", "--port", str(port)]
    process = subprocess.Popen(line, env=surroundings(folder), stdout=subprocess.DEVNULL)
    for _ in range(300):
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return process, port
        time.sleep(0.1)
    sys.exit("the app does not answer")


def sign_in(page: Page, origin: str, password: str) -> None:
    """Unlock, if the house asks for it."""
    page.goto(f"{origin}/unlock/?next=/today/")
    page.fill("[name=name]", "Ada")
    page.fill("[name=password]", password)
    page.locator("main").get_by_role("button", name="Unlock").click()
    page.wait_for_load_state()


def set_up(page: Page, origin: str, password: str) -> None:
    """Set the device up in the settings."""
    page.goto(f"{origin}/devices/add/")
    page.fill("[name=name]", "Phone")
    page.fill("[name=password]", password)
    page.locator("main button[type=submit]").click()
    page.get_by_text("This device is ready").wait_for(timeout=60000)


def write(page: Page, words: str, felt: int) -> None:
    """Take down a moment; the page says when it is kept."""
    page.fill("[name=happened]", words)
    page.check(f"[name=felt][value='{felt}']", force=True)
    page.locator("main .actions button").click()
    page.locator("[data-say=saved]").wait_for()


def visit(context: BrowserContext, origin: str, dice: random.Random) -> None:
    """Open one or two pages of the house for a moment, so that they send."""
    tabs = [context.new_page() for _ in range(dice.choice((1, 1, 2)))]
    for tab in tabs:
        with suppress(Error):
            tab.goto(f"{origin}/today/", wait_until="domcontentloaded", timeout=6000)
    tabs[0].wait_for_timeout(dice.randrange(900))
    for tab in tabs:
        tab.close()


def write_all(
    page: Page, origin: str, relay: Relay, moments: int, dice: random.Random
) -> Counter[str]:
    """Write every moment, with a connection that comes, goes and breaks."""
    told: Counter[str] = Counter()
    context = page.context
    context.on("request", lambda request: count_sending(request, told))
    context.on("requestfailed", lambda request: count_break(request, told))
    page.goto(f"{origin}/write/")
    for number in range(moments):
        context.set_offline(dice.random() < 0.6)
        relay.cuts = dice.random() < 0.7
        write(page, f"moment {number:04}", dice.randrange(11))
        if dice.random() < 0.25:
            how = dice.choice(
                ("no connection", "one that breaks", "one that breaks", "one that holds")
            )
            context.set_offline(how == "no connection")
            relay.cuts = how == "one that breaks"
            visit(context, origin, dice)
            told[f"visits with {how}"] += 1
    context.set_offline(False)
    relay.cuts = False
    return told


def count_sending(request: Request, told: Counter[str]) -> None:
    """Note a sending and how many slips it holds."""
    if request.url.endswith(SENDING):
        told["sendings"] += 1
        told["slips sent, with those sent again"] += len(request.post_data_json["slips"])


def count_break(request: Request, told: Counter[str]) -> None:
    """Note a sending whose answer never came."""
    if request.url.endswith(SENDING):
        told["sendings without an answer"] += 1


def send_the_rest(page: Page, origin: str, password: str) -> int:
    """Send what is left over a connection that holds; return what still waits."""
    waiting = 1
    for _ in range(10):
        page.goto(f"{origin}/today/")
        if "/unlock/" in page.url:
            sign_in(page, origin, password)
        page.wait_for_timeout(3000)
        page.goto(f"{origin}/write/")
        page.wait_for_timeout(500)
        waiting = page.locator("[data-times] li").count()
        if not waiting:
            break
    return waiting


def main() -> None:
    """One run, and what became of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--moments", type=int, default=200)
    parser.add_argument("--seed", type=int, default=27)
    asked = parser.parse_args()
    dice = random.Random(asked.seed)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        folder = Path(place)
        password = run_django(folder, FURNISH)
        process, port = serve(folder)
        relay = Relay(port, random.Random(asked.seed + 1))
        origin = f"http://127.0.0.1:{relay.port}"
        flags = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("HEARTHSIDE_BROWSER") or None, args=flags
        )
        try:
            page = browser.new_context().new_page()
            sign_in(page, origin, password)
            set_up(page, origin, password)
            began = time.perf_counter()
            told = write_all(page, origin, relay, asked.moments, dice)
            took = time.perf_counter() - began
            waiting = send_the_rest(page, origin, password)
            told.update(relay.told)
            browser.close()
        finally:
            process.terminate()
            process.wait()
        read = json.loads(run_django(folder, READ, password))
    report(asked.moments, read, told, took, waiting)


def report(
    moments: int, read: dict[str, list[str]], told: Counter[str], took: float, waiting: int
) -> None:
    """Print what became of every moment; end with an error unless all is well."""
    written = [f"moment {number:04}" for number in range(moments)]
    there = Counter(read["all"])
    lost = [one for one in written if not there[one]]
    doubled = [one for one, times in there.items() if times > 1]
    in_order = read["order"] == written
    for what, count in sorted(told.items()):
        print(f"{what}: {count}")
    print(f"written {moments} in {took:.0f} s; arrived {len(read['all'])}")
    print(f"lost {len(lost)}; twice {len(doubled)}; left on the device {waiting}")
    print(f"in the order they were written: {'yes' if in_order else 'no'}")
    if lost or doubled or waiting or not in_order:
        sys.exit(1)


if __name__ == "__main__":
    main()
