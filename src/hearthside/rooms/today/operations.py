"""What this room writes."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from hearthside.core.diary import ContextList, Moment
from hearthside.core.diary.check_in import CheckInState, CheckInWindow, describe_check_in
from hearthside.core.diary.entry import Entry, record_entry
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.vault.records import Stored, Vault


def save_check_in(
    vault: Vault, entry: Entry, *, id: UUID, window: CheckInWindow, now: datetime
) -> bool:
    """Keep a check-in under the id its form carried: sent twice, it is there once.

    Returns whether it was one. Sent when none is open, or when today's is answered already,
    it is kept as a moment logged by choice: nothing is lost, and nothing is counted twice.
    """
    with transaction.atomic():
        others = tuple(kept for kept in recent_moments(vault, now=now) if kept.id != id)
        scheduled = window.day_answered_at(now) is not None and (
            state_now(others, window, now=now) is not CheckInState.ANSWERED
        )
        contexts = vault.get_single(ContextList) or ContextList()
        moment, _contexts = record_entry(replace(entry, scheduled=scheduled), contexts)
        vault.put(moment, id=id, month_of=moment.at)
    return scheduled


def start_fresh(vault: Vault, path: str, *, now: datetime) -> None:
    """Forget the check-in that was kept when the session locked."""
    forget_every_kept_form(vault, path, now)


def recent_moments(vault: Vault, *, now: datetime) -> tuple[Stored[Moment], ...]:
    """The moments of this month and the one before; the rest of a long diary stays closed."""
    return vault.all(Moment, since=month_before(now.date()))


def month_before(today: date) -> date:
    """The first day of the month before this one."""
    return date(today.year - (today.month == 1), (today.month - 2) % 12 + 1, 1)


def state_now(
    moments: tuple[Stored[Moment], ...], window: CheckInWindow, *, now: datetime
) -> CheckInState:
    """Where today's check-in stands."""
    zone = now.tzinfo
    answered = (kept.document.at for kept in moments if kept.document.scheduled)
    return describe_check_in(now, window, tuple(at.astimezone(zone) for at in answered))
