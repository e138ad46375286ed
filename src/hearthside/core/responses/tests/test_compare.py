import numpy as np
import pytest

from hearthside.core.diary import Diary
from hearthside.core.estimate import NotEnoughData
from hearthside.core.responses import Leaning, compare_responses


def live(effects, *, seed=1, n=400):
    """Somebody who responds when upset, every four hours, with what each response leaves."""
    rng = np.random.default_rng(seed)
    names, left, mood = list(effects), 0.0, 0.0
    felt, did = [], []
    for _ in range(n):
        mood = 0.6 * mood + 0.8 * rng.normal()
        left *= np.exp(-4 / 8)
        now = 4 + 1.4 * mood + left + 0.7 * rng.normal()
        felt.append(float(np.clip(np.round(now), 0, 10)))
        chosen = names[rng.integers(len(names))] if now > 4.5 else "none"
        left += effects.get(chosen, 0.0)
        did.append(chosen)
    hours = 4.0 * np.arange(n)
    return Diary.from_arrays(hours, felt, np.empty((n, 0)), names=[], responses=did)


def leanings(diary):
    return {one.response: one.leaning for one in compare_responses(diary).responses}


def test_a_response_that_soothes_leans_lower_and_one_that_stirs_higher():
    found = leanings(live({"open_talk": -2.0, "pause": 0.0, "withdrawal": 2.0}))

    assert found == {
        "open_talk": Leaning.LOWER,
        "pause": Leaning.NOT_CLEAR,
        "withdrawal": Leaning.HIGHER,
    }


@pytest.mark.parametrize("seed", range(5))
def test_upset_that_passes_by_itself_is_no_merit_of_a_response(seed):
    found = leanings(live({"open_talk": 0.0, "pause": 0.0, "withdrawal": 0.0}, seed=seed))

    assert set(found.values()) == {Leaning.NOT_CLEAR}


def test_what_is_not_sure_has_no_number():
    (first, *_) = compare_responses(live({"a": 0.0, "b": 0.0})).responses

    assert first.contrast is None


def test_one_response_alone_is_compared_with_nothing():
    (one,) = compare_responses(live({"pause": -2.0})).responses

    assert one.leaning is Leaning.NOT_ENOUGH
    assert one.contrast == NotEnoughData(have=0, need=5)


def test_a_response_used_four_times_waits():
    did = [*["pause", "none"] * 4, *["walk", None] * 20]
    diary = Diary.from_arrays(np.arange(48.0), [5] * 48, np.empty((48, 0)), names=[], responses=did)
    report = compare_responses(diary)

    assert report.n == 24
    assert {one.contrast for one in report.responses} == {NotEnoughData(have=4, need=5)}


def test_a_diary_without_responses_has_none():
    empty = Diary.from_arrays([], [], np.empty((0, 0)), names=[])

    assert compare_responses(empty).responses == ()


def test_two_responses_lean_the_opposite_way_by_the_same():
    one, other = compare_responses(live({"open_talk": -2.5, "withdrawal": 1.0})).responses

    assert np.isclose(one.contrast.value, -other.contrast.value)
