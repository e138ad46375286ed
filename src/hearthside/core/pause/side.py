"""What each of two people writes about a pause. Nobody writes the other's."""

from datetime import datetime
from typing import Annotated, ClassVar, Self
from uuid import UUID

from msgspec import Meta
from msgspec.structs import replace

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
    `is_taken_back` keeps a pause that was for both to me until I tell the other of it again.
    """

    namespace: ClassVar[str] = "pause_mine"

    side: PauseSide
    notes: UUID
    is_shared: bool = False
    step: int = 0
    over_at: Moment | None = None
    is_taken_back: bool = False

    def take_back(self) -> Self:
        """Return the pause as it is once the other reads nothing of it; my words stay in my notes.

        >>> at = datetime.fromisoformat("2026-03-01T20:00Z")
        >>> side = PauseSide(began_at=at, felt="small")
        >>> MyPause(side=side, notes=UUID(int=1), is_shared=True).take_back().side.felt
        ''
        """
        side = replace(self.side, felt="", needed="", wish="")
        return replace(self, side=side, is_shared=False, is_taken_back=True)


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
