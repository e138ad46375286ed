import numpy as np
import pytest

from hearthside.core.state_space import Setting, StateSpace

SETTINGS = (Setting(3.0, 0.4, 0.0), Setting(24.0, 3.0, 0.02))


def covariance(hours, setting):
    since = hours - hours[0]
    mood = np.exp(-np.abs(hours[:, None] - hours) / setting.decay_hours) * setting.mood_variance
    level = np.minimum(since[:, None], since) * setting.drift_a_day / 24.0
    return mood + level + np.eye(len(hours))


@pytest.mark.parametrize("n", [1, 2, 23, 24, 100, 301])
def test_it_whitens_as_the_whole_covariance_would(n):
    rng = np.random.default_rng(n)
    hours = np.sort(rng.uniform(0, 8 * n, n))
    columns = rng.normal(size=(n, 3))
    space = StateSpace.over(hours, SETTINGS)
    gram, whitened, weighed = space.gram(columns), space.whiten(columns), space.weigh(columns)

    for s, setting in enumerate(SETTINGS):
        whole = covariance(hours, setting)
        expected = columns.T @ np.linalg.solve(whole, columns)
        assert np.allclose(gram[s], expected, atol=1e-9)
        assert np.allclose(whitened[:, s].T @ whitened[:, s], expected, atol=1e-9)
        assert np.allclose(weighed[:, s], np.linalg.solve(whole, columns), atol=1e-9)
        assert np.isclose(space.log_sd[s], 0.5 * np.linalg.slogdet(whole)[1])


def test_one_setting_alone_gives_what_it_gives_among_others():
    rng = np.random.default_rng(0)
    hours, column = np.sort(rng.uniform(0, 500, 60)), rng.normal(size=(60, 1))
    space = StateSpace.over(hours, SETTINGS)

    assert np.allclose(space.only(1).weigh(column)[:, 0], space.weigh(column)[:, 1])


def test_it_bears_moments_of_one_time_and_gaps_of_years():
    hours = np.concatenate([np.zeros(30), np.full(30, 1e8)])
    whitened = StateSpace.over(hours, SETTINGS).whiten(np.ones((60, 1)))

    assert np.isfinite(whitened).all()
