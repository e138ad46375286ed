"""Two people agree on a plan only by the same words, each said by themselves."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearthside.core.plans import (
    PlanForTwo,
    PlanSide,
    PlanSignal,
    PlanWords,
    can_be_heard,
    merge_sides,
)

NOW = datetime(2026, 3, 1, 21, 40, tzinfo=UTC)
SAYS = "busy now, will check in later"

words = st.builds(
    PlanWords,
    cue=st.sampled_from(["late reply", "cancelled plan"]),
    then_i=st.sampled_from(["I walk", "I call a friend"]),
    we_say=st.sampled_from(["", SAYS]),
)
sides = st.builds(
    PlanSide,
    plan=st.builds(UUID, int=st.integers(1, 3)),
    words=words,
    is_own=st.booleans(),
)
many = st.lists(sides, max_size=6)


def side(we_say=SAYS, *, is_own=True, plan=1, **more):
    told = {"cue": "late reply", "then_i": "I walk", "we_say": we_say, **more}
    return PlanSide(plan=UUID(int=plan), words=PlanWords(**told), is_own=is_own)


def agreed(we_say=SAYS):
    return merge_sides([side(we_say)], [side(we_say, is_own=False)])


def signal(said=SAYS, *, plan=1, ago=timedelta(hours=1)):
    return PlanSignal(plan=UUID(int=plan), words=said, sent_at=NOW - ago)


@given(many, many, st.randoms())
def test_order_and_repetition_change_nothing(mine, theirs, dice):
    merged = merge_sides(mine, theirs)
    shuffled = dice.sample(mine, len(mine)) + mine[:2]

    assert merge_sides(shuffled, theirs + theirs) == merged


@given(many, many)
def test_both_people_see_the_same_agreements(mine, theirs):
    here = {plan.plan: plan.words for plan in merge_sides(mine, theirs) if plan.is_agreed}
    there = {plan.plan: plan.words for plan in merge_sides(theirs, mine) if plan.is_agreed}

    assert here == there


@given(many, many)
def test_nothing_is_agreed_that_both_did_not_say_word_for_word(mine, theirs):
    for plan in merge_sides(mine, theirs):
        assert plan.is_agreed == (
            plan.mine is not None
            and plan.theirs is not None
            and plan.mine.words == plan.theirs.words
        )
        if plan.is_agreed:
            assert plan.mine in mine
            assert plan.theirs in theirs


@given(many, many, st.datetimes(timezones=st.just(UTC)), st.sampled_from([SAYS, "", "I hate you"]))
def test_only_words_i_agreed_to_reach_me(mine, theirs, at, said):
    sent = PlanSignal(plan=UUID(int=1), words=said, sent_at=at)

    if can_be_heard(sent, merge_sides(mine, theirs), NOW):
        assert said in [one.words.we_say for one in mine if one.plan == sent.plan]
        assert timedelta(0) <= NOW - at < timedelta(days=1)


def test_a_changed_word_takes_the_assent_back():
    (plan,) = merge_sides([side("busy, later!")], [side(is_own=False)])

    assert not plan.is_agreed
    assert plan.words.we_say == SAYS


def test_whoever_claims_my_plan_as_theirs_is_passed_over():
    (plan,) = merge_sides([side()], [side(is_own=True)])

    assert plan.theirs is None
    assert plan.is_mine


def test_a_plan_that_only_the_other_has_is_the_others():
    (plan,) = merge_sides([], [side()])

    assert not plan.is_mine
    assert plan.words == side().words
    assert PlanForTwo(UUID(int=1)).mark == ""


@pytest.mark.parametrize(
    ("sent", "plans"),
    [
        (signal(ago=timedelta(hours=24)), agreed()),
        (signal(ago=-timedelta(minutes=1)), agreed()),
        (signal("other words"), agreed()),
        (signal(plan=2), agreed()),
        (signal(""), agreed("")),
        (signal(), merge_sides([side()], [])),
        (signal(), merge_sides([], [side()])),
        (signal(), merge_sides([side()], [side("busy", is_own=False)])),
    ],
    ids=["old", "future", "other words", "other plan", "empty", "mine", "theirs", "differs"],
)
def test_what_is_not_heard(sent, plans):
    assert not can_be_heard(sent, plans, NOW)


def test_the_agreed_words_are_heard_for_a_day():
    assert can_be_heard(signal(ago=timedelta(hours=23, minutes=59)), agreed(), NOW)
