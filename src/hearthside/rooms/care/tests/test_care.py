"""The offer, the one question, "not now", and the plan for a bad hour."""

from datetime import UTC, datetime, timedelta

import pytest

from hearthside.core.care import Cost
from hearthside.core.care.answer import SupportAnswer
from hearthside.core.care.safety_plan import STEPS, SafetyPlan
from hearthside.core.diary import ContextList, Moment
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.rooms.care import operations
from hearthside.vault.keyring import seal_to_owner

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
LINE = "Talking to somebody may help. See who, if you like."


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)
    return time_machine


def read(response):
    return " ".join(response.content.decode().split())


def care(person):
    return read(person.client.get("/care/"))


def write_check_ins(person, *, felt, days=40):
    times = [NOW - timedelta(days=days - i, hours=1) for i in range(days)]
    person.vault.put_single(ContextList(), on=NOW.date())
    person.vault.put_many(
        (Moment(at=at, felt_insecurity=felt - i % 2, scheduled=True), at)
        for i, at in enumerate(times)
    )


@pytest.fixture
def persistent(ada):
    """Ada has felt insecure at nearly every check-in, and has looked at her patterns."""
    write_check_ins(ada, felt=8.0)
    ada.client.get("/patterns/")
    return ada


def answer(person, costs, **more):
    return person.client.post("/care/", {"costs": costs} | more)


def test_the_room_helps_without_a_diary(ada):
    page = care(ada)

    for words in ("Who helps with what", "What you may ask them", "How to find one"):
        assert words in page
    assert "Talking to somebody may help" not in page


def test_persistent_alone_offers_nothing(persistent):
    assert "Talking to somebody may help" not in care(persistent)
    assert LINE not in read(persistent.client.get("/today/"))


def test_persistent_and_costly_is_offered_with_its_reason(persistent):
    assert answer(persistent, "a_little").status_code == 302
    page = care(persistent)

    assert "Talking to somebody may help" in page
    assert "you said that it costs you something" in page
    assert "It is a rule of ours" in page


@pytest.mark.parametrize("path", ["/today/", "/patterns/"])
def test_one_quiet_line_leads_there(persistent, path):
    answer(persistent, "a_lot")

    assert read(persistent.client.get(path)).count(LINE) == 1


def test_a_calm_diary_is_left_in_peace_whatever_it_costs(ada):
    write_check_ins(ada, felt=2.0)
    ada.client.get("/patterns/")
    answer(ada, "a_lot")

    assert "Talking to somebody may help" not in care(ada)
    assert LINE not in read(ada.client.get("/patterns/"))


def test_not_now_is_said_once_and_is_quiet_for_six_weeks(persistent, clock):
    answer(persistent, "a_lot")
    assert persistent.client.post("/care/not-now/").headers["Location"] == "/care/"

    assert "You said “not now”" in care(persistent)
    for path in ("/today/", "/patterns/"):
        assert LINE not in read(persistent.client.get(path))

    clock.move_to(NOW + timedelta(weeks=6), tick=False)
    persistent.client.post("/unlock/", {"name": "Ada", "password": persistent.password})
    write_check_ins(persistent, felt=8.0)
    persistent.vault.put(
        Moment(at=NOW + timedelta(weeks=6, hours=-2), felt_insecurity=8, scheduled=True),
        month_of=NOW + timedelta(weeks=6),
    )
    persistent.client.get("/patterns/")
    assert LINE in read(persistent.client.get("/today/"))


def test_whoever_asks_for_help_is_answered_at_once(ada):
    ada.client.post("/care/not-now/")
    answer(ada, "", wants_help="on")

    assert "You said that you would like somebody to help you with it." in care(ada)
    assert LINE in read(ada.client.get("/today/"))


def test_changing_the_answer_keeps_a_not_now(ada):
    ada.client.post("/care/not-now/")
    answer(ada, "a_lot")

    kept = ada.vault.get_single(SupportAnswer)
    assert (kept.costs, kept.is_quiet(NOW.date())) == (Cost.A_LOT, True)


def test_rather_not_say_weighs_as_much_as_any_answer(ada):
    answer(ada, "a_lot")
    answer(ada, "")

    assert ada.vault.get_single(SupportAnswer).costs is Cost.NOT_SAID


def test_an_answer_that_does_not_exist_gets_a_sentence(ada):
    assert answer(ada, "plenty").status_code == 200
    assert ada.vault.get_single(SupportAnswer) is None


def test_a_plan_is_written_step_by_step(ada):
    assert "Nothing is written here" in read(ada.client.get("/care/plan/"))
    ada.client.post("/care/plan/change/", {"alone": "A walk\r\nround the block"})
    page = ada.client.get("/care/plan/").content.decode()

    assert "A walk\nround the block" in page
    assert "Who I can tell" not in page


def test_a_plan_is_one_tap_from_the_room(ada):
    assert 'href="/care/plan/"' in care(ada)


def test_a_plan_has_a_title_that_says_nothing(ada):
    operations.keep_plan(ada.vault, now=NOW, signs="stomach")
    for path in ("/care/plan/", "/care/plan/change/", "/care/plan/delete/"):
        assert "<title>My page · Hearthside</title>" in read(ada.client.get(path))


def test_a_plan_emptied_again_is_gone(ada):
    operations.keep_plan(ada.vault, now=NOW, signs="stomach")
    ada.client.post("/care/plan/change/", dict.fromkeys(STEPS, " "))

    assert ada.vault.get_single(SafetyPlan) is None


def test_a_plan_is_deleted_for_good_after_one_question(ada):
    operations.keep_plan(ada.vault, now=NOW, signs="stomach")
    assert "no way to bring it back" in read(ada.client.get("/care/plan/delete/"))
    ada.client.post("/care/plan/delete/")

    assert ada.vault.get_single(SafetyPlan) is None


def test_a_plan_sent_after_the_lock_comes_back(ada):
    fields = {"signs": ["My hands shake"]}
    seal_to_owner(ada.account.id, KeptForm(path="/care/plan/change/", fields=fields, kept_at=NOW))
    ada.client.post("/lock/")
    ada.client.post("/unlock/", {"name": "Ada", "password": ada.password})

    assert "My hands shake" in read(ada.client.get("/care/plan/change/"))
    ada.client.post("/care/start-fresh/care-plan-change/")
    assert "My hands shake" not in read(ada.client.get("/care/plan/change/"))


def test_a_step_too_long_is_given_back_with_a_sentence(ada):
    response = ada.client.post("/care/plan/change/", {"signs": "a" * 20_001})

    assert "20,000 characters" in read(response)
    assert ada.vault.get_single(SafetyPlan) is None


def test_a_fear_that_came_true_leads_to_support_and_to_what_to_decide(ada):
    from uuid import uuid4

    from hearthside.core.fears import FearEntry, Outcome

    kept = uuid4()
    fear = FearEntry(
        what="It ends",
        stated_percent=50,
        written_at=NOW,
        due_on=NOW.date(),
        outcome=Outcome.YES,
        answered_at=NOW,
    )
    ada.vault.put(fear, id=kept, month_of=NOW)
    page = read(ada.client.get(f"/fears/{kept}/with-you/"))

    assert "What do I want to decide, and what can wait?" in page
    assert 'href="/care/"' in page
    assert 'href="/care/plan/"' in page


def test_nobody_else_sees_any_of_it(ada, dan):
    operations.keep_plan(ada.vault, now=NOW, signs="stomach")
    answer(ada, "a_lot", wants_help="on")

    assert "stomach" not in read(dan.client.get("/care/plan/"))
    assert "You said that you would like" not in care(dan)
