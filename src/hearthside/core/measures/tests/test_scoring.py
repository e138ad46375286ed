from datetime import date
from math import inf

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from hearthside.core.document import decode, encode
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.measures import (
    AnswerSheet,
    ChangeVerdict,
    Noise,
    UnusableAnswers,
    assess_reliable_change,
    score_answers,
)
from hearthside.core.measures.answer_sheet import fill_in, next_answer_on
from hearthside.core.measures.change import compare_scores
from hearthside.core.measures.measure import Item, Measure, Norm, Reliability, hash_measure
from hearthside.core.measures.noise import own_noise, t_quantile

from .people_and_sheets import NOON, SMALL, answer


def only(score):
    return score.subscales[0]


def stated(r=0.85, sd=6.0, kind="retest"):
    part = msgspec.structs.replace(
        SMALL.subscales[0],
        reliability=Reliability(kind=kind, value=r, source="invented"),
        norms=(Norm(population="invented", mean=2, sd=sd, n=100, source="invented"),),
    )
    return msgspec.structs.replace(SMALL, subscales=(part,))


ANSWERS = st.fixed_dictionaries({key: st.none() | st.integers(0, 4) for key in "abcd"})


@settings(max_examples=60, deadline=None)
@given(ANSWERS.filter(lambda a: sum(v is not None for v in a.values()) >= 3))
def test_every_score_lies_within_its_range_and_turning_every_answer_turns_it(answers):
    turned = {key: None if value is None else 4 - value for key, value in answers.items()}
    score, other = (only(score_answers(SMALL, answer(**a))) for a in (answers, turned))

    assert score.lowest <= score.points <= score.highest
    assert np.isclose(score.points + other.points, score.lowest + score.highest)


def test_a_turned_item_counts_the_other_way_round():
    score = only(score_answers(SMALL, answer(a=4, b=4, c=0, d=4)))

    assert score.points == 4.0
    assert (score.lowest, score.highest) == (0.0, 4.0)


def test_rather_not_say_leaves_the_mean_of_the_others():
    score = only(score_answers(SMALL, answer(a=3, b=3, c=None, d=0)))

    assert (score.points, score.answered, score.asked) == (2.0, 3, 4)


def test_too_many_skipped_is_no_score():
    score = only(score_answers(SMALL, answer(a=3, b=3)))

    assert (score.points, score.waits_for) == (None, "answers")
    assert score.value == NotEnoughData(have=2, need=3)


def test_a_score_without_known_noise_waits_for_six_earlier_sheets():
    past = [answer(a=i % 3, b=2, c=2, d=i % 2, days=14 * i) for i in range(6)]
    now = answer(a=2, b=2, c=2, d=2, days=200)

    assert only(score_answers(SMALL, now, past[:5])).value == NotEnoughData(have=5, need=6)
    assert isinstance(only(score_answers(SMALL, now, past)).value, Estimate)


def test_later_sheets_and_other_languages_are_not_earlier_ones():
    past = [answer(a=i % 3, b=2, c=2, d=2, days=14 * i) for i in range(5)]
    others = [
        answer(a=1, b=2, c=2, d=2, days=300),
        answer(a=1, b=2, c=2, d=2, days=90, language="zh"),
    ]
    now = answer(a=2, b=2, c=2, d=2, days=200)

    assert only(score_answers(SMALL, now, past + others)).value == NotEnoughData(have=5, need=6)


def test_a_stated_reliability_gives_the_interval_at_once():
    score = only(
        score_answers(stated(r=0.75, sd=2.0), answer(stated(r=0.75, sd=2.0), a=2, b=2, c=2, d=2))
    )

    assert score.noise == Noise(1.0, "retest")
    assert np.allclose((score.value.low, score.value.high), (2 - 1.96, 2 + 1.96), atol=1e-3)


def test_the_interval_is_cut_to_the_scores_there_are():
    score = only(score_answers(stated(), answer(stated(), a=4, b=4, c=0, d=4)))

    assert (score.value.low, score.value.high) == (0.0, 4.0)


def test_a_mended_sentence_makes_another_measure_and_the_old_sheet_keeps_its_own():
    mended = msgspec.structs.replace(
        SMALL, items=(msgspec.structs.replace(SMALL.items[0], text="mended"), *SMALL.items[1:])
    )
    sheet = answer(a=1, b=1, c=1)

    with pytest.raises(UnusableAnswers) as caught:
        score_answers(mended, sheet)
    assert caught.value.code == "other_content"
    assert only(score_answers(SMALL, sheet)).points == 5 / 3


def test_the_hash_stays_the_same_through_the_vault():
    reopened = msgspec.json.decode(msgspec.json.encode(SMALL), type=Measure)
    sheet = answer(a=1, b=None, c=2, d=4)

    assert hash_measure(reopened) == hash_measure(SMALL)
    assert decode(encode(sheet), AnswerSheet) == sheet


def test_a_later_field_at_its_default_changes_no_hash():
    assert msgspec.json.encode(Item(key="a", text="b")) == b'{"key":"a","text":"b"}'


@pytest.mark.parametrize(
    ("answers", "code"),
    [({"a": 5}, "not_an_option"), ({"a": 0.5}, "not_an_option"), ({"z": 1}, "unknown_item"), ({}, "nothing_answered"), ({"a": None}, "nothing_answered"), ({"a": float("nan")}, "not_an_option")],
)  # fmt: skip
def test_a_sheet_takes_only_what_was_asked(answers, code):
    with pytest.raises(UnusableAnswers) as caught:
        fill_in(SMALL, answers, answered_at=NOON)

    assert caught.value.code == code


def test_the_same_measure_waits_its_days_whatever_its_version():
    other_version = msgspec.structs.replace(SMALL, version="2")

    assert next_answer_on(SMALL, []) is None
    assert next_answer_on(other_version, [answer(a=1), answer(a=1, days=3)]) == date(2026, 3, 18)


@pytest.mark.parametrize("freedom", [1.5, 3.57, 12.0, 400.0])
def test_students_quantile_is_scipys(freedom):
    assert np.isclose(t_quantile(freedom), stats.t.ppf(0.975, freedom), rtol=1e-9)
    assert np.isclose(t_quantile(inf), stats.norm.ppf(0.975))


def test_a_steady_rise_is_hardly_noise():
    rise = own_noise([0.5 * i for i in range(8)], least=0.01)

    assert np.isclose(rise.standard_error, np.sqrt(0.125))
    assert np.isclose(rise.degrees_of_freedom, 2 * 49 / 20)


@pytest.mark.parametrize(("r", "in_sd"), [(0.65, 1.64), (0.85, 1.07)])
def test_the_band_is_the_published_index(r, in_sd):
    noise = only(
        score_answers(stated(r=r, sd=1.0), answer(stated(r=r, sd=1.0), a=2, b=2, c=2))
    ).noise

    assert np.isclose(noise.band, 1.96 * np.sqrt(2 * (1 - r)), atol=1e-3)
    assert np.isclose(noise.band, in_sd, atol=0.01)


def test_within_the_noise_has_no_direction():
    up, down = (assess_reliable_change(10, 10 + by, Noise(2.0, "retest")) for by in (5.5, -5.5))

    assert up.verdict is down.verdict is ChangeVerdict.WITHIN_NOISE


def test_scores_of_other_words_are_not_compared():
    first, second = (score_answers(m, answer(m, a=1, b=1, c=1)) for m in (SMALL, stated()))

    third = score_answers(SMALL, answer(a=1, b=1, c=1, language="zh"))

    for other in (second, third):
        with pytest.raises(UnusableAnswers):
            compare_scores(first, other)


def test_a_missing_score_is_compared_with_nothing():
    whole, empty = (
        score_answers(stated(), answer(stated(), **a)) for a in ({"a": 1, "b": 1, "c": 1}, {"a": 1})
    )

    assert compare_scores(whole, empty) == {"all": None}
    assert compare_scores(whole, whole)["all"].verdict is ChangeVerdict.WITHIN_NOISE
