"""Which source the name of a context speaks of: a word list to read, and the person to confirm.

Only words that name a source are listed. A late reply, a cancelled plan or a change of tone
can touch any of the five, and what it touches in somebody is theirs to say; so nothing is
suggested for these.
"""

from dataclasses import dataclass

from hearthside.core.diary.search import fold
from hearthside.core.diary.source import Source

WORDS = {
    Source.PAST_INJURY: "ex exes old past betray* cheat* affair lied 前任 过去 从前 背叛 出轨 旧伤",
    Source.ATTACHMENT_HISTORY: (
        "mother father mum mom dad parent* family childhood 母亲 父亲 妈妈 爸爸 父母 家人 童年 小时候"
    ),
    Source.SELF_WORTH: (
        "mistake* fail* criticis* criticiz* ashamed shame stupid ugly 失败 出错 批评 丢脸 自卑"
    ),
    Source.UNMET_NEEDS: (
        "quarrel* argu* fight* unheard ignored unsaid voices decision* 吵架 争吵 没说出口 被忽视"
    ),
    Source.SOCIAL_COMPARISON: (
        "compar* others social online scroll* instagram couples posts likes 比较 别人 朋友圈 社交 小红书"
    ),
}
"""Whole words; a star stands for any ending. A word in Chinese script counts anywhere in a name."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A source that a name may speak of, and the word that says so."""

    source: Source
    word: str


def find_hints(name: str) -> tuple[Hint, ...]:
    """Return the sources a context's name may speak of, each with the first word that says so.

    >>> [(hint.source.value, hint.word) for hint in find_hints("compared us with others")]
    [('social_comparison', 'compared')]
    >>> find_hints("late reply")
    ()
    """
    found = ((source, _find_word(name, listed.split())) for source, listed in WORDS.items())
    return tuple(Hint(source, word) for source, word in found if word)


def _find_word(name: str, listed: list[str]) -> str:
    folded = fold(name)
    spoken = "".join(sign if sign.isalnum() else " " for sign in folded).split()
    for word in spoken:
        if any(_is_meant(word, sought) for sought in listed):
            return word
    return next((sought for sought in listed if not sought.isascii() and sought in folded), "")


def _is_meant(word: str, sought: str) -> bool:
    return word.startswith(sought[:-1]) if sought.endswith("*") else word == sought
