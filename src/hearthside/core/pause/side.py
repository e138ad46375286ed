"""What each of two people writes about a pause. Nobody writes the other's."""

from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from msgspec import Meta

from hearthside.core.document import Document

from .length import USUAL

Moment = Annotated[datetime, Meta(tz=True)]
"""A moment with its offset: one without cannot be compared, and whoever writes the files could put it there."""


class PauseSide(Document, frozen=True, kw_only=True):
    """One person's side of one pause, and all of it that the other may see.

    `began_at` is when the pause began, as this person knows it: their own tap, or the other's.
    `longer_until` is their one extension, `back_at` their return, `new_time_at` another time
    they offered at `offered_at`. The words are shared only where they chose to.
    """

    namespace: ClassVar[str] = "pause_side"

    began_at: Moment
    minutes: int = USUAL
    is_asked: bool = True
    longer_until: Moment | None = None
    back_at: Moment | None = None
    new_time_at: Moment | None = None
    offered_at: Moment | None = None
    felt: str = ""
    needed: str = ""
    wish: str = ""


class PauseWish(Document, frozen=True, kw_only=True):
    """How long a pause should be, for the other to see."""

    namespace: ClassVar[str] = "pause_wish"

    minutes: int = USUAL


class MyPause(Document, frozen=True, kw_only=True):
    """My own copy of my side, with what is nobody else's: how far I am, and when I let it be.

    `step` is 0 before the repair, 1 to 3 within it, 4 after it. `notes` is the record of my words.
    """

    namespace: ClassVar[str] = "pause_mine"

    side: PauseSide
    notes: UUID
    is_shared: bool = False
    step: int = 0
    over_at: Moment | None = None


class PauseNotes(Document, frozen=True, kw_only=True):
    """What I wrote when I came back from one pause. Only for me."""

    namespace: ClassVar[str] = "pause_notes"

    began_at: Moment
    felt: str = ""
    needed: str = ""
    wish: str = ""


class OwnPause(Document, frozen=True, kw_only=True):
    """How I like my pauses: how long, and what does me good meanwhile."""

    namespace: ClassVar[str] = "pause_own"

    minutes: int = USUAL
    ways: tuple[str, ...] = ()
