"""What this room writes: the plan, sealed for its owner, and at once what the server needs to carry it out."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from uuid import uuid4

import msgspec
from django.db import transaction
from django.urls import reverse

from hearthside.core.agreements import AgreementBook, Appointment, Every
from hearthside.core.journey import PARTS, Path, find_next_booster
from hearthside.core.language.wait import WaitList
from hearthside.core.pause import MyPause, ask_return, merge
from hearthside.core.reminders import Asked, ReminderPlan
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.calendar import address
from hearthside.people.reminding import planning
from hearthside.people.reminding.confirming import confirm
from hearthside.vault.records import Vault

from .queries import read_plan


def keep_plan(request: PersonRequest, plan: ReminderPlan, *, now: datetime) -> None:
    """Keep a plan and carry it out from now on; one that is off leaves nothing with the server."""
    vault = request.vault
    with transaction.atomic():
        plan = _with_calendar(vault, plan, now, shows=bool(plan.calendar) and plan.is_on)
        vault.put_single(plan, on=now.date())
        asked = tuple(_asked_before(vault, now))
        planning.carry_out(request.account, plan, request.preferences, asked=asked, now=now)


def keep_times(request: PersonRequest, plan: ReminderPlan, *, now: datetime) -> None:
    """Keep a plan from the form of the times, and forget what was kept of the form."""
    with transaction.atomic():
        keep_plan(request, plan, now=now)
        start_fresh(request.vault, now=now)


def start_fresh(vault: Vault, *, now: datetime) -> None:
    """Forget the times that were kept when the session locked."""
    forget_every_kept_form(vault, reverse("reminders-times"), now)


def turn_off(request: PersonRequest, *, now: datetime) -> None:
    """Turn reminders off: the times stay with their owner, everything else is forgotten."""
    plan = msgspec.structs.replace(read_plan(request.vault), is_on=False, mail="")
    keep_plan(request, plan, now=now)


def pause(request: PersonRequest, until: date | None, *, now: datetime) -> None:
    """Let nothing come before a day begins, or go on with `None`."""
    plan = msgspec.structs.replace(read_plan(request.vault), paused_until=until)
    keep_plan(request, plan, now=now)


def confirm_mail(request: PersonRequest, code: str, *, now: datetime) -> None:
    """Use the address that this code confirms. Raises `WrongCode` or `NoCodeWaits`."""
    confirmed = confirm(request.vault.owner, code, now=now)
    plan = msgspec.structs.replace(read_plan(request.vault), mail=confirmed)
    keep_plan(request, plan, now=now)


def remove_mail(request: PersonRequest, *, now: datetime) -> None:
    """Forget the e-mail address."""
    keep_plan(request, msgspec.structs.replace(read_plan(request.vault), mail=""), now=now)


def make_calendar(request: PersonRequest, *, now: datetime) -> str:
    """Make a calendar address with the fixed times behind it; return its secret part."""
    secret = address.make_address(request.account, ())
    show_in_calendar(request.vault, now=now, shows=True)
    return secret


def show_in_calendar(vault: Vault, *, now: datetime, shows: bool) -> None:
    """Put the fixed times behind the calendar address, or take them away again."""
    with transaction.atomic():
        vault.put_single(_with_calendar(vault, read_plan(vault), now, shows=shows), on=now.date())


def _with_calendar(vault: Vault, plan: ReminderPlan, now: datetime, *, shows: bool) -> ReminderPlan:
    """Return the plan with what stands behind the calendar address as it should."""
    address.drop(vault.owner, *(one.id for one in plan.calendar))
    stands = tuple(_appointments(plan, now.date())) if shows else ()
    for one in stands:
        address.keep(vault.owner, one)
    return msgspec.structs.replace(plan, calendar=stands)


def _appointments(plan: ReminderPlan, today: date) -> Iterator[Appointment]:
    """A weekly appointment for each fixed time on each day that is not for rest."""
    begins = max(today, plan.paused_until or today)
    for window in plan.windows:
        if window.until_minute is None:
            for ahead in range(7):
                day = begins + timedelta(days=ahead)
                if day.weekday() not in plan.rest_days:
                    hour = time(window.from_minute // 60, window.from_minute % 60)
                    yield Appointment(
                        id=uuid4(), first_at=datetime.combine(day, hour), every=Every.WEEK
                    )


def _asked_before(vault: Vault, now: datetime) -> Iterator[Asked]:
    """What was set on other pages and comes round later."""
    waits = vault.get_single(WaitList) or WaitList()
    yield from (Asked(id=wait.draft, at=wait.until) for wait in waits.waits if wait.until > now)
    book = vault.get_single(AgreementBook) or AgreementBook()
    for entry in book.entries:
        if entry.appointment is not None:
            told = entry.appointment
            yield Asked(id=told.id, at=told.first_at, every_days=told.every.value)
    mine, path = vault.get_single(MyPause), vault.get_single(Path) or Path()
    if mine is not None:
        asked = ask_return(mine, merge(mine, None, now, has_other=False), now)
        yield from (asked,) if asked else ()
    ahead = find_next_booster(path, (part.key for part in PARTS if part.comes_back), now)
    if ahead is not None:
        yield Asked(id=vault.single_id(Path), at=ahead.comes_at)
