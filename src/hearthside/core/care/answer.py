"""What somebody answered to the one question, and when they said "not now"."""

from datetime import date, timedelta
from typing import ClassVar

from hearthside.core.document import Document
from hearthside.core.finding import Finding

from .offer import Cost, Offer, Reason, offer_support

QUIET = timedelta(weeks=6)
"""How long nothing is said after "not now"."""

NO_OFFER = Offer(())


class SupportAnswer(Document, frozen=True, kw_only=True):
    """What it costs in the person's own word, whether they want help, and the last "not now"."""

    namespace: ClassVar[str] = "support_answer"

    costs: Cost = Cost.NOT_SAID
    wants_help: bool = False
    answered_on: date | None = None
    not_now_on: date | None = None

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


def find_offer(
    finding: Finding | None,
    answer: SupportAnswer | None,
    today: date,
    *,
    measured_cost: float | None = None,
) -> Offer:
    """Return what the rule says of the settled finding and the answer, if there are any.

    `measured_cost` (0 to 4 points) is the value of a measure of what it costs, where there is one.

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
        measured_cost=measured_cost,
    )


def speaks_up(
    finding: Finding | None,
    answer: SupportAnswer | None,
    today: date,
    *,
    measured_cost: float | None = None,
) -> bool:
    """Whether other pages carry the one quiet line: an offer is made, and "not now" was not said."""
    if answer is not None and answer.is_quiet(today):
        return False
    return find_offer(finding, answer, today, measured_cost=measured_cost).is_made
