"""When to offer a professional's help: a rule of our own, with its reasons beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hearthside.core.diary import day_on
from hearthside.core.finding import Share
from hearthside.core.series import LevelPoint, Verdict

FRESH_DAYS = 28
"""What was last written longer ago than this says little about today."""

LOOK_BACK_DAYS = 56
"""Two months: long enough for a bad week to have passed again."""

RISE_POINTS = 1.0
COST_FROM = 2.0
"""A measure of 0 to 4 counts as costing something from "somewhat" on."""


class Cost(StrEnum):
    """What somebody said it costs them, in their own word."""

    NOT_SAID = ""
    NOTHING = "nothing"
    A_LITTLE = "a_little"
    A_LOT = "a_lot"


class Reason(StrEnum):
    """Why help is offered."""

    PERSISTENT = "persistent"
    RISING = "rising"
    ASKED = "asked"


class UnusableEvidence(ValueError):
    """The rule cannot be asked like this.

    `code` names the reason for a program; the message says it in plain English.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Offer:
    """Whether to offer help, with every reason that holds; without one there is no offer."""

    reasons: tuple[Reason, ...]

    @property
    def is_made(self) -> bool:
        """Whether anything speaks for it."""
        return bool(self.reasons)


def offer_support(
    share: Share,
    line: Sequence[LevelPoint],
    today_on: date,
    *,
    costs: Cost = Cost.NOT_SAID,
    asked: bool = False,
    measured_cost: float | None = None,
) -> Offer:
    """Say whether to offer a professional's help, and why.

    Help is offered when any of these holds:

        persistent = the engine's verdict on the share of scheduled check-ins (0 to 1) is
                     "persistent", and it costs something: `costs` is a little or a lot, or
                     `measured_cost` (0 to 4 points) is at least 2
        rising     = low(last) > high(before) and value(last) - value(before) >= 1 point,
                     before = the line's last point at least 56 days before its last
        asked      = the person said that they would like help

    Being persistent alone offers nothing, because not everybody it is persistent for is
    troubled by it, and cost alone offers nothing, because a hard month is not a pattern. It
    is silent on the first two when the line is empty or ends more than 28 days before
    `today_on`, and on "rising" before the line is 56 days long.

    Raises `UnusableEvidence` for anything but a share, a line and a date, and for a measured
    cost outside 0 to 4.

    Sources: the rule is ours; Bower & Gilbody (2005) on stepped care, by which help is offered
    when it is needed and no sooner; Schenker & Gentleman (2001) on intervals that do not
    touch, a strict test of a difference.

    >>> from hearthside.core.estimate import Estimate
    >>> often = Share(Verdict.PERSISTENT, Estimate(.8, .6, .9, .9, "credible", 30), 30)
    >>> line = (LevelPoint(20_000, 6.0, 5.0, 7.0, 1),)
    >>> offer_support(often, line, day_on(20_001), costs=Cost.A_LITTLE).reasons
    (<Reason.PERSISTENT: 'persistent'>,)
    >>> offer_support(often, line, day_on(20_001), costs=Cost.NOTHING).is_made
    False
    """
    _refuse_unusable(share, line, today_on, measured_cost)
    is_fresh = bool(line) and (today_on - day_on(line[-1].local_day)).days <= FRESH_DAYS
    is_costly = costs in (Cost.A_LITTLE, Cost.A_LOT) or (measured_cost or 0.0) >= COST_FROM
    held = {
        Reason.PERSISTENT: is_fresh and is_costly and share.verdict is Verdict.PERSISTENT,
        Reason.RISING: is_fresh and _is_rising(line),
        Reason.ASKED: asked,
    }
    return Offer(tuple(reason for reason, holds in held.items() if holds))


def _is_rising(line: Sequence[LevelPoint]) -> bool:
    last = line[-1]
    earlier = [point for point in line if point.local_day <= last.local_day - LOOK_BACK_DAYS]
    if not earlier:
        return False
    before = earlier[-1]
    return last.low > before.high and last.value - before.value >= RISE_POINTS


def _refuse_unusable(
    share: object, line: object, today_on: object, measured_cost: float | None
) -> None:
    if not isinstance(share, Share):
        raise UnusableEvidence("not_a_share", "the offer needs the share of check-ins")
    if not isinstance(line, Sequence) or not all(isinstance(p, LevelPoint) for p in line):
        raise UnusableEvidence("not_a_line", "the offer needs the line as its points")
    if not isinstance(today_on, date):
        raise UnusableEvidence("not_a_date", "the offer needs the date of today")
    if measured_cost is not None and not 0.0 <= measured_cost <= 4.0:
        raise UnusableEvidence("out_of_range", "a measured cost runs from 0 to 4")
