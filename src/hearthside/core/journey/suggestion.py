"""The one part that is suggested next, with the reason. Any other is as good."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from enum import StrEnum

from .part import Material, Part
from .path import Path, Standing


class Reason(StrEnum):
    """Why this one."""

    BEGUN = "begun"
    CAME_TRUE = "came_true"
    OWN_ENTRY = "own_entry"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A part and why it is suggested."""

    part: Part
    reason: Reason


def suggest_part(
    parts: Sequence[Part], path: Path | None, has: Container[Material]
) -> Suggestion | None:
    """Return the part to go on with, by rules anybody can check; `None` when all were met.

    The first of these that holds: a part is under way, the latest one first; a fear came true
    and its part was not met; in the first chapter that has a part not met, one whose own entry
    is there; the next one in order. What was done or put aside is never suggested.

    >>> from .parts import PARTS
    >>> suggest_part(PARTS, None, {Material.CONTEXT}).part.key
    'looking-around'
    >>> suggest_part(PARTS, None, set()).reason.value
    'next'
    """
    traces = {trace.part: trace for trace in path.traces} if path else {}
    begun = [p for p in parts if p.key in traces and traces[p.key].standing is Standing.BEGUN]
    if begun:
        return Suggestion(max(begun, key=lambda p: traces[p.key].changed_at), Reason.BEGUN)
    unmet = [p for p in parts if p.key not in traces]
    for part in unmet:
        if part.material is Material.TRUE_FEAR and Material.TRUE_FEAR in has:
            return Suggestion(part, Reason.CAME_TRUE)
    here = [p for p in unmet if p.chapter is unmet[0].chapter]
    for part in here:
        if part.material is not None and part.material in has:
            return Suggestion(part, Reason.OWN_ENTRY)
    return Suggestion(here[0], Reason.NEXT) if here else None
