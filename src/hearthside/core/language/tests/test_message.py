"""The parts of a message are put together, whatever was left open and however it was written."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearthside.core.language.draft import MessageParts, mark_as_meant
from hearthside.core.language.feeling import FAMILIES, FEELINGS, PSEUDO, find_under
from hearthside.core.language.message import Stem, as_clause, compose_message
from hearthside.core.language.need import NEEDS
from hearthside.core.language.request import RequestHint, check_request

WHOLE = {
    "happened": "You came home at nine.",
    "worry": "you are pulling away",
    "feelings": ("lonely", "worried"),
    "felt": "",
    "needs": ("clarity",),
    "needed": "a little warning",
    "request": "Could you text me when it gets late?",
    "together": "eat together on Sundays",
}


def test_the_articles_stem():
    assert compose_message(MessageParts(**WHOLE), Stem.WORRY) == (
        "Sometimes I worry that you are pulling away. When you came home at nine, I felt lonely and worried,"
        " because I need to know where we stand and a little warning."
        " I would like us to eat together on Sundays. Would you be willing to text me when it gets late?"
    )


def test_when_felt_need_ask():
    assert compose_message(MessageParts(**WHOLE), Stem.WHEN) == (
        "When you came home at nine, I felt lonely and worried, because I need to know where we stand and"
        " a little warning. Would you be willing to text me when it gets late?"
        " I would like us to eat together on Sundays."
    )


def test_a_stem_of_ones_own_is_filled_or_stands_before_the_rest():
    parts = MessageParts(**WHOLE)
    filled = compose_message(parts, Stem.OWN, own_stem="So … and I was … . Please: …")
    before = compose_message(parts, Stem.OWN, own_stem="Love, can I say something?")

    assert filled.startswith("So you came home at nine and I was lonely and worried .")
    assert before.startswith("Love, can I say something? When you came home at nine, I felt")


@pytest.mark.parametrize("stem", Stem)
@pytest.mark.parametrize("left", list(itertools.product((True, False), repeat=4)))
def test_whatever_was_left_open_leaves_no_gap(stem, left):
    names = ("happened", "feelings", "needs", "request")
    parts = MessageParts(
        **{n: WHOLE[n] for n, is_there in zip(names, left, strict=True) if is_there}
    )
    said = compose_message(parts, stem)

    assert "%" not in said
    assert "  " not in said
    assert bool(said) == any(left)


def test_a_word_that_judges_gives_way_to_what_is_under_it():
    assert "lonely" in compose_message(MessageParts(feelings=("ignored", "lonely")), Stem.WHEN)
    assert "ignored" not in compose_message(MessageParts(feelings=("ignored", "lonely")), Stem.WHEN)
    assert "ignored" in compose_message(MessageParts(feelings=("ignored",)), Stem.WHEN)


@pytest.mark.parametrize(
    ("text", "slot", "clause"),
    [
        ("When you left.", "happened", "you left"),
        ("Ben left at six", "happened", "Ben left at six"),
        ("I saw it at noon!", "happened", "I saw it at noon"),
        ("i feel sad", "felt", "sad"),
        ("Please call me at six.", "request", "call me at six"),
        ("Let's eat at seven", "together", "eat at seven"),
        ("  ", "request", ""),
    ],
)
def test_own_words_fit_into_a_sentence(text, slot, clause):
    assert as_clause(text, slot) == clause


@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(Stem))
def test_any_words_can_be_put_together(happened, own_stem, stem):
    compose_message(MessageParts(happened=happened, request=happened), stem, own_stem=own_stem)


def test_every_word_that_judges_has_feelings_under_it_that_are_on_the_wheel():
    assert all(set(pseudo.under) <= set(FEELINGS) for pseudo in PSEUDO.values())
    assert not set(PSEUDO) & set(FEELINGS)
    assert len(FEELINGS) == sum(len(family.feelings) for family in FAMILIES)
    assert [pseudo.key for pseudo in find_under(("ignored", "used", "angry"))] == ["ignored"]


def test_the_articles_five_needs_come_first():
    assert [need.key for need in NEEDS[:5]] == [
        "transparency",
        "stability",
        "respect",
        "presence",
        "ritual",
    ]


@pytest.mark.parametrize(
    ("text", "hints"),
    [
        ("text me when you will be later than nine", []),
        ("sit with me for ten minutes tonight", []),
        ("sit with me", ["no_time"]),
        ("stop looking at your phone at dinner", ["negative"]),
        ("don't shout", ["negative", "no_time"]),
        ("be there for me", ["vague", "no_time"]),
        ("you have to call me every evening", ["demand"]),
        ("always tell me where you are", ["always", "no_time"]),
        ("call me at six. And do the dishes", ["several"]),
        ("give me your password tonight", ["control"]),
        ("share your location with me tonight", ["control"]),
        ("stop seeing your friends on Fridays", ["control", "negative"]),
        ("show me your phone tonight", ["control", "vague"]),
        ("tell me about your friends at dinner", []),
        ("put your phone away at dinner", []),
        ("今晚九点给我打电话", []),
        ("别再玩手机", ["negative", "no_time"]),
        ("", []),
    ],
)
def test_a_request_is_checked_softly(text, hints):
    assert check_request(text) == tuple(map(RequestHint, hints))


def test_what_was_meant_so_says_nothing_of_its_words():
    assert "never" not in mark_as_meant("absolute", "you never")
    assert mark_as_meant("absolute", "you never") != mark_as_meant("blame", "you never")
