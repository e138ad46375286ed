"""A question for assurance is known in many words, and a plain one is left alone."""

import pytest

from hearthside.core.language.assurance import ASSURANCES, find_assurance


@pytest.mark.parametrize("language", ["english", "chinese"])
@pytest.mark.parametrize("need", ASSURANCES)
def test_rules_hold_to_their_examples(need, language):
    rules = getattr(ASSURANCES[need], language)

    assert [said for said in rules.hits if find_assurance(said) is not need] == []
    assert [said for said in rules.misses if find_assurance(said)] == []


def test_a_long_sentence_is_no_question():
    assert find_assurance("我在路上，" * 60 + "你还爱我吗") is None


def test_it_is_read_in_capitals_curled_marks_and_traditional_characters():
    assert find_assurance("DON’T YOU LOVE ME?") is find_assurance("妳還愛我嗎")
    assert find_assurance("妳還愛我嗎") is not None
