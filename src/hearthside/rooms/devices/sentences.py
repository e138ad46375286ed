"""What this room says."""

from datetime import timedelta

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

WRONG_PASSWORD = _("This is not your password. Please try again.")
ENDING = _("It sends what still waits there the next time you sign in on it, and is then empty.")
GIVEN_UP = _("It is removed. What still waited there opens for nobody.")
CLOCK_RIGHT = _("The times are moved.")
PUT_AWAY = _("Good. They stay in your diary.")

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)


def describe_clock(ahead: timedelta) -> str:
    """Return how far a device's clock was off, in one sentence; nothing for a clock that was right."""
    if not ahead:
        return ""
    span = {"span": describe_span(abs(ahead))}
    if ahead > timedelta():
        return gettext("The clock of the device was %(span)s ahead when it sent these.") % span
    return gettext("The clock of the device was %(span)s behind when it sent these.") % span


def describe_span(span: timedelta) -> str:
    """Return a span of time in its largest unit, rounded."""
    if span >= DAY - HOUR:
        count = round(span / DAY)
        return ngettext("%(count)s day", "%(count)s days", count) % {"count": count}
    if span >= HOUR - MINUTE:
        count = round(span / HOUR)
        return ngettext("%(count)s hour", "%(count)s hours", count) % {"count": count}
    count = round(span / MINUTE)
    return ngettext("%(count)s minute", "%(count)s minutes", count) % {"count": count}
