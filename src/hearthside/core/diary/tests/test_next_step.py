"""One next step, and mostly none."""

import pytest

from hearthside.core.diary.check_in import CheckInState
from hearthside.core.diary.next_step import NextStep, choose_next_step

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
