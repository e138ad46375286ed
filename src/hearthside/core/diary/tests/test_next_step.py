"""One next step, and mostly none."""

from datetime import date

import pytest

from hearthside.core.diary.check_in import CheckInState
from hearthside.core.diary.next_step import NextStep, choose_next_step, is_time_for_patterns

QUIET = {
    "has_draft": False,
    "has_moments": True,
    "check_in": CheckInState.ANSWERED,
    "has_news": False,
}


@pytest.mark.parametrize(
    ("changed", "step"),
    [
        ({}, NextStep.NOTHING),
        ({"has_news": True}, NextStep.LOOK_AT_PATTERNS),
        ({"check_in": CheckInState.DUE, "has_news": True}, NextStep.CHECK_IN),
        ({"has_moments": False, "check_in": CheckInState.DUE}, NextStep.FIRST_MOMENT),
        ({"has_draft": True, "has_moments": False}, NextStep.FINISH_DRAFT),
        ({"check_in": CheckInState.OVER}, NextStep.NOTHING),
        ({"check_in": CheckInState.EARLY}, NextStep.NOTHING),
    ],
)
def test_the_first_that_holds_is_the_step(changed, step):
    assert choose_next_step(**QUIET | changed) is step


def test_the_patterns_are_offered_when_enough_is_new_and_a_week_has_passed():
    today = date(2026, 3, 20)

    assert not is_time_for_patterns(None, today, 6)
    assert is_time_for_patterns(None, today, 7)
    assert not is_time_for_patterns(date(2026, 3, 14), today, 50)
    assert is_time_for_patterns(date(2026, 3, 13), today, 7)
    assert not is_time_for_patterns(date(2026, 1, 1), today, 0)
