"""What a person put into a form, turned into a moment and the contexts it names.

A context that was offered and not ticked was asked about and absent: it is kept as 0. One
that was not offered stays unknown. Changing an old moment never invents an answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import msgspec

from .context import Context, ContextList
from .moment import Moment
from .source import Source, in_order


@dataclass(frozen=True, slots=True)
class NewContext:
    """A context ticked or written for the first time."""

    name: str
    day_level: bool = False
    soothing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One filled-in form. `asked` are the ids that were offered, `ticked` the ones chosen."""

    at: datetime
    felt_insecurity: float
    asked: tuple[str, ...] = ()
    ticked: frozenset[str] = frozenset()
    new_contexts: tuple[NewContext, ...] = ()
    scheduled: bool = False
    happened: str = ""
    told_myself: str = ""
    urge: str = ""
    response: str | None = None
    needed: str = ""
    note: str = ""
    items: Mapping[str, int] = field(default_factory=dict)
    sources: frozenset[Source] = frozenset()


def record_entry(entry: Entry, contexts: ContextList) -> tuple[Moment, ContextList]:
    """Return a new moment, and the contexts with the ones it names for the first time.

    Raises `UnusableContextName` for a new name that is empty or too long.
    """
    contexts, added = _add_all(entry, contexts)
    extents = dict.fromkeys(_resolve(entry.asked, contexts), 0.0)
    extents |= dict.fromkeys((*_resolve(entry.ticked, contexts), *added), 1.0)
    moment = Moment(
        at=entry.at,
        felt_insecurity=entry.felt_insecurity,
        scheduled=entry.scheduled,
        contexts=_in_order(extents, contexts),
        items=dict(entry.items),
        sources=in_order(entry.sources),
        **_words(entry),
    )
    return moment, contexts


def revise_moment(
    moment: Moment, entry: Entry, contexts: ContextList
) -> tuple[Moment, ContextList]:
    """Return the moment as changed, and the contexts with the ones it names for the first time.

    Whether it was scheduled and what its check-in answered stay as they were; so does a grade
    whose context is still ticked, and a context that was never asked about and is not ticked.
    """
    contexts, added = _add_all(entry, contexts)
    extents = extents_now(moment, contexts)
    ticked = {*_resolve(entry.ticked, contexts), *added}
    for asked in _resolve(entry.asked, contexts):
        if asked in extents and asked not in ticked:
            extents[asked] = 0.0
    extents |= {there: extents.get(there) or 1.0 for there in ticked}
    changed = msgspec.structs.replace(
        moment,
        at=entry.at,
        felt_insecurity=entry.felt_insecurity,
        contexts=_in_order(extents, contexts),
        sources=in_order(entry.sources),
        **_words(entry),
    )
    return changed, contexts


def extents_now(moment: Moment, contexts: ContextList) -> dict[str, float]:
    """Return how far each context was there, by today's ids: of two merged ones, the greater."""
    extents: dict[str, float] = {}
    for kept, extent in moment.contexts.items():
        context = contexts.resolve(kept)
        if context is not None:
            extents[context.id] = max(extent, extents.get(context.id, 0.0))
    return extents


def ticked_contexts(moment: Moment, contexts: ContextList) -> tuple[Context, ...]:
    """Return the contexts that were there, in the order of the person's list."""
    extents = extents_now(moment, contexts)
    there = {known for known, extent in extents.items() if extent > 0}
    return tuple(context for context in contexts.contexts if context.id in there)


def _add_all(entry: Entry, contexts: ContextList) -> tuple[ContextList, list[str]]:
    added = []
    for new in entry.new_contexts:
        contexts = contexts.add(new.name, day_level=new.day_level, soothing=new.soothing)
        context = contexts.find(new.name)
        if context is not None:
            added.append(context.id)
    return contexts, added


def _resolve(ids: tuple[str, ...] | frozenset[str], contexts: ContextList) -> list[str]:
    resolved = (contexts.resolve(listed) for listed in ids)
    return [context.id for context in resolved if context is not None]


def _in_order(extents: dict[str, float], contexts: ContextList) -> dict[str, float]:
    return {c.id: extents[c.id] for c in contexts.contexts if c.id in extents}


def _words(entry: Entry) -> dict[str, Any]:
    names = ("happened", "told_myself", "urge", "response", "needed", "note")
    return {name: getattr(entry, name) for name in names}
