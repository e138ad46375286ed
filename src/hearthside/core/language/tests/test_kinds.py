import re

import pytest

from hearthside.core.language import review
from hearthside.core.language.clauses import clauses_of
from hearthside.core.language.kinds import KINDS
from hearthside.core.language.marks import Says, marks_of

BLUNT = {
    "en": {
        "contempt": ["it's on tuesday you moron", "Shut up and go home", "you make me sick"],
        "threat": ["if you leave i'll kill myself"],
        "demand": ["just do as i say"],
        "absolute": ["you ruin everything"],
    },
    "zh": {
        "contempt": ["你就是个人渣", "你真没用"],
        "threat": ["你要是走我就死给你看"],
        "demand": ["你给我闭嘴"],
        "guilt_pressure": ["你对得起我吗"],
        "defensiveness": ["关你什么事"],
    },
}


def found_by_rules(text, kind, language):
    marks = [mark for mark in marks_of(text, clauses_of(text), language) if mark.kind == kind]
    against = {mark.clause for mark in marks if mark.says is Says.NEVER}
    return [mark for mark in marks if mark.says > 0 and mark.clause not in against]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("kind", KINDS)
def test_rules_hold_to_their_examples(kind, language):
    rules = KINDS[kind].rules(language)
    assert [text for text in rules.hits if not found_by_rules(text, kind, language)] == []
    assert [text for text in rules.misses if found_by_rules(text, kind, language)] == []


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("kind", KINDS)
def test_rules_are_written_in_lower_case_as_texts_are_read(kind, language):
    rules = KINDS[kind].rules(language)
    assert [
        pattern
        for pattern in (*rules.blunt, *rules.sure, *rules.likely, *rules.never)
        if re.search(r"(?<![\\])(?<!\(\?)[A-Z]", pattern)
    ] == []


@pytest.mark.parametrize(
    ("kind", "language", "text"),
    [
        ("contempt", "en", "no one here thinks ur a loser love"),
        ("contempt", "en", "shut up and kiss me"),
        ("contempt", "en", "Shut UP!! you got the job?!"),
        ("contempt", "en", "screw you, flatpack"),
        ("contempt", "en", "she thought you were a moron, and i told her off"),
        ("threat", "en", "I'll make you pay for dinner next time"),
        ("demand", "en", "can you answer the question about the car?"),
        ("threat", "zh", "别让我动手做饭了，今天好累"),
        ("defensiveness", "zh", "这不关你什么事，别自责"),
        ("defensiveness", "zh", "我要你管我一辈子"),
        ("guilt_pressure", "zh", "你对得起我，也对得起孩子，别多想"),
        ("demand", "zh", "你给我起来吃饭啦小懒虫"),
        ("contempt", "zh", "宝贝一边玩去，妈妈在忙"),
        ("threat", "en", "if you leave I'll kill the lights"),
        ("demand", "zh", "他拍着桌子说 你给我滚 我就真走了"),
        ("contempt", "zh", "她说你真没用，我笑了半天"),
        ("contempt", "zh", "垃圾记得带下去"),
    ],
)
def test_what_only_sounds_blunt_is_left_to_the_model(kind, language, text):
    marks = marks_of(text, clauses_of(text), language, [kind])
    assert [mark for mark in marks if mark.says is Says.BLUNT] == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_what_is_said_bluntly_is_told_alone_and_among_kind_words(language):
    before, after = {
        "en": ("The soup was lovely, thank you. ", " See you at six."),
        "zh": ("汤很好喝，谢谢你。", "六点见。"),
    }[language]
    for kind, texts in BLUNT[language].items():
        for text in texts:
            for said in (text, f"{before}{text}.{after}"):
                assert kind in {found.kind for found in review(said).to_look_at}, said


def test_a_text_is_read_in_any_case():
    for text, kind, language in (
        ("YOU NEVER Listen To Me", "absolute", "en"),
        ("SHUT UP AND LISTEN", "contempt", "en"),
        ("我觉得自己像个ATM", "pseudo_feeling", "zh"),
    ):
        assert found_by_rules(text, kind, language), text


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_says_what_it_is_and_where_that_comes_from(kind):
    assert KINDS[kind].definition
    assert "(" in KINDS[kind].source
    assert KINDS[kind].reason.endswith((".", "?"))
