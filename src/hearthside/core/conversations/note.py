"""What somebody keeps of a talk for themselves: that it took place, and how it was for them."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from hearthside.core.document import Document


class Went(StrEnum):
    """How a talk went for the one who writes; it says nothing of the other."""

    WELL = "well"
    MIXED = "mixed"
    HARD = "hard"
    UNSAID = "unsaid"


class TalkNote(Document, frozen=True, kw_only=True):
    """One talk, as one of the two keeps it.

    `talk` is the key of the talk; `held_at` keeps the person's own offset.
    """

    namespace: ClassVar[str] = "talk_note"

    talk: str
    held_at: datetime
    went: Went = Went.UNSAID
    how_it_was: str = ""
    take_along: str = ""


class TalkPreparation(Document, frozen=True, kw_only=True):
    """What somebody thought about alone before a talk: words by talk and by the step's key."""

    namespace: ClassVar[str] = "talk_preparation"

    answers: dict[str, dict[str, str]] = {}

    def of(self, talk: str) -> dict[str, str]:
        """Return what was written for one talk.

        >>> TalkPreparation(answers={"repair": {"felt-1": "scared"}}).of("repair")
        {'felt-1': 'scared'}
        """
        return self.answers.get(talk, {})

    def write(self, talk: str, words: dict[str, str]) -> "TalkPreparation":
        """Return it with the words of one talk; what is empty is left out.

        >>> TalkPreparation().write("repair", {"felt-1": "scared", "wish-1": ""}).answers
        {'repair': {'felt-1': 'scared'}}
        """
        filled = {step: said for step, said in words.items() if said}
        others = {key: said for key, said in self.answers.items() if key != talk}
        return TalkPreparation(answers=others | ({talk: filled} if filled else {}))
