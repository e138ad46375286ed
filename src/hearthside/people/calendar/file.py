"""Appointments as an iCalendar file (RFC 5545): a neutral title and times, nothing else."""

from collections.abc import Iterable
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from hearthside.core.agreements import Appointment, Every

if TYPE_CHECKING:
    from icalendar import Event

TYPE = "text/calendar; charset=utf-8"
NAME = "calendar.ics"
LASTS = timedelta(minutes=15)
ASK_AGAIN = timedelta(hours=6)


def write_calendar(appointments: Iterable[Appointment]) -> bytes:
    """Return the file. Times have no zone: eight in the evening is eight wherever the person is."""
    # Only here is it needed, and it takes a tenth of a second to load.
    from icalendar import Calendar  # noqa: PLC0415

    calendar = Calendar()
    calendar.add("prodid", "-//Calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("refresh-interval", ASK_AGAIN, {"value": "DURATION"})
    calendar.add("x-published-ttl", "PT6H")
    for appointment in appointments:
        calendar.add_component(_event(appointment))
    written: bytes = calendar.to_ical()
    return written


def _event(appointment: Appointment) -> "Event":
    from icalendar import Event  # noqa: PLC0415

    event = Event()
    event.add("uid", str(appointment.id))
    # The same appointment is the same bytes, so that nothing is fetched twice.
    event.add("dtstamp", appointment.first_at.replace(tzinfo=UTC))
    event.add("dtstart", appointment.first_at)
    event.add("duration", LASTS)
    event.add("summary", _("Check in"))
    event.add("class", "PRIVATE")
    if appointment.every is not Every.ONCE:
        event.add("rrule", {"freq": "daily", "interval": appointment.every.value})
    return event
