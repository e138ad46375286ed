"""What the person says of each source: whether it fits, and in their own words how."""

from enum import StrEnum
from typing import ClassVar, Self

import msgspec

from hearthside.core.diary.source import Source
from hearthside.core.document import Document


class Judgement(StrEnum):
    """Whether a source fits. Nobody knows that better than the person."""

    FITS = "fits"
    DOES_NOT = "does_not"
    NOT_SURE = "not_sure"


class OwnView(Document, frozen=True, kw_only=True):
    """One person's own view of the five sources; a source without a judgement was not asked yet."""

    namespace: ClassVar[str] = "own_view_of_sources"

    judgements: dict[Source, Judgement] = {}
    words: dict[Source, str] = {}

    def judge(self, source: Source, judgement: Judgement | None) -> Self:
        """Return the view with one judgement given, or with `None` taken back.

        >>> view = OwnView().judge(Source.SELF_WORTH, Judgement.FITS)
        >>> view.judge(Source.SELF_WORTH, None) == OwnView()
        True
        """
        kept = {s: j for s, j in self.judgements.items() if s is not source}
        if judgement is not None:
            kept[source] = judgement
        return msgspec.structs.replace(self, judgements=kept)

    def describe(self, source: Source, words: str) -> Self:
        """Return the view with one source described in own words; no words take the old ones away."""
        kept = {s: w for s, w in self.words.items() if s is not source}
        if words:
            kept[source] = words
        return msgspec.structs.replace(self, words=kept)
