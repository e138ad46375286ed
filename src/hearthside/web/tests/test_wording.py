"""Words, days and times stand in a row as the reader's language has them."""

from datetime import UTC, date, datetime

import pytest
from django.template import engines
from django.utils.translation import override

from hearthside.people import wording

DAY = date(2026, 1, 5)
EVENING = datetime(2026, 11, 26, 19, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def greenwich(settings):
    settings.TIME_ZONE = "UTC"


@pytest.mark.parametrize(
    ("parts", "english", "chinese"),
    [
        ("weekday day", "Thursday, November 26", "11月26日 星期四"),
        ("weekday time", "Thursday, 7:30 p.m.", "星期四 19:30"),
        ("weekday day time", "Thursday, November 26, 7:30 p.m.", "11月26日 星期四 19:30"),
        ("date time", "Nov. 26, 2026, 7:30 p.m.", "2026年11月26日 19:30"),
    ],
)
def test_a_time_in_the_order_of_the_language(parts, english, chinese):
    with override("en"):
        assert wording.when(EVENING, parts) == english
    with override("zh-hans"):
        assert wording.when(EVENING, parts) == chinese


def test_january_is_the_first_month():
    with override("zh-hans"):
        assert wording.when(DAY, "weekday day") == "1月5日 星期一"


def test_words_in_a_row():
    three = ("a", "b", "c")
    with override("en"):
        assert wording.in_a_row(three) == "a, b, c"
        assert wording.with_and(three) == "a, b and c"
        assert wording.with_or(three) == "a, b or c"
    with override("zh-hans"):
        assert wording.in_a_row(three) == "a、b、c"
        assert wording.with_and(three) == "a、b、c"
        assert wording.with_or(three) == "a、b或c"


@pytest.mark.parametrize("words", [(), ("a",)])
def test_few_words_need_no_joint(words):
    assert wording.in_a_row(words) == wording.with_and(words) == "".join(words)


def test_sentences_in_a_row():
    with override("zh-hans"):
        assert wording.sentences_in_a_row(("完成了。", "", "都好。")) == "完成了。都好。"


def test_a_sentence_and_a_link_have_a_space_between_them_where_the_language_has_one():
    page = engines["django"].from_string("Late?{% space %}<a>Rest</a>")

    assert page.render() == "Late? <a>Rest</a>"
    with override("zh-hans"):
        assert page.render() == "Late?<a>Rest</a>"


def test_a_page_shows_names_as_they_are_and_runs_nothing():
    page = engines["django"].from_string("{{ names|in_a_row }}")

    assert page.render({"names": ["<b>", "c"]}) == "&lt;b&gt;, c"
