import numpy as np
import pytest
from scipy.stats import beta

from hearthside.core.beta import beta_quantile
from hearthside.core.diary import Diary
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.series import (
    Verdict,
    assess_persistence,
    describe_rhythm,
    trace_level,
)
from hearthside.core.series.smoother import smooth_level
from hearthside.core.state_space import Setting, StateSpace


def make_diary(hours, felt, **arguments):
    return Diary.from_arrays(hours, felt, np.empty((len(hours), 0)), names=[], **arguments)


def daily(felt, *, scheduled=True):
    hours = [24.0 * day + 20 for day in range(len(felt))]
    return make_diary(hours, felt, scheduled=[scheduled] * len(felt))


@pytest.mark.parametrize("a", [0.5, 3.2, 40.5, 900.0])
@pytest.mark.parametrize("b", [0.5, 7.0, 250.5])
def test_the_beta_quantile_is_scipys(a, b):
    for probability in (0.001, 0.05, 0.5, 0.95, 0.999):
        assert np.isclose(beta_quantile(probability, a, b), beta.ppf(probability, a, b), atol=1e-9)


@pytest.mark.parametrize(
    ("felt", "verdict"),
    [
        ([7] * 20, Verdict.PERSISTENT),
        ([2] * 20, Verdict.OCCASIONAL),
        ([7, 2] * 10, Verdict.IN_BETWEEN),
        ([7] * 13, Verdict.NOT_ENOUGH),
    ],
)
def test_persistence_goes_by_the_ends_of_its_interval(felt, verdict):
    assert assess_persistence(daily(felt)).verdict is verdict


def test_persistence_hears_only_scheduled_check_ins():
    calm = daily([2] * 20)
    upset = [24.0 * day + 12 for day in range(20)]
    both = make_diary(
        [*calm.at_hours, *upset], [2] * 20 + [9] * 20, scheduled=[True] * 20 + [False] * 20
    )

    assert assess_persistence(both) == assess_persistence(calm)
    assert assess_persistence(daily([9] * 50, scheduled=False)).share == NotEnoughData(0, 14)


def test_check_ins_that_come_in_runs_count_for_less():
    runs = assess_persistence(daily(([7] * 5 + [2] * 5) * 4)).share
    mixed = assess_persistence(daily([7, 7, 2, 2] * 10)).share

    assert runs.value == mixed.value
    assert runs.high - runs.low > mixed.high - mixed.low


def test_the_rhythm_has_a_cell_for_every_block_of_the_week():
    cells = describe_rhythm(daily([4] * 28)).cells

    assert [(c.weekday, c.hour_from) for c in cells] == [
        (day, hour) for day in range(7) for hour in range(0, 24, 3)
    ]
    assert [c.hour_from for c in cells if isinstance(c.mean, Estimate)] == [18] * 7


def test_the_rhythm_counts_an_evening_of_many_entries_once():
    week = 7 * 24.0
    hours = [18.0, week + 18, 2 * week + 18, *(2 * week + 19 + i / 10 for i in range(9))]
    monday = describe_rhythm(make_diary(hours, [2, 2, 8] + [8] * 9)).cells[6].mean

    assert (monday.value, monday.n_observations) == (4.0, 3)
    assert 0.0 <= monday.low < monday.value < monday.high <= 10.0


def test_the_rhythm_of_an_empty_diary_is_silent():
    cells = describe_rhythm(make_diary([], [])).cells

    assert {cell.mean for cell in cells} == {NotEnoughData(0, 3)}


def test_the_level_follows_a_change_and_widens_in_a_gap():
    felt = [2] * 30 + [7] * 30
    hours = [24.0 * day + 20 for day in [*range(30), *range(50, 80)]]
    points = trace_level(make_diary(hours, felt)).points

    assert [p.local_day for p in points] == list(range(80))
    assert points[10].value < 3.5
    assert points[70].value > 5.5
    assert points[40].high - points[40].low > points[10].high - points[10].low
    assert (points[10].n, points[40].n) == (1, 0)
    assert all(0 <= p.low <= p.value <= p.high <= 10 for p in points)


def test_the_level_leaves_out_what_is_far_from_every_moment():
    days = [p.local_day for p in trace_level(make_diary([0, 24, 48, 24e4], [3, 4, 5, 4])).points]

    assert days == [*range(33), *range(10_000 - 30, 10_001)]


def test_the_level_is_empty_before_three_moments():
    assert trace_level(daily([3, 4])).points == ()


def test_the_smoother_is_what_the_whole_covariance_gives():
    rng = np.random.default_rng(4)
    settings = (Setting(8.0, 1.2, 0.02), Setting(24.0, 3.0, 0.0))
    hours, felt = np.sort(rng.uniform(0, 400, 40)), rng.normal(4, 2, 40)
    asked = np.sort(rng.uniform(-10, 450, 15))
    found = smooth_level(
        StateSpace.over(hours, settings), settings, at_hours=hours, reports=felt, asked=asked
    )
    since, ahead = hours - hours[0], np.maximum(asked - hours[0], 0.0)

    for s, setting in enumerate(settings):
        drift, unknown = setting.drift_a_day / 24.0, 1e6
        whole = np.exp(-np.abs(hours[:, None] - hours) / setting.decay_hours)
        whole = whole * setting.mood_variance + drift * np.minimum(since[:, None], since)
        whole = whole + np.eye(40) + unknown
        shared = drift * np.minimum(ahead[:, None], since) + unknown
        gain = np.linalg.solve(whole, shared.T)
        own = drift * ahead + unknown - (shared * gain.T).sum(axis=1)
        assert np.allclose(found.mean[:, s], felt @ gain, atol=1e-5)
        assert np.allclose(found.variance[:, s], own, atol=1e-5)
