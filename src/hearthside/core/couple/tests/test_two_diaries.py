"""What is given of a diary, and what two of them say."""

from datetime import date, timedelta

import numpy as np
import pytest

from hearthside.core.couple import N_DAYS, DayDifferences, compare_days, differences_of, is_whole
from hearthside.core.estimate import Estimate, NotEnoughData

END = date(2026, 11, 22)


def felt_on(points, *, ends_on=END):
    began = ends_on - timedelta(days=len(points) - 1)
    return [(began + timedelta(days=i), each) for i, each in enumerate(points)]


def give(points):
    return differences_of(felt_on(points), ends_on=END)


def two(influence, *, shared=0.0, seed=1, n=N_DAYS):
    """Cleo feels Ben's last day."""
    rng = np.random.default_rng(seed)
    ben, both = rng.normal(size=n), shared * np.repeat(rng.normal(size=n), 3)[:n]
    cleo = rng.normal(size=n) + influence * np.concatenate([[0], ben[:-1]])
    return tuple(give(4 + mood + both) for mood in (ben, cleo))


def test_days_that_follow_are_said_to_follow_whoever_asks():
    ben, cleo = two(0.8)
    compared = compare_days(ben, cleo)
    assert isinstance(compared.found, Estimate)
    assert 0 < compared.found.low < compared.found.value
    assert compared == compare_days(cleo, ben)


def test_bad_times_in_common_are_mostly_not_enough_to_say():
    said = [compare_days(*two(0.0, shared=1.5, seed=seed)).found for seed in range(12)]
    assert sum(each is not None for each in said) <= 2


def test_a_level_is_not_given():
    low, high = ([level, level + 2, level + 1] for level in (0, 7))
    assert give(low) == give(high)


def test_only_the_days_of_half_a_year_are_given():
    given = differences_of(felt_on([9] * 400, ends_on=END + timedelta(days=90)), ends_on=END)
    assert len(given.points) == N_DAYS
    assert set(given.points) == {0.0}


@pytest.mark.parametrize("n", [0, 1, 59])
def test_few_days_in_common_say_how_many_are_needed(n):
    few = compare_days(give([1, 5] * 60), give([3] * n))
    assert few.found == NotEnoughData(have=n, need=60)


def test_days_without_any_change_say_nothing():
    assert compare_days(give([3] * 80), give([4] * 80)).found is None


@pytest.mark.parametrize("points", [(), (1.0,), (float("nan"),) * N_DAYS, (99.0,) * N_DAYS])
def test_what_a_changed_program_put_there_is_told(points):
    assert not is_whole(DayDifferences(ends_on=END, points=points))
