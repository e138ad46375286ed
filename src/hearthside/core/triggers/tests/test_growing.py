"""A diary that grew moment by moment says what it would have said all at once."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.state_space import SETTINGS, StateSpace
from hearthside.core.triggers import GrowingDiary, find_triggers
from hearthside.core.triggers.evidence import add_up
from hearthside.core.triggers.fit import find_usable, make_columns

K = 5
KINDS = ("always asked", "not always asked", "added later", "almost always with another", "rare")


def invent(seed, n=40, kinds=KINDS, at_the_ends=0.5):
    rng = np.random.default_rng(seed)
    hours = np.sort(np.round(rng.exponential(9.0, n).cumsum(), 0))
    contexts = (rng.random((n, K)) < 0.3).astype(float)
    contexts[:, 4] *= rng.random(n)
    if "not always asked" in kinds:
        contexts[rng.random(n) < 0.3, 1] = np.nan
    if "added later" in kinds:
        contexts[: n // 2, 2] = np.nan
    if "almost always with another" in kinds:
        contexts[:, 3] = np.where(rng.random(n) < 0.04, 1 - contexts[:, 0], contexts[:, 0])
    if "rare" in kinds:
        contexts[:, 4] *= rng.random(n) < 0.3
    felt = 2.0 + 2.0 * contexts[:, 0] + 1.5 * rng.normal(size=n)
    low = 0.0 if at_the_ends else 1.0
    return {
        "at_hours": hours,
        "felt_insecurity": np.clip(np.round(felt), low, 10.0 - low),
        "contexts": contexts,
        "names": [f"context {j}" for j in range(K)],
        "day_level": [False, True, False, False, False],
        "soothing": [False, False, True, False, False],
    }


def first(told, n):
    cut = {"at_hours", "felt_insecurity", "contexts"}
    return Diary.from_arrays(**{k: v[:n] if k in cut else v for k, v in told.items()})


def numbers(report):
    found = []
    for t in report.triggers:
        effect = t.effect and (t.effect.value, t.effect.low, t.effect.high)
        found += [t.inclusion_probability or 0.0, *(effect or (0.0, 0.0, 0.0))]
    return found


def words(report):
    keys = ("context", "tier", "occasions", "occasions_without", "seen_in", "needs_about")
    said = [[getattr(t, key) for key in (*keys, "together_with")] for t in report.triggers]
    return said, report.n_moments, report.n_scheduled, report.span_days


def assert_same(growing, diary):
    grown, whole = growing.find_triggers(), find_triggers(diary)
    assert words(grown) == words(whole)
    assert np.allclose(numbers(grown), numbers(whole), rtol=0.0, atol=1e-9)


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    kinds=st.sets(st.sampled_from(KINDS)),
    at_the_ends=st.booleans(),
    steps=st.lists(st.integers(0, 11), min_size=1, max_size=6),
)
def test_however_it_grew_it_says_what_the_whole_diary_says(seed, kinds, at_the_ends, steps):
    told = invent(seed, kinds=kinds, at_the_ends=at_the_ends)
    lengths = np.minimum(np.cumsum([1, *steps]), 40)
    growing = GrowingDiary.of(first(told, lengths[0]))
    for n in lengths[1:]:
        growing = growing.grow_to(first(told, n))

    assert_same(growing, first(told, lengths[-1]))


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10_000), start=st.integers(8, 39))
def test_its_sums_are_those_of_the_whole_diary(seed, start):
    told = invent(seed)
    growing = GrowingDiary.of(first(told, start))
    for n in range(start + 1, 41):
        growing = growing.grow_to(first(told, n))
    usable = find_usable(growing.diary, growing.units)
    columns = make_columns(growing.diary, [growing.units[i] for i in usable])
    space = StateSpace.over(growing.diary.at_hours, SETTINGS)
    whole = add_up(space, columns, growing.diary.felt_insecurity)
    sums = growing.sums(usable)

    for name in ("columns", "reports", "total", "log_sd"):
        expected = getattr(whole, name)
        error = np.abs(getattr(sums, name) - expected).max(initial=0.0)
        assert error <= 1e-11 * max(np.abs(expected).max(initial=0.0), 1.0), name


def edit(told, name, at, value):
    changed = told[name].copy()
    changed[at] = value
    return told | {name: changed}


CHANGES = {
    "an older moment came in": lambda told: edit(told, "at_hours", -1, told["at_hours"][3] + 0.1),
    "a report was edited": lambda told: edit(told, "felt_insecurity", 5, 9.0),
    "a context was edited": lambda told: edit(told, "contexts", (5, 0), np.nan),
    "the first moment was deleted": lambda told: (
        told | {k: told[k][1:] for k in ("at_hours", "felt_insecurity", "contexts")}
    ),
    "a context was renamed": lambda told: told | {"names": ["new", *told["names"][1:]]},
    "a context is new": lambda told: (
        told
        | {
            "names": [*told["names"], "new"],
            "contexts": np.column_stack([told["contexts"], np.full(40, np.nan)]),
            "day_level": [*told["day_level"], False],
            "soothing": [*told["soothing"], False],
        }
    ),
    "a context is soothing now": lambda told: told | {"soothing": [True] * K},
    "nothing changed": lambda told: told,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_changed_the_answer_is_right(change):
    growing = GrowingDiary.of(first(invent(3), 38))
    changed = change(invent(3))
    diary = first(changed, len(changed["at_hours"]))

    assert_same(growing.grow_to(diary), diary)


def test_growing_leaves_what_there_was_as_it_was():
    told = invent(4)
    growing = GrowingDiary.of(first(told, 39))
    before = growing.find_triggers()
    growing.grow_to(first(told, 40))

    assert growing.find_triggers() == before


def test_a_diary_without_a_moment_has_nothing_to_grow_from():
    with pytest.raises(UnusableDiary) as caught:
        GrowingDiary.of(first(invent(1), 0))
    assert caught.value.code == "not_a_diary"


def test_a_diary_without_a_context_grows_and_says_nothing():
    diary = Diary.from_arrays([9.0, 33.5, 50.0], [2, 7, 3], np.empty((3, 0)), names=[])
    shorter = Diary.from_arrays([9.0, 33.5], [2, 7], np.empty((2, 0)), names=[])

    assert GrowingDiary.of(shorter).grow_to(diary).find_triggers().triggers == ()
