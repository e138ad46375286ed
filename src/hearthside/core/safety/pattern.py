"""Patterns written as plain words, and how they are read.

In both languages `{he}` stands for any of the words under that name in `words.py`, and `(a|b)` for
one of the two.

English is written as words with a space between them. `[word]` may be missing. `...` lets up to
four words pass, none of them a "not" and no comma; `>>` lets up to fourteen pass, commas too.

Chinese is written without spaces. `[他她]` is one of these characters, `?` follows what may be
missing, `*` what may come several times. `...` lets up to eight characters pass, none of them a
"not" and no comma; `>>` lets up to twenty-five pass, commas too.
"""

import re
from collections.abc import Iterable

from .words import CHINESE, ENGLISH

NO = (
    "not|never|no|nobody|none|nor|neither|without|dont|doesnt|didnt|isnt|wasnt|arent|werent|wont|wouldnt|"
    "hasnt|havent|hadnt|aint|couldnt|cant|nothing|hardly"
)
SLOT = re.compile(r"\{(\w+)\}")
TOKEN = re.compile(r"\.\.\.|>>|\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)\??|[^ ]+")
GROUP = re.compile(r"\((?!\?)")
ENGLISH_GAPS = {"...": rf"(?: (?!(?:{NO}) )[a-z0-9]+){{0,4}}?", ">>": r"(?: [^ ]+){0,14}?"}
CHINESE_GAPS = {"...": r"[^,不没别未]{0,8}?", ">>": r".{0,25}?"}


def english(patterns: Iterable[str]) -> re.Pattern[str]:
    """Return one expression that finds any of these patterns in a plain English sentence.

    >>> bool(english(["{he} ... {hit} me"]).search(" my husband hit me "))
    True
    """
    return re.compile("|".join(map(_english, patterns)) or "(?!)")


def chinese(patterns: Iterable[str]) -> re.Pattern[str]:
    """Return one expression that finds any of these patterns in a plain Chinese sentence.

    >>> bool(chinese(["{he}...{hit}我"]).search("老公昨晚打我"))
    True
    """
    return re.compile("|".join(map(_chinese, patterns)) or "(?!)")


def _english(pattern: str) -> str:
    return "".join(map(_english_piece, TOKEN.findall(pattern))) + "(?= )"


def _english_piece(token: str) -> str:
    if token in ENGLISH_GAPS:
        return ENGLISH_GAPS[token]
    words = GROUP.sub("(?:", SLOT.sub(lambda slot: f"({ENGLISH[slot[1]]})", token))
    if token.startswith(("^", "(?!", "(?=")):
        return words
    return f"(?: (?:{words[1:-1]}))?" if token.startswith("[") else f"(?: (?:{words}))"


def _chinese(pattern: str) -> str:
    # A gap's own expression has dots and brackets in it, so gaps are filled in last.
    marked = pattern.replace("...", "\0").replace(">>", "\1")
    marked = GROUP.sub("(?:", marked.replace("^", "^ ?").replace("$", " ?$"))
    words = SLOT.sub(lambda slot: f"(?:{CHINESE[slot[1]]})", marked)
    return words.replace("\0", CHINESE_GAPS["..."]).replace("\1", CHINESE_GAPS[">>"])
