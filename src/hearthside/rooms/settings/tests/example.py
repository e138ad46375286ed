"""One example of everything this room keeps: a person's preferences."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from hearthside.people.accounts.preference import read_preferences, write_preferences
from hearthside.vault.records import Vault


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Keep preferences that differ from the usual; no page here has an argument in its address."""
    likes = read_preferences(vault)
    likes = msgspec.structs.replace(likes, idle_minutes=30, time_zone="Asia/Shanghai")
    write_preferences(vault, likes, on=now.date())
    return {}
