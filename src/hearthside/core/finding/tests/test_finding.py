"""When a finding is settled again, and what it remembers."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from uuid import UUID

import msgspec
import pytest

from hearthside.core.diary import Context, ContextList, Diary, Moment
from hearthside.core.document import decode, encode
from hearthside.core.finding import Finding, compare, describe_course, gather, settle
from hearthside.core.triggers import find_triggers

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
CONTEXTS = ContextList(
    contexts=(Context(id="1", name="late reply"), Context(id="2", name="slept badly"))
)


def keep(at, felt=3.0, key=None, **contexts):
    keep.count += 1
    there = {name.removeprefix("c"): value for name, value in contexts.items()}
    moment = Moment(at=at, felt_insecurity=felt, contexts=there)
    return key or UUID(int=keep.count), moment


keep.count = 0


@pytest.fixture
def moments():
    return [
        keep(NOW - timedelta(hours=8 * i), felt=7 if i % 3 == 0 else 2, c1=float(i % 3 == 0))
        for i in range(1, 31)
    ]


def settle_on(moments, contexts=CONTEXTS, previous=None, at=NOW) -> Finding:
    diary = Diary.from_moments((moment for _key, moment in moments), contexts)
    patterns = gather(diary, find_triggers(diary), describe_course(diary))
    return settle(previous, patterns, moments, contexts, at=at)


def settles_again(finding, moments, contexts=CONTEXTS, now=NOW) -> bool:
    return compare(finding, moments, contexts).settles_again(finding.settled_at, now)


def test_a_finding_survives_the_seal(moments):
    finding = settle_on(moments)

    assert decode(encode(finding), Finding) == finding


def test_moments_of_the_same_day_wait(moments):
    finding = settle_on(moments)
    moments += [keep(NOW + timedelta(minutes=5)), keep(NOW - timedelta(hours=20))]

    assert compare(finding, moments, CONTEXTS).added == 2
    assert not settles_again(finding, moments)


def test_a_new_day_settles(moments):
    assert settles_again(settle_on(moments), moments, now=NOW + timedelta(days=1))


@pytest.mark.parametrize("hours", [-12, 14])
def test_a_traveller_waits_for_the_next_day_of_the_new_place(moments, hours):
    finding, there = settle_on(moments), timezone(timedelta(hours=hours))
    midnight = datetime.combine(NOW.astimezone(there) + timedelta(days=1), time(), there)

    assert not settles_again(finding, moments, now=NOW.astimezone(there))
    assert not settles_again(finding, moments, now=midnight - timedelta(minutes=1))
    assert settles_again(finding, moments, now=midnight)


def test_a_look_from_a_clock_that_ran_ahead_holds_nothing_up(moments):
    assert settles_again(settle_on(moments, at=NOW + timedelta(days=400)), moments)


def test_a_deleted_moment_settles(moments):
    assert settles_again(settle_on(moments), moments[1:])


def test_an_edited_moment_settles(moments):
    finding = settle_on(moments)
    key, moment = moments[0]
    moments[0] = (key, msgspec.structs.replace(moment, felt_insecurity=1.0))

    assert settles_again(finding, moments)


def test_a_diary_brought_in_settles(moments):
    finding = settle_on(moments)
    moments += [keep(NOW - timedelta(days=30 + i)) for i in range(11)]

    assert settles_again(finding, moments)


@pytest.mark.parametrize(
    "change",
    [
        lambda contexts: contexts.rename("1", "no answer"),
        lambda contexts: contexts.merge("1", into="2"),
    ],
)
def test_a_changed_context_settles(moments, change):
    assert settles_again(settle_on(moments), moments, contexts=change(CONTEXTS))


@pytest.mark.parametrize(
    "change",
    [lambda contexts: contexts.add("cuddled"), lambda contexts: contexts.retire("1")],
)
def test_a_context_that_comes_or_rests_waits(moments, change):
    assert not settles_again(settle_on(moments), moments, contexts=change(CONTEXTS))


def test_a_finding_keeps_nothing_of_a_context_no_moment_has(moments):
    finding = settle_on(moments)
    assert [change.context_id for change in finding.changes] == ["1"]
    without = [(key, msgspec.structs.replace(m, contexts={"2": 0.0})) for key, m in moments]

    assert settle_on(without, previous=finding).changes == ()


def test_changes_follow_a_merge(moments):
    finding = settle_on(moments)
    merged = CONTEXTS.merge("1", into="2")

    changes = settle_on(moments, contexts=merged, previous=finding).changes
    assert {change.context_id for change in changes} == {"2"}


def test_a_finding_names_contexts_by_id(moments):
    assert settle_on(moments).context_ids == {"late reply": "1", "slept badly": "2"}


def test_a_change_carries_its_day_and_its_moments(moments):
    (change,) = settle_on(moments).changes

    assert (change.on, change.n_moments) == (date(2026, 3, 1), 30)
