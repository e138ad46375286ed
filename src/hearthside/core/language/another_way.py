"""Another way to say it, with the facts that the clause itself holds. Silent where none fits."""

import re
from functools import cache

from . import ways_chinese, ways_english
from .slots import ENGLISH

HOLE = re.compile(r"\{(\d)(?:\|([^}]*))?\}")
"""`{0|write}` is the first of the clause's own words, or "write" where it has none."""
TOO_SURE = re.compile(
    r"\b(?:clearly|obviously|just|really|honestly|even|literally|fucking|bloody) |根本|压根|明明|分明|其实|(?<=你)就是",
    re.IGNORECASE,
)
"""What a guess of one's own has no use for."""
UNKIND = re.compile(
    rf"\b(?:shut\s+(?:the\s+\w+\s+)?up|shut\s+(?:your|ur)|get\s+lost|piss\s+off|go\s+to\s+hell|die|kill|{ENGLISH['low']})\b|fuck(?!ing)"
    "|闭嘴|住[口嘴]|滚|去死|自杀|傻逼|贱|废物",
    re.IGNORECASE,
)
"""What no frame makes kind: to be asked nicely to shut up hurts as much."""
LONGEST = 200
GAP = "__"
"""What a way leaves where only the person knows the word is at least this long."""
TABLES = {"en": ways_english.WAYS, "zh": ways_chinese.WAYS}


def another_way(kind: str, clause: str, language: str) -> tuple[str, ...]:
    """Return up to two ways to say it, in the language of the draft; none that would keep an insult.

    >>> another_way("absolute", "you never answer when i write", "en")[0]
    "When I don't hear back after I write, I feel ___. Could you ___?"
    >>> another_way("demand", "you need to call your mum", "en")[0]
    'Could you call your mum? It would help me.'
    >>> another_way("contempt", "well done you", "en")
    ()
    """
    clause = clause.strip()[:LONGEST]
    if UNKIND.search(clause):
        return ()
    for pattern, ways in TABLES[language].get(kind, ()):
        if place := _compile(pattern).search(clause):
            return tuple(_fill(way, place) for way in ways[:2])
    return ()


def has_gap(text: str) -> bool:
    """Return whether something that was put in still waits to be filled.

    >>> has_gap("When I don't hear back, I feel ___."), has_gap("I feel alone.")
    (True, False)
    """
    return GAP in text


def _fill(way: str, place: re.Match[str]) -> str:
    """Put the clause's own words in."""
    words = place.groups()

    def own(hole: re.Match[str]) -> str:
        return TOO_SURE.sub("", words[int(hole[1])] or hole[2] or "___").strip()

    return HOLE.sub(own, way)


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)
