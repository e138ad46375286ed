"""A plan keeps its cue recognisable, and the plan that is used most comes first."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from hearthside.core.diary import ContextList
from hearthside.core.document import decode, encode
from hearthside.core.plans import (
    Helped,
    IfThenPlan,
    KeptSide,
    NeedKind,
    PlanBook,
    PlanSide,
    PlanUse,
    PlanWords,
    SafetyNeed,
    find_orders,
)

AT = datetime(2026, 3, 1, 21, 40, tzinfo=UTC)


def plan(n=1, *, cue="late reply", context=None, hours=0):
    written_at = AT + timedelta(hours=hours)
    return IfThenPlan(
        id=UUID(int=n), cue=cue, context=context, then_i="I walk", written_at=written_at
    )


def use(n, of, *, hours=0):
    return PlanUse(id=UUID(int=100 + n), plan=UUID(int=of), used_at=AT + timedelta(hours=hours))


def side(n=1):
    words = PlanWords(cue="late reply", then_i="I walk")
    return KeptSide(item=UUID(int=900 + n), side=PlanSide(plan=UUID(int=n), words=words))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda known: known, "late reply"),
        (lambda known: known.rename("1", "no answer"), "no answer"),
        (lambda known: known.add("silence").merge("1", into="2"), "silence"),
        (lambda known: known.retire("1"), "late reply"),
        (lambda known: ContextList(), "late reply"),
    ],
    ids=["as it was", "renamed", "merged", "retired", "gone"],
)
def test_the_cue_follows_its_context(change, says):
    known = change(ContextList().add("late reply"))

    assert plan(context="1").cue_today(known) == says


def test_a_cue_in_own_words_stays_whatever_contexts_there_are():
    assert plan(cue="the door slams").cue_today(ContextList().add("late reply")) == "the door slams"


def test_what_is_used_most_comes_first_and_else_what_is_newest():
    book = PlanBook(plans=(plan(1), plan(2, hours=1), plan(3, hours=2)))
    assert [one.id.int for one in book.by_use()] == [3, 2, 1]

    book = book.keep_use(use(1, 1)).keep_use(use(2, 1, hours=1)).keep_use(use(3, 2))
    assert [one.id.int for one in book.by_use()] == [1, 2, 3]
    assert [one.id.int for one in book.uses_of(UUID(int=1))] == [102, 101]


def test_kept_twice_it_is_there_once_and_in_its_place():
    book = PlanBook().keep_plan(plan(1)).keep_plan(plan(2)).keep_plan(plan(1, cue="silence"))
    assert [(one.id.int, one.cue) for one in book.plans] == [(1, "silence"), (2, "late reply")]

    assert PlanBook().keep_side(side()).keep_side(side()).sides == (side(),)


def test_a_deleted_plan_takes_its_uses_and_its_side_with_it_and_nothing_else():
    book = PlanBook(plans=(plan(1), plan(2)), sides=(side(1), side(2)))
    book = book.keep_use(use(1, 1)).keep_use(use(2, 2)).drop_plan(UUID(int=1))

    assert [one.id.int for one in book.plans] == [2]
    assert [one.plan.int for one in book.uses] == [2]
    assert [one.side.plan.int for one in book.sides] == [2]


def test_a_book_is_the_same_after_a_journey_through_the_seal():
    need = SafetyNeed(id=UUID(int=7), kind=NeedKind.ROUTINES, notice="Sunday breakfast")
    used = PlanUse(
        id=UUID(int=8), plan=UUID(int=1), used_at=AT, felt_before=8, helped=Helped.A_LITTLE
    )
    book = PlanBook(needs=(need,), plans=(plan(),), uses=(used,), sides=(side(),))

    assert decode(encode(book), PlanBook) == book
    assert decode(b"{}", PlanBook) == PlanBook()


@pytest.mark.parametrize("wish", ["", "I would love a short word", "A hug would help me"])
def test_a_wish_is_no_order(wish):
    assert find_orders(wish) == ()


def test_a_wish_that_leaves_no_choice_is_seen():
    assert "demand" in {found.kind for found in find_orders("you must text me every hour")}


def test_a_wish_to_know_where_somebody_is_all_the_time_is_seen_whatever_stands_beside_it():
    assert "where" in {
        found.kind for found in find_orders("always tell me where you are", "thanks")
    }


def test_a_wish_says_only_what_the_other_does_and_that_alone_is_no_order():
    assert find_orders("you text me when you arrive") == ()
