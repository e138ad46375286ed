"""What the pages of this room show."""

from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.http import QueryDict

from hearthside.core.reminders import ReminderPlan
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.people.calendar.address import has_address
from hearthside.people.reminding.confirming import find_pending
from hearthside.people.reminding.device import ShownDevice, show_devices
from hearthside.people.reminding.errand import read_errand
from hearthside.people.reminding.mail import has_mail_server
from hearthside.people.reminding.server_key import push_name
from hearthside.vault.records import Vault

from . import sentences
from .forms import TimesForm


@dataclass(frozen=True, slots=True)
class RemindersPage:
    """How reminders stand. `is_lost` says that the server's key is another one than when they were made."""

    is_on: bool
    is_lost: bool
    windows: tuple[str, ...]
    night: str
    rest: str
    comes_round: bool
    paused_until: date | None
    devices: tuple[ShownDevice, ...]
    push_key: str
    can_mail: bool
    mail: str
    mail_fails: bool
    sender: str
    has_address: bool
    in_calendar: bool
    has_fixed: bool
    address: str = ""


def read_plan(vault: Vault) -> ReminderPlan:
    """This person's plan; off, until they choose something."""
    return vault.get_single(ReminderPlan) or ReminderPlan()


def reminders_page(vault: Vault, *, now: datetime, address: str = "") -> RemindersPage:
    """When reminders come, where they go, and what leaves the machine for that."""
    plan, held = read_plan(vault), read_errand(vault.owner)
    is_paused = plan.paused_until is not None and plan.paused_until > now.date()
    has_feed = has_address(vault.owner)
    return RemindersPage(
        is_on=plan.is_on,
        is_lost=plan.is_on and held is None,
        windows=tuple(map(sentences.describe_window, plan.windows)),
        night=sentences.describe_night(plan),
        rest=sentences.describe_rest(plan),
        comes_round=plan.comes_round,
        paused_until=plan.paused_until if is_paused else None,
        devices=show_devices(vault.owner),
        push_key=push_name() if plan.is_on else "",
        can_mail=has_mail_server(),
        mail=plan.mail,
        mail_fails=held is not None and held.errand.mail_fails,
        sender=settings.HEARTHSIDE_SMTP_FROM,
        has_address=has_feed,
        in_calendar=has_feed and bool(plan.calendar),
        has_fixed=any(window.until_minute is None for window in plan.windows),
        address=address,
    )


def open_times(vault: Vault, sent: QueryDict | None, *, path: str) -> TimesForm:
    """The times as they were sent, else as they were left at the lock, else as they are kept."""
    started = None if sent else find_kept_form(vault, path)
    return TimesForm(sent, plan=read_plan(vault), started=started)


def pending_address(vault: Vault, *, now: datetime) -> str:
    """The address to which a code is on its way; empty if there is none."""
    pending = find_pending(vault.owner, now)
    return pending.address if pending is not None else ""
