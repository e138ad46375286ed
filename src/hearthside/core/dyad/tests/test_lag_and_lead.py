import numpy as np
import pytest

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.dyad import Following, compare_lag_and_lead
from hearthside.core.dyad.lag_and_lead import place_reports
from hearthside.core.estimate import NotEnoughData


def make_diary(hours, felt):
    return Diary.from_arrays(hours, felt, np.empty((len(hours), 0)), names=[])


def couple(influence, *, shared=0.0, seed=1, n=400):
    """Ben and Cleo, every four hours; Cleo feels Ben's last mood."""
    rng = np.random.default_rng(seed)
    both = shared * np.repeat(rng.normal(size=n // 4), 4)
    ben, cleo = np.zeros(n), np.zeros(n)
    for i in range(1, n):
        ben[i] = 0.4 * ben[i - 1] + rng.normal()
        cleo[i] = 0.3 * cleo[i - 1] + influence * ben[i - 1] + rng.normal()
    hours = 4.0 * np.arange(n)
    felt = (
        np.clip(np.round(4 + mood + both + 0.6 * rng.normal(size=n)), 0, 10) for mood in (ben, cleo)
    )
    return tuple(make_diary(hours, each) for each in felt)


def test_cleo_follows_ben_and_ben_does_not_follow_cleo():
    ben, cleo = couple(0.8)

    followed = compare_lag_and_lead(ben, cleo)
    assert followed.following is Following.FOLLOWS
    assert 0 < followed.contrast.low < followed.contrast.value
    assert compare_lag_and_lead(cleo, ben).following is Following.NOT_ENOUGH_TO_SAY


def test_bad_days_in_common_are_not_influence():
    found = [compare_lag_and_lead(*couple(0.0, shared=1.5, seed=seed)) for seed in range(10)]

    assert sum(each.following is Following.FOLLOWS for each in found) <= 1


def test_what_is_not_sure_has_no_number():
    assert compare_lag_and_lead(*couple(0.0)).contrast is None


def test_diaries_that_never_meet_are_not_compared():
    ben, cleo = couple(0.8)
    later = make_diary(cleo.at_hours + 1e5, cleo.felt_insecurity)

    assert compare_lag_and_lead(ben, later).contrast == NotEnoughData(have=0, need=30)
    empty = make_diary([], [])
    assert compare_lag_and_lead(empty, cleo).following is Following.NOT_ENOUGH
    assert compare_lag_and_lead(ben, empty).n == 0


def test_reports_are_placed_before_after_and_beside():
    first = make_diary([0.0, 10.0, 20.0], [2, 4, 6])
    lag, lead, same = place_reports(first, np.array([-5.0, 6.0, 10.5, 40.0])).T

    assert np.allclose(
        lag, [0.0, -2 * np.exp(-6 / 12), -2 * np.exp(-10.5 / 12), 2 * np.exp(-20 / 12)]
    )
    assert np.allclose(lead, [-2 * np.exp(-5 / 12), 0.0, 2 * np.exp(-9.5 / 12), 0.0])
    assert np.allclose(same, [0.0, 0.0, 0.0, 0.0])


def test_a_report_within_the_hour_is_of_the_same_moment():
    first = make_diary([0.0, 10.0], [2, 6])
    lag, lead, same = place_reports(first, np.array([10.9]))[0]

    assert (same, lead) == (2.0, 0.0)
    assert np.isclose(lag, -2 * np.exp(-10.9 / 12))


def test_it_refuses_one_diary():
    with pytest.raises(UnusableDiary):
        compare_lag_and_lead(couple(0.0)[0], None)
