"""A talk that is under way: which step it is at, and nothing of what is said."""

from datetime import datetime
from typing import ClassVar

import msgspec

from hearthside.core.document import Document

from .talk import Step, Talk

MINUTES = (0, 3, 5)
"""How long a turn may take; 0 is as long as it takes."""


class TalkUnderWay(Document, frozen=True, kw_only=True):
    """The place in a talk.

    `talk` and `step` are keys, `card` is the key of a card or empty, `topic` what it is about in
    the person's own words. `first` and `second` are what the two want to be called, or empty.
    `opens_prepared` says whether what was prepared alone may be opened in it, `back_at` when they
    said they would be back from a pause. Both moments keep the person's own offset.
    """

    namespace: ClassVar[str] = "talk_under_way"

    talk: str
    step: str
    began_at: datetime
    card: str = ""
    topic: str = ""
    first: str = ""
    second: str = ""
    minutes: int = 0
    opens_prepared: bool = False
    back_at: datetime | None = None

    def at(self, step: Step) -> "TalkUnderWay":
        """Return the talk at another step; whoever goes on is back from the pause."""
        return msgspec.structs.replace(self, step=step.key, back_at=None)


def go_on(under_way: TalkUnderWay, talk: Talk) -> TalkUnderWay:
    """Return the talk one step further; at the last one it stays.

    >>> from hearthside.core.conversations.talks import find_talk
    >>> from datetime import UTC, datetime
    >>> talk = find_talk("turns")
    >>> begun = TalkUnderWay(talk="turns", step="settle", began_at=datetime(2026, 3, 1, tzinfo=UTC))
    >>> go_on(begun, talk).step
    'speak-1'
    """
    return under_way.at(talk.beside(talk.find_step(under_way.step), 1))


def go_back(under_way: TalkUnderWay, talk: Talk) -> TalkUnderWay:
    """Return the talk one step back; at the first one it stays.

    >>> from hearthside.core.conversations.talks import find_talk
    >>> from datetime import UTC, datetime
    >>> talk = find_talk("turns")
    >>> begun = TalkUnderWay(talk="turns", step="settle", began_at=datetime(2026, 3, 1, tzinfo=UTC))
    >>> go_back(go_on(begun, talk), talk).step
    'settle'
    """
    return under_way.at(talk.beside(talk.find_step(under_way.step), -1))


def say_again(under_way: TalkUnderWay, talk: Talk) -> TalkUnderWay:
    """Return the talk where somebody speaks once more; elsewhere it stays.

    >>> from hearthside.core.conversations.talks import find_talk
    >>> from datetime import UTC, datetime
    >>> at = datetime(2026, 3, 1, tzinfo=UTC)
    >>> begun = TalkUnderWay(talk="turns", step="confirm-2", began_at=at)
    >>> say_again(begun, find_talk("turns")).step
    'speak-2'
    """
    return under_way.at(talk.step_again(talk.find_step(under_way.step)))
