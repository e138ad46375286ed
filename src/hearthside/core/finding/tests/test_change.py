"""Found, doubted, withdrawn."""

from datetime import date, timedelta

from hearthside.core.finding import found_on, list_changes, list_withdrawals
from hearthside.core.triggers import Tier, Trigger

START = date(2026, 3, 1)


def trigger(name, tier, occasions=5, together_with=()):
    return Trigger(
        context=name,
        tier=tier,
        inclusion_probability=0.9,
        effect=None,
        occasions=occasions,
        occasions_without=20,
        together_with=together_with,
    )


def live_through(*tiers, name="late reply"):
    """The changes after one tier a day."""
    changes = ()
    for day, tier in enumerate(tiers):
        on = START + timedelta(days=day)
        changes = list_changes(
            changes, (trigger(name, tier),), {name: "1"}, on=on, n_moments=10 * (day + 1)
        )
    return changes


def test_nothing_is_recorded_before_something_is_told():
    assert live_through(Tier.NOT_ENOUGH, Tier.UNCLEAR, Tier.NOT_ON_ITS_OWN) == ()


def test_every_change_of_what_is_told_is_recorded_once():
    changes = live_through(Tier.UNCLEAR, Tier.LIKELY, Tier.RELIABLE, Tier.RELIABLE, Tier.FIRM)

    assert [(c.tier, c.n_moments) for c in changes] == [
        (Tier.LIKELY, 20),
        (Tier.RELIABLE, 30),
        (Tier.FIRM, 50),
    ]


def test_a_link_is_found_when_it_is_first_shown():
    found = found_on(live_through(Tier.LIKELY, Tier.RELIABLE, Tier.FIRM), "1")

    assert found is not None
    assert found.on == START + timedelta(days=1)


def test_what_is_not_shown_was_not_found():
    assert found_on(live_through(Tier.RELIABLE, Tier.LIKELY), "1") is None
    assert found_on((), "1") is None


def test_a_withdrawal_names_both_days():
    (withdrawal,) = list_withdrawals(live_through(Tier.FIRM, Tier.RELIABLE, Tier.UNCLEAR))

    assert withdrawal.found.on == START
    assert withdrawal.withdrawn.on == START + timedelta(days=2)


def test_what_comes_back_is_not_withdrawn():
    changes = live_through(Tier.RELIABLE, Tier.LIKELY, Tier.RELIABLE)

    assert list_withdrawals(changes) == ()
    found = found_on(changes, "1")
    assert found is not None
    assert found.on == START + timedelta(days=2)


def test_contexts_that_cannot_be_told_apart_change_together():
    pair = trigger("late reply", Tier.RELIABLE, together_with=("no call",))
    ids = {"late reply": "1", "no call": "2"}

    changes = list_changes((), (pair,), ids, on=START, n_moments=10)
    assert {change.context_id for change in changes} == {"1", "2"}
