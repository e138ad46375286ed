"""Short measures: what is asked, how it is scored, and how sure that is."""

from .answer_sheet import AnswerSheet, KeptMeasure
from .measure import Item, Measure, Norm, Option, Reliability, Subscale
from .noise import Noise
from .refusal import UnusableAnswers
from .score import MeasureScore, SubscaleScore

__all__ = [
    "AnswerSheet",
    "Item",
    "KeptMeasure",
    "Measure",
    "MeasureScore",
    "Noise",
    "Norm",
    "Option",
    "Reliability",
    "Subscale",
    "SubscaleScore",
    "UnusableAnswers",
]
