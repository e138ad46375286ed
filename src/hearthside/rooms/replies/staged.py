"""A chat that was read, until the person said which of the two they are.

What waits are two names and ranges: no time of any message, and nothing of what was said.
"""

from datetime import date
from typing import ClassVar

import msgspec

from hearthside.core.document import Document
from hearthside.core.elsewhere import DateOrder
from hearthside.core.replies import ReplyTimes


class NothingStaged(Exception):
    """No chat waits: it was answered or thrown away, perhaps in another window."""


class TooSoon(Exception):
    """There was a look not long ago, and the earlier one is what there is to see."""


class StagedReading(msgspec.Struct, frozen=True, kw_only=True):
    """What was found if the days are in this order; `found.mine` belongs to the first name."""

    order: DateOrder
    first_on: date
    found: ReplyTimes


class StagedChat(Document, frozen=True, kw_only=True):
    """Two names, and what was found; several readings where the order of the days is open."""

    namespace: ClassVar[str] = "staged_chat"

    names: tuple[str, str]
    readings: tuple[StagedReading, ...]
    is_cut: bool = False
