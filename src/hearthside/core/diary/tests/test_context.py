"""One thing has one name, however it is typed."""

import unicodedata

import pytest

from hearthside.core.diary import ContextList
from hearthside.core.diary.context import UnusableContextName

CAFE = "his café"


@pytest.mark.parametrize(
    "typed",
    ["His Café", " his   café ", unicodedata.normalize("NFD", CAFE), "ｈｉｓ café"],
    ids=["case", "space", "accents apart", "wide letters"],
)
def test_two_spellings_are_one_context(typed):
    contexts = ContextList().add(CAFE)

    assert contexts.add(typed) == contexts
    assert contexts.find(typed).name == CAFE
    with pytest.raises(UnusableContextName):
        contexts.add("a quarrel").rename("2", typed)


def test_a_name_is_kept_with_its_accents_composed():
    (context,) = ContextList().add(unicodedata.normalize("NFD", CAFE)).contexts

    assert context.name == CAFE


@pytest.mark.parametrize("typed", ["晚回消息", "رد متأخر", "🌧️ rain"])
def test_a_name_may_be_in_any_script(typed):
    assert ContextList().add(typed).find(typed).name == typed
