"""The same worry again: noticed at the third entry within two days, so that writing helps.

Going over one thing again and again keeps it alive. From the third entry on the same context
the next question is another one; nothing is judged, and nothing is kept from being saved.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from .context import Context, ContextList
from .moment import Moment

WITHIN = timedelta(hours=48)
FROM_ENTRY = 3


class Turn(StrEnum):
    """The one different thing to ask, taking turns."""

    OTHER_EXPLANATION = "other_explanation"
    NEED = "need"
    SMALL_ACT = "small_act"


@dataclass(frozen=True, slots=True)
class Repetition:
    """One context came up `count` times within 48 hours; `earlier` is the entry to look back on."""

    context: Context
    count: int
    earlier: Moment
    turn: Turn


def find_repetition(
    latest: Moment, others: Iterable[Moment], contexts: ContextList
) -> Repetition | None:
    """Return what the latest moment repeats, or `None`.

    Counts moments of the 48 hours up to the latest that were logged by choice (a check-in was
    asked for) and felt insecure (above 0), on one same context. What lasts all day and what
    soothes are not worries to go over, so they never count. With several, the one that came
    up most. `others` may hold more than is needed; the latest object itself is passed over.
    """
    if latest.scheduled or latest.felt_insecurity <= 0:
        return None
    recent = sorted(
        (m for m in others if m is not latest and _counts(m, latest)),
        key=lambda m: m.at,
    )
    found = [
        _describe(context, alike)
        for context in _worries(latest, contexts)
        if (alike := [m for m in recent if context in _worries(m, contexts)])
        and len(alike) + 1 >= FROM_ENTRY
    ]
    return max(found, key=lambda repetition: repetition.count, default=None)


def _counts(moment: Moment, latest: Moment) -> bool:
    recent = latest.at - WITHIN <= moment.at <= latest.at
    return recent and not moment.scheduled and moment.felt_insecurity > 0


def _worries(moment: Moment, contexts: ContextList) -> list[Context]:
    """The contexts of a moment that count, each once, merges followed."""
    ticked = (contexts.resolve(kept) for kept, extent in moment.contexts.items() if extent > 0)
    counted = (c for c in ticked if c is not None and not c.day_level and not c.soothing)
    return list({c.id: c for c in counted}.values())


def _describe(context: Context, alike: list[Moment]) -> Repetition:
    count = len(alike) + 1
    told = [m for m in alike if m.told_myself] or [m for m in alike if m.needed]
    turns = tuple(Turn)
    turn = turns[(count - FROM_ENTRY) % len(turns)]
    return Repetition(context=context, count=count, earlier=(told or alike)[-1], turn=turn)
