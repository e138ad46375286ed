"""One next step for today, by rules anybody can check. Nothing is needed most of the time."""

from datetime import date
from enum import StrEnum

from .check_in import CheckInState

DAYS_BETWEEN_LOOKS = 7
ENOUGH_NEW = 7


class NextStep(StrEnum):
    """What could come next."""

    FINISH_DRAFT = "finish_draft"
    FIRST_MOMENT = "first_moment"
    CHECK_IN = "check_in"
    LOOK_AT_PATTERNS = "look_at_patterns"
    NOTHING = "nothing"


def choose_next_step(
    *, has_draft: bool, has_moments: bool, check_in: CheckInState, has_news: bool
) -> NextStep:
    """Return the first of these that holds.

    Something begun and not finished; nothing written yet; the check-in is open; the patterns
    are worth a look (see `is_time_for_patterns`); else nothing is needed.

    >>> choose_next_step(
    ...     has_draft=False, has_moments=True, check_in=CheckInState.ANSWERED, has_news=False
    ... )
    <NextStep.NOTHING: 'nothing'>
    """
    if has_draft:
        return NextStep.FINISH_DRAFT
    if not has_moments:
        return NextStep.FIRST_MOMENT
    if check_in is CheckInState.DUE:
        return NextStep.CHECK_IN
    return NextStep.LOOK_AT_PATTERNS if has_news else NextStep.NOTHING


def is_time_for_patterns(settled_on: date | None, today: date, n_new: int) -> bool:
    """Tell whether the patterns are worth a look: enough is new, and the last look is a week old.

    `n_new` counts the moments since they last settled, on `settled_on`, if they ever did.
    Looking more often mostly shows chance (and is part of the worry).

    >>> is_time_for_patterns(None, date(2026, 3, 20), 12)
    True
    >>> is_time_for_patterns(date(2026, 3, 18), date(2026, 3, 20), 12)
    False
    """
    rested = settled_on is None or (today - settled_on).days >= DAYS_BETWEEN_LOOKS
    return rested and n_new >= ENOUGH_NEW
