"""Noor's reminders: one in the late afternoon, never on a Sunday."""

from datetime import datetime

from hearthside.core.reminders import ReminderPlan, Window
from hearthside.people.accounts.models import Account
from hearthside.people.accounts.preference import Preferences
from hearthside.people.reminding.planning import carry_out
from hearthside.vault.records import Vault

PLAN = ReminderPlan(
    is_on=True,
    windows=(Window(from_minute=17 * 60, until_minute=20 * 60),),
    rest_days=(6,),
)


def choose_times(account: Account, vault: Vault, *, now: datetime) -> None:
    """Turn reminders on, in the app alone."""
    vault.put_single(PLAN, on=now.date())
    carry_out(account, PLAN, Preferences(), now=now)
