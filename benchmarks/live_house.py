"""For `live.py`: a house with couples in it. Each listens, one acts, and the time is taken until the other hears."""

import http.client
import os
import re
import socket
import statistics
import subprocess
import sys
import threading
import time
import urllib.parse
from contextlib import closing
from pathlib import Path
from queue import Queue

HOUSE = Path(__file__).parents[1]
LINK_THEM = """
import sys
import django; django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from tests.people import PASSWORD, Person, link
for number in range(int(sys.argv[1])):
    link(Person.move_in(f"Ben {number}"), Person.move_in(f"Cleo {number}"))
Person.move_in("Ada")
print(PASSWORD)
"""
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
SCRIPT = {"X-Requested-With": "fetch", "Sec-Fetch-Dest": "empty"}


def find_port() -> int:
    """A port that nobody has."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def surround(folder: Path) -> dict[str, str]:
    """What the programs of a house find around them."""
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(HOUSE / "src"), str(HOUSE))),
        "HEARTHSIDE_DATA": str(folder),
        "HEARTHSIDE_DEMO": "en",
        "DJANGO_SETTINGS_MODULE": "hearthside.web.settings",
    }


def serve(folder: Path, couples: int, *more: str) -> tuple[subprocess.Popen[bytes], int, str]:
    """Furnish a house and open it; return the process, its port and everybody's password."""
    furnish = [sys.executable, "-c", LINK_THEM, str(couples)]
    password = subprocess.check_output(furnish, env=surround(folder), text=True).strip()
    process, port = start(folder, "open", "--no-browser", *more)
    return process, port, password


def start(folder: Path, *task: str) -> tuple[subprocess.Popen[bytes], int]:
    """Start a task of the command on a port of its own; return it once it answers there."""
    port = find_port()
    line = [sys.executable, "-m", "hearthside", *task, "--port", str(port)]
    process = subprocess.Popen(line, env=surround(folder), stdout=subprocess.DEVNULL)
    for _ in range(600):
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return process, port
        time.sleep(0.1)
    sys.exit("it does not answer")


class Visitor:
    """A browser without a face, on a connection that stays open."""

    def __init__(self, port: int, name: str, password: str, live: int | None = None) -> None:
        self.live, self.cookies, self.token = live or port, {}, ""
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.read("/unlock/")
        self.send("/unlock/", name=name, password=password)
        self.read("/settings/")  # whoever comes in gets a token of their own
        self.send("/help/questions/")
        self.send("/help/questions/two/", skip="yes")

    def ask(self, method: str, path: str, body: str = "", **more: str) -> http.client.HTTPResponse:
        """Send one request."""
        told = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        told |= {"Content-Type": "application/x-www-form-urlencoded"} | more
        self.connection.close()  # the server ends a connection that was silent for a while
        self.connection.request(method, path, body, told)
        answer = self.connection.getresponse()
        for line in answer.headers.get_all("Set-Cookie", []):
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer

    def read(self, path: str, **more: str) -> str:
        """Read a page."""
        page = self.ask("GET", path, **more).read().decode()
        self.token = (TOKEN.findall(page) or [self.token])[-1]
        return page

    def send(self, path: str, **fields: str) -> None:
        """Send a form."""
        body = urllib.parse.urlencode(fields | {"csrfmiddlewaretoken": self.token})
        self.ask("POST", path, body).read()

    def listen(self) -> Queue[tuple[str, float]]:
        """Listen on a connection of its own; what is heard comes with the moment it was heard."""
        other = http.client.HTTPConnection("127.0.0.1", self.live, timeout=600)
        told = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        other.request("GET", "/pause/live/", headers=told)
        answer = other.getresponse()
        if answer.status != 200:
            sys.exit(f"a stream was answered {answer.status}")
        heard: Queue[tuple[str, float]] = Queue()
        threading.Thread(target=pass_on, args=(answer, heard), daemon=True).start()
        return heard


def pass_on(answer: http.client.HTTPResponse, heard: Queue[tuple[str, float]]) -> None:
    """Pass on each number of a stream."""
    while line := answer.readline():
        if line.startswith(b"data:"):
            heard.put((line[5:].strip().decode(), time.perf_counter()))


def change_and_hear(
    one: Visitor, other: Visitor, heard: Queue[tuple[str, float]], before: str
) -> tuple[str, list[float]]:
    """The new number, and milliseconds until it was on the other's stream and until the part was read."""
    while not heard.empty():
        before, _ = heard.get()
    sent = time.perf_counter()
    one.send("/pause/time/", later="hour")
    while (word := heard.get(timeout=60))[0] == before:
        pass
    other.read("/pause/now/", **SCRIPT)
    return word[0], [(word[1] - sent) * 1000, (time.perf_counter() - sent) * 1000]


def measure_news(couples: list[tuple[Visitor, Visitor]], changes: int) -> None:
    """Let every couple change something at once, so many times, and print how long the news took."""
    ears = [other.listen() for _, other in couples]
    for one, _ in couples:
        one.listen()
        one.send("/pause/start/", **{"for": "both"})
    time.sleep(1)
    took: list[list[float]] = []
    rounds = [
        threading.Thread(target=change_often, args=(pair, ear, changes, took))
        for pair, ear in zip(couples, ears, strict=True)
    ]
    for thread in rounds:
        thread.start()
    for thread in rounds:
        thread.join()
    for name, values in zip(
        ("on the stream", "page read again"), zip(*took, strict=True), strict=True
    ):
        cuts = statistics.quantiles(values, n=100)
        print(
            f"  {name:18} median {cuts[49]:5.0f} ms   99th percentile {cuts[98]:5.0f} ms   longest {max(values):5.0f} ms   n {len(values)}"
        )


def change_often(
    pair: tuple[Visitor, Visitor],
    heard: Queue[tuple[str, float]],
    changes: int,
    took: list[list[float]],
) -> None:
    """One couple's changes, a short while apart."""
    before, _ = heard.get(timeout=60)
    for _ in range(changes):
        before, times = change_and_hear(*pair, heard, before)
        took.append(times)
        time.sleep(0.1)
