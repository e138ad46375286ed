"""Wording that controls: where an agreement begins to be a rule that one makes for the other.

What is found is met with a question and never refused: the words may be harmless, and both may
want them. A rule reads sentence by sentence, in the plain form and the pattern language of
`core/safety`. An empty answer does not mean that an agreement is fair.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from re import Pattern

from hearthside.core.safety.pattern import chinese, english
from hearthside.core.safety.plain_text import LONGEST, SENTENCE, plain_sentences

from .control_chinese import CHINESE_HITS, CHINESE_SET_ASIDE
from .control_english import ENGLISH_HITS, ENGLISH_SET_ASIDE
from .terms import Terms

OVERLAP = 500
"""Characters; no rule reaches further."""

ONE_SIDED = re.compile(
    r"^ (?:and |then )?(?:you|she|he|my (?:partner|wife|husband|girlfriend|boyfriend)) "
    r"(?!(?:also|always|then|just|now)? ?(?:can|may|might|could|are|is|and|or|would|feel|want|know|matter|deserve|"
    r"have a|have the|dont (?:have|need|owe|want)|choose|decide|tell me (?:if|when)|say if|say when) )"
    r"(?!.* (?:i|we|both|each|together) )[a-z]+ [a-z]+"
    r"|^ ?(?:你|他|她|对方|老公|老婆)(?:每天|每次|每周|以后|要|得|把|给我|少|别|只|不要|不能|再)(?!.*(?:我们|我也|互相|一起))"
    r"|^ ?(?:不能|不要|别)(?:对|跟|和)我"
)
"""A sentence that says only what the other does."""

GIVES = re.compile(r"^ (?:and )?i |^ ?我(?!随时|要|可以|说了)")
"""A sentence that says what the author does."""


class Control(StrEnum):
    """What a wording may do to somebody."""

    WHERE = "where"
    PRIVATE = "private"
    PEOPLE = "people"
    MUST = "must"
    ONE_SIDE = "one_side"
    PUNISH = "punish"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class Hold:
    """One kind of control, and the sentence it was found in, as it was written."""

    kind: Control
    sentence: str


def find_control(text: str) -> tuple[Hold, ...]:
    """Return each kind of controlling wording in a text once, with the first sentence that has it.

    Following somebody's whereabouts, passwords and private messages, keeping somebody from people,
    "you must", words that say only what the other does, punishment, control over money and work;
    English and Chinese.

    Source: our own rules, after the kinds of controlling behaviour in Stark (2007) and
    Stark and Hester (2019).

    >>> [hold.kind.value for hold in find_control("We eat together. You must share your location.")]
    ['where', 'must']
    >>> find_control("Whoever is late sends a short message.")
    ()
    """
    found: dict[Control, str] = {}
    one_sided: list[str] = []
    gives = False
    for sentence in filter(str.strip, SENTENCE.split(text)):
        for plain in (plain for part in _parts(sentence) for plain in plain_sentences(part)):
            for kind in _kinds_in(plain):
                found.setdefault(kind, sentence.strip())
            gives = gives or bool(GIVES.search(plain))
            one_sided += [sentence.strip()] if ONE_SIDED.search(plain) else []
    if one_sided and not gives and not found:
        found[Control.ONE_SIDE] = one_sided[0]
    return tuple(Hold(kind, found[kind]) for kind in Control if kind in found)


def find_control_in(terms: Terms, cost: str = "") -> tuple[Hold, ...]:
    """Return what is found in every field of a text together, and in what it costs.

    >>> [hold.kind.value for hold in find_control_in(Terms(action="一起吃饭", we_say="你必须马上回我"))]
    ['must']
    """
    return find_control("\n".join((*terms.words, cost)))


def _kinds_in(plain: str) -> Iterator[Control]:
    for kind in ENGLISH_HITS:
        hits, set_aside = _tables(kind)
        rest = plain
        for pattern in set_aside:
            rest = pattern.sub(" , ", rest)
        if any(pattern.search(rest) for pattern in hits):
            yield Control(kind)


def _parts(sentence: str) -> Iterator[str]:
    """A sentence in parts that are read whole; what stands at a seam stands in both."""
    for at in range(0, len(sentence), LONGEST - OVERLAP):
        yield sentence[at : at + LONGEST]


@cache
def _tables(kind: str) -> tuple[tuple[Pattern[str], ...], tuple[Pattern[str], ...]]:
    hits = english(ENGLISH_HITS[kind]), chinese(CHINESE_HITS[kind])
    return hits, (english(ENGLISH_SET_ASIDE[kind]), chinese(CHINESE_SET_ASIDE[kind]))
