"""What the rules say about the clauses of a text, and where."""

from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice

from .kind import compile_rules
from .kinds import KINDS
from .plain_text import in_lower_case

MOST_PLACES = 200
"""Places of one rule that are looked at: a pasted book need not be marked from end to end."""


class Says(IntEnum):
    """What a rule says: it is there for certain, it is there, it may be there, it is not."""

    BLUNT = 3
    SURE = 2
    LIKELY = 1
    NEVER = -1


@dataclass(frozen=True, slots=True)
class Mark:
    """One rule's word on one clause, and the place of what it found."""

    kind: str
    clause: int
    says: Says
    span: tuple[int, int]


def marks_of(
    text: str, clauses: list[tuple[int, int]], language: str, kinds: Collection[str] = tuple(KINDS)
) -> list[Mark]:
    """Return every mark of these kinds, in no order."""
    starts, text = [start for start, _ in clauses], in_lower_case(text)
    return [
        Mark(kind, at, says, span)
        for kind, says, span in _found(text, language, kinds)
        if (at := bisect_right(starts, span[0]) - 1) >= 0
    ]


def _found(
    text: str, language: str, kinds: Collection[str]
) -> Iterator[tuple[str, Says, tuple[int, int]]]:
    for name in kinds:
        rules = KINDS[name].rules(language)
        for says, patterns in (
            (Says.BLUNT, rules.blunt),
            (Says.SURE, rules.sure),
            (Says.LIKELY, rules.likely),
            (Says.NEVER, rules.never),
        ):
            if patterns:
                places = compile_rules(patterns, language).finditer(text)
                for place in islice(places, MOST_PLACES):
                    if place.end() > place.start():
                        yield name, says, place.span()
