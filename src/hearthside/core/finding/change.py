"""What was said about a context over time: found, doubted, withdrawn."""

from collections.abc import Mapping
from datetime import date

import msgspec

from hearthside.core.triggers import Tier, Trigger

SHOWN = (Tier.FIRM, Tier.RELIABLE)
"""The tiers in which a context is said to go together with felt insecurity."""
TOLD = (*SHOWN, Tier.LIKELY)
"""The tiers a person is told about; moves among the others say nothing new."""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """From this day on, with this many moments, the context was in this tier."""

    context_id: str
    tier: Tier
    on: date
    n_moments: int


class Withdrawal(msgspec.Struct, frozen=True, kw_only=True):
    """What was shown once and is not any more."""

    found: Change
    withdrawn: Change


def list_changes(
    before: tuple[Change, ...],
    triggers: tuple[Trigger, ...],
    ids: Mapping[str, str],
    *,
    on: date,
    n_moments: int,
) -> tuple[Change, ...]:
    """Return the changes with today's added; those of contexts that no moment has are dropped.

    `ids` maps a context's name to its id, by which it is known whatever it is called.
    """
    there = (t for t in triggers if t.occasions)
    now = {ids[name]: t.tier for t in there for name in (t.context, *t.together_with)}
    kept = tuple(change for change in before if change.context_id in now)
    last = {change.context_id: change.tier for change in kept}
    added = (
        Change(context_id=context_id, tier=tier, on=on, n_moments=n_moments)
        for context_id, tier in now.items()
        if _is_news(last.get(context_id), tier)
    )
    return kept + tuple(added)


def found_on(changes: tuple[Change, ...], context_id: str) -> Change | None:
    """The change that brought the context to where it is shown today; `None` if it is not shown.

    >>> found = Change(context_id="1", tier=Tier.RELIABLE, on=date(2026, 3, 1), n_moments=60)
    >>> found_on((found,), "1").n_moments
    60
    """
    since: Change | None = None
    for change in changes:
        if change.context_id == context_id:
            since = (since or change) if change.tier in SHOWN else None
    return since


def list_withdrawals(changes: tuple[Change, ...]) -> tuple[Withdrawal, ...]:
    """What was shown once and is not shown today, the newest withdrawal first."""
    found: dict[str, Change] = {}
    withdrawn: dict[str, Withdrawal] = {}
    for change in changes:
        context_id = change.context_id
        if change.tier in SHOWN:
            withdrawn.pop(context_id, None)
            found.setdefault(context_id, change)
        elif context_id in found:
            first = found.pop(context_id)
            withdrawn[context_id] = Withdrawal(found=first, withdrawn=change)
    return tuple(sorted(withdrawn.values(), key=lambda w: w.withdrawn.on, reverse=True))


def _is_news(last: Tier | None, tier: Tier) -> bool:
    return last != tier and (tier in TOLD or last in TOLD)
