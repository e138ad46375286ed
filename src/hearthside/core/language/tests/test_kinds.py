import re

import pytest

from hearthside.core.language.clauses import clauses_of
from hearthside.core.language.kinds import KINDS
from hearthside.core.language.marks import Says, marks_of


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
        for pattern in (*rules.sure, *rules.likely, *rules.never)
        if re.search(r"(?<![\\])(?<!\(\?)[A-Z]", pattern)
    ] == []


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
