"""Where there are signs of danger, every room for two holds back, and nobody else sees a difference.

A room marked `for_two` is held to this the day it is listed. While there is none, the patterns
room stands in for it.
"""

import re
import time
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from hearthside.core.safety.questions import Question
from hearthside.rooms import all_rooms
from tests.room_pages import pages, write_examples

SOURCE = Path(__file__).parents[2] / "src" / "hearthside"
STAND_IN = "patterns"
FOR_TWO = [room.slug for room in all_rooms() if room.for_two] or [STAND_IN]
TRIGGERS = [{"afraid": "yes"}, {"controlled": "yes"}, {"hurt": "yes"}, {"choked": "yes"}]
PAGES = [page for page in pages() if page.room in FOR_TWO or page.is_for_two]
ACTIVITY = re.compile(
    r"\b(last_seen|last_login|last_active|is_online|is_typing|read_at|seen_at|opened_at|viewed_at)\b"
)


ONCE = re.compile(
    rb'value="([0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9]{64})"|page="/[a-z/-]*[0-9a-f]{8}-[0-9a-f-]{27}/"'
)
"""What a form carries to be sent once, and against forgery: new each time."""


@pytest.fixture(autouse=True)
def for_two(monkeypatch):
    """Mark the room that stands in."""
    if FOR_TWO == [STAND_IN]:
        module = import_module(f"hearthside.rooms.{STAND_IN}.room")
        monkeypatch.setattr(module, "ROOM", replace(module.ROOM, for_two=True))


@pytest.fixture
def ben(move_in):
    return move_in("Ben")


@pytest.fixture
def cleo(move_in):
    return move_in("Cleo")


def tell(person, **answers):
    person.client.post("/help/questions/")
    return person.client.post("/help/questions/two/", answers)


@pytest.mark.parametrize("trigger", TRIGGERS, ids=lambda trigger: next(iter(trigger)))
@pytest.mark.parametrize("room", sorted({page.room for page in PAGES}))
def test_each_sign_empties_each_page_for_two(room, trigger, ben, subtests):
    examples = write_examples(ben.vault, timezone.now())
    tell(ben, **trigger)
    for page in (page for page in PAGES if page.room == room):
        url = page.url(examples)
        for answer in (ben.client.get(url), ben.client.post(url, {"words": "x"})):
            with subtests.test(page.name):
                looks_unused(answer)


def looks_unused(answer) -> None:
    """Insist that a page tells nothing, and not that it holds something back."""
    said = answer.content.decode()
    assert answer.status_code == 200
    assert "There is nothing here yet." in said
    for word in ("safe", "afraid", "hidden", "disabled", "danger"):
        assert word not in re.sub(r"<[^>]*>", "", said.split("<main", 1)[1].split("</main>")[0])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_it_asks_before_a_page_for_two_is_first_opened_and_then_leads_on(page, ben):
    url = page.url(write_examples(ben.vault, timezone.now()) if page.takes else {})
    assert ben.client.get(url).headers["Location"] == "/help/questions/"

    assert ben.client.post("/help/questions/").headers["Location"] == "/help/questions/two/"
    assert tell(ben, skip="yes").headers["Location"] == url
    assert ben.client.get(url).headers.get("Location") != "/help/questions/"


def test_the_menu_stays_the_same_for_whoever_looks_over_a_shoulder(ben):
    def menu():
        page = ben.client.get("/settings/").content.decode()
        return page.split('<nav class="room-nav"')[1].split("</nav>")[0]

    before = menu()
    tell(ben, choked="yes")
    assert menu() == before


def everything_seen_by(person, examples):
    person.client.post("/help/questions/")
    person.client.post("/help/questions/two/", {"skip": "yes"})
    seen = {}
    for page in pages():
        response = person.client.get(page.url(examples))
        if not response.streaming:
            body = ONCE.sub(b"", response.content)
            seen[page.name] = (response.status_code, body)
    return seen


@pytest.mark.parametrize(
    "told",
    [dict.fromkeys(Question, "yes") | {"keep": "on"}, {"skip": "yes"}],
    ids=["everything", "nothing"],
)
def test_what_one_person_tells_changes_no_byte_another_sees(ben, cleo, time_machine, told):
    time_machine.move_to(timezone.now(), tick=False)
    examples = write_examples(cleo.vault, timezone.now())
    everything_seen_by(cleo, examples)  # what settles once a day has settled
    before = everything_seen_by(cleo, examples)
    tell(ben, **told)
    after = everything_seen_by(cleo, examples)

    assert [name for name in before if before[name] != after[name]] == []


def test_what_one_person_tells_takes_another_no_more_time(ben, cleo):
    def measure():
        with CaptureQueriesContext(
            connection,
        ) as queries:
            cleo.client.get("/settings/")
        took = []
        for _ in range(25):
            # Of this thread alone, and the least: what else the machine does changes from hour to hour.
            start = time.thread_time()
            cleo.client.get("/settings/")
            took.append(time.thread_time() - start)
        return len(queries), min(took)

    measure()
    asked, took = measure()
    tell(ben, **dict.fromkeys(Question, "yes"), keep="on")
    asked_after, took_after = measure()

    assert asked_after == asked
    assert took_after < 2 * took + 0.005


def test_only_safety_itself_may_know_the_answers():
    """No hand-over, share or report can hold what was answered: it cannot even name it."""
    knows = {
        str(path.relative_to(SOURCE).parent)
        for path in SOURCE.rglob("*.py")
        if "tests" not in path.parts and "SafetyAnswers" in path.read_text()
    }

    assert knows <= {"core/safety", "people/safety", "rooms/help"}


def test_no_page_or_table_follows_what_somebody_does():
    files = [path for kind in ("*.py", "*.html") for path in SOURCE.rglob(kind)]
    found = [
        f"{path.relative_to(SOURCE)}: {found[0]}"
        for path in files
        if "tests" not in path.parts and (found := ACTIVITY.search(path.read_text()))
    ]

    assert found == []
