"""One yes is enough, what is grave stays, and to rather not say decides nothing."""

import pytest

from hearthside.core.safety.questions import (
    GRAVE,
    Answer,
    Question,
    SafetyAnswers,
    can_be_set_aside,
    is_low,
    reasons,
    steps_back,
)


def said(*yes, **more):
    answers = dict.fromkeys(Question, Answer.NO) | dict.fromkeys(yes, Answer.YES)
    return SafetyAnswers(answers=answers, **more)


@pytest.mark.parametrize("question", Question)
def test_any_one_yes_is_a_reason(question):
    assert steps_back(said(question))
    assert reasons(said(question).answers) == {question}


@pytest.mark.parametrize("answer", [Answer.NO, Answer.RATHER_NOT])
def test_no_and_rather_not_change_nothing(answer):
    assert not steps_back(SafetyAnswers(answers=dict.fromkeys(Question, answer)))


def test_unanswered_changes_nothing():
    assert not steps_back(None)
    assert not steps_back(SafetyAnswers())


@pytest.mark.parametrize("question", Question)
def test_only_what_is_not_grave_can_be_set_aside(question):
    given = said(question, is_set_aside=True)

    assert can_be_set_aside(given) is (question not in GRAVE)
    assert steps_back(given) is (question in GRAVE)


def test_one_grave_yes_holds_the_mild_ones_too():
    assert steps_back(said(Question.AFRAID, Question.CHOKED, is_set_aside=True))


@pytest.mark.parametrize(
    ("felt", "items", "low"),
    [
        (10.0, {}, True),
        (9.0, {"self_worth": 4}, True),
        (8.0, {"self_worth": 1}, False),
        (7.0, {"self_worth": 0}, True),
        (6.0, {"self_worth": 0}, False),
        (8.0, {}, False),
    ],
)
def test_a_check_in_is_low_at_the_top_of_its_scale(felt, items, low):
    assert is_low(felt, items) is low
