import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.dose import carry_forward
from hearthside.core.regression import CONTEXT_SD, regress
from hearthside.core.state_space import Setting
from hearthside.core.triggers.evidence import clock_columns
from hearthside.core.triggers.exposure import add_carry_over

SETTING = Setting(8.0, 1.2, 0.003)


def invent(seed=1, n=60):
    rng = np.random.default_rng(seed)
    hours = np.sort(rng.uniform(0, 900, n)).round(2)
    there = (rng.random((n, 2)) < 0.3).astype(float)
    felt = np.clip(4 + there[:, 0] + rng.normal(size=n), 0, 10)
    return Diary.from_arrays(
        hours, felt, there, names=["late reply", "slept badly"], day_level=[0, 1]
    )


def covariance(hours, setting):
    apart = np.abs(hours[:, None] - hours)
    since = hours - hours[0]
    mood = setting.mood_variance * np.exp(-apart / setting.decay_hours)
    drift = setting.drift_a_day / 24.0 * np.minimum(since[:, None], since)
    return mood + drift + np.eye(len(hours))


def test_it_is_generalised_least_squares_with_a_prior():
    diary = invent()
    asked = np.random.default_rng(2).normal(size=(60, 2))
    found = regress(diary, asked, np.array([1.5, 0.5]), (SETTING,))

    clock = clock_columns(diary.local_hour, diary.weekday)
    carrying = add_carry_over(diary.at_hours, diary.contexts, 0.45)
    contexts = np.column_stack([carrying[:, 0], diary.contexts[:, 1]])
    columns = np.column_stack([clock, asked, contexts])
    precision = np.diag(1 / np.array([100.0] * 4 + [1.5, 0.5] + [CONTEXT_SD] * 2) ** 2)
    inverse = np.linalg.inv(covariance(diary.at_hours, SETTING))
    noise = 1.0
    for _ in range(3):
        inner = columns.T @ inverse @ columns / noise + precision
        effects = np.linalg.solve(inner, columns.T @ inverse @ diary.felt_insecurity / noise)
        left = diary.felt_insecurity - columns @ effects
        noise = max((left @ inverse @ left + 2) / (60 - 4 + 2), 0.1)
    assert np.allclose(found.mean, effects[4:6], atol=1e-8)
    assert np.allclose(found.covariance, np.linalg.inv(inner)[4:6, 4:6], atol=1e-8)


def test_a_setting_that_fits_better_weighs_more():
    rng = np.random.default_rng(3)
    hours = np.arange(300) * 4.0
    slow = np.linalg.cholesky(covariance(hours, Setting(24.0, 3.0, 0.0))) @ rng.normal(size=300)
    diary = Diary.from_arrays(hours, np.clip(5 + 0.7 * slow, 0, 10), np.empty((300, 0)), names=[])
    settings = (Setting(3.0, 0.4, 0.0), Setting(24.0, 3.0, 0.0))
    found = regress(diary, np.empty((300, 0)), np.empty(0), settings)

    assert found.weights[1] > 0.99
    assert np.isclose(found.weights.sum(), 1.0)


def test_columns_of_nothing_stay_at_their_prior():
    found = regress(invent(), np.zeros((60, 1)), np.array([1.5]), (SETTING,))

    assert np.allclose([found.mean[0], found.covariance[0, 0]], [0.0, 1.5**2])


def test_reports_that_never_vary_give_finite_numbers():
    diary = Diary.from_arrays(np.arange(40) * 12.0, [0] * 40, np.ones((40, 1)), names=["always"])
    found = regress(diary, np.eye(40)[:, :2], np.array([1.0, 1.0]), (SETTING,))

    assert np.isfinite(found.mean).all()
    assert np.isfinite(found.covariance).all()


def test_a_dose_is_what_earlier_moments_left():
    hours = np.array([0.0, 1.0, 1.0, 9.0])
    given = np.array([[1.0], [0.0], [2.0], [5.0]])
    apart = hours[:, None] - hours
    earlier = np.tril(np.exp(-apart / 8.0), k=-1)

    assert np.allclose(carry_forward(hours, given, 8.0), earlier @ given)
    assert carry_forward(np.empty(0), np.empty((0, 2)), 8.0).shape == (0, 2)
