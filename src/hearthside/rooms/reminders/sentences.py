"""What this room says."""

from collections.abc import Mapping
from datetime import time
from typing import TYPE_CHECKING

from django.utils.dates import WEEKDAYS
from django.utils.formats import time_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hearthside.core.reminders import ReminderPlan, Window
from hearthside.people.wording import in_a_row

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

KEPT = _("Kept. Reminders come at these times.")
IS_OFF = _("Reminders are off. The server has forgotten your times, devices and addresses.")
PAUSED = _("Paused. Nothing comes before that day.")
GOES_ON = _("Reminders come again.")
DEVICE_ADDED = _("This device shows reminders now.")
DEVICE_GONE = _("The device is forgotten.")
MAIL_KEPT = _("Reminders come by e-mail as well.")
MAIL_GONE = _("The e-mail address is forgotten.")
CALENDAR_SHOWS = _("Your fixed times stand in the calendar.")
CALENDAR_HIDES = _("Your times are taken out of the calendar.")

NO_TIME = _("Choose a time for this one, or leave it out.")
NOT_LATER = _("The second time has to be later than the first, and midnight is the latest.")
OVERLAP = _("Two of these times overlap. Please move one of them.")
IN_NIGHT = _("This reaches into your night, when nothing comes. Move it, or the night below.")
SHORT_NIGHT = _("A night has at least six hours. Please make it longer.")
NO_DAY_LEFT = _(
    "With rest on every day nothing would come. Leave one day free, or turn reminders off."
)
NOTHING_CHOSEN = _(
    "Choose a time, or tick the line about other pages. Otherwise there is nothing to remind of."
)
NO_SUCH_DAY = _("Please choose a day as the calendar shows it, like 2026-03-01.")
DAY_PASSED = _("This day has begun already. Choose a later one.")
DAY_TOO_FAR = _("Choose a day within a year. To stop for longer, turn reminders off.")

UNKNOWN_SERVICE = _(
    "This browser uses a push service that this program does not know, so the device was not added."
)
NOT_ON = _("Reminders are off. Choose a time first.")
TOO_MANY_DEVICES = _("There are as many devices as there can be. Remove one first.")
NOT_AN_ADDRESS = _("This does not look like an e-mail address. Please check it.")
CODE_NOT_SENT = _("The mail server did not take the code. Check the address, or try again later.")
WRONG_CODE = _("This is not the code. Please look once more.")
NO_CODE = _("This code is over. Please ask for a new one.")

ORDER: tuple["StrPromise", ...] = (_("First time"), _("Second time"), _("Third time"))
KINDS: dict[str, "StrPromise"] = {
    "none": _("none"),
    "fixed": _("at a fixed time"),
    "between": _("some time between"),
}


def describe_minute(minute: int) -> str:
    """Return a time of the day in words."""
    return time_format(time(minute // 60 % 24, minute % 60))


def describe_window(window: Window) -> str:
    """Return one line for a time to be reminded at."""
    told = {"from": describe_minute(window.from_minute)}
    if window.until_minute is None:
        return gettext("At %(from)s") % told
    told["until"] = describe_minute(window.until_minute)
    return gettext("Some time between %(from)s and %(until)s") % told


def describe_night(plan: ReminderPlan) -> str:
    """Return when nothing comes."""
    told: Mapping[str, str] = {
        "from": describe_minute(plan.night_from),
        "until": describe_minute(plan.night_until),
    }
    if plan.comes_round:
        return gettext("Night from %(from)s to %(until)s: only the end of your own pause") % told
    return gettext("Night from %(from)s to %(until)s: nothing comes") % told


def describe_rest(plan: ReminderPlan) -> str:
    """Return the days of rest, empty where there is none."""
    days = in_a_row(WEEKDAYS[day] for day in sorted(plan.rest_days))
    return gettext("Rest on %(days)s") % {"days": days} if days else ""
