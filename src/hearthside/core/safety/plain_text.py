"""One plain form of what somebody wrote: width, script, case, apostrophes, gaps, hidden letters.

English comes out as lower-case words with one space between them and round them, so that a
pattern may be written as words; Chinese as simplified characters without gaps. A comma stays as
" , "; sentences are returned one by one.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from zhconv_rs import zhconv

from .spelling import (
    CONTRACTIONS,
    NO_LETTERS,
    NO_SLIP,
    OFTEN_HIDDEN,
    OFTEN_MISTYPED,
    SLANG,
    SPELLED_OUT,
)
from .spelling_chinese import EVASIVE_CHINESE, REGIONAL_CHINESE

LONGEST = 20_000
"""Characters that are read; nobody writes more at night, and a form holds no more."""

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]")
HAN = r"\u3400-\u9fff"
GAP_IN_CHINESE = re.compile(
    rf"(?<=[{HAN}])[ \t]+(?=[{HAN}，。！？、])|(?<=[，。！？、])[ \t]+(?=[{HAN}])"
)
LETTERS_APART = re.compile(r"(?<![a-z])(?:[a-z][ .\-_*]{1,2}){2,}[a-z](?![a-z])")
SENTENCE = re.compile(r"[.?;。！？；\n\r…~～]+|!+(?![a-z])")
COMMA = re.compile(r"[,，、:：()（）\"“”「」『』—–|/]+| - ")
WORD = re.compile(r"[a-z0-9!@$*]+")
BESIDE_HAN = re.compile(rf"(?<=[{HAN}])(?=[a-z0-9])|(?<=[a-z0-9])(?=[{HAN}])")


def plain_sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text in their plain form.

    >>> list(plain_sentences("I don't  want 2 go. 佢打我"))
    [' i dont want to go ', ' 他打我 ']
    """
    for sentence in SENTENCE.split(_one_script(text[:LONGEST])):
        plain = _plain(sentence)
        if plain.strip():
            yield plain


def _one_script(text: str) -> str:
    """Full width, case, invisible characters, traditional characters and evasive spelling."""
    whole = text.encode(errors="ignore").decode()  # half a character is none
    text = unicodedata.normalize("NFKC", INVISIBLE.sub("", whole)).casefold()
    text = zhconv(text, "zh-hans").replace("’", "'").replace("‘", "'").replace("`", "'")
    text = GAP_IN_CHINESE.sub("", text)
    text = LETTERS_APART.sub(_join_letters, text)
    for pattern, replacement in EVASIVE_CHINESE:
        text = re.sub(pattern, replacement, text)
    return text


def _join_letters(found: re.Match[str]) -> str:
    """Join letters that stand apart; two gaps part words, and so does a table."""
    joined = re.sub(r"[ .\-_*]", "", found[0])
    return SPELLED_OUT.get(joined, joined)


def _plain(sentence: str) -> str:
    for pattern, replacement in CONTRACTIONS:
        sentence = re.sub(pattern, replacement, sentence)
    for regional, common in REGIONAL_CHINESE:
        sentence = sentence.replace(regional, common)
    sentence = BESIDE_HAN.sub(" ", COMMA.sub(" , ", sentence))
    words = WORD.sub(lambda found: _word(found[0]), sentence)
    words = re.sub(rf"[^a-z0-9{HAN},' ]+", " ", words)
    return _read_slang(" " + " ".join(words.split()) + " ")


def _word(word: str) -> str:
    """Return a word with its hidden letters back and its slip of the finger mended."""
    if "*" in word:
        shape = re.compile(word.replace("*", "[a-z]").replace("!", "i").replace("$", "s"))
        return next((w for w in OFTEN_HIDDEN if shape.fullmatch(w)), word.replace("*", ""))
    if not word.isalpha() and re.search(r"[a-z]", word):
        read = "".join(NO_LETTERS.get(sign, sign) for sign in word)
        word = read if read in OFTEN_HIDDEN else re.sub(r"[!@$]", "", word)
    return _slips().get(word, word)


def _read_slang(words: str) -> str:
    return _slang().sub(lambda found: SLANG[found[0]], words)


@cache
def _slang() -> re.Pattern[str]:
    longest_first = sorted(SLANG, key=len, reverse=True)
    return re.compile(r"(?<= )(?:" + "|".join(map(re.escape, longest_first)) + r")(?= )")


@cache
def _slips() -> dict[str, str]:
    """Every slip of a word often mistyped, except where the slip is a word itself."""
    found = {slip: word for word in OFTEN_MISTYPED for slip in _slips_of(word)}
    return {
        slip: word
        for slip, word in found.items()
        if slip not in NO_SLIP and slip not in OFTEN_MISTYPED
    }


def _slips_of(word: str) -> Iterator[str]:
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]
        yield word[:i] + word[i] + word[i:]
        if i + 1 < len(word):
            yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]
