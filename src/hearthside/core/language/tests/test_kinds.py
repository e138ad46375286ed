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


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_says_what_it_is_and_where_that_comes_from(kind):
    assert KINDS[kind].definition
    assert "(" in KINDS[kind].source
    assert KINDS[kind].reason.endswith((".", "?"))
