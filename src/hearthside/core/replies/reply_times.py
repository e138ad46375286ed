"""How long replies between two people usually take: a range for each part of the week, both ways."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hearthside.core.beta import beta_quantile
from hearthside.core.estimate import Estimate, NotEnoughData

from .error import UnusableTimes

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

DAY = 1440
BLOCKS = ((6, 12), (12, 18), (18, 24))
"""Morning, afternoon, evening. Whoever writes after midnight is not waiting for a usual reply."""
LONGEST_MINUTES = 8 * 60
"""After more than this the other person begins anew: no reply is counted, and no late one either."""
NIGHT_FROM, NIGHT_UNTIL = 2 * 60, 5 * 60
"""Whoever writes before and is answered after was asleep in between, or the other one was."""
RECENT_MINUTES = 180 * DAY
"""What was usual years ago is not usual now; and a longer file would look surer than it can be."""
SOONER, LATER = 1 / 6, 2 / 3
"""One reply in six comes sooner than the range says, one in three later, half within it."""
NEEDED_DAYS = 10
LEVEL = 0.9


@dataclass(frozen=True, slots=True)
class ReplyCell:
    """One person's replies in one part of the week, half-open hours; `n` replies on `days` days.

    `low` and `high` are the ends of the usual range in minutes; silent before 10 days.
    """

    weekend: bool
    hour_from: int
    hour_to: int
    n: int
    low: Estimate | NotEnoughData
    high: Estimate | NotEnoughData


@dataclass(frozen=True, slots=True)
class ReplyRanges:
    """The six parts of the week for the person numbered 0 and the one numbered 1."""

    first: tuple[ReplyCell, ...]
    second: tuple[ReplyCell, ...]


def describe_replies(at_minutes: Sequence[float], sender: Sequence[int]) -> ReplyRanges:
    """Describe how long the replies of two people usually take, by part of the week.

    `at_minutes` are minutes on the wall clock since 1970, one a message, in the order they were
    written; `sender` is 0 or 1. The last 180 days count. Where the sender changes, the new one replies, and

        wait = time of the reply - time of the last message before it,    in minutes,

    0 to 480. No reply is counted after more than 8 hours or over a night (2 to 5 in the
    morning): times alone do not tell whether a message called for one. Each wait belongs to
    the day and the hours in which the message was written: Monday to Friday or the weekend,
    morning (6 to 12), afternoon, evening (18 to 24). The usual range runs from the 1/6 to the
    2/3 quantile. Replies of one day are alike, so the interval around each end is found over days,

        x(p) -+ t s,    s2 = m / (m - 1) sum over days of (z - mean z)2 / n2,

    where z is how many replies of a day came no later than x, less p times their number, and m
    counts the days; the bounds are quantiles at those probabilities, 90 % confidence. A cell
    stays silent before 10 days.

    Raises `UnusableTimes` for anything but finite times and two senders.

    Sources: Woodruff (1952), intervals for quantiles; Francisco & Fuller (1991), over clusters.

    >>> at = [day * 1440 + start for day in range(4, 15) for start in (780, 800 + day)]
    >>> second = describe_replies(at, [0, 1] * 11).second
    >>> second[1].n, second[1].low
    (9, NotEnoughData(have=9, need=10))
    """
    at, who = _read(at_minutes, sender)
    recent = at >= at.max(initial=0.0) - RECENT_MINUTES
    at, who = at[recent], who[recent]
    return ReplyRanges(*(_cells(*_waits_of(at, who, person)) for person in (0, 1)))


def _read(at_minutes: Sequence[float], sender: Sequence[int]) -> tuple[Floats, Whole]:
    try:
        at = np.array(at_minutes, dtype=np.float64)
        who = np.array(sender, dtype=np.int64)
    except (TypeError, ValueError):
        raise UnusableTimes("not_numbers", "times and senders must be numbers") from None
    if at.ndim != 1 or at.shape != who.shape:
        raise UnusableTimes("wrong_shape", "there must be one time and one sender a message")
    if not (np.abs(at) < 1e10).all():
        raise UnusableTimes("not_finite", "times must be finite")
    if not np.isin(who, (0, 1)).all():
        raise UnusableTimes("not_two", "a sender is 0 or 1")
    return at, who


def _waits_of(at: Floats, who: Whole, person: int) -> tuple[Floats, Floats]:
    """When each message that this person replied to was written, and how long that took."""
    replies = np.flatnonzero((who[1:] == person) & (who[:-1] != person))
    written, wait = at[replies], at[replies + 1] - at[replies]
    # The next time a night begins, counted from when the message was written.
    night = (np.floor((written - NIGHT_UNTIL) / DAY) + 1) * DAY + NIGHT_UNTIL
    counts = (wait >= 0) & (wait <= LONGEST_MINUTES) & (written + wait < night)
    return written[counts], wait[counts]


def _cells(written: Floats, wait: Floats) -> tuple[ReplyCell, ...]:
    day = np.floor(written / DAY).astype(np.int64)
    hour = (written - day * DAY) / 60
    is_weekend = (day + 3) % 7 >= 5
    return tuple(
        _cell(weekend, span, wait[here], day[here])
        for weekend in (False, True)
        for span in BLOCKS
        if (here := (is_weekend == weekend) & (hour >= span[0]) & (hour < span[1])) is not None
    )


def _cell(weekend: bool, span: tuple[int, int], wait: Floats, day: Whole) -> ReplyCell:
    days, place = np.unique(day, return_inverse=True)
    if len(days) < NEEDED_DAYS:
        silent = NotEnoughData(have=len(days), need=NEEDED_DAYS)
        return ReplyCell(weekend, *span, len(wait), silent, silent)
    ends = (_estimate(np.sort(wait), wait, place, share) for share in (SOONER, LATER))
    return ReplyCell(weekend, *span, len(wait), *ends)


def _estimate(ordered: Floats, wait: Floats, place: npt.NDArray[np.intp], share: float) -> Estimate:
    """One end of the range, with its interval over days."""
    value = _quantile(ordered, share)
    above = np.bincount(place, weights=(wait <= value) - share)
    m, n = len(above), len(wait)
    variance = m / (m - 1) * float(((above - above.mean()) ** 2).sum()) / n**2
    # Ties and few days can hide all spread; there is never less than independent replies have.
    reach = _student(m - 1) * max(variance, share * (1 - share) / n) ** 0.5
    low, high = _quantile(ordered, share - reach), _quantile(ordered, share + reach)
    return Estimate(value, low, high, LEVEL, "confidence", n)


def _quantile(ordered: Floats, share: float) -> float:
    """The quantile between neighbours, as `numpy.quantile` has it."""
    return float(
        np.interp(min(max(share, 0.0), 1.0) * (len(ordered) - 1), np.arange(len(ordered)), ordered)
    )


def _student(freedom: int) -> float:
    """The quantile of Student's t that leaves a twentieth on either side."""
    inside = beta_quantile(LEVEL, 0.5, freedom / 2)
    return float((freedom * inside / (1 - inside)) ** 0.5)
