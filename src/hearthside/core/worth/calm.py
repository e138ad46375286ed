"""A calm after a trigger: it was there, and it was fine."""

from collections.abc import Collection

from hearthside.core.diary import ContextList, Moment
from hearthside.core.diary.entry import ticked_contexts
from hearthside.core.finding import Finding

CALM_UNTIL = 3.0
"""Felt insecurity up to here, of 10, counts as calm. Our own rule."""


def find_usual_triggers(finding: Finding | None) -> frozenset[str]:
    """Return the ids of the contexts that go together with more insecurity, as last settled."""
    if finding is None:
        return frozenset()
    shown = (one for one in finding.patterns.shown if one.effect and one.effect.value > 0)
    ids = (finding.context_ids.get(one.context) for one in shown)
    return frozenset(known for known in ids if known)


def is_calm(moment: Moment, contexts: ContextList, usual: Collection[str]) -> bool:
    """Whether a usual trigger was there and it was calm all the same.

    >>> from datetime import UTC, datetime
    >>> listed = ContextList().add("late reply")
    >>> moment = Moment(at=datetime(2026, 3, 1, tzinfo=UTC), felt_insecurity=2, contexts={"1": 1.0})
    >>> is_calm(moment, listed, {"1"}), is_calm(moment, listed, {"2"})
    (True, False)
    """
    if moment.felt_insecurity > CALM_UNTIL:
        return False
    return any(context.id in usual for context in ticked_contexts(moment, contexts))
