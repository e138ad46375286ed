"""Known scales in files with our own words for questions: the published key holds, a wrong one is refused."""

import pytest

from hearthside.core.estimate import Estimate
from hearthside.core.measures import score_answers
from hearthside.core.measures.answer_sheet import fill_in
from hearthside.core.measures.known import KNOWN_SCALES

from .people_and_sheets import NOON
from .questionnaire_file import (
    AGREE_7,
    csi_4,
    ecr_r,
    ecr_rs,
    mean,
    ours,
    phq_4,
    read,
    refused,
    rejection,
    rses,
    scale,
    total,
)


def scores(measure, codes):
    """Scores when each question gets the answer with this code."""
    chosen = {
        item.key: next(o.value for o in item.options if o.code == str(code))
        for item, code in zip(measure.items, codes, strict=True)
    }
    found = score_answers(measure, fill_in(measure, chosen, answered_at=NOON))
    return {each.key: each.points for each in found.subscales}


def test_agreeing_to_everything_is_the_middle_of_self_esteem():
    assert scores(read(rses()), [3] * 10) == {"total": 15}
    assert scores(read(rses(turned=(3, 5, 8, 9, 10))), [3] * 10) == {"total": 15}


def test_the_best_answers_of_self_esteem_are_thirty():
    assert scores(read(rses()), [0 if n in (2, 5, 6, 8, 9) else 3 for n in range(1, 11)]) == {
        "total": 30
    }


def test_self_esteem_with_failure_left_unturned_is_refused():
    refusal = refused(rses(wrong=[9]))

    assert (refusal.code, refusal.values["link"]) == ("known_key", "9")


@pytest.mark.parametrize(
    ("codes", "expected"),
    [((0, 0, 0, 0), (0, 0, 0)), ((3, 3, 3, 3), (12, 6, 6)), ((2, 1, 0, 0), (3, 3, 0))],
)
def test_four_questions_of_distress_add_up(codes, expected):
    assert tuple(scores(read(phq_4()), codes).values()) == expected


def test_attachment_in_nine_questions_turns_the_first_four():
    measure = read(ecr_rs())

    assert scores(measure, [7, 7, 7, 7, 1, 1, 1, 1, 1]) == {"avoidance": 1, "anxiety": 1}
    assert scores(measure, [1, 1, 1, 1, 7, 7, 7, 7, 7]) == {"avoidance": 7, "anxiety": 7}


def test_attachment_in_thirty_six_questions_turns_fourteen():
    measure = read(ecr_r())
    turned = {9, 11, 20, 22, *range(26, 32), *range(33, 37)}

    assert len(turned) == 14
    assert scores(measure, [1 if n in turned else 7 for n in range(1, 37)]) == {
        "anxiety": 7,
        "avoidance": 7,
    }


def test_satisfaction_runs_from_nought_to_twenty_one():
    measure = read(csi_4())

    assert scores(measure, [6, 5, 5, 5]) == {"total": 21}
    assert scores(measure, [0, 0, 0, 0]) == {"total": 0}


def test_rejection_multiplies_concern_with_what_is_expected():
    measure = read(rejection())

    assert measure.scale == "A-RSQ"
    assert scores(measure, [6, 1] * 9) == {"rs": 36}
    assert scores(measure, [1, 6] * 9) == {"rs": 1}


def test_rejection_in_other_pairs_is_refused_and_in_another_order_is_not():
    swapped, mixed = rejection(), rejection()
    for value, (old, new) in ((swapped, ("'1'", "'2'")), (mixed, ("'1'", "'3'"))):
        formula = value["item"][-1]["extension"][0]["valueExpression"]
        told = formula["expression"].replace(old, "'x'").replace(new, old).replace("'x'", new)
        formula["expression"] = told

    assert read(swapped).scale == "A-RSQ"
    assert refused(mixed).code == "known_parts"


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (ecr_rs(wrong=[7]), "known_key"),
        (ecr_rs(wrong=range(1, 10)), "known_key"),
        (phq_4(wrong=[1, 2, 3, 4]), "known_key"),
        (ecr_r(wrong=[11]), "known_key"),
        (scale("ECR-RS", AGREE_7, {1, 2, 3, 4}, {"one": range(1, 9)}, first=1), "known_items"),
        (scale("ECR-RS", AGREE_7, {1, 2, 3, 4}, {"one": range(1, 10)}, first=1, combine=mean), "known_parts"),
        (scale("ECR-RS", AGREE_7, {1, 2, 3, 4}, {"v": range(1, 7), "x": range(7, 10)}, first=1, combine=total), "known_combine"),
        (scale("ECR-RS", AGREE_7, {1, 2, 3, 4}, {"v": range(1, 7), "x": range(7, 10)}, first=0, combine=mean), "known_points"),
        (scale("CSI-4", ("0", "1", "2", "3", "4", "5"), (), {"t": range(1, 5)}), "known_points"),
        (scale("PHQ-4", ("0", "1", "2", "3"), (), {"t": range(1, 5)}), "which_end"),
        (scale("PHQ-4", ("not at all", "1", "2", "3", "often"), (), {"t": range(1, 5)}), "known_points"),
    ],
)  # fmt: skip
def test_what_contradicts_the_published_scale_is_refused(value, code):
    assert refused(value).code == code


def test_the_file_may_say_which_end_means_least():
    silent = scale("PHQ-4", ("0", "1", "2", "3"), (), {"t": range(1, 5)})
    silent["extension"].append(ours("low-end", valueCode="first"))

    assert read(silent).scale == "PHQ-4"
    silent["extension"][-1]["valueCode"] = "last"
    assert refused(silent).code == "known_key"


def test_answers_printed_from_agree_to_disagree_are_understood():
    backwards = rses()
    for item in backwards["item"]:
        item.get("answerOption", []).reverse()

    assert scores(read(backwards), [3] * 10) == {"total": 15}


def test_chinese_answers_are_understood():
    texts = ("完全不同意", "不同意", "同意", "完全同意")
    chinese = scale("RSES", texts, (2, 5, 6, 8, 9), {"total": range(1, 11)})

    assert read(chinese).scale == "RSES"
    assert read(chinese).validated
    chinese["language"] = "zh"
    assert not read(chinese).validated


def test_the_published_noise_comes_with_the_scale():
    measure = read(phq_4())
    found = score_answers(measure, fill_in(measure, dict.fromkeys("1234", 1), answered_at=NOON))

    assert isinstance(found.subscale("total").value, Estimate)
    assert round(found.subscale("total").noise.band, 1) == 2.3
    assert measure.days_between == 14


def test_every_fact_has_a_source_and_no_question_stands_here():
    for known in KNOWN_SCALES:
        assert known.source
        for part in known.parts:
            assert not part.reliability or part.reliability.source
            assert all(norm.source for norm in part.norms)
            assert set(part.items) <= set(range(1, known.size + 1))
