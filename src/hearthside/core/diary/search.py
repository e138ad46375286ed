"""Finding words again in what was written: in memory, whatever the case, script or width."""

import unicodedata
from collections.abc import Iterable


def fold(text: str) -> str:
    """Return what two spellings of one text share: compatibility-normalized and case-folded.

    >>> fold("Ｃａｆé") == fold("café")
    True
    """
    return unicodedata.normalize("NFKC", text).casefold()


class Search:
    """All the words of a query, each to be found somewhere; a word may be part of a longer one.

    >>> Search("late REPLY").finds(["A reply came", "very late"])
    True
    >>> Search("晚回").finds(["他又晚回消息了"])
    True
    >>> Search("  ").is_empty
    True
    """

    def __init__(self, query: str) -> None:
        self.words = tuple(fold(query).split())

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.words

    def finds(self, texts: Iterable[str]) -> bool:
        """Tell whether every word is in the texts taken together."""
        joined = fold("\n".join(texts))
        return not self.is_empty and all(word in joined for word in self.words)
