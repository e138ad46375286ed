"""Questions that are asked after certain answers only: what they depend on, and how they count."""

import json
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.questionnaire import Questionnaire
from hypothesis import given
from hypothesis import strategies as st

from hearthside.core.measures import UnusableAnswers, score_answers
from hearthside.core.measures.answer_sheet import fill_in
from hearthside.core.measures.fhir import read_questionnaire, write_bundle
from hearthside.core.measures.measure import hash_measure

from .people_and_sheets import NOON
from .questionnaire_file import (
    AFTER,
    after,
    example,
    file,
    ours,
    phq_4,
    question,
    read,
    refused,
    score,
    total,
    when,
)

QUARREL = Path(__file__).parents[5] / "docs" / "reference" / "after-a-quarrel.json"
MIN, MAX = (f"http://hl7.org/fhir/StructureDefinition/{end}Value" for end in ("min", "max"))


def sheet_of(measure, **answers):
    return fill_in(measure, answers, answered_at=NOON)


def scored(measure, **answers):
    return score_answers(measure, sheet_of(measure, **answers)).subscales[0]


def asking(*before, behavior="", **condition):
    """A file whose last question, which no score counts, is asked under one condition."""
    more = {"enableBehavior": behavior} if behavior else {}
    asked = question("last", enableWhen=condition.pop("all_of", [condition]), **more)
    return file(
        [*before, question("a"), asked, score("total", total("a"))],
        [example({"a": n}, {"total": n}) for n in (0, 1, 4)],
    )


def number(link, kind="integer"):
    ends = [{"url": url, "valueInteger": end} for url, end in ((MIN, 0), (MAX, 10))]
    return {"linkId": link, "text": f"How many {link}?", "type": kind, "extension": ends}


YES = {"linkId": "y", "text": "Yes or no?", "type": "boolean"}
WORDS = {"linkId": "w", "text": "Which?", "type": "choice", "answerOption": [{"valueString": "this"}, {"valueString": "that"}]}  # fmt: skip
WHOLE = {"linkId": "i", "text": "Which number?", "type": "choice", "answerOption": [{"valueInteger": 3}, {"valueInteger": 5}]}  # fmt: skip


@pytest.mark.parametrize(
    ("before", "condition", "asked_after", "not_after"),
    [
        (YES, {"question": "y", "operator": "=", "answerBoolean": True}, 1, 0),
        (YES, {"question": "y", "operator": "!=", "answerBoolean": True}, 0, 1),
        (YES, {"question": "y", "operator": "!=", "answerBoolean": True}, None, 1),
        (YES, {"question": "y", "operator": "exists", "answerBoolean": True}, 0, None),
        (YES, {"question": "y", "operator": "exists", "answerBoolean": False}, None, 0),
        (number("n"), {"question": "n", "operator": ">", "answerInteger": 3}, 4, 3),
        (number("n"), {"question": "n", "operator": ">=", "answerInteger": 3}, 3, 2),
        (number("n"), {"question": "n", "operator": "<", "answerInteger": 3}, 2, 3),
        (number("n"), {"question": "n", "operator": "<", "answerInteger": 3}, 2, None),
        (number("n", "decimal"), {"question": "n", "operator": "<=", "answerDecimal": 2.5}, 2.5, 3),
        (WORDS, {"question": "w", "operator": "=", "answerString": "that"}, 1, 0),
        (WHOLE, {"question": "i", "operator": "=", "answerInteger": 5}, 1, 0),
        (question("c"), when("c", 2), 2, 3),
    ],
)
def test_a_question_is_asked_after_the_answers_it_names(before, condition, asked_after, not_after):
    measure, key = read(asking(before, **condition)), before["linkId"]

    assert measure.find_unasked({key: asked_after}) == set()
    assert measure.find_unasked({key: not_after}) == {"last"}


def test_all_conditions_have_to_hold_or_one_is_enough():
    two = {"all_of": [when("c", 1), when("d", 1)]}
    every = read(asking(question("c"), question("d"), behavior="all", **two))
    one = read(asking(question("c"), question("d"), behavior="any", **two))

    assert every.find_unasked({"c": 1, "d": 0}) == {"last"}
    assert every.find_unasked({"c": 1, "d": 1}) == set()
    assert one.find_unasked({"c": 1, "d": 0}) == set()
    assert one.find_unasked({"c": 0, "d": 0}) == {"last"}
    assert refused(asking(question("c"), question("d"), **two)).values["name"] == "enableBehavior"


def test_a_group_hands_its_condition_down_and_what_follows_a_dropped_question_drops_too():
    measure = read_questionnaire(QUARREL.read_bytes())

    assert measure.find_unasked({"quarrel": 0, "awake": 4}) == {"awake", "replay"}
    assert measure.find_unasked({"quarrel": 1, "awake": 0}) == {"replay"}
    assert measure.find_unasked({"quarrel": 1, "awake": 1}) == set()


@pytest.mark.parametrize(
    ("condition", "code", "where"),
    [
        ({"question": "nowhere", "operator": "=", "answerInteger": 1}, "when_unknown", "item[2].enableWhen[0].question"),
        ({"question": "last", "operator": "=", "answerInteger": 1}, "when_unknown", "item[2].enableWhen[0].question"),
        ({"question": "total", "operator": "=", "answerInteger": 1}, "when_unknown", "item[2].enableWhen[0].question"),
        ({"question": "n", "operator": "=", "answerDecimal": 1}, "when_kind", "item[2].enableWhen[0]"),
        ({"question": "n", "operator": "=", "answerBoolean": True}, "when_kind", "item[2].enableWhen[0]"),
        ({"question": "n", "operator": "exists", "answerInteger": 1}, "when_kind", "item[2].enableWhen[0]"),
        ({"question": "a", "operator": ">", "answerCoding": {"code": "1"}}, "when_kind", "item[2].enableWhen[0]"),
        ({"question": "a", "operator": "=", "answerCoding": {"code": "1", "system": "urn:x"}}, "when_answer", "item[2].enableWhen[0].answerCoding"),
        ({"question": "n", "operator": ">", "answerInteger": 11}, "when_answer", "item[2].enableWhen[0].answerInteger"),
        ({"question": "n", "operator": "=", "answerInteger": 1, "answerDecimal": 1}, "unknown_field", "item[2].enableWhen[0].answerDecimal"),
        ({"question": "n", "operator": "~", "answerInteger": 1}, "wrong_type", "item[2].enableWhen[0].operator"),
        ({"question": "n", "answerInteger": 1}, "missing", "item[2].enableWhen[0].operator"),
        ({"all_of": []}, "missing", "item[2].enableWhen"),
        ({"behavior": "some", "question": "n", "operator": "=", "answerInteger": 1}, "wrong_type", "item[2].enableBehavior"),
    ],
)  # fmt: skip
def test_a_condition_that_is_not_clear_gets_one_sentence_and_its_place(condition, code, where):
    refusal = refused(asking(number("n"), **condition))

    assert (refusal.code, refusal.where) == (code, where)


def test_two_questions_that_wait_for_each_other_are_refused():
    first = question("c", enableWhen=[when("last", 1)])

    assert refused(asking(first, **when("c", 1))).code == "when_unknown"


def test_a_text_or_a_group_of_texts_does_not_come_and_go():
    shown = {"linkId": "d", "type": "display", "text": "And now:", "enableWhen": [when("a", 1)]}
    around = {"linkId": "g", "type": "group", "enableWhen": [when("a", 1)], "item": [score("s", total("a"))]}  # fmt: skip
    for odd in (shown, around):
        value = asking(**when("a", 1))
        value["item"].insert(1, odd)
        assert refused(value).code == "conditional"


def test_conditions_of_groups_within_groups_are_counted_together():
    inner = {"linkId": "g", "type": "group", "enableBehavior": "any", "enableWhen": [when("a", 1)] * 6}  # fmt: skip
    value = asking(behavior="any", all_of=[when("a", 1)] * 6)
    value["item"][1:2] = [{**inner, "item": [value["item"][1]]}]

    assert refused(value).code == "when_many"


def test_what_does_not_apply_adds_nothing_and_is_not_missing():
    found = scored(read(after()), gate=0, a=3)

    assert (found.points, found.answered, found.asked) == (3, 1, 1)


def test_what_was_asked_and_skipped_is_still_missing():
    found = scored(read(after()), gate=1, a=3)

    assert (found.points, found.answered, found.asked) == (None, 1, 2)
    assert (found.value.have, found.value.need) == (1, 2)


def test_where_nobody_knows_whether_it_applies_it_counts_as_skipped():
    assert scored(read(after()), a=3).points is None


def test_a_skipped_answer_is_stood_in_for_only_where_it_applies():
    value = after(*AFTER, example({"gate": 0, "a": 4, "c": "-"}, {"total": 8}), example({"gate": 1, "a": 4, "b": 1, "c": "-"}, {"total": 7.5}))  # fmt: skip
    value["item"].insert(2, question("c"))
    value["item"][-1] = score("total", total("abc"), ours("min-answered", valueInteger=2))
    for place, more in enumerate(("c=0", "c=0", "c=0")):
        value["extension"][place]["valueString"] = more + ", " + AFTER[place]["valueString"]
    measure = read(value)

    assert scored(measure, gate=0, a=4).points == 8
    assert scored(measure, gate=1, a=4).points is None


def test_an_answer_to_a_question_that_is_not_asked_is_dropped():
    measure = read(after())

    assert sheet_of(measure, gate=0, a=3, b=4).answers == {"gate": 0, "a": 3, "b": None}
    with pytest.raises(UnusableAnswers) as caught:
        sheet_of(measure, b=4)
    assert caught.value.code == "nothing_answered"


@pytest.mark.parametrize(
    ("asked", "formula"),
    [
        (question("b", enableWhen=[when("gate", 1)]), f"({total('ab')}) / 2"),
        (question("b", first=1, enableWhen=[when("gate", 1)]), total("ab")),
        (question("b", enableWhen=[when("gate", 1)]), f"{total('a')} + 4 - {total('b')}"),
    ],
    ids=["mean", "least is one", "turned"],
)
def test_a_score_that_would_mean_two_things_is_refused(asked, formula):
    value = after()
    value["item"][2:] = [asked, score("total", formula)]

    assert refused(value).code == "when_counted"


def test_a_known_scale_asks_every_question():
    value = phq_4()
    value["item"][3]["enableWhen"] = [when("1", 1)]
    value["extension"] += [
        example({"1": 1, "2": 0, "3": 0, "4": 3}, {"total": 4, "mood": 3}),
        example({"1": 0, "2": 0, "3": 0}, {"total": 0, "mood": 0}),
    ]
    for told in value["extension"]:
        if "1=1" not in told["valueString"]:
            told["valueString"] = "1=0, 2=2, 3=1 -> total=3, anxiety=2, mood=1"
    value["extension"].append(example({"1": 1, "2": 0, "3": 3, "4": 3}, {"anxiety": 1}))

    assert refused(value).code == "known_when"


def test_a_condition_is_part_of_what_was_asked():
    other = after()
    other["item"][2]["enableWhen"] = [when("gate", 0, "!=")]

    assert hash_measure(read(other)) != hash_measure(read(after()))


def test_what_was_not_asked_is_left_out_of_the_file_that_goes_out():
    measure = read_questionnaire(QUARREL.read_bytes())
    data = write_bundle(measure, sheet_of(measure, quarrel=0, quiet=3, awake=4))
    response, observation = (entry["resource"] for entry in json.loads(data)["entry"])

    Bundle.model_validate_json(data)
    assert [item["linkId"] for item in response["item"]] == ["quarrel", "quiet"]
    assert observation["valueQuantity"]["value"] == 3
    assert "1 of 1 questions answered" in observation["note"][0]["text"]


def test_the_example_in_the_documents_is_fhir():
    Questionnaire.model_validate_json(QUARREL.read_bytes())


ANSWERS = st.dictionaries(
    st.sampled_from(("quarrel", "quiet", "awake", "replay")), st.integers(0, 1) | st.none()
)


@given(ANSWERS)
def test_whatever_is_answered_the_points_are_those_of_what_was_asked(answers):
    measure = read_questionnaire(QUARREL.read_bytes())
    answers["quiet"] = 1
    sheet, kept = sheet_of(measure, **answers), measure.keep_asked(answers)
    points = score_answers(measure, sheet).subscales[0].points
    asked = {"quiet", "awake", "replay"} - measure.find_unasked(answers)

    assert sheet.answers == kept == measure.keep_asked(kept)
    if kept["quarrel"] is not None and all(kept[key] is not None for key in asked):
        assert points == sum(kept[key] for key in asked)
    else:
        assert points is None
