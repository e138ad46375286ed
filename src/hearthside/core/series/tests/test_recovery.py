"""Time to be back is read between two looks, against a yardstick that stands still."""

from datetime import date

import pytest

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.series import Pace, Return, compare_recovery, find_resurfacing

START = date(1970, 2, 2)


def diary(felt, *, gap=12.0, scheduled=True):
    n = len(felt)
    hours = [gap * i + 8 for i in range(n)]
    return Diary.from_arrays(hours, felt, [[]] * n, names=[], scheduled=[scheduled] * n)


def test_the_estimate_lies_between_the_looks():
    found = compare_recovery(diary([2, 2, 8, 7, 6, 2, 2, 2] * 16), START)

    for side in (found.before, found.since):
        assert isinstance(side, Estimate)
        assert 24 < side.value < 36
        assert side.low < side.value < side.high
        assert side.n_observations == 8


def test_a_lower_level_since_does_not_move_the_yardstick():
    before = [3, 3, 8, 6, 3, 3, 3, 3] * 8
    found = compare_recovery(diary(before + [1, 1, 8, 6, 1, 1, 1, 1] * 8), START)

    assert found.usual == 3.0
    assert found.pace is Pace.NOT_CLEAR


def test_looked_at_once_a_day_it_says_how_little_it_knows():
    often = compare_recovery(diary([2, 2, 8, 2] * 40, gap=6.0), date(1970, 1, 21))
    daily = compare_recovery(diary([2, 2, 8, 2] * 40, gap=24.0), date(1970, 3, 22))

    assert daily.since.high > often.since.high


def test_a_spell_with_nothing_after_it_is_not_counted():
    felt = [2] * 16 + [8] * 4
    hours = [24.0 * i for i in range(16)] + [24.0 * 16 + 400 * i for i in range(4)]
    told = Diary.from_arrays(hours, felt, [[]] * 20, names=[], scheduled=[True] * 20)

    assert compare_recovery(told, date(1970, 1, 18)).since == NotEnoughData(have=0, need=5)


def test_what_was_written_by_choice_does_not_set_the_usual():
    told = diary([2, 2, 8, 2] * 30, scheduled=False)

    assert compare_recovery(told, START).before == NotEnoughData(have=0, need=14)


@pytest.mark.parametrize("ask", [compare_recovery, find_resurfacing])
def test_without_a_date_nothing_is_said(ask):
    with pytest.raises(UnusableDiary) as caught:
        ask(diary([2] * 20), "yesterday")
    assert caught.value.code == "not_a_date"


def test_a_silent_diary_is_no_quiet_month():
    felt = [7] * 30 + [6, 7]
    days = [*range(30), 63, 64]
    told = Diary.from_arrays([24.0 * d + 20 for d in days], felt, [[]] * 32, names=[])

    assert find_resurfacing(told, date(1970, 3, 6)).verdict is Return.NOT_ENOUGH


def test_looked_at_from_the_future_there_is_nothing():
    told = diary([7] * 60 + [1] * 56 + [6, 7, 7, 7])

    assert find_resurfacing(told, date(1999, 1, 1)).verdict is Return.NOT_ENOUGH
