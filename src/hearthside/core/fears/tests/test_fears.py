from datetime import date, timedelta

import numpy as np
import pytest
from scipy.optimize import nnls

from hearthside.core.estimate import NotEnoughData
from hearthside.core.fears import Fear, Outcome, UnusableLedger, weigh_fears
from hearthside.core.fears.bet import play
from hearthside.core.fears.calibration import draw_calibration

FIRST_ON = date(2026, 3, 1)


def fears(*pairs):
    days = (FIRST_ON + timedelta(days=i) for i in range(len(pairs)))
    return [Fear(p, Outcome(o), on) for (p, o), on in zip(pairs, days, strict=True)]


def test_it_counts_every_outcome_and_adds_up_the_settled():
    ledger = weigh_fears(
        fears((0.5, "yes"), (0.7, "no"), (0.3, "no"), (0.6, "partly"), (0.4, "no"))
        + fears((0.9, "open"), (0.9, "unknown"))
    )

    assert (ledger.n_yes, ledger.n_partly, ledger.n_no) == (1, 1, 3)
    assert (ledger.n_open, ledger.n_unknown, ledger.n_settled) == (1, 1, 5)
    assert np.isclose(ledger.came_true.value, 0.3)
    assert np.isclose(ledger.expected, 0.5)
    assert np.isclose(ledger.gap.value, 0.2)
    assert np.isclose(ledger.brier, (0.25 + 0.49 + 0.09 + 0.01 + 0.16) / 5)


def test_it_is_silent_before_five_settled_fears():
    ledger = weigh_fears(fears(*[(0.5, "no")] * 4, *[(0.5, "open")] * 9))

    assert ledger.came_true == NotEnoughData(have=4, need=5)
    assert (ledger.expected, ledger.brier, ledger.gap_if_missing) == (None, None, None)


def test_none_of_five_is_itself_among_the_shares_that_fit():
    none, all_of_them = (weigh_fears(fears(*[(0.5, o)] * 5)).came_true for o in ("no", "yes"))

    assert (none.value, none.low) == (0.0, 0.0)
    assert (all_of_them.value, all_of_them.high) == (1.0, 1.0)


def test_what_is_missing_bounds_the_gap_on_both_sides():
    known = fears(*[(0.6, "no")] * 6)
    overdue = Fear(0.6, Outcome.OPEN, FIRST_ON, due_on=FIRST_ON + timedelta(days=3))
    settled = weigh_fears([*known, overdue], FIRST_ON + timedelta(days=3))
    late = weigh_fears([*known, overdue], FIRST_ON + timedelta(days=4))

    assert settled.n_missing == 0
    assert np.allclose(settled.gap_if_missing, 0.6)
    assert late.n_missing == 1
    assert np.allclose(late.gap_if_missing, (0.6 - 1 / 7, 0.6))


def test_overstating_once_found_stays_found():
    found = weigh_fears(fears(*[(0.7, "no")] * 10))
    later = weigh_fears(fears(*[(0.7, "no")] * 10, *[(0.1, "yes")] * 10))

    assert found.overstates
    assert later.overstates
    assert later.overstated_after == found.overstated_after
    assert later.evidence == found.evidence


def test_outcomes_count_in_the_order_in_which_they_were_told():
    early, late = FIRST_ON + timedelta(days=1), FIRST_ON + timedelta(days=9)
    told_first = Fear(0.9, Outcome.NO, FIRST_ON, settled_on=early)
    told_last = [Fear(0.2, Outcome.YES, FIRST_ON, settled_on=late)] * 3

    assert weigh_fears([*told_last, told_first]).evidence == play([0.9], [0.0])[0]


def test_a_well_judged_ledger_is_hardly_ever_called_overstated():
    rng = np.random.default_rng(3)
    found = 0
    for _ in range(500):
        stated = rng.uniform(0, 1, 60)
        money = play(stated.tolist(), (rng.random(60) < stated).astype(float).tolist())
        found += max(money) >= 20
    assert found / 500 <= 0.05


def test_the_curve_is_the_best_that_rises():
    rng = np.random.default_rng(5)
    stated = np.round(rng.random(60), 1)
    outcome = (rng.random(60) < stated**2).astype(float)
    drawn = draw_calibration(stated.tolist(), outcome.tolist())

    # A rising curve is a sum of steps upward, so least squares over those is the same curve.
    levels = np.unique(stated)
    steps = (stated[:, None] >= levels).astype(float)
    best = steps @ nnls(steps, outcome)[0]
    curve = np.array(
        [
            next(s.came_true for s in drawn.steps if s.stated_from <= p <= s.stated_to)
            for p in stated
        ]
    )
    assert np.allclose(curve, best)
    assert np.isclose(
        drawn.miscalibration - drawn.discrimination + drawn.uncertainty,
        np.mean((stated - outcome) ** 2),
    )
    assert np.isclose(
        drawn.miscalibration, np.mean((stated - outcome) ** 2 - (curve - outcome) ** 2)
    )


def test_the_curve_waits_for_thirty():
    assert weigh_fears(fears(*[(0.5, "no")] * 29)).calibration == NotEnoughData(29, 30)
    assert len(weigh_fears(fears(*[(0.5, "no")] * 30)).calibration.steps) == 1


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (["a fear"], "not_fears"),
        ("fears", "not_fears"),
        ([Fear(float("nan"), Outcome.NO, FIRST_ON)], "out_of_range"),
        ([Fear("half", Outcome.NO, FIRST_ON)], "out_of_range"),
        ([Fear(0.5, Outcome.NO, FIRST_ON, due_on=FIRST_ON - timedelta(1))], "not_in_order"),
    ],
)
def test_it_refuses_what_is_no_ledger(bad, code):
    with pytest.raises(UnusableLedger) as caught:
        weigh_fears(bad)
    assert caught.value.code == code
