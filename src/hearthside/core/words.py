"""Sentences that stand in the core, so that what was asked is kept with what was answered; and words and sentences in a row.

The core knows no languages: whoever shows a sentence translates it then.
"""

from collections.abc import Callable, Iterable
from functools import reduce


def gettext_noop(words: str) -> str:
    """Mark a sentence for translation and return it as it is.

    The tools that gather sentences look for this name (or `_`).

    >>> gettext_noop("never")
    'never'
    """
    return words


_ = gettext_noop
Say = Callable[[str], str]
"""What translates a marked sentence; `str` leaves it in English."""

SEVERAL = _("%(first)s, %(second)s")
AND = _("%(first)s and %(second)s")
OR = _("%(first)s or %(second)s")
SENTENCES = _("%(first)s %(second)s")


def join_words(words: Iterable[str], say: Say = str, *, last: str = SEVERAL) -> str:
    """Return words in a row with the marks of the language, without empty ones.

    `last` joins the last one to the others.

    >>> join_words(("sad", "tired", "lonely"))
    'sad, tired, lonely'
    >>> join_words(("sad", "tired", "lonely"), last=AND)
    'sad, tired and lonely'
    >>> join_words(("难过", "累"), {SEVERAL: "%(first)s、%(second)s"}.__getitem__)
    '难过、累'
    """
    *first, end = list(filter(None, words)) or [""]
    return _join(say(last), [_join(say(SEVERAL), first), end])


def join_sentences(sentences: Iterable[str], say: Say = str) -> str:
    """Return sentences in a row, without empty ones: English puts a space between two, Chinese none.

    >>> join_sentences(("It is late.", "Rest."))
    'It is late. Rest.'
    """
    return _join(say(SENTENCES), sentences)


def _join(joint: str, pieces: Iterable[str]) -> str:
    def put_together(first: str, second: str) -> str:
        return joint % {"first": first, "second": second} if first else second

    return reduce(put_together, filter(None, pieces), "")
