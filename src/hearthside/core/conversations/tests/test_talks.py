"""A talk leads from one step to the next, keeps its place, and holds what its steps need."""

import re
from datetime import UTC, datetime

import pytest

from hearthside.core.conversations import TALKS, TalkPreparation, TalkUnderWay, Turn, find_talk
from hearthside.core.conversations.under_way import go_back, go_on, say_again

from .test_deck import BLAME, CAUSAL, GENDERED, LONGEST_SENTENCE

AT = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
each_talk = pytest.mark.parametrize("talk", TALKS, ids=lambda talk: talk.key)


def begin(talk, step=""):
    return TalkUnderWay(talk=talk.key, step=step or talk.steps[0].key, began_at=AT)


def texts(talk):
    yield from (talk.name, talk.about, talk.good_when, talk.why, *talk.not_when)
    for step in talk.steps:
        yield from (step.heading, *step.words, *step.words_apart, *step.starters)
        yield step.prepare


@each_talk
def test_it_goes_from_the_first_step_to_the_last_and_stays_there(talk):
    under_way, seen = begin(talk), []
    for _ in range(len(talk.steps) + 1):
        seen.append(under_way.step)
        under_way = go_on(under_way, talk)

    assert seen == [step.key for step in talk.steps] + [talk.steps[-1].key]


@each_talk
def test_it_goes_back_the_same_way(talk):
    under_way = begin(talk, talk.steps[-1].key)
    for _ in talk.steps:
        under_way = go_back(under_way, talk)

    assert under_way.step == talk.steps[0].key


@each_talk
def test_each_step_has_its_own_key_and_every_way_back_leads_back(talk):
    keys = [step.key for step in talk.steps]

    assert len(set(keys)) == len(keys)
    for step in talk.steps:
        if step.again:
            assert keys.index(step.again) < keys.index(step.key)
            assert talk.find_step(step.again).turn is step.turn


@each_talk
def test_both_have_the_same_turns(talk):
    turns = [step.turn for step in talk.steps]
    first = sorted(step.key[:-2] for step in talk.steps if step.key.endswith("-1"))
    second = sorted(step.key[:-2] for step in talk.steps if step.key.endswith("-2"))

    assert first == second
    if talk.key != "back-to-it":  # one asks, the other answers
        assert turns.count(Turn.FIRST) == turns.count(Turn.SECOND)


@each_talk
def test_it_begins_gently_and_ends_with_something_to_take_along(talk):
    assert talk.steps[0].key in ("settle", "calm", "ask")
    assert talk.steps[-1].key == "take-along"


@each_talk
def test_its_words_are_short_and_blame_nobody(talk):
    for text in texts(talk):
        assert not BLAME.search(text), text
        assert not GENDERED.search(text), text
        assert not CAUSAL.search(text), text
        assert "!" not in text
        for sentence in re.split(r"[.?!:](?:\s|$)", text):
            assert len(sentence.split()) <= LONGEST_SENTENCE


def test_the_same_is_said_again_until_it_was_heard():
    talk = find_talk("turns")
    under_way = begin(talk, "confirm-1")

    assert say_again(under_way, talk).step == "speak-1"
    assert say_again(begin(talk, "speak-1"), talk).step == "speak-1"


def test_a_step_that_is_gone_begins_anew():
    talk = find_talk("repair")

    assert go_on(begin(talk, "no-such-step"), talk).step == talk.steps[1].key


def test_whoever_goes_on_is_back_from_the_pause():
    talk = find_talk("repair")
    paused = TalkUnderWay(talk="repair", step="calm", began_at=AT, back_at=AT)

    assert go_on(paused, talk).back_at is None


def test_what_was_prepared_is_kept_by_talk_and_can_be_emptied():
    both = TalkPreparation().write("repair", {"a": "x"}).write("state-of-us", {"b": "y"})

    assert both.of("repair") == {"a": "x"}
    assert both.write("repair", {"a": ""}).answers == {"state-of-us": {"b": "y"}}


def test_a_question_to_prepare_is_asked_once():
    asked = [step.prepare for step in find_talk("repair").questions]

    assert len(asked) == len(set(asked)) == 5
