"""Another way to say it, with the facts that the clause itself holds. Silent where none fits."""

import re
from functools import cache

from . import ways_chinese, ways_english
from .request import CONTROL
from .slots import ENGLISH

HOLE = re.compile(r"\{(\d)(?:\|([^}]*))?\}")
"""`{0|write}` is the first of the clause's own words, or "write" where it has none; `{0|}` may be empty."""
CAPITAL = re.compile(r"(?!I\b)[A-Z](?![A-Z])")
"""What begins a sentence is written small within one; "I" and what is shouted stay."""
TOO_SURE = re.compile(
    r"\b(?:clearly|obviously|just|really|honestly|even|literally|fucking|bloody) |(?:根本|压根|明明|分明|其实)就?(?=是)"
    r"|根本|压根|明明|分明|其实|(?<=你)就(?=是故意)|(?<=你)就是(?!故意)",
    re.IGNORECASE,
)
"""What a guess of one's own has no use for."""
UNKIND = re.compile(
    rf"\b(?:shut\s+(?:the\s+\w+\s+)?up|shut\s+(?:your|ur)|get\s+lost|piss\s+off|go\s+to\s+hell|die|kill|{ENGLISH['low']})\b|fuck(?!ing)"
    "|闭嘴|住[口嘴]|滚|去死|自杀|傻逼|贱|废物",
    re.IGNORECASE,
)
"""What no frame makes kind: to be asked nicely to shut up hurts as much."""
_SOMEBODY = r"(?:me|us|him|her|them|my|our|(?:the|your) (?:kids?|child(?:ren)?|baby|dog|cat))\b"
_BLOW = r"hit(?:s|ting)?|slap(?:s|ped|ping)?|chok(?:es?|ed|ing)|strangl(?:es?|ed|ing)|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|shov(?:es?|ed|ing)|beat(?:s|ing)?"
VIOLENCE = re.compile(
    rf"(?<!\bit )\b(?:{_BLOW}) (?:you\b|{_SOMEBODY})(?! (?:up\b(?! again)|at\b|to\b))"
    rf"|\b(?:{_BLOW})(?: again| anymore| any more| ever)*\W*$"
    rf"|\bpush(?:es|ed|ing)? (?!my\b|our\b)(?:you\b|{_SOMEBODY})(?! (?:away|to|for|too|out|aside)\b)"
    rf"|\bhurt(?:ing)? (?:myself\b|{_SOMEBODY})(?! feelings)"
    r"|\b(?:violent|violence|rape[sd]?)\b|\bhands? on (?:me|us|her|him|the (?:kids|children))\b|\bat my (?:head|face)\b"
    r"|打(?:我|你|她|他|人|孩子|妈)(?!的?(?:电话|手机|微信|主意|招呼))|(?:再|又|别|不许|不准)打(?:了|一下|$)|(?:打|推)(?:伤|倒)"
    r"|动手(?!做|洗|写|干|帮|收拾|能力|术|机|解决)|掐(?:我|你|她|他|住|着|人|孩子|脖)|推(?:我|她|他|孩子)|踢(?:我|你|她|他|人|孩子)"
    r"|扇(?:我|你|她|他|耳光)|耳光|揍|家暴|(?<!冷)暴力|殴打|伤害(?:我|孩子|自己)",
    re.IGNORECASE,
)
"""Violence is nothing to say in a softer way, neither to do it nor to have it end."""
DANGER = re.compile(
    r"\b(?:controll(?:ed|ing)|threat(?:s|en\w*)?)\b|控制(?!不住|不了|自己|情绪)|威胁", re.IGNORECASE
)
"""Being controlled or threatened is no feeling to find better words for."""
NOTHING_TO_SOFTEN = (UNKIND, CONTROL, VIOLENCE, DANGER)
LONGEST = 200
GAP = "__"
"""What a way leaves where only the person knows the word is at least this long."""
TABLES = {"en": ways_english.WAYS, "zh": ways_chinese.WAYS}


def another_way(kind: str, clause: str, language: str) -> tuple[str, ...]:
    """Return up to two ways to say it, in the language of the draft; none that would keep an insult.

    What controls somebody and what tells of violence gets none either.

    >>> another_way("absolute", "you never answer when i write", "en")[0]
    "When I don't hear back after I write, I feel ___. Could you ___?"
    >>> another_way("demand", "you need to call your mum", "en")[0]
    'Could you call your mum? It would help me.'
    >>> another_way("contempt", "well done you", "en")
    ()
    >>> another_way("demand", "you must give me your passwords", "en")
    ()
    """
    clause = clause.strip()[:LONGEST]
    if any(rule.search(clause) for rule in NOTHING_TO_SOFTEN):
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

    def own(hole: re.Match[str]) -> str:
        number, instead = int(hole[1]), "___" if hole[2] is None else hole[2]
        words = TOO_SURE.sub("", place[number + 1] or instead).strip()
        is_first = not re.search(r"\w", place.string[: place.start(number + 1)])
        if hole.start() and is_first and CAPITAL.match(words):
            return words[0].lower() + words[1:]
        return words

    return HOLE.sub(own, way)


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)
