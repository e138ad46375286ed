"""Is 03/04/2026 a day in April or in March? Decided from a whole file, where it can be."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

Numbers = tuple[int, int, int]
EARLIEST_YEAR = 2009
"""There was no chat to export before."""
UNREADABLE_SHARE = 0.05
"""Beyond this share of days that no order can read, the file is not what it seems."""


class DateOrder(StrEnum):
    """What the three numbers of a date stand for."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    YEAR_FIRST = "year_first"
    YEAR_DAY_MONTH = "year_day_month"


_PLACES = {
    DateOrder.DAY_FIRST: (2, 1, 0),
    DateOrder.MONTH_FIRST: (2, 0, 1),
    DateOrder.YEAR_FIRST: (0, 1, 2),
    DateOrder.YEAR_DAY_MONTH: (0, 2, 1),
}


def read_day(numbers: Numbers, order: DateOrder, *, until: date) -> date | None:
    """Return the day three numbers stand for; `None` when there is no such day up to `until`.

    >>> read_day((3, 4, 26), DateOrder.DAY_FIRST, until=date(2026, 6, 1))
    datetime.date(2026, 4, 3)
    """
    year, month, day = (numbers[place] for place in _PLACES[order])
    year += 2000 if year < 100 else 0
    if not EARLIEST_YEAR <= year <= until.year:
        return None
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if found <= until else None


def find_orders(days: Iterable[Numbers], *, until: date) -> tuple[DateOrder, ...]:
    """Return the orders in which a file's days can be read, the likeliest first; several when it is open.

    `days` are the days in the order of the file. An export goes forward in time, so the order
    with the fewest days that do not exist, lie after `until` or go backward is right; several
    that do equally well leave the question open. Empty when none reads at least 95 % of them.

    >>> find_orders([(3, 4, 26), (28, 4, 26)], until=date(2026, 6, 1))
    (<DateOrder.DAY_FIRST: 'day_first'>,)
    >>> len(find_orders([(3, 4, 26), (5, 4, 26)], until=date(2026, 6, 1)))
    2
    """
    listed = tuple(days)
    wrong = {order: _count_wrong(listed, order, until) for order in DateOrder}
    fewest = min(wrong.values())
    if not listed or fewest > UNREADABLE_SHARE * len(listed):
        return ()
    best = tuple(order for order, count in wrong.items() if count == fewest)
    # No phone is known to write the year, then the day: only a file that leaves no other way.
    if len(best) > 1:
        return tuple(order for order in best if order is not DateOrder.YEAR_DAY_MONTH)
    return best


def _count_wrong(days: Sequence[Numbers], order: DateOrder, until: date) -> int:
    wrong, latest = 0, date.min
    for numbers in days:
        day = read_day(numbers, order, until=until)
        if day is None or day < latest:
            wrong += 1
        else:
            latest = day
    return wrong
