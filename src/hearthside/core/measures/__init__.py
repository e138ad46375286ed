"""Short measures: what is asked, how it is scored, and how sure that is."""

from .answer_sheet import AnswerSheet, KeptMeasure
from .change import ChangeVerdict, ReliableChange, assess_reliable_change
from .measure import Item, Measure, Norm, Option, Reliability, Subscale
from .noise import Noise
from .omega import Omega, estimate_omega
from .refusal import UnusableAnswers
from .score import MeasureScore, SubscaleScore, score_answers
from .split_weeks import SplitWeeks, split_weeks

__all__ = [
    "AnswerSheet",
    "ChangeVerdict",
    "Item",
    "KeptMeasure",
    "Measure",
    "MeasureScore",
    "Noise",
    "Norm",
    "Omega",
    "Option",
    "Reliability",
    "ReliableChange",
    "SplitWeeks",
    "Subscale",
    "SubscaleScore",
    "UnusableAnswers",
    "assess_reliable_change",
    "estimate_omega",
    "score_answers",
    "split_weeks",
]
