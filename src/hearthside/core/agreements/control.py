"""Wording that controls: where an agreement begins to be a rule that one makes for the other.

What is found is met with a question and never refused: the words may be harmless, and both may
want them. A rule reads sentence by sentence, in the plain form and the pattern language of
`core/safety`. An empty answer does not mean that an agreement is fair.
"""

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


class Control(StrEnum):
    """What a wording may do to somebody."""

    WHERE = "where"
    PRIVATE = "private"
    PEOPLE = "people"
    MUST = "must"
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
    "you must", punishment, control over money and work; English and Chinese.

    Source: our own rules, after the kinds of controlling behaviour in Stark (2007) and
    Stark and Hester (2019).

    >>> [hold.kind.value for hold in find_control("We eat together. You must share your location.")]
    ['where', 'must']
    >>> find_control("Whoever is late sends a short message.")
    ()
    """
    found: dict[Control, str] = {}
    for sentence in filter(str.strip, SENTENCE.split(text)):
        for kind in _kinds_in(sentence):
            found.setdefault(kind, sentence.strip())
    return tuple(Hold(kind, found[kind]) for kind in Control if kind in found)


def find_control_in(terms: Terms, cost: str = "") -> tuple[Hold, ...]:
    """Return what is found in every field of a text together, and in what it costs.

    >>> [hold.kind.value for hold in find_control_in(Terms(action="一起吃饭", we_say="你必须马上回我"))]
    ['must']
    """
    return find_control("\n".join((*terms.words, cost)))


def _kinds_in(sentence: str) -> Iterator[Control]:
    for plain in (plain for part in _parts(sentence) for plain in plain_sentences(part)):
        for kind in Control:
            hits, set_aside = _tables(kind)
            rest = plain
            for pattern in set_aside:
                rest = pattern.sub(" , ", rest)
            if any(pattern.search(rest) for pattern in hits):
                yield kind


def _parts(sentence: str) -> Iterator[str]:
    """A sentence in parts that are read whole; what stands at a seam stands in both."""
    for at in range(0, len(sentence), LONGEST - OVERLAP):
        yield sentence[at : at + LONGEST]


@cache
def _tables(kind: Control) -> tuple[tuple[Pattern[str], ...], tuple[Pattern[str], ...]]:
    hits = english(ENGLISH_HITS[kind]), chinese(CHINESE_HITS[kind])
    return hits, (english(ENGLISH_SET_ASIDE[kind]), chinese(CHINESE_SET_ASIDE[kind]))
