"""From a filled-in form to a moment."""

from datetime import UTC, datetime

import pytest

from hearthside.core.diary import ContextList, Moment, Source
from hearthside.core.diary.context import UnusableContextName
from hearthside.core.diary.entry import (
    Entry,
    NewContext,
    record_entry,
    revise_moment,
    ticked_contexts,
)

AT = datetime(2026, 3, 10, 21, 0, tzinfo=UTC)
CONTEXTS = ContextList().add("late reply").add("a quarrel").add("slept badly", day_level=True)


def entry(**more):
    return Entry(at=AT, felt_insecurity=4.0, **more)


def test_what_was_offered_and_not_ticked_was_asked_about_and_absent():
    moment, _ = record_entry(entry(asked=("1", "2"), ticked=frozenset({"2"})), CONTEXTS)

    assert moment.contexts == {"1": 0.0, "2": 1.0}


def test_new_words_become_contexts_that_are_ticked():
    new = (NewContext("work stress"), NewContext("Late Reply"))
    moment, contexts = record_entry(entry(asked=("1", "2"), new_contexts=new), CONTEXTS)

    assert contexts.contexts[-1].name == "work stress"
    assert moment.contexts == {"1": 1.0, "2": 0.0, "4": 1.0}


def test_a_suggestion_keeps_its_kind():
    _, contexts = record_entry(entry(new_contexts=(NewContext("rest", soothing=True),)), CONTEXTS)

    assert contexts.contexts[-1].soothing


def test_an_unknown_context_is_left_out():
    moment, _ = record_entry(entry(asked=("1", "99"), ticked=frozenset({"98"})), CONTEXTS)

    assert moment.contexts == {"1": 0.0}


def test_a_context_merged_meanwhile_counts_as_the_one_that_took_it_in():
    merged = CONTEXTS.merge("2", into="1")
    moment, _ = record_entry(entry(asked=("1", "2"), ticked=frozenset({"2"})), merged)

    assert moment.contexts == {"1": 1.0}


def test_an_empty_or_endless_name_is_refused():
    for name in (" ", "x" * 61):
        with pytest.raises(UnusableContextName):
            record_entry(entry(new_contexts=(NewContext(name),)), CONTEXTS)


def old(**contexts):
    return Moment(at=AT, felt_insecurity=7.5, scheduled=True, items={"closeness": 3}, **contexts)


def test_changing_a_moment_never_invents_an_answer():
    before = old(contexts={"1": 1.0, "2": 0.0})
    after, _ = revise_moment(before, entry(asked=("1", "2", "3")), CONTEXTS)

    assert after.contexts == {"1": 0.0, "2": 0.0}


def test_a_grade_stays_while_its_context_is_ticked():
    before = old(contexts={"1": 0.4, "2": 0.0})
    changed = entry(asked=("1", "2"), ticked=frozenset({"1", "2"}))
    after, _ = revise_moment(before, changed, CONTEXTS)

    assert after.contexts == {"1": 0.4, "2": 1.0}


def test_what_was_not_on_the_form_stays():
    before = old(contexts={"1": 1.0, "3": 1.0})
    after, _ = revise_moment(before, entry(asked=("1",), ticked=frozenset({"1"})), CONTEXTS)

    assert after.contexts == {"1": 1.0, "3": 1.0}


def test_a_check_in_stays_a_check_in_with_its_answers():
    after, _ = revise_moment(old(), entry(note="later"), CONTEXTS)

    assert (after.scheduled, after.items, after.note) == (True, {"closeness": 3}, "later")


def test_of_two_merged_contexts_the_greater_extent_stands():
    merged = CONTEXTS.merge("2", into="1")
    moment = old(contexts={"1": 0.0, "2": 0.6})

    assert [c.id for c in ticked_contexts(moment, merged)] == ["1"]
    after, _ = revise_moment(moment, entry(asked=("1",), ticked=frozenset({"1"})), merged)
    assert after.contexts == {"1": 0.6}


def test_where_it_felt_it_came_from_is_kept_in_the_one_order():
    some = frozenset({Source.SOCIAL_COMPARISON, Source.PAST_INJURY})
    moment, contexts = record_entry(entry(sources=some), CONTEXTS)
    changed, _ = revise_moment(moment, entry(sources=frozenset()), contexts)

    assert moment.sources == (Source.PAST_INJURY, Source.SOCIAL_COMPARISON)
    assert changed.sources == ()
