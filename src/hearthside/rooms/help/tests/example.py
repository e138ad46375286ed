"""One example of everything this room keeps: the country whose lines stand first."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from hearthside.people.accounts.preference import read_preferences, write_preferences
from hearthside.vault.records import Vault


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Keep a country; no page here has an argument in its address."""
    likes = msgspec.structs.replace(read_preferences(vault), country="IE")
    write_preferences(vault, likes, on=now.date())
    return {}
