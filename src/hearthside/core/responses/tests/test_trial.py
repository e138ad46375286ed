from itertools import product

import numpy as np
import pytest

from hearthside.core.estimate import NotEnoughData
from hearthside.core.responses import (
    Trial,
    TrialOutcome,
    UnusableTrial,
    analyse_trial,
    plan_trial,
)
from hearthside.core.responses.plan import ORDERS


def contrast(flips, changes):
    first = [c for f, c in zip(flips, changes, strict=True) if f == 0 and c is not None]
    second = [c for f, c in zip(flips, changes, strict=True) if f == 1 and c is not None]
    return np.mean(first) - np.mean(second)


def refused(flips, changes, difference):
    """Whether the test refuses a constant difference, on either side at .05, the long way."""
    adjusted = [c - difference * (f == 0) for f, c in zip(flips, changes, strict=True)]
    own = contrast(flips, adjusted)
    others = np.array(
        [contrast(sum(blocks, ()), adjusted) for blocks in product(ORDERS, repeat=len(flips) // 4)]
    )
    return min(np.mean(others >= own - 1e-9), np.mean(others <= own + 1e-9)) <= 0.05


def test_every_block_of_four_has_both_twice():
    for seed in range(50):
        flips = plan_trial(seed, "pause", "walk").flips
        assert len(flips) == 20
        assert all(sum(flips[i : i + 4]) == 2 for i in range(0, 20, 4))


def test_every_order_of_a_block_comes_equally_often():
    first = [plan_trial(seed, "pause", "walk").flips[:4] for seed in range(1200)]

    assert all(150 < first.count(order) < 250 for order in ORDERS)


def test_a_trial_names_the_response_and_ends_by_itself():
    trial = plan_trial(3, "pause", "walk", occasions=12)

    assert {trial.response_at(i) for i in range(12)} == {"pause", "walk"}
    assert trial.response_at(12) is None


def test_the_interval_holds_what_the_test_does_not_refuse():
    trial = plan_trial(5, "pause", "walk", occasions=12)
    changes = [-3.0, 0.5, -1.0, -2.0, 1.0, -4.0, 0.0, -2.5, -1.5, 2.0, -3.5, 0.0]
    shown = analyse_trial(trial, changes).contrast

    assert np.isclose(shown.value, contrast(trial.flips, changes))
    for inside in (shown.low + 1e-6, shown.value, shown.high - 1e-6):
        assert not refused(trial.flips, changes, inside)
    for outside in (shown.low - 1e-6, shown.high + 1e-6):
        assert refused(trial.flips, changes, outside)


def test_it_says_so_only_where_the_interval_leaves_out_zero():
    trial = plan_trial(6, "pause", "walk")
    much = analyse_trial(trial, [-3.0 * (flip == 0) + i % 2 for i, flip in enumerate(trial.flips)])
    none = analyse_trial(trial, [float(i % 3) for i in range(20)])

    assert (much.outcome, much.is_over) == (TrialOutcome.FIRST, True)
    assert much.p_value < 0.01
    assert none.outcome is TrialOutcome.NO_CLEAR_DIFFERENCE
    assert none.contrast.low < 0 < none.contrast.high


def test_swapping_the_names_turns_the_answer_round():
    trial = plan_trial(8, "pause", "walk")
    turned = Trial("walk", "pause", tuple(1 - flip for flip in trial.flips))
    changes = [float(c) for c in np.random.default_rng(8).integers(-5, 3, 20)]
    one, other = analyse_trial(trial, changes), analyse_trial(turned, changes)

    assert np.isclose(one.contrast.low, -other.contrast.high)
    assert np.isclose(one.p_value, other.p_value)


def test_nothing_is_said_before_the_end():
    result = analyse_trial(plan_trial(1, "pause", "walk"), [-9.0, 9.0] * 9 + [None])

    assert (result.outcome, result.is_over) == (TrialOutcome.NOT_ENOUGH, False)
    assert result.contrast == NotEnoughData(have=19, need=20)
    assert result.p_value is None


def test_a_trial_that_hardly_anybody_answered_says_so():
    result = analyse_trial(plan_trial(1, "pause", "walk"), [-2.0] * 8 + [None] * 12)

    assert (result.outcome, result.is_over) == (TrialOutcome.NOT_ENOUGH, True)
    assert result.contrast == NotEnoughData(have=4, need=5)


def test_changes_that_never_vary_show_no_difference():
    result = analyse_trial(plan_trial(1, "pause", "walk", occasions=24), [-1] * 24)

    assert result.outcome is TrialOutcome.NO_CLEAR_DIFFERENCE
    assert (result.contrast.low, result.contrast.high, result.p_value) == (0.0, 0.0, 1.0)


@pytest.mark.parametrize("changes", [[float("nan")], ["much"], "much", object(), [10.5]])
def test_it_refuses_what_is_no_change(changes):
    with pytest.raises(UnusableTrial):
        analyse_trial(plan_trial(1, "pause", "walk"), changes)


@pytest.mark.parametrize(
    "arguments",
    [(1, "", "b"), (1, "a", "a"), (1.5, "a", "b"), (1, "a", "b", 14), (1, "a", "b", 28)],
)
def test_it_refuses_to_plan_what_cannot_be_read_later(arguments):
    with pytest.raises(UnusableTrial):
        plan_trial(*arguments)
