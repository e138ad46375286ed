"""One example of everything this room keeps: a person's preferences."""

from collections.abc import Mapping
from datetime import datetime

from hearthside.people.accounts.preference import Preferences, write_preferences
from hearthside.vault.records import Vault


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Keep preferences that differ from the usual; no page here has an argument in its address."""
    write_preferences(vault, Preferences(idle_minutes=30, time_zone="Asia/Shanghai"), on=now.date())
    return {}
