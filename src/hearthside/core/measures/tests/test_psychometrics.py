from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from scipy.optimize import minimize

from hearthside.core.diary import Moment
from hearthside.core.diary.check_in import choose_items
from hearthside.core.estimate import NotEnoughData
from hearthside.core.measures import estimate_omega, split_weeks
from hearthside.core.measures.omega import fit_one_factor
from hearthside.core.measures.psychometrics import ITEMS, examine_check_in

LOADINGS = np.array([0.8, 0.7, 0.6, 0.5, 0.7, 0.4])
SPREADS = np.array([1.0, 1.5, 0.8, 1.0, 1.2, 0.7])
COMMON = (LOADINGS @ SPREADS) ** 2
TRUTH = COMMON / (COMMON + ((1 - LOADINGS**2) * SPREADS**2).sum())


def invent(seed, times, stay=0.0):
    rng = np.random.default_rng(seed)
    mood = rng.normal(size=times)
    for t in range(1, times):
        mood[t] = stay * mood[t - 1] + np.sqrt(1 - stay**2) * mood[t]
    own = rng.normal(size=(times, len(LOADINGS))) * np.sqrt(1 - LOADINGS**2)
    return (mood[:, None] * LOADINGS + own) * SPREADS


def test_known_loadings_come_back_from_two_thousand_times():
    found = estimate_omega(invent(1, 2000).tolist())

    assert abs(found.omega.value - TRUTH) < 0.03
    assert np.abs(np.array(found.loadings) - LOADINGS).max() < 0.06


def test_the_interval_holds_the_truth_about_nineteen_times_in_twenty():
    found = [estimate_omega(invent(seed, 150, stay=0.4).tolist()).omega for seed in range(40)]

    assert sum(f.low <= TRUTH <= f.high for f in found) >= 35


def test_the_factor_is_the_one_a_general_optimiser_finds():
    correlation = np.corrcoef(invent(3, 300).T)
    off = ~np.eye(len(LOADINGS), dtype=bool)

    def miss(loadings):
        return ((correlation - np.outer(loadings, loadings))[off] ** 2).sum()

    theirs = minimize(miss, np.full(len(LOADINGS), 0.5), tol=1e-14).x
    assert np.allclose(fit_one_factor(correlation), theirs, atol=1e-4)


def test_questions_that_do_not_hang_together_are_told_so():
    rng = np.random.default_rng(4)
    omega = estimate_omega(rng.normal(size=(300, 5)).tolist()).omega

    assert omega.value < 0.5
    assert omega.low < 0.2


def test_an_item_twice_does_not_break_it():
    twice = invent(5, 200)[:, [0, 0, 1, 2]]

    omega = estimate_omega(twice.tolist()).omega
    assert 0 < omega.low <= omega.value <= omega.high < 1


@pytest.mark.parametrize(
    "odd",
    [
        lambda x: x[:, [0, 0, 0]],
        lambda x: np.column_stack([x[:, 0], -x[:, 0], x[:, 1]]),
        lambda x: np.column_stack([x[:, 0], x[:, 0], -2 * x[:, 0]]),
        lambda x: -x,
        lambda x: x * [1e-6, 1e6, 1, 1, 1, 1],
        lambda x: np.where(np.arange(len(x))[:, None] == 7, 1.0, 0.0) * np.ones(4),
        lambda x: np.round(np.abs(x) / 3),
    ],
)
def test_whatever_the_answers_the_interval_is_one(odd):
    omega = estimate_omega(odd(invent(7, 120)).tolist()).omega

    assert isinstance(omega, NotEnoughData) or 0 <= omega.low <= omega.value <= omega.high <= 1


def check_in(day, felt, items):
    at = datetime(2026, 1, 1, 20, tzinfo=UTC) + timedelta(days=day)
    return Moment(at=at, felt_insecurity=felt, scheduled=True, items=items)


def diary(days):
    rng = np.random.default_rng(6)
    for day in range(days):
        mood = rng.normal() + 0.5 * np.sin(day / 9)
        asked = choose_items(date(2026, 1, 1) + timedelta(days=day))
        felt = {
            i.key: int(
                np.clip(round(2 + (-mood if i.reverse_keyed else mood) + 0.7 * rng.normal()), 0, 4)
            )
            for i in asked
        }
        yield check_in(day, float(np.clip(5 + 2 * mood, 0, 10)), felt)


def test_half_a_year_of_check_ins_says_nothing_of_the_questions_but_something_of_the_weeks():
    report = examine_check_in(diary(180))

    assert isinstance(report.omega.omega, NotEnoughData)
    assert report.omega.omega.need == 30
    assert report.weekly_felt_insecurity.weeks >= 25


def test_two_years_of_check_ins_say_something_of_the_questions():
    report = examine_check_in(diary(750))

    assert len(report.omega.loadings) == len(ITEMS) == 11
    assert report.omega.omega.value > 0.7


def test_moments_logged_by_choice_are_left_out():
    by_choice = [
        Moment(at=datetime(2026, 1, 1, 20, tzinfo=UTC) + timedelta(days=d), felt_insecurity=9.0)
        for d in range(200)
    ]

    assert examine_check_in(by_choice).days == 0


def test_the_order_of_days_does_not_matter_to_the_weeks():
    days = [date(2026, 3, 2) + timedelta(days=d) for d in range(140)]
    values = [float((d * 37 % 11) + d // 7 % 4) for d in range(140)]

    assert split_weeks(days[::-1], values[::-1]) == split_weeks(days, values)
