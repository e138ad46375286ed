"""The third entry on the same thing within 48 hours."""

from datetime import UTC, datetime, timedelta

import pytest

from hearthside.core.diary import ContextList, Moment
from hearthside.core.diary.repetition import Turn, find_repetition

NOW = datetime(2026, 3, 10, 21, 0, tzinfo=UTC)
CONTEXTS = (
    ContextList()
    .add("late reply")
    .add("a quarrel")
    .add("slept badly", day_level=True)
    .add("time together", soothing=True)
)
LATE_REPLY, QUARREL, SLEPT_BADLY, TOGETHER = "1", "2", "3", "4"


def moment(hours_ago, *ticked, felt=6.0, **more):
    asked = dict.fromkeys((LATE_REPLY, QUARREL, SLEPT_BADLY, TOGETHER), 0.0)
    return Moment(
        at=NOW - timedelta(hours=hours_ago),
        felt_insecurity=felt,
        contexts=asked | dict.fromkeys(ticked, 1.0),
        **more,
    )


def test_two_entries_are_no_repetition():
    assert find_repetition(moment(0, LATE_REPLY), [moment(5, LATE_REPLY)], CONTEXTS) is None


def test_the_third_entry_on_the_same_thing_is_noticed():
    found = find_repetition(
        moment(0, LATE_REPLY), [moment(40, LATE_REPLY), moment(5, LATE_REPLY)], CONTEXTS
    )

    assert found is not None
    assert (found.context.name, found.count) == ("late reply", 3)
    assert found.turn is Turn.OTHER_EXPLANATION


def test_it_looks_back_exactly_48_hours():
    edge = [moment(48, LATE_REPLY), moment(5, LATE_REPLY)]
    beyond = [moment(48.1, LATE_REPLY), moment(5, LATE_REPLY)]

    assert find_repetition(moment(0, LATE_REPLY), edge, CONTEXTS) is not None
    assert find_repetition(moment(0, LATE_REPLY), beyond, CONTEXTS) is None


def test_it_counts_one_thing_and_not_several():
    others = [moment(5, QUARREL), moment(3, LATE_REPLY)]

    assert find_repetition(moment(0, LATE_REPLY, QUARREL), others, CONTEXTS) is None


@pytest.mark.parametrize(
    "earlier",
    [
        moment(3, LATE_REPLY, felt=0.0),
        moment(3, LATE_REPLY, scheduled=True),
        moment(-1, LATE_REPLY),
    ],
    ids=["it felt fine", "it was a check-in", "it came later"],
)
def test_it_leaves_out(earlier):
    others = [moment(5, LATE_REPLY), earlier]

    assert find_repetition(moment(0, LATE_REPLY), others, CONTEXTS) is None


def test_a_moment_that_felt_fine_repeats_nothing():
    others = [moment(5, LATE_REPLY), moment(3, LATE_REPLY)]

    assert find_repetition(moment(0, LATE_REPLY, felt=0.0), others, CONTEXTS) is None
    assert find_repetition(moment(0, LATE_REPLY, scheduled=True), others, CONTEXTS) is None


@pytest.mark.parametrize("context", [SLEPT_BADLY, TOGETHER])
def test_what_lasts_all_day_or_soothes_is_no_worry(context):
    others = [moment(5, context), moment(3, context)]

    assert find_repetition(moment(0, context), others, CONTEXTS) is None


def test_it_does_not_count_the_latest_twice():
    latest = moment(0, LATE_REPLY)

    assert find_repetition(latest, [latest, moment(3, LATE_REPLY)], CONTEXTS) is None


def test_a_merged_context_counts_as_the_one_that_took_it_in():
    merged = CONTEXTS.merge(QUARREL, into=LATE_REPLY)
    found = find_repetition(
        moment(0, LATE_REPLY), [moment(5, QUARREL), moment(3, LATE_REPLY)], merged
    )

    assert found is not None
    assert found.context.id == LATE_REPLY


def test_it_shows_the_last_entry_that_says_what_was_thought():
    said = moment(20, LATE_REPLY, told_myself="they are cross with me")
    found = find_repetition(moment(0, LATE_REPLY), [said, moment(3, LATE_REPLY)], CONTEXTS)

    assert found is not None
    assert found.earlier == said


def test_the_questions_take_turns():
    others = [moment(hours, LATE_REPLY) for hours in (9, 8)]
    asked = []
    for _ in range(4):
        found = find_repetition(moment(0, LATE_REPLY), others, CONTEXTS)
        asked.append(found.turn)
        others.append(moment(5 - len(asked), LATE_REPLY))

    assert asked == [Turn.OTHER_EXPLANATION, Turn.NEED, Turn.SMALL_ACT, Turn.OTHER_EXPLANATION]


def test_without_a_thought_it_shows_the_last_entry_that_says_what_was_needed():
    said = moment(20, LATE_REPLY, needed="a word")
    found = find_repetition(moment(0, LATE_REPLY), [said, moment(3, LATE_REPLY)], CONTEXTS)

    assert found is not None
    assert found.earlier == said
