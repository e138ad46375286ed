"""Where the finding stands: on how much, since when, what waits and what was taken back."""

from collections.abc import Sequence
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from hearthside.core.finding import Change, Patterns, Withdrawal
from hearthside.core.triggers import Tier
from hearthside.people.wording import in_a_row
from hearthside.rooms.patterns.measured import MEDIUM_LINK, STRONG_LINK

from .wording import name_context, say_count, say_day, say_time


def describe_diary(patterns: Patterns) -> str:
    """How much there is to go by."""
    days = _whole_days(patterns)
    moments = ngettext("%(n)s moment", "%(n)s moments", patterns.n_moments)
    told = {
        "moments": moments % {"n": say_count(patterns.n_moments)},
        "days": ngettext("%(n)s day", "%(n)s days", days) % {"n": say_count(days)},
    }
    if not patterns.n_scheduled:
        return _("%(moments)s over %(days)s.") % told
    check_ins = ngettext(
        "%(n)s of them answers a scheduled check-in",
        "%(n)s of them answer a scheduled check-in",
        patterns.n_scheduled,
    )
    told["check_ins"] = check_ins % {"n": say_count(patterns.n_scheduled)}
    return _("%(moments)s over %(days)s; %(check_ins)s.") % told


def _whole_days(patterns: Patterns) -> int:
    return 1 + int(patterns.span_days)


def describe_progress(patterns: Patterns) -> tuple[str, ...]:
    """Where a diary stands that shows no link yet."""
    so_far = ngettext("%(n)s moment so far.", "%(n)s moments so far.", patterns.n_moments) % {
        "n": say_count(patterns.n_moments)
    }
    if patterns.n_moments >= MEDIUM_LINK["moments"]:
        return (
            so_far,
            _(
                "Nothing stands out. The links may be small, or lie in something that has no name here yet."
            ),
        )
    return (
        so_far,
        _(
            "In simulated diaries strong links first showed at about %(strong)d moments over %(strong_weeks)d weeks, medium ones at about %(medium)d over %(medium_weeks)d weeks. Small ones often stayed hidden for half a year."
        )
        % {
            "strong": STRONG_LINK["moments"],
            "strong_weeks": STRONG_LINK["weeks"],
            "medium": MEDIUM_LINK["moments"],
            "medium_weeks": MEDIUM_LINK["weeks"],
        },
        _("What helps most: tick what was there before you rate, and log good moments too."),
    )


def describe_settling(settled_at: datetime, n: int) -> str:
    """When the finding was settled, by the person's clock, and on what."""
    words = ngettext(
        "Looked at today at %(time)s, with %(n)s moment. It looks again tomorrow.",
        "Looked at today at %(time)s, with %(n)s moments. It looks again tomorrow.",
        n,
    )
    return words % {"time": say_time(settled_at), "n": say_count(n)}


def describe_new_moments(n: int) -> str:
    """That new moments wait; empty when there are none."""
    if not n:
        return ""
    words = ngettext(
        "%(n)s moment since then waits until tomorrow.",
        "%(n)s moments since then wait until tomorrow.",
        n,
    )
    return words % {"n": say_count(n)}


def say_found(change: Change) -> str:
    """Since when a link has been shown."""
    words = ngettext(
        "Found on %(day)s, from %(n)s moment.",
        "Found on %(day)s, from %(n)s moments.",
        change.n_moments,
    )
    return words % {"day": say_day(change.on), "n": say_count(change.n_moments)}


def describe_news(names: Sequence[str]) -> str:
    """Which links the latest look found; empty when there are none."""
    if not names:
        return ""
    return _("Found at the latest look: %(names)s.") % {"names": in_a_row(map(name_context, names))}


def describe_withdrawal(name: str, withdrawal: Withdrawal) -> str:
    """That something once shown is not shown any more."""
    told = {
        "name": name_context(name),
        "found": say_day(withdrawal.found.on),
        "withdrawn": say_day(withdrawal.withdrawn.on),
        "n": say_count(withdrawal.withdrawn.n_moments),
    }
    if withdrawal.withdrawn.tier is Tier.LIKELY:
        return (
            _(
                "%(name)s: shown from %(found)s until %(withdrawn)s. With %(n)s moments we are less sure, and are checking again."
            )
            % told
        )
    return (
        _(
            "%(name)s: shown from %(found)s until %(withdrawn)s. With %(n)s moments we no longer think so."
        )
        % told
    )
