from datetime import date, timedelta

import numpy as np
import pytest

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.estimate import NotEnoughData
from hearthside.core.series import Direction, compare_triggers
from hearthside.core.triggers import find_triggers

START_ON = date(1970, 1, 1) + timedelta(days=80)


def live(often, hurts, *, scheduled=True, seed=1):
    """160 days, three moments a day; how often a late reply comes and what it does, before and after."""
    rng = np.random.default_rng(seed)
    hours = np.array([24.0 * day + hour for day in range(160) for hour in (10, 15, 20)])
    risen = np.clip((hours / 24 - 80) / 14, 0, 1)
    late = (rng.random(480) < np.where(hours < 80 * 24, *often)).astype(float)
    felt = 3 + late * (hurts[0] + (hurts[1] - hurts[0]) * risen) + 0.9 * rng.normal(size=480)
    felt = np.clip(np.round(felt), 0, 10)
    asked = [scheduled] * 480
    return Diary.from_arrays(hours, felt, late[:, None], names=["late reply"], scheduled=asked)


def compare(*arguments, **options):
    (change,) = compare_triggers(live(*arguments, **options), START_ON).triggers
    return change


def test_a_trigger_that_comes_less_often():
    change = compare((0.4, 0.1), (2.5, 2.5))

    assert (change.frequency, change.strength) == (Direction.LOWER, Direction.NOT_CLEAR)
    assert change.rate_ratio.low < 0.25 < change.rate_ratio.high < 1
    assert change.effect_change is None


def test_a_trigger_that_hurts_less():
    change = compare((0.3, 0.3), (3.0, 0.7))

    assert (change.frequency, change.strength) == (Direction.NOT_CLEAR, Direction.LOWER)
    assert change.effect_change.low < -2 < change.effect_change.high < 0


def test_a_trigger_that_comes_more_often_and_hurts_more():
    change = compare((0.1, 0.4), (1.5, 4.0))

    assert (change.frequency, change.strength) == (Direction.HIGHER, Direction.HIGHER)


def test_how_often_is_counted_at_check_ins_alone():
    change = compare((0.4, 0.1), (2.5, 2.5), scheduled=False)

    assert change.rate_ratio == NotEnoughData(have=0, need=14)
    assert change.strength is Direction.NOT_CLEAR


def test_a_trigger_that_hardly_came_since_says_nothing_of_its_effect():
    diary = live((0.3, 0.3), (2.5, 2.5))
    late = date(1970, 1, 1) + timedelta(days=158)
    (change,) = compare_triggers(diary, late).triggers

    assert change.frequency is Direction.NOT_ENOUGH
    assert change.strength is Direction.NOT_ENOUGH


def test_what_is_no_trigger_is_not_listed():
    assert compare_triggers(live((0.3, 0.3), (0.0, 0.0)), START_ON).triggers == ()


def test_it_does_not_look_twice():
    diary = live((0.4, 0.1), (2.5, 2.5))
    found = find_triggers(diary)

    assert compare_triggers(diary, START_ON, found=found) == compare_triggers(diary, START_ON)


def test_it_needs_a_date():
    with pytest.raises(UnusableDiary):
        compare_triggers(live((0.3, 0.3), (2.0, 2.0)), 80)
