"""What became of a diary since something began, as the finding keeps it."""

from datetime import date, timedelta

import msgspec
import numpy as np
import pytest

from hearthside.core.diary import Diary
from hearthside.core.document import decode, encode
from hearthside.core.finding import Finding
from hearthside.core.finding.since import describe_responses, describe_since
from hearthside.core.responses import Leaning
from hearthside.core.series import Direction, assess_growth, compare_triggers
from hearthside.core.triggers import find_triggers

ORIGIN = date(1970, 1, 1)
DAYS = 120


@pytest.fixture(scope="module")
def diary() -> Diary:
    """Two moments a day; late replies hurt, and do so less from day 60 on."""
    rng = np.random.default_rng(3)
    late = rng.random(2 * DAYS) < 0.3
    after = np.arange(2 * DAYS) >= DAYS
    felt = 4 + 3.5 * late - 2.8 * (late & after) - 1.0 * after + rng.normal(0, 0.8, 2 * DAYS)
    return Diary.from_arrays(
        [12.0 * i + 8 for i in range(2 * DAYS)],
        np.clip(np.round(felt), 0, 10),
        late[:, None].astype(float),
        names=["late reply"],
        scheduled=[i % 2 == 1 for i in range(2 * DAYS)],
    )


@pytest.fixture(scope="module")
def found(diary):
    return find_triggers(diary)


def on(day):
    return ORIGIN + timedelta(days=day)


def test_several_starts_say_what_each_would_say_alone(diary, found):
    days = (on(40), on(60), on(80))

    for since in describe_since(diary, days, found):
        alone = assess_growth(diary, since.start_on)
        (shift,) = compare_triggers(diary, since.start_on, found=found).triggers
        assert since.direction is alone.direction
        assert since.change.value == pytest.approx(alone.change.value, abs=1e-9)
        assert since.change.low == pytest.approx(alone.change.low, abs=1e-9)
        assert since.triggers[0].strength is shift.strength
        assert since.triggers[0].frequency is shift.frequency


def test_lower_and_hurts_less_are_told_apart(diary, found):
    (since,) = describe_since(diary, [on(60)], found)

    assert since.direction is Direction.LOWER
    assert since.triggers[0].strength is Direction.LOWER
    assert since.triggers[0].is_told
    assert (since.n_before, since.n_since) == (120, 120)


@pytest.mark.parametrize(("day", "days"), [(111, (111, 9)), (9, (9, 111)), (400, (120, 0))])
def test_too_few_days_on_either_side_are_counted(diary, found, day, days):
    (since,) = describe_since(diary, [on(day)], found)

    assert since.direction is Direction.NOT_ENOUGH
    assert (since.days_before, since.days_since) == days
    assert since.change is None
    assert since.triggers == ()


def test_responses_that_are_sure_come_first():
    hours = [12.0 * i for i in range(120)]
    did = ["pause", "none", "withdrawal", "none"] * 30
    did[0] = "singing"
    felt = [6, 2, 6, 5, 7, 3, 7, 6] * 15
    diary = Diary.from_arrays(hours, felt, [[]] * 120, names=[], responses=did)
    values = describe_responses(diary)

    assert [one.contrast is None for one in values] == [False, False, True]
    assert values[-1].leaning is Leaning.NOT_ENOUGH


OLD_FINDING = (
    b'{"settled_at":"2026-03-01T09:00:00Z","context_ids":{},"patterns":{"n_moments":0,'
    b'"n_scheduled":0,"span_days":0.0,"triggers":[],"explained":[],"course":{"share":'
    b'{"verdict":"not_enough","estimate":null,"n":0},"rhythm":[],"line":[]}}}'
)


def test_a_finding_from_before_opens_with_nothing_in_it():
    finding = decode(OLD_FINDING, Finding)

    assert (finding.patterns.since, finding.patterns.responses) == ((), ())


def test_of_a_removed_start_nothing_stays_in_the_finding(diary, found):
    finding = decode(OLD_FINDING, Finding)
    since = describe_since(diary, [on(40), on(60)], found)
    finding = msgspec.structs.replace(
        finding, patterns=msgspec.structs.replace(finding.patterns, since=since)
    )
    left = decode(encode(finding.without_start(on(40))), Finding)

    assert [one.start_on for one in left.patterns.since] == [on(60)]
