"""To read the same again and again within hours is asking again by other means: then it rests."""

from collections.abc import Iterable
from datetime import datetime, timedelta

WITHIN = timedelta(hours=12)
"""An evening and the night after it, as for a question that comes back."""

SHORT, LONG = timedelta(hours=1), timedelta(hours=3)
MOST = 3


def rest_until(readings: Iterable[datetime], now: datetime) -> datetime | None:
    """Return until when the next reading had better wait; `None` when nothing speaks against it.

    An hour after the last one, and three hours once there were three within 12 hours. Our own rule:
    relief from reassurance is short (Evraire & Dozois, 2011), and a wait lets the worry fall by itself.

    >>> from datetime import UTC
    >>> at = datetime(2026, 3, 1, 22, tzinfo=UTC)
    >>> rest_until([at], at + timedelta(minutes=20)).hour
    23
    >>> rest_until([at], at + timedelta(hours=1)) is None
    True
    """
    lately = sorted(at for at in readings if now - WITHIN <= at <= now)
    if not lately:
        return None
    until = lately[-1] + (LONG if len(lately) >= MOST else SHORT)
    return until if until > now else None
