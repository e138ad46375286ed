"""The daily check-in: when it is open, and which four questions it asks.

It is due by the clock and never by mood (interval-contingent), so that what it says about a
person's days is not chosen by their worst moments. Four questions a day out of twelve: one
anchor and three that take turns, a planned-missingness design.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

LOWEST_ANSWER, HIGHEST_ANSWER = 0, 4
GRACE = timedelta(minutes=30)
"""A check-in opened in time may be sent this long after its window."""


@dataclass(frozen=True, slots=True)
class CheckInItem:
    """One question about the past day, answered 0 (not at all) to 4 (very much).

    Nobody has validated these questions: they show a person's own ups and downs, and there is
    no normal value. `reverse_keyed` marks the ones where more means more secure.
    """

    key: str
    reverse_keyed: bool = False
    validated: bool = False


ANCHOR = CheckInItem("felt_security", reverse_keyed=True)
ROTATING = (
    CheckInItem("fear_of_rejection"),
    CheckInItem("fear_of_abandonment"),
    CheckInItem("reassurance_seeking"),
    CheckInItem("over_interpreting"),
    CheckInItem("feeling_on_guard"),
    CheckInItem("voicing_needs", reverse_keyed=True),
    CheckInItem("self_worth", reverse_keyed=True),
    CheckInItem("comparing"),
    CheckInItem("exhaustion"),
    CheckInItem("closeness", reverse_keyed=True),
    CheckInItem("time_of_ones_own", reverse_keyed=True),
)
ITEM_KEYS = frozenset(item.key for item in (ANCHOR, *ROTATING))

# Two base blocks modulo 11 hold every difference, so every pair of questions meets within 22
# days and each question is asked six times in them. The steps keep a question from coming on
# two days in a row within a block; 22 days and 7 share no factor, so no question keeps a weekday.
_BLOCKS = (((0, 1, 3), 4), ((0, 4, 9), 3))
_ROUND = len(ROTATING)


def choose_items(on: date) -> tuple[CheckInItem, ...]:
    """Return the four questions of a day: the anchor, then the three whose turn it is.

    The same day always asks the same questions. Over any 22 days from a block's start each of
    the eleven rotating questions is asked six times and every two of them meet at least once
    (planned missingness: Graham, Taylor, Olchowski and Cumsille, 2006).

    >>> [item.key for item in choose_items(date(2026, 3, 1))][0]
    'felt_security'
    >>> len(choose_items(date(2026, 3, 1)))
    4
    """
    turn = on.toordinal() % (2 * _ROUND)
    block, step = _BLOCKS[turn // _ROUND]
    places = sorted((place + step * turn) % _ROUND for place in block)
    return (ANCHOR, *(ROTATING[place] for place in places))


@dataclass(frozen=True, slots=True)
class CheckInWindow:
    """The hours of a day in which the check-in is open, from `from_hour` up to `until_hour`.

    A window may run past midnight; it then belongs to the day it began on. Equal hours mean
    the whole day.
    """

    from_hour: int
    until_hour: int

    @property
    def closes_hour(self) -> int:
        """The hour on the clock at which it closes; a whole day ends at midnight.

        >>> CheckInWindow(18, 23).closes_hour, CheckInWindow(18, 18).closes_hour
        (23, 0)
        """
        return 0 if self.from_hour == self.until_hour else self.until_hour

    def day_of(self, at: datetime) -> date | None:
        """The day whose check-in is open at this local time; `None` while it is closed.

        >>> CheckInWindow(18, 23).day_of(datetime(2026, 3, 1, 18, 30))
        datetime.date(2026, 3, 1)
        >>> CheckInWindow(22, 2).day_of(datetime(2026, 3, 2, 1, 30))
        datetime.date(2026, 3, 1)
        >>> CheckInWindow(18, 23).day_of(datetime(2026, 3, 1, 23, 0)) is None
        True
        """
        hour = at.hour
        if self.from_hour == self.until_hour:
            return at.date()
        if self.from_hour < self.until_hour:
            return at.date() if self.from_hour <= hour < self.until_hour else None
        if hour >= self.from_hour:
            return at.date()
        return at.date() - timedelta(days=1) if hour < self.until_hour else None

    def day_answered_at(self, at: datetime) -> date | None:
        """The day a check-in sent now is for, with some grace after the window has closed."""
        return self.day_of(at) or self.day_of(at - GRACE)


class CheckInState(StrEnum):
    """Where today's check-in stands."""

    EARLY = "early"
    DUE = "due"
    ANSWERED = "answered"
    OVER = "over"


def describe_check_in(
    now: datetime, window: CheckInWindow, answered_at: tuple[datetime, ...]
) -> CheckInState:
    """Return where the check-in stands at this local time.

    `answered_at` holds the local times of the check-ins answered lately. Answered once, it is
    answered until its day is over. Raises nothing.

    >>> describe_check_in(datetime(2026, 3, 1, 18, 30), CheckInWindow(18, 23), ())
    <CheckInState.DUE: 'due'>
    """
    day = window.day_answered_at(now) or now.date()
    if any(_day_it_answers(window, at) == day for at in answered_at):
        return CheckInState.ANSWERED
    if window.day_of(now) is not None:
        return CheckInState.DUE
    return CheckInState.EARLY if now.hour < window.from_hour else CheckInState.OVER


def _day_it_answers(window: CheckInWindow, at: datetime) -> date:
    # The hours may have been changed since, or the answer imported: then its own date counts.
    return window.day_answered_at(at) or at.date()
