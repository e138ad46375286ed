"""What is said since a start, of responses and of a trial: with range and count, and never why."""

from datetime import date
from pathlib import Path

import pytest

from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.finding import ResponseValue, SinceValue, TriggerShift
from hearthside.core.responses import Leaning, TrialOutcome, TrialResult
from hearthside.core.series import Direction
from hearthside.rooms.patterns import sentences as say

ROOM = Path(say.__file__).parents[1]


def estimate(value, low, high, n=180):
    return Estimate(value, low, high, 0.9, "credible", n)


def since(direction, change, *, days=(60, 40), triggers=()):
    return SinceValue(
        start_on=date(2026, 5, 1),
        direction=direction,
        change=change,
        days_before=days[0],
        days_since=days[1],
        n_before=120,
        n_since=1,
        triggers=triggers,
    )


def shift(*, soothing=False, frequency=None, strength=None):
    ratio = estimate(0.32, 0.1, 0.6) if frequency is Direction.LOWER else estimate(2.1, 1.2, 3.4)
    change = estimate(-1.5, -2.4, -0.6) if strength is Direction.LOWER else estimate(1.5, 0.6, 2.4)
    return TriggerShift(
        context="late reply",
        soothing=soothing,
        frequency=frequency or Direction.NOT_CLEAR,
        rate_ratio=ratio if frequency else None,
        strength=strength or Direction.NOT_CLEAR,
        effect_change=change if strength else None,
    )


@pytest.mark.parametrize(
    ("direction", "change", "words"),
    [
        (Direction.LOWER, (-1.3, -2.1, -0.4), "Lower since then: by about 1.3 points (0.4 to 2.1)"),
        (Direction.HIGHER, (1.3, 0.4, 2.1), "Higher since then: by about 1.3 points (0.4 to 2.1)"),
        (Direction.NOT_CLEAR, (-0.2, -0.9, 0.4), "anywhere from 0.9 points lower to 0.4 higher"),
        (Direction.NOT_CLEAR, (-0.6, -1.1, -0.1), "perhaps 0.1 to 1.1 points lower"),
        (Direction.NOT_CLEAR, (0.6, 0.1, 1.1), "perhaps 0.1 to 1.1 points higher"),
    ],
)
def test_a_change_stands_with_its_range_and_counts(direction, change, words):
    told = say.describe_since(since(direction, estimate(*change)))[0]

    assert words in told
    assert "from 120 moments before and 1 moment since." in told


def test_higher_is_said_without_alarm():
    words = say.describe_since(since(Direction.HIGHER, estimate(1.3, 0.4, 2.1)))

    assert words[1].startswith("That happens")


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((60, 9), "Not enough yet: have 9 days with a moment, need 14."),
        ((60, 1), "Not enough yet: have 1 day with a moment, need 14."),
        ((3, 60), "before that day there are 3 days with a moment, and 14 are needed"),
    ],
)
def test_too_little_says_what_there_is_and_what_it_takes(days, words):
    assert words in say.describe_since(since(Direction.NOT_ENOUGH, None, days=days))[0]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (
            {"frequency": Direction.LOWER},
            "came less often: about 3.2 times for every 10 before (1.0 to 6.0)",
        ),
        ({"frequency": Direction.HIGHER}, "came more often: about 21.0 times for every 10"),
        ({"strength": Direction.LOWER}, "hurt less: by about 1.5 points (0.6 to 2.4)"),
        ({"strength": Direction.HIGHER}, "hurt more: by about 1.5 points"),
        ({"strength": Direction.LOWER, "soothing": True}, "soothed more: by about 1.5 points"),
        ({"strength": Direction.HIGHER, "soothing": True}, "soothed less: by about 1.5 points"),
    ],
)
def test_what_became_of_a_trigger_is_said_where_it_is_sure(told, words):
    value = since(Direction.LOWER, estimate(-1, -2, -0.1), triggers=(shift(**told),))
    (said,) = say.describe_shifts(value)

    assert said.startswith("“late reply” ")
    assert words in said
    assert "from 180" in said


def test_nothing_sure_about_any_trigger_is_one_line():
    value = since(Direction.LOWER, estimate(-1, -2, -0.1), triggers=(shift(), shift()))

    assert say.describe_shifts(value) == ()
    assert say.describe_since(value)[1] == (
        "Whether your triggers come less often or hurt less is not clear yet."
    )
    assert len(say.describe_since(since(Direction.LOWER, estimate(-1, -2, -0.1)))) == 1


def test_a_response_is_compared_with_the_persons_others_only():
    values = (
        ResponseValue("pause", Leaning.LOWER, estimate(-0.6, -1.0, -0.2), 23),
        ResponseValue("数到一百", Leaning.HIGHER, estimate(0.6, 0.2, 1.0), 9),
        ResponseValue("withdrawal", Leaning.NOT_CLEAR, None, 30),
    )

    assert say.describe_responses(values) == (
        "“taking a pause” was followed by less insecurity than the other things you do: "
        "by about 0.6 points (0.2 to 1.0), from 23 times.",
        "“数到一百” was followed by more insecurity than the other things you do: "
        "by about 0.6 points (0.2 to 1.0), from 9 times.",
    )


def test_what_is_not_sure_is_one_quiet_line():
    words = say.describe_responses((ResponseValue("pause", Leaning.NOT_CLEAR, None, 23),))

    assert words == ("Not enough yet to say what follows the things you do.",)


def result(outcome, contrast, p_value=0.04):
    return TrialResult(outcome, contrast, p_value, 9, 8, is_over=True)


@pytest.mark.parametrize(
    ("outcome", "contrast", "words"),
    [
        (
            TrialOutcome.FIRST,
            (-2, -3, -1),
            "After “taking a pause” felt insecurity went down further than after “singing”",
        ),
        (
            TrialOutcome.SECOND,
            (2, 1, 3),
            "After “singing” felt insecurity went down further than after “taking a pause”",
        ),
        (
            TrialOutcome.NO_CLEAR_DIFFERENCE,
            (0.5, -1, 2),
            "from 1.0 points further down after “taking a pause” to 2.0 points further down after “singing”",
        ),
    ],
)
def test_a_result_says_which_how_much_and_from_how_many(outcome, contrast, words):
    told = " ".join(say.describe_result(result(outcome, estimate(*contrast)), "pause", "singing"))

    assert words in told
    assert "9 answered occasions had “taking a pause”, and 8 had “singing”." in told
    assert "about 4 of 100 such tests" in told


def test_no_clear_difference_is_a_good_answer():
    told = say.describe_result(
        result(TrialOutcome.NO_CLEAR_DIFFERENCE, estimate(0, -1, 1)), "pause", "singing"
    )

    assert told[0].startswith("No clear difference. That is a good answer, too")


def test_too_few_answers_say_how_many_it_takes():
    short = TrialResult(TrialOutcome.NOT_ENOUGH, NotEnoughData(3, 5), None, 3, 8, is_over=True)
    told = say.describe_result(short, "pause", "singing")

    assert "have 3 answered of one of the two, need 5 of each" in told[0]


def test_a_small_chance_is_not_called_none():
    assert "fewer than 1 of 100" in say.say_chance(0.001)


FIGURES = {
    "assess_growth": ("0.017", "0.042", "0.292", "0.450", "0.842", "0.958", "0.058", "0.100"),
    "compare_triggers": ("0.024", "0.032"),
    "compare_responses": ("0.158", "0.028"),
    "analyse_trial": ("0.087", "0.277", "0.767"),
}


@pytest.mark.parametrize("page", FIGURES)
def test_the_figures_told_are_those_that_were_measured(page):
    """A new measurement changes the page; then `measured.py` and this list follow."""
    text = (ROOM.parents[3] / "docs" / "methods" / f"{page}.md").read_text()

    assert [figure for figure in FIGURES[page] if figure not in text] == []
