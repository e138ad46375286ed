"""Questions about safety, asked in private: their answers, and when pages for two hold back.

The questions are our own. Nobody has tested them, and no answer is a finding about anybody:
somebody who answers "no" may be in danger, and somebody who answers "yes" may be safe. They
decide one thing alone, whether pages that suggest talking with the partner are shown.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from hearthside.core.document import Document

LOW_FELT = 9
LOW_FELT_WITH_LOW_WORTH = 7
"""Points of the scale from 0 to 10 on which a check-in rates how insecure somebody feels."""


class Answer(StrEnum):
    """One answer. To rather not say counts for as much as the other two, and decides nothing."""

    YES = "yes"
    NO = "no"
    RATHER_NOT = "rather_not"


class Question(StrEnum):
    """What is asked about the partner, mildest first."""

    AFRAID = "afraid"
    CONTROLLED = "controlled"
    HURT = "hurt"
    FORCED = "forced"
    CHOKED = "choked"
    WEAPON = "weapon"
    THREATENED = "threatened"
    FOLLOWED = "followed"


GRAVE = frozenset(
    {
        Question.FORCED,
        Question.CHOKED,
        Question.WEAPON,
        Question.THREATENED,
        Question.FOLLOWED,
    }
)
"""A "yes" to one of these holds, whatever else is said: such things go together with worse to come.

Sources: Campbell et al., 2003, American Journal of Public Health 93:1089; for choking, Glass et
al., 2008, Journal of Emergency Medicine 35:329.
"""


class SafetyAnswers(Document, frozen=True, kw_only=True):
    """What somebody answered about their partner.

    It lives in memory, unless the person asks to have it kept. `is_set_aside` is when they said
    that it was not meant that way.
    """

    namespace: ClassVar[str] = "safety_answers"

    answers: dict[Question, Answer] = {}
    is_set_aside: bool = False


def reasons(answers: Mapping[Question, Answer]) -> frozenset[Question]:
    """Return the questions that were answered with yes.

    >>> reasons({Question.AFRAID: Answer.YES, Question.HURT: Answer.RATHER_NOT})
    frozenset({<Question.AFRAID: 'afraid'>})
    """
    return frozenset(asked for asked, answer in answers.items() if answer is Answer.YES)


def can_be_set_aside(given: SafetyAnswers) -> bool:
    """Whether the person may say that it was not meant that way.

    >>> can_be_set_aside(SafetyAnswers(answers={Question.AFRAID: Answer.YES}))
    True
    >>> can_be_set_aside(SafetyAnswers(answers={Question.CHOKED: Answer.YES}))
    False
    """
    return not reasons(given.answers) & GRAVE


def steps_back(given: SafetyAnswers | None) -> bool:
    """Whether pages for two hold back: any yes, unless it may be and was set aside.

    Without answers nothing holds back. One yes is enough, as in a screen of four questions where
    one yes found 81 of 100 women whom a long interview found, and 5 of 100 others (HARK: Sohal,
    Eldridge and Feder, 2007, BMC Family Practice 8:49; women in London alone).

    >>> steps_back(None)
    False
    >>> steps_back(SafetyAnswers(answers={Question.AFRAID: Answer.YES}))
    True
    >>> steps_back(SafetyAnswers(answers={Question.AFRAID: Answer.YES}, is_set_aside=True))
    False
    >>> steps_back(SafetyAnswers(answers={Question.WEAPON: Answer.YES}, is_set_aside=True))
    True
    """
    if given is None or not reasons(given.answers):
        return False
    return not (given.is_set_aside and can_be_set_aside(given))


def is_low(felt_insecurity: float, items: Mapping[str, int]) -> bool:
    """Whether a check-in was low enough to offer the question about oneself, once and quietly.

    `felt_insecurity` runs from 0 to 10, and `items` holds answers from 0 (not at all) to 4. Low
    is the top of the scale, or well above its middle while not feeling good enough at all. The
    limits are ours: nobody has tested them, and an offer costs nothing.

    >>> is_low(9.0, {}), is_low(8.0, {}), is_low(7.0, {"self_worth": 0})
    (True, False, True)
    """
    if felt_insecurity >= LOW_FELT:
        return True
    return felt_insecurity >= LOW_FELT_WITH_LOW_WORTH and items.get("self_worth") == 0
