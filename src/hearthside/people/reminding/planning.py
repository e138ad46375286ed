"""Turning reminders on, changing them, and turning them off again so that nothing stays in clear."""

import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

import msgspec
from django.db import transaction

from hearthside.core.reminders import Asked, ReminderPlan, next_due
from hearthside.people.accounts.models import Account
from hearthside.people.accounts.preference import Preferences
from hearthside.vault.sweep import sweep_after_commit

from .alarm import drop_alarms, set_alarm
from .errand import Errand, find_errand, keep_errand
from .models import Device, Reminder

SEED_BYTES = 16


def carry_out(
    account: Account,
    plan: ReminderPlan,
    likes: Preferences,
    *,
    asked: Iterable[Asked] = (),
    now: datetime,
) -> None:
    """Carry a plan out from now on. `asked` are times of other pages, for when it was off before."""
    if not plan.is_on:
        forget(account.id)
        return
    with transaction.atomic():
        held = find_errand(account.id)
        told = {"plan": _needed(plan), "zone": likes.time_zone, "language": likes.language}
        errand = held.errand.changed(**told) if held is not None else _begin(told, asked)
        _keep(account.id, errand, now)


def follow(owner: UUID, likes: Preferences, *, now: datetime) -> None:
    """Go along to another zone or language. An evening that came already does not come again."""
    with transaction.atomic():
        held = find_errand(owner)
        if held is None:
            return
        errand = held.errand
        if errand.zone != likes.time_zone and errand.last_at is not None:
            errand = errand.changed(last_wall=errand.schedule.wall(errand.last_at))
        errand = errand.changed(zone=likes.time_zone, language=likes.language)
        if errand != held.errand:
            _keep(owner, errand, now)


def remind_at(owner: UUID, id: UUID, at: datetime, *, every_days: int = 0, now: datetime) -> None:
    """Remind a person at a time, as `remind` does."""
    remind(owner, Asked(id=id, at=at, every_days=every_days), now=now)


def remind(owner: UUID, asked: Asked, *, now: datetime) -> None:
    """Remind a person of one thing, in the same neutral words, if they have reminders on.

    Its time is a moment (aware), or a time on the wall wherever they are (naive). Its id is of what
    it is about, and is sealed. Another time for the same id takes the place of the earlier one.
    """
    with transaction.atomic():
        held = find_errand(owner)
        if held is None or not held.errand.plan.comes_round:
            return
        others = tuple(one for one in held.errand.asked if one.id != asked.id)
        if (*others, asked) != held.errand.asked:
            _keep(owner, held.errand.changed(asked=(*others, asked)), now)


def do_not_remind(owner: UUID, *ids: UUID, now: datetime) -> None:
    """Drop what other pages asked for."""
    with transaction.atomic():
        held = find_errand(owner)
        if held is None:
            return
        others = tuple(one for one in held.errand.asked if one.id not in ids)
        if others != held.errand.asked:
            _keep(owner, held.errand.changed(asked=others), now)


def forget(owner: UUID) -> None:
    """Forget a person's times, addresses and devices, and whatever waits to be sent."""
    with transaction.atomic():
        drop_alarms(owner)
        Device.objects.filter(account=owner).delete()
        Reminder.objects.filter(account=owner).delete()
        sweep_after_commit()


def _begin(told: dict[str, object], asked: Iterable[Asked]) -> Errand:
    errand = Errand(**told, seed=os.urandom(SEED_BYTES))  # type: ignore[arg-type]
    return errand.changed(asked=tuple(asked)) if errand.plan.comes_round else errand


def _keep(owner: UUID, errand: Errand, now: datetime) -> None:
    asked = errand.asked if errand.plan.comes_round else ()
    next_at = next_due(replace(errand.schedule, asked=asked), now)
    keep_errand(owner, errand.changed(asked=asked), next_at)
    set_alarm(owner, next_at)


def _needed(plan: ReminderPlan) -> ReminderPlan:
    """What of a plan the server needs."""
    return msgspec.structs.replace(plan, calendar=())
