"""The same question again within hours is seen; a first one, another one and a plain one are not."""

from datetime import UTC, datetime, timedelta

import pytest

from hearthside.core.language import Finding
from hearthside.core.language.assurance import Need
from hearthside.core.language.loop import WITHIN, find_asking, find_loop

NOW = datetime(2026, 3, 1, 23, tzinfo=UTC)


def earlier(text, hours=2.0):
    return [("earlier", text, NOW - timedelta(hours=hours))]


@pytest.mark.parametrize(
    ("before", "again", "need"),
    [
        ("Are you mad at me?", "are you still mad at me??", Need.PEACE),
        ("do you still love me?", "Hey. Do you love me still?", Need.BEING_LOVED),
        ("are you going to leave me?", "ok but are you going to leave me?", Need.STAYING),
        ("你还爱我吗？", "你真的还爱我吗？", Need.BEING_LOVED),
        ("你到底爱不爱我", "所以你到底爱不爱我", Need.BEING_LOVED),
        ("你是不是生气了", "你是不是又生气了", Need.PEACE),
        ("do you still love me", "you do love me, right?", Need.BEING_LOVED),
        ("Dinner was good. Do you care about me?", "are you sure you love me", Need.BEING_LOVED),
        ("do you want to break up", "you're not going to leave me are you", Need.STAYING),
        ("are you mad at me", "Did I do something wrong", Need.PEACE),
        ("你还爱我吗？", "你到底还爱不爱我？", Need.BEING_LOVED),
        ("你是不是不爱我了？", "还在不在乎我", Need.BEING_LOVED),
        ("你会不会离开我", "你是不是想分手", Need.STAYING),
        ("你不会不要我吧", "你会不会离开我？", Need.STAYING),
        ("还在生气吗", "你是不是生我气了", Need.PEACE),
        ("你還愛我嗎", "你在乎我吗", Need.BEING_LOVED),
    ],
)
def test_the_same_question_again(before, again, need):
    found = find_loop(again, [], earlier(before), now=NOW)

    assert (found.key, found.need) == ("earlier", need)


@pytest.mark.parametrize(
    ("before", "again"),
    [
        ("When will you be home?", "when will you be home??"),
        ("Are you mad at me?", "did you feed the cat?"),
        ("do you love me?", "i love me a good soup"),
        ("我爱你，你也爱我", "我爱你，你也爱我"),
        ("do you love this song?", "do you love me?"),
        ("are you mad about the film too?", "are you mad at me?"),
        ("are you mad at me?", "are you mad about the film too?"),
        ("do you still love me?", "are you mad at me?"),
        ("Do you love me?", "do you want to leave me?"),
        ("你是不是不爱我了", "你是不是不要我了"),
        ("你还爱我吗", "还爱吃辣吗"),
        ("还爱吃辣吗", "你还爱我吗"),
        ("你生气了吗", "老板生气了吗"),
        ("你爱我做的菜吗", "你爱我做的菜吗"),
        ("", "are you mad at me?"),
        ("Are you mad at me?", ""),
    ],
)
def test_what_is_no_loop(before, again):
    assert find_loop(again, [], earlier(before), now=NOW) is None


def test_it_is_one_within_hours_only():
    question = "are you mad at me?"
    hours = WITHIN.total_seconds() / 3600

    assert find_loop(question, [], earlier(question, hours), now=NOW)
    assert not find_loop(question, [], earlier(question, hours + 0.1), now=NOW)
    assert not find_loop(question, [], earlier(question, -1), now=NOW)


def test_the_latest_one_is_shown():
    told = [("old", "are you mad at me?", NOW - timedelta(hours=h)) for h in (5, 6)]
    told.append(("new", "are you mad at me", NOW - timedelta(hours=1)))

    assert find_loop("are you mad at me?", [], told, now=NOW).key == "new"


def test_what_the_review_names_counts_without_a_question_mark():
    text = "tell me again that we are good"
    marked = [Finding("reassurance_loop", (0, 13), "")]

    assert find_asking(text) == ()
    assert find_loop(text, marked, earlier(text), now=NOW).need is Need.CERTAINTY


def test_a_pasted_log_takes_no_time():
    log = "are you mad at me?\n" * 6000

    assert find_loop(log, [], earlier(log), now=NOW)
