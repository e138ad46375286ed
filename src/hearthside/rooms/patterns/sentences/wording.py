"""Numbers, shares, days and names as a person reads them, in their own language."""

from datetime import date, datetime
from unicodedata import bidirectional

from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format, number_format, time_format
from django.utils.translation import gettext as _

from hearthside.core.estimate import Estimate
from hearthside.core.triggers import Trigger
from hearthside.people.wording import SHORT_WEEKDAYS, with_or

MINUS = "\N{MINUS SIGN}"
ISOLATE, END_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def say_number(value: float) -> str:
    """One decimal, with a real minus."""
    said = number_format(abs(value), decimal_pos=1)
    return MINUS + said if round(value, 1) < 0 else said


def say_count(number: int) -> str:
    """A count as a person writes it: 20,000."""
    return str(number_format(number, force_grouping=True))


def say_day(day: date) -> str:
    """The whole date."""
    return date_format(day, "DATE_FORMAT")


def say_time(at: datetime) -> str:
    """The time of day, where the person was."""
    return time_format(at.timetz(), "TIME_FORMAT")


def say_weekday(weekday: int, *, short: bool = False) -> str:
    """The name of a weekday, 0 = Monday."""
    return str((SHORT_WEEKDAYS if short else WEEKDAYS)[weekday])


def say_hours(hour_from: int, hour_to: int) -> str:
    """A block of hours: 21–24."""
    return f"{hour_from}–{hour_to}"


def say_range(estimate: Estimate) -> str:
    """The two ends of an interval."""
    return _("%(low)s to %(high)s") % {
        "low": say_number(estimate.low),
        "high": say_number(estimate.high),
    }


def say_with_range(value: float, low: float, high: float) -> str:
    """A number and, in brackets, the two ends of its interval."""
    said = {"value": say_number(value), "low": say_number(low), "high": say_number(high)}
    return _("%(value)s (%(low)s to %(high)s)") % said


def in_a_hundred(share: float) -> int:
    """A share as so many in a hundred."""
    return round(100 * share)


def name_context(name: str) -> str:
    """A person's own word, set off as such; one that runs from right to left leaves the rest be."""
    runs_left = any(bidirectional(letter) in ("R", "AL") for letter in name)
    return _("“%(name)s”") % {"name": f"{ISOLATE}{name}{END_ISOLATE}" if runs_left else name}


def name_trigger(trigger: Trigger) -> str:
    """The context's name, or the names of all that cannot be told apart."""
    return with_or(map(name_context, (trigger.context, *trigger.together_with)))


def soothes(trigger: Trigger) -> bool:
    """Whether what is known of the context points to less insecurity."""
    return trigger.effect is not None and trigger.effect.value < 0
