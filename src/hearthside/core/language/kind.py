"""What a kind is: its definition in the field's words, what is said of it, and the rules that can be read.

A rule is a pattern of plain words in one clause. `{you}` stands for any word under that name in
`slots.py`, `(a|b)` for one of the two, `[word]` for one that may be missing, `...` for up to four
words (eight Chinese characters) with no mark between them. Everything else is a regular expression.
English is read with or without apostrophes; a pattern begins and ends at a word's edge. Rules are written in
lower case and read in a text in lower case: an expression that ignores case takes three times as long.
"""

import re
from dataclasses import dataclass, field
from functools import cache

from .slots import CHINESE, ENGLISH

SLOT = re.compile(r"\{([a-z_]+)\}")
GROUP = re.compile(r"(?<!\\)\((?!\?)")
MAY_BE_MISSING = re.compile(r"\[([\w' |]+)\] ")
ENGLISH_GAP = r"(?:\s+[\w']+){0,4}?\s+"
CHINESE_GAP = r"[^，。！？；、,.!?;\s]{0,8}?"


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one kind in one language. A test holds each to `hits` and `misses`.

    `blunt`: said so plainly to the other that nothing else can be meant; it decides alone. Right in
    40 of 43 places of the sentences learned from and kept (`bench review_rules`).
    `sure`: where it stands, the kind is there: right in 92 of 100 places of the test messages, and in 83 of
    those of the sentences learned from, where half are written as traps.
    `likely`: speaks for the kind; the model has to lean to it as well. It says which words are meant.
    `never`: where it stands, the clause does not have this kind, whatever else speaks for it.
    `hits` are found by any of the first three; in `misses` no rule finds anything that `never` leaves.
    """

    blunt: tuple[str, ...] = ()
    sure: tuple[str, ...] = ()
    likely: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    hits: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind: `definition` and `source` for whoever reads the code, `reason` for the person."""

    definition: str
    source: str
    reason: str
    english: Rules = field(default_factory=Rules)
    chinese: Rules = field(default_factory=Rules)

    def rules(self, language: str) -> Rules:
        """The rules for "en" or "zh"."""
        return self.chinese if language == "zh" else self.english


@cache
def compile_rules(patterns: tuple[str, ...], language: str) -> re.Pattern[str]:
    """Return one expression that finds any of these patterns in a text in lower case.

    >>> bool(compile_rules(("{you} never ... (call|text)",), "en").search("u never even call me"))
    True
    >>> bool(compile_rules(("{you}从来不...接电话",), "zh").search("你从来不好好接电话"))
    True
    """
    read = _chinese if language == "zh" else _english
    any_of = "|".join(f"(?:{read(pattern)})" for pattern in patterns) or "(?!)"
    # A group that is not captured is read faster, and nobody asks for one.
    any_of = GROUP.sub("(?:", any_of)
    # The edge stands outside, so that only the beginnings of words are tried.
    edged = any_of if language == "zh" else rf"(?<!\w)(?=\S)(?:{any_of})(?!\w)"
    return re.compile(edged)


def _english(pattern: str) -> str:
    pattern = MAY_BE_MISSING.sub(r"(?:(?:\1) )?", pattern).replace(" ... ", "\0")
    pattern = pattern.replace("'", "'?").replace(" ", r"\s+")
    pattern = SLOT.sub(lambda slot: f"(?:{ENGLISH[slot[1]]})", pattern)
    return pattern.replace("\0", ENGLISH_GAP)


def _chinese(pattern: str) -> str:
    pattern = SLOT.sub(lambda slot: f"(?:{CHINESE[slot[1]]})", pattern.replace("...", "\0"))
    return pattern.replace("\0", CHINESE_GAP)
