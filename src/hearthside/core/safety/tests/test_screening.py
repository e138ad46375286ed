"""Each phenomenon finds its examples and leaves its near misses, and the whole keeps what was measured."""

import json
import time
from pathlib import Path

import pytest

from hearthside.core.safety import Card, look, screen
from hearthside.core.safety.phenomena import PHENOMENA
from hearthside.core.safety.plain_text import plain_sentences

CASES = Path(__file__).parents[5] / "benchmarks" / "screen_cases"
KINDS = {"crisis": {"crisis"}, "abuse": {"abuse"}, "both": {"crisis", "abuse"}, "none": set()}
each = pytest.mark.parametrize("name", PHENOMENA)


def read_cases(name):
    return [json.loads(line) for line in (CASES / f"{name}.jsonl").read_text("utf-8").splitlines()]


def recall(cases, kind, note=""):
    asked = [c for c in cases if kind in KINDS[c["expected"]] and c["note"].startswith(note)]
    return sum(kind in screen(c["text"]) for c in asked) / len(asked)


def specificity(cases):
    asked = [c for c in cases if c["expected"] == "none"]
    return sum(not screen(c["text"]) for c in asked) / len(asked)


@each
def test_it_finds_its_examples(name):
    assert [h for h in PHENOMENA[name].hits if name not in {s.name for s in look(h)}] == []


@each
def test_it_leaves_its_near_misses(name):
    assert [m for m in PHENOMENA[name].misses if name in {s.name for s in look(m)}] == []


@each
def test_it_is_described_and_its_cards_fit(name):
    phenomenon = PHENOMENA[name]

    assert phenomenon.definition.endswith(".")
    assert phenomenon.kinds <= {"crisis", "abuse"}
    assert len(phenomenon.hits) >= 2
    assert len(phenomenon.misses) >= 2


@pytest.mark.parametrize("part", ["tuning", "held_out"])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_it_keeps_what_was_aimed_at(part, lang):
    cases = [case for case in read_cases(part) if case["lang"] == lang]

    assert recall(cases, "crisis", "explicit current") >= 0.95
    assert recall(cases, "crisis") >= 0.85
    assert recall(cases, "abuse") >= 0.90
    assert specificity(cases) >= 0.95


def test_it_keeps_what_was_measured_on_cases_it_has_not_learned_from():
    cases = [*read_cases("night"), *read_cases("dawn")]

    assert recall(cases, "crisis") >= 0.70
    assert recall(cases, "abuse") >= 0.80
    assert specificity(cases) >= 0.91


def test_everyday_prose_is_left_alone():
    assert specificity(read_cases("everyday")) >= 0.99


@pytest.mark.parametrize("part", ["tuning", "held_out"])
def test_no_explicit_thought_grip_or_weapon_is_missed(part):
    for case in read_cases(part):
        if case["note"].startswith(("explicit current", "strangulation")):
            assert screen(case["text"]) >= KINDS[case["expected"]], case["text"]


@pytest.mark.parametrize(
    "written",
    [
        "I want to d i e",
        "i wanna d1e",
        "I want to die",
        "ｉ ｗａｎｔ ｔｏ ｄｉｅ",
        "I w\u200bant to d\u200bie",
        "i wnat to die",
        "我 想 死",
        "我想自殺",
        "想自*杀",
        "真的想紫砂",
        "好想zs",
    ],
)
def test_hidden_spelling_is_read(written):
    assert "crisis" in screen(written)


def test_cantonese_and_traditional_are_read_as_simplified():
    assert list(plain_sentences("佢唔俾我出街。")) == [" 他不让我出门 "]


def test_a_teapot_is_no_wish_to_die():
    assert screen("买了一把紫砂壶") == frozenset()


@pytest.mark.parametrize("urge", ["想再发三条。", "我好想再打一个电话", "想再确认一次"])
def test_wanting_to_ask_once_more_is_no_wish_to_die(urge):
    assert screen(urge) == frozenset()
    assert screen(f"{urge}我不想活了") == {"crisis"}


def test_a_denial_beside_a_thought_does_not_hide_it():
    assert "crisis" in screen("I'm not suicidal. I just don't want to be alive any more.")
    assert screen("I'm not suicidal.") == frozenset()


def test_what_is_long_past_or_told_of_a_film_is_set_aside():
    assert screen("Years ago my ex used to hit me") == frozenset()
    assert screen("In the film he strangles his wife") == frozenset()
    assert "abuse" in screen("My ex used to hit me and last night he hit me again")


def test_whose_card_it_is_follows_the_person():
    assert {s.card for s in look("my brother wants to kill himself")} == {Card.ANOTHERS_LIFE}
    assert {s.card for s in look("I hit my girlfriend")} == {Card.HURTING}


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "🙂" * 50, "\x00", "。，！？", "'" * 30, "*" * 30, "!" * 30]
)
def test_there_is_nothing_in_nothing(text):
    assert screen(text) == frozenset()


@pytest.mark.parametrize(
    "text", ["i want to " * 2000, "他打" * 10000, "a*" * 5000, "我不想" * 5000]
)
def test_a_very_long_text_takes_no_very_long_time(text):
    screen("warm")
    begun = time.process_time()
    screen(text)

    assert time.process_time() - begun < 2


def test_the_same_text_is_read_the_same_way():
    assert look("He hit me. I want to die.") == look("He hit me. I want to die.")


def test_half_a_character_changes_nothing():
    assert screen("i want to die \ud83d") == screen("i want to die")
