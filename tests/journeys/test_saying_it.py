"""Saying it, in a real browser: the review while typing, the builder, the wait, and a model of one's own."""

import time
from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from hearthside.core.language import Finding, Review, review
from hearthside.core.language.draft import Draft
from hearthside.people.accounts.preference import Preferences, write_preferences
from hearthside.rooms.say_it import acts, queries
from hearthside.rooms.say_it.tests.model_server import serve_model

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

WORDS = "you never answer. i feel sad"


@pytest.fixture
def ada(ada):
    return ada.pass_the_questions()


def only(person):
    (kept,) = person.vault.all(Draft)
    return kept.document


def press(tab, name):
    tab.page.get_by_role("button", name=name, exact=True).first.click()


@pytest.fixture
def slow_at_first(monkeypatch):
    """A program that takes its time over the first words and not over the next."""

    def read(text, lang=None):
        if text == "you never answer":
            time.sleep(2)
            return review(text, lang)
        return Review((Finding("feeling", (0, 10), "This names what you feel."),), "en")

    monkeypatch.setattr(queries, "review", read)


def test_answers_while_typing_come_in_order_however_late_one_is(visit, ada, slow_at_first):
    tab = visit(ada)
    tab.go("/say-it/new/")
    field = tab.page.get_by_label("What do you want to say?")
    with tab.page.expect_request("**/say-it/look/"):
        field.fill("you never answer")
    field.fill("i feel sad")
    tab.page.get_by_text("What you feel", exact=True).wait_for()
    tab.page.wait_for_timeout(2300)

    assert tab.page.locator("mark").count()
    assert "never" not in tab.page.locator(".say-it-copy").inner_text()
    assert tab.complaints == []


def test_the_draft_is_kept_while_one_writes(visit, ada):
    tab = visit(ada)
    tab.go("/say-it/new/")
    tab.page.get_by_label("What do you want to say?").fill(WORDS)
    tab.page.get_by_text("Kept as you write").wait_for()

    assert only(ada).text == WORDS


def test_a_reload_and_the_way_back_show_the_words_again(visit, ada):
    tab = visit(ada)
    tab.go("/say-it/new/")
    tab.page.get_by_label("What do you want to say?").fill(WORDS)
    tab.page.get_by_text("Kept as you write").wait_for()
    tab.page.reload()
    assert tab.page.get_by_label("What do you want to say?").input_value() == WORDS

    press(tab, "Keep it, and think about when to say it")
    tab.page.get_by_text("Three questions first").wait_for()
    tab.page.go_back()
    assert tab.page.get_by_label("What do you want to say?").input_value() == WORDS


def test_words_that_were_taken_out_lead_to_no_page_that_is_gone(visit, ada):
    tab = visit(ada)
    tab.go("/say-it/new/")
    field = tab.page.get_by_label("What do you want to say?")
    field.fill(WORDS)
    tab.page.wait_for_url(lambda url: not url.endswith("/new/"))
    field.fill("")
    tab.page.wait_for_url("**/say-it/new/")

    assert not ada.vault.all(Draft)
    press(tab, "Look at it")
    tab.page.get_by_text("Write a few words first").wait_for()


@pytest.fixture
def other_ways(monkeypatch):
    """A program that knows another way to say one place, behind a character that browsers count twice."""
    place = Finding("absolute", (2, 18), "Hard to hear.", ("you did not answer today",))

    def read(text, lang=None):
        return Review((place,) if text.startswith("😭 you never answer") else (), "en")

    monkeypatch.setattr(queries, "review", read)
    monkeypatch.setattr(acts, "review", read)


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_another_way_goes_in_by_a_press_and_out_again(visit, ada, other_ways, scripts):
    tab = visit(ada, scripts=scripts)
    tab.go("/say-it/new/")
    field = tab.page.get_by_label("What do you want to say?")
    field.fill("😭 you never answer. ok")
    press(tab, "Look at it")
    press(tab, "you did not answer today")
    tab.page.get_by_text("Before you put in another way").wait_for()
    assert field.input_value() == "😭 you did not answer today. ok"

    press(tab, "Back to these words")
    tab.page.get_by_text("Before you put in another way").wait_for(state="detached")
    assert field.input_value() == "😭 you never answer. ok"
    assert tab.complaints == []


def test_the_browsers_own_undo_takes_it_back_as_well(visit, ada, other_ways):
    tab = visit(ada)
    tab.go("/say-it/new/")
    field = tab.page.get_by_label("What do you want to say?")
    field.fill("😭 you never answer. ok")
    press(tab, "you did not answer today")
    field.press("Control+z")

    assert field.input_value() == "😭 you never answer. ok"


@pytest.fixture
def a_gap(monkeypatch):
    """A program that knows another way with a gap in it."""
    place = Finding("absolute", (0, 16), "Hard to hear.", ("I felt ___ then",))

    def read(text, lang=None):
        return Review((place,) if text.startswith("you never answer") else (), "en")

    monkeypatch.setattr(queries, "review", read)


def test_a_gap_that_was_put_in_is_where_one_writes_on(visit, ada, a_gap):
    tab = visit(ada)
    tab.go("/say-it/new/")
    field = tab.page.get_by_label("What do you want to say?")
    field.fill("you never answer. ok")
    press(tab, "I felt ___ then")
    tab.page.keyboard.type("lonely")

    assert field.input_value() == "I felt lonely then. ok"


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_what_was_meant_so_is_let_be(visit, ada, scripts):
    tab = visit(ada, scripts=scripts)
    tab.go("/say-it/new/")
    tab.page.get_by_label("What do you want to say?").fill(WORDS)
    press(tab, "Look at it")
    again = tab.page.locator("mark.say-it-again")
    again.first.wait_for()
    tab.page.wait_for_load_state()
    while again.count():
        before = again.count()
        press(tab, "I meant it so")
        again.nth(before - 1).wait_for(state="detached")
        tab.page.wait_for_load_state()
    press(tab, "Keep it")
    tab.page.wait_for_url("**/say-it/*-*/")

    assert tab.page.locator("mark.say-it-again").count() == 0
    assert only(ada).meant


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_from_the_first_step_to_the_copy(visit, ada, scripts):
    tab = visit(ada, scripts=scripts)
    tab.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.go("/say-it/step-by-step/")
    tab.page.get_by_label("What happened?").fill("You came home at nine.")
    press(tab, "Go on")
    tab.page.locator("summary", has_text="Lonely").click()
    tab.page.get_by_label("lonely", exact=True).check()
    press(tab, "Go on")
    tab.page.get_by_label("Clarity").check()
    press(tab, "Go on")
    tab.page.get_by_label("Would you be willing to…").fill("Text me when it gets later than eight")
    press(tab, "Go on")
    press(tab, "Put it together")
    press(tab, "Keep it, and think about when to say it")
    tab.page.wait_for_url("**/before/")
    message = only(ada).text

    assert message.startswith("When you came home at nine, I felt lonely, because I need to know")
    assert tab.page.get_by_label("The words, to copy").input_value() == message
    copy = tab.page.get_by_role("button", name="Copy")
    if scripts:
        copy.click()
        tab.page.get_by_text("Copied.").wait_for()
        assert tab.page.evaluate("navigator.clipboard.readText()") == message
    else:
        assert copy.count() == 0
    assert tab.complaints == []
    assert tab.strangers == []


def test_it_waits_twenty_minutes_and_is_then_on_todays_page(visit, ada, time_machine):
    now = timezone.now()
    write_preferences(ada.vault, Preferences(idle_minutes=60), on=now.date())
    ada.vault.put(Draft(written_at=now, text=WORDS), month_of=now)
    tab = visit(ada)
    tab.go("/say-it/")
    tab.page.get_by_text(WORDS).click()
    press(tab, "Keep it, and think about when to say it")
    press(tab, "In 20 minutes")
    tab.page.get_by_text("It is here again at").wait_for()
    tab.go("/today/")
    assert tab.page.get_by_text("Something you kept").count() == 0

    time_machine.move_to(datetime.now(tz=now.tzinfo) + timedelta(minutes=21), tick=True)
    tab.go("/today/")
    tab.page.get_by_role("heading", name="Something you kept").wait_for()
    tab.page.get_by_role("link", name="Look at it").click()

    assert tab.page.get_by_label("What do you want to say?").input_value() == WORDS


def test_a_model_of_ones_own_suggests_and_is_called_off(visit, ada):
    now = timezone.now()
    own = ada.vault.put(Draft(written_at=now, text=WORDS), month_of=now)
    tab = visit(ada)
    with serve_model() as model:
        tab.go("/say-it/own-model/")
        tab.page.get_by_label("Its address").fill(model.address)
        press(tab, "Keep it")
        tab.page.get_by_text("Nothing is asked until you press").first.wait_for()
        tab.go(f"/say-it/{own}/suggest/")
        assert model.address in tab.page.inner_text("main")
        press(tab, "Send it there and ask")
        tab.page.get_by_role("heading", name="What it suggests").wait_for()
        assert WORDS in tab.page.inner_text("main")

        model.manner = "slow"
        model.asked.clear()
        press(tab, "Send it there and ask")
        assert model.asked.wait(60)
        press(tab, "Call it off")
        tab.page.get_by_text("It was called off").wait_for()

    assert only(ada).text == WORDS
    assert tab.strangers == []
    assert tab.complaints == []
