import warnings

import numpy as np
import pytest

from hearthside.core.diary import Diary
from hearthside.core.triggers import Tier, find_triggers

N, K = 200, 8


@pytest.fixture(autouse=True)
def _no_library_warns():
    with warnings.catch_warnings(), np.errstate(all="raise", under="ignore"):
        warnings.simplefilter("error")
        yield


def make_diary(n=N, k=K, *, seed=1, effects=(2.0,), **changes):
    rng = np.random.default_rng(seed)
    hours = np.sort(rng.uniform(0, 12.0 * n, n))
    contexts = (rng.random((n, k)) < 0.2).astype(float)
    felt = 2 + contexts[:, : len(effects)] @ np.array(effects) + 1.2 * rng.normal(size=n)
    arguments = {
        "at_hours": hours,
        "felt_insecurity": np.clip(np.round(felt), 0, 10),
        "contexts": contexts,
        "names": [f"context {j}" for j in range(k)],
    }
    arguments.update({key: change(arguments) for key, change in changes.items()})
    return Diary.from_arrays(**arguments)


def find(diary):
    return {trigger.context: trigger for trigger in find_triggers(diary).triggers}


def with_column(j, make):
    def change(arguments):
        contexts = arguments["contexts"].copy()
        contexts[:, j] = make(contexts)
        return contexts

    return change


def assert_finite(triggers):
    for trigger in triggers.values():
        numbers = [trigger.inclusion_probability or 0.0]
        if trigger.effect is not None:
            numbers += [trigger.effect.value, trigger.effect.low, trigger.effect.high]
        assert np.isfinite(numbers).all()
        assert 0.0 <= numbers[0] <= 1.0


def test_it_finds_the_one_that_is_there_and_only_that():
    found = find(make_diary())
    first = found["context 0"]

    assert first.tier is Tier.FIRM
    assert first.effect.low < 2.0 < first.effect.high + 0.5
    assert first.effect.n_observations == N
    assert first.seen_in > first.occasions / 2
    shown = {Tier.FIRM, Tier.RELIABLE, Tier.LIKELY}
    assert [name for name, trigger in found.items() if trigger.tier in shown] == ["context 0"]


def test_the_surest_comes_first():
    tiers = [trigger.tier for trigger in find_triggers(make_diary(effects=(2.0, 0.9))).triggers]

    assert tiers == sorted(tiers, key=list(Tier).index)


def test_it_says_the_same_whatever_the_order_of_the_rows():
    straight = make_diary()
    shuffle = np.random.default_rng(0).permutation(N)
    shuffled = Diary.from_arrays(
        straight.at_hours[shuffle],
        straight.felt_insecurity[shuffle],
        straight.contexts[shuffle],
        names=straight.names,
    )

    assert find_triggers(shuffled) == find_triggers(straight)


@pytest.mark.parametrize("n", [0, 1, 2, 3, 6])
def test_it_says_nothing_about_the_first_moments(n):
    found = find(make_diary(n))

    assert {trigger.tier for trigger in found.values()} == {Tier.NOT_ENOUGH}
    assert all(trigger.inclusion_probability is None for trigger in found.values())
    assert all(trigger.needs_about > 0 for trigger in found.values())


def test_a_context_that_is_always_there_has_nothing_to_be_compared_with():
    always = find(make_diary(contexts=with_column(1, lambda _: 1.0)))["context 1"]

    assert (always.tier, always.occasions, always.occasions_without) == (Tier.NOT_ENOUGH, N, 0)
    assert (always.inclusion_probability, always.effect, always.seen_in) == (None, None, None)
    assert always.needs_about > 0


def test_two_contexts_that_always_come_together_are_reported_as_one():
    found = find(make_diary(contexts=with_column(3, lambda c: c[:, 0])))

    assert found["context 0"].together_with == ("context 3",)
    assert found["context 0"].tier is Tier.FIRM
    assert "context 3" not in found


def test_two_that_stand_for_one_another_are_reported_as_one():
    flipped = np.random.default_rng(3).random(N) < 0.06
    mostly = with_column(1, lambda c: np.abs(c[:, 0] - flipped))
    found = find(make_diary(seed=14, effects=(1.2,), contexts=mostly))
    pair = found["context 0"]

    assert pair.together_with == ("context 1",)
    assert pair.tier is Tier.RELIABLE
    assert pair.inclusion_probability > 0.95
    assert pair.effect.low < 1.2 < pair.effect.high
    assert "context 1" not in found


def test_what_only_came_along_is_not_on_its_own():
    often = np.random.default_rng(7).random(600) < 0.6
    along = with_column(1, lambda c: c[:, 0] * often)
    found = find(make_diary(600, 20, seed=2, effects=(2.5,), contexts=along))["context 1"]

    assert found.tier is Tier.NOT_ON_ITS_OWN
    assert found.inclusion_probability < 0.05
    assert found.effect is None


def test_a_soothing_context_may_lower():
    def lower(arguments):
        return np.clip(6 - 2.5 * arguments["contexts"][:, 0] + np.arange(N) % 3, 0, 10)

    diary = make_diary(felt_insecurity=lower, soothing=lambda _: [True] * K)

    assert find(diary)["context 0"].effect.high < 0


def test_what_was_not_asked_is_neither_there_nor_away():
    holes = np.random.default_rng(2).random(N) < 0.4
    diary = make_diary(contexts=with_column(0, lambda c: np.where(holes, np.nan, c[:, 0])))
    found = find(diary)["context 0"]

    assert found.occasions + found.occasions_without == N - holes.sum()
    assert found.tier in {Tier.FIRM, Tier.RELIABLE}


def test_sixty_contexts_are_screened_and_all_reported():
    diary = make_diary(k=60, effects=(0,) * 40 + (3.0,))
    found = find(diary)

    assert len(found) == 60
    assert found["context 40"].tier is Tier.FIRM
    assert_finite(found)


@pytest.mark.parametrize(
    "changes",
    [
        {"felt_insecurity": lambda _: np.zeros(N)},
        {"felt_insecurity": lambda _: np.full(N, 4.0)},
        {"felt_insecurity": lambda _: np.full(N, 10.0)},
        {"felt_insecurity": lambda a: np.where(a["felt_insecurity"] > 2, 10.0, 0.0)},
        {"at_hours": lambda _: np.zeros(N)},
        {"at_hours": lambda a: np.repeat(a["at_hours"][::2], 2)},
        {"at_hours": lambda a: a["at_hours"] + 24 * 365 * 5 * (np.arange(N) > 90)},
        {"at_hours": lambda _: np.arange(N) / 3600},
        {"contexts": lambda _: np.full((N, K), np.nan)},
        {"contexts": lambda a: a["contexts"] * 1e-9},
        {"contexts": with_column(1, lambda c: 1 - c[:, 0])},
        {"contexts": with_column(2, lambda c: np.maximum(c[:, 0], c[:, 1]))},
        {"contexts": lambda _: np.empty((N, 0)), "names": lambda _: []},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_odd_diaries_get_an_answer_without_a_warning(changes):
    assert_finite(find(make_diary(**changes)))


def test_nothing_is_found_where_nothing_varies():
    found = find(make_diary(felt_insecurity=lambda _: np.full(N, 4.0)))

    assert all(trigger.effect is None for trigger in found.values())
