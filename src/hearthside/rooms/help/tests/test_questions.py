"""The questions: asked alone, held in memory, kept only when asked to, each answer followed by something kind."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test import Client

from hearthside.core.diary import ContextList
from hearthside.core.safety.questions import Question, SafetyAnswers
from hearthside.people.accounts.key_half import recall
from hearthside.people.accounts.models import Session
from tests.people import PASSWORD

EVENING = datetime(2026, 11, 25, 20, 30, tzinfo=UTC)
ONE, TWO, GATE = "/help/questions/one/", "/help/questions/two/", "/help/questions/"


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(EVENING, tick=False)


@pytest.fixture
def alone(ada):
    ada.client.post(GATE)
    return ada.client


def read(response):
    return response.content.decode()


def rows():
    """Every row of every table."""
    with connection.cursor() as cursor:
        held = {}
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            held[table] = sorted(map(repr, cursor.fetchall()))
    return held


@pytest.mark.parametrize("path", [ONE, TWO, ONE + "next/", TWO + "next/"])
def test_it_asks_first_whether_somebody_is_alone(ada, path):
    response = ada.client.get(path, follow=True)

    assert response.redirect_chain == [(GATE, 302)]
    assert "Are you alone" in read(response)


def test_a_lock_makes_it_ask_again(ada, alone):
    alone.post("/lock/")
    alone.post("/unlock/", {"name": ada.name, "password": PASSWORD})

    assert "Are you alone" in read(alone.get(GATE))


def test_nobody_hears_of_kept_answers_before_saying_to_be_alone(ada, alone):
    alone.post(TWO, {"afraid": "yes", "keep": "on"})
    assert "Answers you asked to have kept" in read(alone.get(GATE))

    alone.post("/lock/")
    alone.post("/unlock/", {"name": ada.name, "password": PASSWORD})
    assert "Are you alone" in read(alone.get(GATE))
    assert "Answers you asked to have kept" not in read(alone.get(GATE))


def test_the_three_answers_weigh_the_same(alone):
    page = read(alone.get(ONE))

    for value in ("yes", "no", "rather_not"):
        assert f'<button class="quiet" type="submit" name="answer" value="{value}">' in page
    partner = read(alone.get(TWO))
    for question in Question:
        assert partner.count(f'name="{question}"') == 3
    assert "checked" not in partner


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("yes", "It is good that you said so"),
        ("no", "Thank you"),
        ("rather_not", "That is all right"),
    ],
)
def test_each_answer_about_oneself_leads_to_somebody_to_call(alone, answer, said):
    response = alone.post(ONE, {"answer": answer}, follow=True)

    assert said in read(response)
    assert 'href="tel:116123"' in read(response)
    assert answer not in response.redirect_chain[-1][0]


def test_a_made_up_answer_asks_again(alone):
    assert "ending your life" in read(alone.post(ONE, {"answer": "maybe"}))
    assert alone.get(ONE + "next/").headers["Location"] == ONE


@pytest.mark.parametrize("question", Question)
def test_a_yes_holds_back_and_says_so_without_a_verdict(alone, question):
    page = read(alone.post(TWO, {question.value: "yes"}, follow=True))

    assert "Some people who answer like this" in page
    assert "look empty to you" in page
    assert "you are abused" not in page.lower()


def test_a_no_is_never_called_safe(alone):
    page = read(alone.post(TWO, dict.fromkeys(Question, "no"), follow=True))

    assert "cannot tell that somebody is safe" in page


@pytest.mark.parametrize(
    "sent",
    [
        {"afraid": "yes", "choked": "yes"},
        {"skip": "yes"},
        dict.fromkeys(Question, "rather_not"),
        {},
    ],
)
def test_an_answer_changes_no_byte_of_the_database(ada, alone, sent):
    before = rows()
    alone.post(TWO, sent, follow=True)
    alone.post(ONE, {"answer": "yes"}, follow=True)
    alone.get("/today/")

    assert rows() == before


def test_answers_go_with_the_lock(ada, alone):
    alone.post(TWO, {"afraid": "yes"})
    held = Session.objects.get().id_hash
    assert recall(held, SafetyAnswers) is not None

    alone.post("/lock/")
    assert recall(held, SafetyAnswers) is None
    alone.post("/unlock/", {"name": ada.name, "password": PASSWORD})
    alone.post(GATE)

    assert alone.get(TWO + "next/").headers["Location"] == TWO


def test_answers_are_kept_only_when_asked_to(ada, alone):
    alone.post(TWO, {"afraid": "yes"})
    assert ada.vault.get_single(SafetyAnswers) is None

    alone.post(TWO, {"afraid": "yes", "keep": "on"})
    assert ada.vault.get_single(SafetyAnswers).answers[Question.AFRAID] == "yes"

    alone.post(TWO + "forget/")
    assert ada.vault.get_single(SafetyAnswers) is None
    assert alone.get(TWO + "next/").headers["Location"] == TWO


def test_what_is_mild_can_be_set_aside_and_what_is_grave_cannot(alone):
    alone.post(TWO, {"afraid": "yes"})
    assert "Show them all the same" in read(alone.get(TWO + "next/"))
    assert "Nothing changes here" in read(alone.post(TWO + "other/", follow=True))

    alone.post(TWO, {"afraid": "yes", "weapon": "yes"})
    assert "Show them all the same" not in read(alone.get(TWO + "next/"))
    assert "look empty to you" in read(alone.post(TWO + "other/", follow=True))


def test_leaving_all_out_takes_back_nothing_that_was_said(alone):
    alone.post(TWO, {"choked": "yes"})
    alone.post(TWO, {"skip": "yes"})

    assert "look empty to you" in read(alone.get(TWO + "next/"))


def test_a_stranger_gets_no_question(db):
    for path in (GATE, ONE, TWO, ONE + "next/", TWO + "next/"):
        assert Client().get(path).headers["Location"].startswith("/unlock/")


@pytest.mark.parametrize(("felt", "offered"), [("10", True), ("4", False)])
def test_after_a_low_check_in_there_is_one_quiet_offer(ada, time_machine, felt, offered):
    ada.vault.put_single(ContextList().add("late reply"), on=EVENING.date())
    ada.client.post(
        "/today/check-in/", {"moment": "6f4de5b2-5b0c-4b5c-9d8e-0d6a2e1f3a77", "felt": felt}
    )
    page = read(ada.client.get("/today/"))
    assert ("That sounds like a hard day" in page) is offered

    time_machine.move_to(EVENING.replace(hour=23), tick=False)
    ada.client.post("/unlock/", {"name": ada.name, "password": PASSWORD})
    assert "That sounds like a hard day" not in read(ada.client.get("/today/"))
