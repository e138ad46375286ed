"""What somebody answered to the one question, and when they said "not now"."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import ClassVar, Self

import msgspec

from hearthside.core.document import Document
from hearthside.core.finding import Finding
from hearthside.core.measures import AnswerSheet
from hearthside.core.measures.own import COST, find_own_measure
from hearthside.core.measures.score import count_points

from .offer import Cost, Offer, Reason, offer_support

QUIET = timedelta(weeks=6)
"""How long nothing is said after "not now"."""

MEASURED_FOR = timedelta(days=90)
"""How long a measured cost says something about today."""

NO_OFFER = Offer(())


class SupportAnswer(Document, frozen=True, kw_only=True):
    """What it costs in the person's own word, whether they want help, and the last "not now".

    `measured_cost` (0 to 4 points) is the highest score of the cost measure when it was last
    answered, on `measured_on`.
    """

    namespace: ClassVar[str] = "support_answer"

    costs: Cost = Cost.NOT_SAID
    wants_help: bool = False
    answered_on: date | None = None
    not_now_on: date | None = None
    measured_cost: float | None = None
    measured_on: date | None = None

    def measure_cost(self, sheets: Iterable[AnswerSheet]) -> Self:
        """Return the answer with the cost that the newest of these sheets says; without one, with none."""
        of_cost = [sheet for sheet in sheets if sheet.measure_id == COST.id]
        newest = max(of_cost, key=lambda sheet: sheet.answered_at, default=None)
        measure = find_own_measure(newest.measure_hash) if newest else None
        if newest is None or measure is None:
            return msgspec.structs.replace(self, measured_cost=None, measured_on=None)
        points = (count_points(measure, part, newest) for part in measure.subscales)
        highest = max((p for p in points if p is not None), default=None)
        return msgspec.structs.replace(
            self, measured_cost=highest, measured_on=newest.answered_at.date()
        )

    def cost_at(self, today: date) -> float | None:
        """The measured cost while it is fresh enough to say something."""
        fresh = self.measured_on is not None and today - self.measured_on <= MEASURED_FOR
        return self.measured_cost if fresh else None

    def is_quiet(self, today: date) -> bool:
        """Whether "not now" still holds; a day that has not come holds nothing back.

        >>> said = SupportAnswer(not_now_on=date(2026, 3, 1))
        >>> said.is_quiet(date(2026, 4, 11)), said.is_quiet(date(2026, 4, 12))
        (True, False)
        """
        until = self.quiet_until
        return until is not None and until - QUIET <= today < until

    @property
    def quiet_until(self) -> date | None:
        """The day from which an offer may be made again."""
        return None if self.not_now_on is None else self.not_now_on + QUIET


def find_offer(finding: Finding | None, answer: SupportAnswer | None, today: date) -> Offer:
    """Return what the rule says of the settled finding and the answer, if there are any.

    >>> find_offer(None, SupportAnswer(wants_help=True), date(2026, 3, 1)).is_made
    True
    """
    said = answer or SupportAnswer()
    if finding is None:
        return Offer((Reason.ASKED,)) if said.wants_help else NO_OFFER
    course = finding.patterns.course
    return offer_support(
        course.share,
        course.line,
        today,
        costs=said.costs,
        asked=said.wants_help,
        measured_cost=said.cost_at(today),
    )


def speaks_up(finding: Finding | None, answer: SupportAnswer | None, today: date) -> bool:
    """Whether other pages carry the one quiet line: an offer is made, and "not now" was not said."""
    if answer is not None and answer.is_quiet(today):
        return False
    return find_offer(finding, answer, today).is_made
