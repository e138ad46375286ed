"""A slice of the public benchmark that notices when a gate is badly lost.

Few people and few looks, always the same: limits are far wider than the gates themselves, which
docs/explanation/benchmark-insight.md reports.
"""

import numpy as np
import pytest
from benchmarks.insight.looks import Panel, Scenario, look
from benchmarks.insight.measures import coverage, false_share, power, wrong_sign
from benchmarks.insight.simulator import simulate
from benchmarks.insight.verdict import FIRM, RELIABLE, SCORE, SHOWN

DAYS = (30, 90, 180)


def watch(world: str, people: int, *methods: str) -> Panel:
    scenario = Scenario(world, "medium", 9_000, people, DAYS)
    lives = [simulate(seed, world) for seed in scenario.seeds]
    said = {method: np.array([look(method, life, DAYS) for life in lives]) for method in methods}
    return Panel(scenario, np.array([life.traits.effects for life in lives]), said)


@pytest.fixture(scope="module")
def base() -> Panel:
    return watch("base", 24, "Hearthside", "oracle")


def shown(panel: Panel, day: int, tier: int):
    return panel.at("Hearthside", day)[..., SHOWN] >= tier


def test_what_is_called_reliable_is_seldom_false(base):
    assert false_share(shown(base, 180, RELIABLE), base.effects).value <= 0.12
    assert (shown(base, 180, FIRM) & (base.effects == 0)).sum() <= 1


def test_it_finds_nearly_what_the_oracle_finds(base):
    for day, share in ((90, 0.80), (180, 0.85)):
        ours = power(shown(base, day, RELIABLE), base.effects).value
        oracles = power(base.at("oracle", day)[..., SHOWN] >= RELIABLE, base.effects).value
        assert ours >= share * oracles


def test_it_finds_something_within_a_month(base):
    assert power(shown(base, 30, RELIABLE), base.effects).value >= 0.05


def test_shown_intervals_hold_the_truth(base):
    assert coverage(base.at("Hearthside", 180), base.effects).value >= 0.80


def test_no_sign_is_wrong(base):
    assert wrong_sign(base.at("Hearthside", 180), base.effects).value == 0.0


def test_people_without_triggers_are_left_alone():
    null = watch("null", 12, "Hearthside")

    assert (null.said["Hearthside"][..., SHOWN] >= RELIABLE).any(axis=(1, 2)).sum() <= 1
    assert (null.said["Hearthside"][..., SHOWN] < FIRM).all()


def test_a_hidden_cause_fools_firm_seldom():
    confounded = watch("confounded", 16, "Hearthside")

    assert false_share(shown(confounded, 180, FIRM), confounded.effects).value <= 0.15


def test_the_same_person_is_told_the_same_twice():
    first, second = (look("Hearthside", simulate(9_001), DAYS) for _ in range(2))

    assert np.array_equal(first[..., SCORE], second[..., SCORE])
