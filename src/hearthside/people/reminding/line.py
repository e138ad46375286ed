"""The quiet line in the app: a reminder came a little while ago."""

from datetime import datetime, timedelta
from uuid import UUID

from .errand import read_errand

STANDS_FOR = timedelta(hours=3)


def came_lately(owner: UUID, now: datetime) -> bool:
    """Whether a reminder of this person's came within the last hours."""
    held = read_errand(owner)
    last_at = held.errand.last_at if held is not None else None
    return last_at is not None and now - last_at < STANDS_FOR
