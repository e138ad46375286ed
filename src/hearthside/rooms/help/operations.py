"""What this room writes."""

from datetime import datetime

import msgspec

from hearthside.people.accounts.preference import write_preferences
from hearthside.people.accounts.request import PersonRequest


def keep_country(request: PersonRequest, code: str, *, now: datetime) -> None:
    """Keep the country whose lines stand first, sealed with everything else the person keeps."""
    request.preferences = msgspec.structs.replace(request.preferences, country=code)
    write_preferences(request.vault, request.preferences, on=now.date())
