from datetime import date, datetime, timedelta

import numpy as np
import pytest

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.estimate import NotEnoughData
from hearthside.core.series import Direction, Lasting, assess_growth, describe_inertia
from hearthside.core.series.ground import ramp

DAY_0 = date(1970, 1, 1)


def evenings(felt, **arguments):
    hours = [24.0 * day + 20 for day in range(len(felt))]
    contexts = np.empty((len(felt), 0))
    return Diary.from_arrays(hours, felt, contexts, names=[], **arguments)


def noisy(*levels, seed=1):
    rng = np.random.default_rng(seed)
    return np.clip(np.round(np.array(levels) + rng.normal(size=len(levels))), 0, 10)


@pytest.mark.parametrize(
    ("after", "direction"),
    [(2, Direction.LOWER), (5, Direction.NOT_CLEAR), (8, Direction.HIGHER)],
)
def test_it_says_where_the_level_went(after, direction):
    grown = assess_growth(evenings(noisy(*[5] * 60, *[after] * 60)), DAY_0 + timedelta(days=60))

    assert grown.direction is direction
    assert (grown.n_before, grown.n_since) == (60, 60)
    assert grown.change.low < grown.change.value < grown.change.high


@pytest.mark.parametrize(("start", "have"), [(-5, 0), (0, 0), (13, 13), (47, 13), (500, 0)])
def test_it_needs_two_weeks_on_either_side(start, have):
    grown = assess_growth(evenings([4, 5] * 30), DAY_0 + timedelta(days=start))

    assert grown.direction is Direction.NOT_ENOUGH
    assert grown.change == NotEnoughData(have=have, need=14)
    assert grown.probability_lower is None


def test_many_moments_on_one_day_do_not_stand_for_days():
    crowded = Diary.from_arrays(np.arange(200) / 10.0, [5] * 200, np.empty((200, 0)), names=[])

    assert assess_growth(crowded, DAY_0).change == NotEnoughData(have=0, need=14)


def test_a_context_that_went_away_is_not_taken_for_growth():
    rng = np.random.default_rng(2)
    late = np.concatenate([rng.random(80) < 0.6, np.zeros(80)])
    felt = np.clip(np.round(3 + 2.5 * late + 0.7 * rng.normal(size=160)), 0, 10)
    hours = 24.0 * np.arange(160) + 20
    plain = Diary.from_arrays(hours, felt, np.empty((160, 0)), names=[])
    told = Diary.from_arrays(hours, felt, late[:, None], names=["late reply"])
    start = DAY_0 + timedelta(days=80)

    assert assess_growth(plain, start).change.value < assess_growth(told, start).change.value - 0.5


def test_the_change_takes_two_weeks():
    assert ramp(np.array([-3.0, 0.0, 7.0, 14.0, 90.0])).tolist() == [0.0, 0.0, 0.5, 1.0, 1.0]


def test_the_start_is_a_date():
    with pytest.raises(UnusableDiary) as caught:
        assess_growth(evenings([4] * 60), 30)
    assert caught.value.code == "not_a_date"
    moment = datetime(1970, 1, 31, 12)  # noqa: DTZ001
    assert assess_growth(evenings([4] * 60), moment) == assess_growth(
        evenings([4] * 60), moment.date()
    )


def test_ten_years_with_a_gap_of_five_give_finite_numbers():
    days = np.concatenate([np.arange(60), 3_000 + np.arange(60)])
    diary = Diary.from_arrays(24.0 * days, [6] * 60 + [3] * 60, np.empty((120, 0)), names=[])
    grown = assess_growth(diary, DAY_0 + timedelta(days=3_000))

    assert np.isfinite([grown.change.low, grown.change.high, grown.probability_lower]).all()


def test_inertia_waits_for_ninety_days():
    assert describe_inertia(evenings([4, 5] * 45)).probability_hours == NotEnoughData(89, 90)
    assert describe_inertia(evenings([4, 5] * 46)).lasting is not Lasting.NOT_ENOUGH
    assert describe_inertia(evenings([])).n == 0


def test_inertia_stays_unclear_where_reports_never_vary():
    hours = np.sort(np.random.default_rng(1).uniform(0, 150 * 24, 300))
    flat = Diary.from_arrays(hours, [5] * 299 + [6], np.empty((300, 0)), names=[])

    assert describe_inertia(flat).lasting is Lasting.NOT_CLEAR
