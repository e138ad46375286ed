"""What the pages of this room show."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from hearthside.core.estimate import Estimate
from hearthside.core.replies import ReplyRange, ReplyTimes
from hearthside.vault.records import Vault

from .sentences import say_count, say_range
from .staged import NothingStaged, StagedChat

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

PARTS: dict[tuple[bool, int], "StrPromise"] = {
    (False, 6): gettext_lazy("Weekday mornings"),
    (False, 12): gettext_lazy("Weekday afternoons"),
    (False, 18): gettext_lazy("Weekday evenings"),
    (True, 6): gettext_lazy("Weekend mornings"),
    (True, 12): gettext_lazy("Weekend afternoons"),
    (True, 18): gettext_lazy("Weekend evenings"),
}


@dataclass(frozen=True, slots=True)
class Side:
    """One person's replies in one part of the week; `words` is empty while it is not enough."""

    words: str
    count: str
    sure: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the week, both people beside each other."""

    name: "str | StrPromise"
    mine: Side
    theirs: Side


@dataclass(frozen=True, slots=True)
class RepliesPage:
    """The first page. `parts` is empty before a look and after it was deleted."""

    parts: tuple[Part, ...] = ()
    looked_on: date | None = None
    first_on: date | None = None
    last_on: date | None = None
    rests_until: date | None = None
    is_waiting: bool = False

    @property
    def may_look(self) -> bool:
        """Whether a chat can be chosen now."""
        return self.rests_until is None


def replies_page(vault: Vault, today: date) -> RepliesPage:
    """Return the earlier look, where there is one, and whether another is open."""
    kept, is_waiting = vault.get_single(ReplyTimes), vault.get_single(StagedChat) is not None
    if kept is None:
        return RepliesPage(is_waiting=is_waiting)
    sides = zip(kept.mine, kept.theirs, strict=True)
    return RepliesPage(
        parts=tuple(_part(mine, theirs) for mine, theirs in sides),
        looked_on=kept.looked_on,
        first_on=kept.first_on,
        last_on=kept.last_on,
        rests_until=kept.rests_until if kept.rests_until > today else None,
        is_waiting=is_waiting,
    )


def read_staged(vault: Vault) -> StagedChat:
    """Return the chat that waits. Raises `NothingStaged`."""
    staged = vault.get_single(StagedChat)
    if staged is None:
        raise NothingStaged
    return staged


def say_day(day: date) -> str:
    """Return a day in words, in which nobody can take the month for the day."""
    return str(date_format(day, "DATE_FORMAT"))


def _part(mine: ReplyRange, theirs: ReplyRange) -> Part:
    return Part(PARTS[mine.weekend, mine.hour_from], _side(mine), _side(theirs))


def _side(one: ReplyRange) -> Side:
    if one.low is None or one.high is None:
        sentence = ngettext(
            "not enough yet: replies on %(have)s day, about %(need)s are needed",
            "not enough yet: replies on %(have)s days, about %(need)s are needed",
            one.have,
        )
        return Side("", sentence % {"have": one.have, "need": one.need})
    sure = _("begins at %(low)s, ends at %(high)s") % {
        "low": _span(one.low),
        "high": _span(one.high),
    }
    return Side(say_range(one.low.value, one.high.value), say_count(one.n), sure)


def _span(end: Estimate) -> str:
    return say_range(end.low, end.high)
