"""One example of everything this room keeps: a plan with every kind of time, a device, an e-mail address."""

from collections.abc import Mapping
from datetime import datetime

from hearthside.core.reminders import ReminderPlan, Window
from hearthside.people.accounts.models import Account
from hearthside.people.accounts.preference import Preferences
from hearthside.people.reminding import planning
from hearthside.people.reminding.device import add_device
from hearthside.people.reminding.tests.parts import Browser
from hearthside.vault.records import Vault

PLAN = ReminderPlan(
    is_on=True,
    windows=(Window(from_minute=540), Window(from_minute=1020, until_minute=1200)),
    rest_days=(6,),
    mail="ada@example.test",
)


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Turn reminders on; return the device's id."""
    account = Account.objects.get(id=vault.owner)
    vault.put_single(PLAN, on=now.date())
    planning.carry_out(account, PLAN, Preferences(), now=now)
    box = "https://fcm.googleapis.com/fcm/send/x"
    device = add_device(account, endpoint=box, **Browser().keys, on=now.date())
    return {"reminders-device-remove": {"id": device}}
