"""What one person's check-ins say about the questions themselves. It takes long, and says little."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from hearthside.core.diary import Moment
from hearthside.core.diary.check_in import (
    ANCHOR,
    HIGHEST_ANSWER,
    LOWEST_ANSWER,
    ROTATING,
    CheckInItem,
)

from .answer_sheet import AnswerSheet
from .measure import Measure, Subscale
from .omega import Omega, estimate_omega
from .score import count_items
from .split_weeks import SplitWeeks, split_weeks

ITEMS = tuple(item for item in (ANCHOR, *ROTATING) if item.key != "time_of_ones_own")
"""The questions that are about insecurity. Time of one's own is a resource and counts for itself."""


@dataclass(frozen=True, slots=True)
class Psychometrics:
    """How far the check-in's questions share their ups and downs, and a week's mean repeats itself.

    Both are about one person's days and say nothing about other people, about what the
    questions measure, or about whether they should be asked.
    """

    omega: Omega
    weekly_felt_insecurity: SplitWeeks
    days: int


def examine_check_in(moments: Iterable[Moment]) -> Psychometrics:
    """Return what the scheduled check-ins of one person say about the questions.

    Moments logged by choice are left out: they are written when something happened.
    """
    asked = sorted((m for m in moments if m.scheduled), key=lambda m: m.at)
    last: dict[date, Moment] = {m.at.date(): m for m in asked}
    rows = [[_keyed(item, moment) for item in ITEMS] for moment in last.values() if moment.items]
    weekly = split_weeks([m.at.date() for m in asked], [m.felt_insecurity for m in asked])
    return Psychometrics(estimate_omega(rows), weekly, len(last))


def examine_sheets(measure: Measure, part: Subscale, sheets: Iterable[AnswerSheet]) -> Omega:
    """Return what a person's own sheets say about a subscale of three items or more.

    Sheets two weeks apart get to the hundred it needs after four years.

    Raises `UnusableAnswers` for a subscale of fewer items.
    """
    ordered = sorted(sheets, key=lambda sheet: sheet.answered_at)
    return estimate_omega([count_items(measure, part, sheet) for sheet in ordered])


def _keyed(item: CheckInItem, moment: Moment) -> float | None:
    answer = moment.items.get(item.key)
    if answer is None:
        return None
    return float(LOWEST_ANSWER + HIGHEST_ANSWER - answer if item.reverse_keyed else answer)
