"""One talk out of two sides, whatever each of the two does and in whatever order they look."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hearthside.core.conversations import TALKS, Turn
from hearthside.core.conversations.joint_talk import (
    KEPT,
    Phase,
    TalkSide,
    accept,
    join_talk,
    press,
)

NOW = datetime(2026, 3, 1, 20, tzinfo=UTC)
BEN = TalkSide(talk="turns", began_at=NOW, topic="messages")
CLEO = accept(BEN)

NAMES = ("on", "back", "again", "join", "nonsense")

acts = st.lists(st.tuples(st.booleans(), st.booleans(), st.sampled_from(NAMES)), max_size=40)


def seen(mine, theirs):
    joint = join_talk(mine, theirs, NOW)
    return joint.step, joint.moves, joint.phase


@given(talk=st.sampled_from(TALKS), acts=acts)
def test_both_see_the_same_step_however_they_press(talk, acts):
    ben = TalkSide(talk=talk.key, began_at=NOW)
    sides = [ben, accept(ben)]
    stale = list(sides)
    for is_cleo, is_late, name in acts:
        mine, theirs = sides[is_cleo], (stale if is_late else sides)[not is_cleo]
        joint = join_talk(mine, theirs, NOW)
        stale = list(sides)
        sides[is_cleo] = press(joint, name, joint.step.key) or mine

    assert seen(*sides) == seen(*reversed(sides))
    assert {join_talk(*sides, NOW).turn, join_talk(*reversed(sides), NOW).turn} == {
        Turn.FIRST,
        Turn.SECOND,
    }


def test_a_talk_waits_until_the_other_says_yes():
    assert join_talk(BEN, None, NOW).phase is Phase.ASKED
    assert join_talk(None, BEN, NOW).phase is Phase.INVITED
    assert join_talk(CLEO, BEN, NOW).phase is Phase.UNDER_WAY


@pytest.mark.parametrize("talk", ["repair", "turns"])
def test_where_both_ask_the_later_question_stands_and_the_first_one_is_asked(talk):
    later = TalkSide(talk=talk, began_at=NOW + timedelta(seconds=30))

    assert join_talk(later, BEN, NOW).phase is Phase.ASKED
    assert join_talk(BEN, later, NOW).phase is Phase.INVITED
    joined = press(join_talk(BEN, later, NOW), "join", "")
    assert join_talk(joined, later, NOW).phase is Phase.UNDER_WAY
    assert join_talk(later, joined, NOW).phase is Phase.UNDER_WAY


def test_only_whose_turn_it_is_moves_the_talk():
    ben = press(join_talk(BEN, CLEO, NOW), "on", "settle")

    assert press(join_talk(CLEO, ben, NOW), "on", "speak-1") is None
    assert press(join_talk(ben, CLEO, NOW), "on", "speak-1").step == "say-back-1"


def test_a_press_that_comes_twice_moves_once():
    ben = press(join_talk(BEN, CLEO, NOW), "on", "settle")

    assert press(join_talk(ben, CLEO, NOW), "on", "settle") is None


@pytest.mark.parametrize("later", [KEPT + timedelta(minutes=1), -timedelta(minutes=2)])
def test_what_is_too_old_or_ahead_of_the_clock_is_no_talk(later):
    assert join_talk(None, BEN, NOW + later).phase is Phase.NONE


@pytest.mark.parametrize("changed", [{"talk": "nobody's"}, {"is_over": True}])
def test_what_was_ended_or_cannot_be_true_invites_nobody(changed):
    assert join_talk(None, replace(BEN, **changed), NOW).phase is Phase.NONE


def test_a_step_nobody_knows_is_the_first_one():
    assert join_talk(replace(CLEO, step="nowhere"), BEN, NOW).step.key == "settle"


def test_either_ends_it_for_both():
    over = replace(CLEO, is_over=True)

    assert join_talk(BEN, over, NOW).phase is Phase.OVER
    assert join_talk(over, BEN, NOW).phase is Phase.OVER
