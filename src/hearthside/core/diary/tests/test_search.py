"""Finding words again."""

import pytest

from hearthside.core.diary.search import Search


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("REPLY", "a late reply"),
        ("straße", "STRASSE"),
        ("晚回", "他又晚回消息了"),
        ("ｌａｔｅ", "late"),
        ("🙂", "fine 🙂"),
        ("חיכיתי", "חיכיתי שעה"),
        ("late tea", "tea was late"),
    ],
)
def test_it_finds(query, text):
    assert Search(query).finds([text])


def test_every_word_has_to_be_there_somewhere():
    assert Search("late call").finds(["late reply", "a call"])
    assert not Search("late call").finds(["late reply"])


def test_nothing_to_look_for_finds_nothing():
    assert Search(" \n ").is_empty
    assert not Search("").finds(["anything"])
