"""What is coming: the page of both persons' days, as one of them sees it."""

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING
from uuid import UUID

from django.utils.text import Truncator

from hearthside.core.agreements.coming import Date, list_dates
from hearthside.core.pause import MyPause, PauseSide, join
from hearthside.vault.records import Vault

from .desk import Desk, open_desk
from .sentences import REASONS

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

EXCERPT = 120


@dataclass(frozen=True, slots=True)
class DateRow:
    """One entry of a day; without an id it is the pause."""

    reason: "StrPromise"
    hour: datetime | None
    id: UUID | None
    words: str


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day with what comes on it."""

    on: datetime
    rows: tuple[DateRow, ...]


def coming_page(vault: Vault, *, now: datetime) -> tuple[DayRow, ...]:
    """Every day of the next weeks on which something is agreed, and when a pause ends."""
    desk, wall = open_desk(vault, now), now.replace(tzinfo=None)
    held = {one.id: one for one in desk.everything()}
    dates = list_dates(
        [(one.id, one.agreement, one.entry.appointment) for one in held.values()],
        wall,
        back_at=_end_of_pause(vault, desk, now),
    )
    agreed = {key: one.agreement.agreed for key, one in held.items()}
    words = {key: terms.action for key, terms in agreed.items() if terms}
    return tuple(
        DayRow(
            datetime.combine(day, datetime.min.time()), tuple(_row(date, words) for date in group)
        )
        for day, group in groupby(dates, key=lambda date: date.at.date())
    )


def _end_of_pause(vault: Vault, desk: Desk, now: datetime) -> datetime | None:
    mine = vault.get_single(MyPause)
    theirs = desk.shelf.singles(PauseSide)[1] if desk.shelf else None
    is_over = mine is not None and mine.over_at is not None
    joint = None if is_over else join(mine.side if mine else None, theirs, now)
    if joint is None or joint.return_at < now:
        return None
    return joint.return_at.astimezone(now.tzinfo).replace(tzinfo=None)


def _row(date: Date, words: dict[UUID, str]) -> DateRow:
    about = words.get(date.agreement, "") if date.agreement else ""
    hour = date.at if date.has_hour else None
    told = Truncator(about[: EXCERPT * 8]).chars(EXCERPT)
    return DateRow(REASONS[date.reason], hour, date.agreement, told)
