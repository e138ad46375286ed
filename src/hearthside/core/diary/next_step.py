"""One next step for today, by rules anybody can check. Nothing is needed most of the time."""

from enum import StrEnum

from .check_in import CheckInState


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
    settled today and were not looked at since; else nothing is needed.

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
