"""The parts of a message are put together, whatever was left open and however it was written."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearthside.core.language.draft import MessageParts, mark_as_meant
from hearthside.core.language.feeling import FAMILIES, FEELINGS, PSEUDO, find_under
from hearthside.core.language.message import Stem, compose_message
from hearthside.core.language.need import NEEDS
from hearthside.core.language.own_words import as_clause
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


def test_a_chinese_ellipsis_is_one_gap():
    parts = MessageParts(happened="你九点才回家", feelings=("lonely",), needed="我需要一点消息")

    said = compose_message(parts, Stem.OWN, own_stem="亲爱的，……，我……，我需要……。")

    assert said == "亲爱的，你九点才回家，我lonely，我需要一点消息。"


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
        ("当你很晚才回家的时候", "happened", "你很晚才回家"),
        ("你昨晚九点才到家时。", "happened", "你昨晚九点才到家"),
        ("你让我等了三小时", "happened", "你让我等了三小时"),
        ("当时你没说话", "happened", "当时你没说话"),
        ("有时候我怕你会离开", "worry", "你会离开"),
        ("你在疏远我", "worry", "你在疏远我"),
        ("我很难过。", "felt", "很难过"),
        ("我感到被忽视了", "felt", "被忽视了"),
        ("我的心很痛", "felt", "我的心很痛"),
        ("我们很远", "felt", "我们很远"),
        ("我真的很需要一点空间", "needed", "一点空间"),
        ("我想一个人静静", "needed", "一个人静静"),
        ("我想念你", "needed", "我想念你"),
        ("你能不能今晚早点回来？", "request", "今晚早点回来"),
        ("你今晚能不能早点回来", "request", "今晚早点回来"),
        ("晚回家的时候提前说一声，好吗？", "request", "晚回家的时候提前说一声"),
        ("告诉我你能不能来", "request", "告诉我你能不能来"),
        ("告诉我你在做什么", "request", "告诉我你在做什么"),
        ("我希望我们能每周日一起吃饭", "together", "每周日一起吃饭"),
        ("我们周末能不能一起散步吗？", "together", "周末一起散步"),
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
        ("always tell me where you are", ["control", "always", "no_time"]),
        ("call me at six. And do the dishes", ["several"]),
        ("give me your password tonight", ["control"]),
        ("share your location with me tonight", ["control"]),
        ("leave your job this month", ["control"]),
        ("look at your phone less at dinner", []),
        ("stop seeing your friends on Fridays", ["control", "negative"]),
        ("show me your phone tonight", ["control", "vague"]),
        ("tell me about your friends at dinner", []),
        ("put your phone away at dinner", []),
        ("今晚九点给我打电话", []),
        ("别再玩手机", ["negative", "no_time"]),
        ("下次别迟到", ["negative"]),
        ("周末要不要一起散步", []),
        ("别人来的时候牵着我的手", []),
        ("早点回家", ["no_time"]),
        ("多关心我一点", ["vague", "no_time"]),
        ("吃饭的时候把手机收起来", []),
        ("今晚把手机给我看", ["control"]),
        ("告诉我密码，不然今晚别回家", ["control", "demand"]),
        ("周末不要跟朋友见面", ["control", "negative"]),
        ("周六陪我散步，另外把碗洗了", ["several"]),
        ("每次都告诉我你在哪", ["control", "always", "no_time"]),
        ("", []),
    ],
)
def test_a_request_is_checked_softly(text, hints):
    assert check_request(text) == tuple(map(RequestHint, hints))


def test_what_was_meant_so_says_nothing_of_its_words():
    assert "never" not in mark_as_meant("absolute", "you never")
    assert mark_as_meant("absolute", "you never") != mark_as_meant("blame", "you never")
