"""The agreed words, sent with one tap: they stay a day, and nobody hears whether they were read."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import ClassVar
from uuid import UUID

from hearthside.core.document import Document

from .pair import PlanForTwo

LASTS = timedelta(days=1)


class PlanSignal(Document, frozen=True, kw_only=True):
    """The words one person sent from a plan. `sent_at` is the server's clock, aware."""

    namespace: ClassVar[str] = "plan_signal"

    plan: UUID
    words: str
    sent_at: datetime

    def is_over(self, now: datetime) -> bool:
        """Whether its day has passed; one from the future was never sent.

        >>> from datetime import UTC
        >>> at = datetime(2026, 3, 1, 20, tzinfo=UTC)
        >>> sent = PlanSignal(plan=UUID(int=1), words="busy, later", sent_at=at)
        >>> sent.is_over(at + timedelta(hours=23)), sent.is_over(at + timedelta(hours=24))
        (False, True)
        """
        return not timedelta(0) <= now - self.sent_at < LASTS


def can_be_heard(signal: PlanSignal, plans: Iterable[PlanForTwo], now: datetime) -> bool:
    """Return whether a signal is shown: it is fresh and says exactly what both agreed to say.

    What I agreed to is read from my own side. So nothing else can reach me on this way, and
    whoever no longer agrees no longer hears it.
    """
    agreed = (plan for plan in plans if plan.is_agreed and plan.plan == signal.plan)
    words = [plan.mine.words.we_say for plan in agreed if plan.mine]
    return bool(signal.words.strip()) and signal.words in words and not signal.is_over(now)
