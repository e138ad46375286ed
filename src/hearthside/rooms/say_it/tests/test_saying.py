"""Before a draft is said and after: the wait and its end, the copy, said or let go, what happened next."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from hearthside.core.language.draft import Draft, DraftState
from hearthside.core.language.wait import WaitList
from hearthside.rooms.say_it import operations

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
WORDS = "the kettle sang and nobody came"


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


@pytest.fixture
def own(ada):
    """A draft of Ada's."""
    return ada.vault.put(Draft(written_at=NOW, text=WORDS), month_of=NOW)


def read(response):
    return response.content.decode()


def send(person, own, page, **fields):
    return person.client.post(f"/say-it/{own}/{page}/", fields)


def draft(person, own):
    return person.vault.get(Draft, own)


def today(person):
    return read(person.client.get("/today/"))


def test_nothing_hangs_on_the_three_questions(ada, own):
    page = read(ada.client.get(f"/say-it/{own}/before/"))

    assert "Copy" in page
    assert "I said it" in page
    assert f"{WORDS}</textarea>" in page


@pytest.mark.parametrize(
    ("told", "advice"),
    [
        ({"calm": "2", "moment": "yes"}, "You are not calm yet"),
        ({"calm": "8", "moment": "no"}, "Then let it wait"),
        ({"calm": "8", "moment": "yes"}, "This may be a good moment"),
    ],
)
def test_the_answers_suggest_and_forbid_nothing(ada, own, told, advice):
    assert send(ada, own, "before", **told).status_code == 302
    page = read(ada.client.get(f"/say-it/{own}/before/"))

    assert advice in page
    assert "I said it" in page


def test_an_answer_that_does_not_exist_is_refused(ada, own):
    assert send(ada, own, "before", calm="11").status_code == 200
    assert draft(ada, own).calm is None


def test_whether_it_is_safe_is_asked_and_never_kept(ada, own):
    send(ada, own, "before", calm="3", safe="no")

    assert "safe" not in str(draft(ada, own))


@pytest.mark.parametrize(
    ("how_long", "until"),
    [
        ("minutes", NOW + timedelta(minutes=20)),
        ("hour", NOW + timedelta(hours=1)),
        ("tomorrow", datetime(2026, 3, 11, 9, tzinfo=UTC)),
        ("open", None),
    ],
)
def test_it_waits_as_long_as_it_was_told(ada, own, how_long, until):
    response = send(ada, own, "wait", **{"how-long": how_long})

    assert response.headers["Location"] == "/say-it/"
    assert draft(ada, own).look_again_at == until


def test_a_wait_that_does_not_exist_changes_nothing(ada, own):
    response = send(ada, own, "wait", **{"how-long": "forever"})

    assert response.headers["Location"] == f"/say-it/{own}/before/"
    assert draft(ada, own).look_again_at is None


def test_once_the_wait_is_over_the_room_and_today_say_so_plainly(ada, own, time_machine):
    send(ada, own, "wait", **{"how-long": "minutes"})
    assert "You wanted to look at it again" not in read(ada.client.get("/say-it/"))
    assert "Something you kept" not in today(ada)

    # In between she comes by, so that the session does not lock.
    time_machine.move_to(NOW + timedelta(minutes=10), tick=False)
    today(ada)
    time_machine.move_to(NOW + timedelta(minutes=20), tick=False)
    assert "You wanted to look at it again" in read(ada.client.get("/say-it/"))
    page = today(ada)
    assert "Something you kept" in page
    assert f"/say-it/{own}/" in page
    assert WORDS not in page


def test_today_asks_for_three_days_and_the_room_for_as_long_as_it_is_open(ada, own, time_machine):
    until = NOW - timedelta(days=4)
    operations.let_wait(ada.vault, own, "minutes", now=until)

    assert "Something you kept" not in today(ada)
    assert "You wanted to look at it again" in read(ada.client.get("/say-it/"))


def test_where_signs_of_danger_are_today_holds_back_too(ada, own):
    operations.let_wait(ada.vault, own, "minutes", now=NOW - timedelta(hours=1))
    assert "Something you kept" in today(ada)

    ada.client.post("/help/questions/two/", {"afraid": "yes"})
    assert "Something you kept" not in today(ada)


@pytest.mark.parametrize(
    ("state", "to"), [("said", "/next/"), ("let_go", "/say-it/"), ("open", "/say-it/")]
)
def test_what_became_of_it_ends_the_wait(ada, own, state, to):
    operations.let_wait(ada.vault, own, "minutes", now=NOW - timedelta(hours=1))

    assert to in send(ada, own, "became", state=state).headers["Location"]
    assert draft(ada, own).state == DraftState(state)
    assert ada.vault.get_single(WaitList) is None
    assert "Something you kept" not in today(ada)


def test_what_happened_next_is_part_of_the_record(ada, own):
    send(ada, own, "became", state="said")
    told = {"received": "He listened", "did": "I went for a walk", "felt_after": "6"}
    assert send(ada, own, "next", **told).headers["Location"] == "/say-it/"

    page = read(ada.client.get(f"/say-it/{own}/"))
    assert "You said this on" in page
    assert "He listened" in page
    assert "6 of 10" in page
    assert draft(ada, own).settled_at == NOW


def test_what_is_said_can_be_opened_again(ada, own):
    send(ada, own, "became", state="said")
    send(ada, own, "became", state="open")

    assert draft(ada, own).is_open
    assert draft(ada, own).settled_at is None


def test_a_deleted_draft_waits_no_more(ada, own):
    operations.let_wait(ada.vault, own, "minutes", now=NOW - timedelta(hours=1))
    send(ada, own, "delete")

    assert "Something you kept" not in today(ada)
    assert ada.vault.get_single(WaitList) is None


@pytest.mark.parametrize("page", ["before", "wait", "became", "next"])
def test_a_draft_that_is_gone_is_not_there(ada, page):
    assert send(ada, uuid4(), page, **{"how-long": "hour"}).status_code == 404
    assert send(ada, uuid4(), page, **{"how-long": "x"}).status_code == 404


def test_everything_of_it_goes_along_in_the_export(ada, own):
    send(ada, own, "next", received="He listened")
    told = [
        document for namespace, _, _, document in ada.vault.everything() if namespace == "draft"
    ]

    assert told[0]["received"] == "He listened"


def test_where_two_are_linked_the_words_go_to_the_page_that_shows_what_will_be_read(couple):
    ben, _cleo = couple
    own = ben.pass_the_questions().vault.put(Draft(written_at=NOW, text=WORDS), month_of=NOW)
    page = read(ben.client.get(f"/say-it/{own}/before/"))
    assert "Or let the other one read it here" in page

    shown = read(ben.client.post("/together/share/", {"words": WORDS}))
    assert f"{WORDS}</textarea>" in shown


def test_alone_there_is_no_such_button(ada, own):
    assert "let the other one read" not in read(ada.client.get(f"/say-it/{own}/before/"))
