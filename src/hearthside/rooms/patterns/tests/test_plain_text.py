"""The same words in a terminal."""

import pytest

from hearthside.core.diary import Diary
from hearthside.core.finding import describe_course, gather
from hearthside.core.triggers import find_triggers
from hearthside.rooms.patterns.plain_text import disarm, write_text
from hearthside.rooms.patterns.tests.simulated_diary import list_contexts, simulate_moments


def patterns_of(n):
    diary = Diary.from_moments(simulate_moments(n), list_contexts())
    return gather(diary, find_triggers(diary), describe_course(diary))


@pytest.mark.parametrize("width", [40, 80, 200])
def test_lines_fit_the_terminal(width):
    text = write_text(patterns_of(200), width=width)

    assert max(map(len, text.splitlines())) <= min(max(width, 48), 88)
    assert not any(line.endswith(" ") for line in text.splitlines())


def test_it_says_what_the_page_says():
    text = " ".join(write_text(patterns_of(300), width=80).split())

    assert "“late reply” goes together with feeling more insecure: about" in text
    assert "What goes together with feeling less insecure" in text
    assert "How sure is this, and when is it wrong?" in text


def test_an_empty_diary_is_said_in_a_line():
    assert "There are no moments in this file yet." in write_text(patterns_of(0), width=80)


def test_a_name_cannot_command_the_terminal():
    assert (
        disarm("a\x1b[31mred\x9b") == "a\N{REPLACEMENT CHARACTER}[31mred\N{REPLACEMENT CHARACTER}"
    )
    assert disarm("晚回消息 👩‍👩‍👧") == "晚回消息 👩‍👩‍👧"
