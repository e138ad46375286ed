"""A talk on two devices: one talk out of two sides, the same whichever of the two people asks."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, ClassVar, Self

from msgspec import Meta
from msgspec.structs import replace

from hearthside.core.document import Document

from .talk import OTHER, Step, Talk, Turn
from .talks import find_talk

KEPT = timedelta(hours=12)
"""How long a talk waits for the other, or to be gone on with; then it is gone, and nobody is told."""

AHEAD = timedelta(minutes=1)
"""How far a clock that was set back may be behind what it said before."""

MOST_MOVES = 10_000
"""More than two people make in one talk."""

Moment = Annotated[datetime, Meta(tz=True)]


class TalkSide(Document, frozen=True, kw_only=True):
    """One person's side of a talk on two devices, and all of it that the other may see.

    `began_at` is when it was asked for, the same on both sides of one talk. `turn` says which of the two this person is,
    `step` where they last moved the talk to, and `moves` how many moves it had made by then.
    """

    namespace: ClassVar[str] = "talk_side"

    talk: str
    began_at: Moment
    turn: Turn = Turn.FIRST
    step: str = ""
    moves: Annotated[int, Meta(ge=0, le=MOST_MOVES)] = 0
    card: str = ""
    topic: str = ""
    minutes: int = 0
    is_over: bool = False

    def is_same_talk(self, other: Self) -> bool:
        """Whether the two sides are of one talk."""
        return (self.talk, self.began_at) == (other.talk, other.began_at)


class Phase(StrEnum):
    """How a talk on two devices stands, as one of the two sees it."""

    NONE = "none"
    ASKED = "asked"
    INVITED = "invited"
    UNDER_WAY = "under_way"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class JointTalk:
    """How it stands: the side that says what the talk is about, and the step both are at."""

    phase: Phase
    side: TalkSide | None = None
    talk: Talk | None = None
    step: Step | None = None
    turn: Turn = Turn.FIRST
    moves: int = 0

    @property
    def is_mine(self) -> bool:
        """Whether the talk waits for me to move it: it is my turn, or the turn of both."""
        return self.step is not None and self.step.turn in (self.turn, Turn.BOTH)


NO_TALK = JointTalk(Phase.NONE)

MOVES: dict[str, Callable[[Talk, Step], Step]] = {
    "on": lambda talk, step: talk.beside(step, 1),
    "back": lambda talk, step: talk.beside(step, -1),
    "again": Talk.step_again,
}
"""Where each of the moves leads."""


def join_talk(mine: TalkSide | None, theirs: TalkSide | None, now: datetime) -> JointTalk:
    """Return the talk two sides make, as the author of the first sees it.

    The step is where the later move left it; of two moves made at once, the one further on. So both see the same step,
    in whatever order and however often they look. Where both ask, the later question stands, and whoever asked first is
    asked: otherwise each would wait for the other. A side that is older than `KEPT`, is ahead of the clock, or names a talk or a
    step nobody knows is as good as none: whoever writes the files can write anything there.

    >>> from datetime import UTC
    >>> eight = datetime(2026, 3, 1, 20, tzinfo=UTC)
    >>> ben = TalkSide(talk="turns", began_at=eight)
    >>> join_talk(ben, None, eight).phase.value, join_talk(None, ben, eight).phase.value
    ('asked', 'invited')
    >>> both = join_talk(accept(ben), ben, eight)
    >>> both.phase.value, both.step.key, both.turn.value
    ('under_way', 'settle', 'second')

    Source: speaking and listening in turns, as courses teach it (Doss et al., 2020). The rules for two sides are our own.
    """
    mine, theirs = _mend(mine, now), _mend(theirs, now)
    if theirs is not None and _is_asked_by(theirs, mine):
        return _at(Phase.INVITED, accept(theirs), theirs)
    if mine is None:
        return NO_TALK
    if theirs is None or not mine.is_same_talk(theirs):
        return _at(Phase.OVER if mine.is_over else Phase.ASKED, mine, mine)
    is_over = mine.is_over or theirs.is_over
    return _at(Phase.OVER if is_over else Phase.UNDER_WAY, mine, max(mine, theirs, key=_progress))


def accept(side: TalkSide) -> TalkSide:
    """Return the side of the one who says yes to a talk the other asked for."""
    return replace(side, turn=OTHER[side.turn])


def press(joint: JointTalk, name: str, seen: str) -> TalkSide | None:
    """Return my side after I pressed a button; None where it changes nothing.

    `name` is "join", "end", or a move: "on", "back", "again". `seen` is the step that was on the page, so that a press
    that comes twice or late moves nothing.

    >>> from datetime import UTC
    >>> ben = TalkSide(talk="turns", began_at=datetime(2026, 3, 1, 20, tzinfo=UTC))
    >>> both = join_talk(ben, accept(ben), ben.began_at)
    >>> press(both, "on", "settle").step, press(both, "on", "speak-1")
    ('speak-1', None)
    """
    if joint.side is None or joint.talk is None or joint.step is None:
        return None
    if name == "join":
        return joint.side if joint.phase is Phase.INVITED else None
    if joint.phase is not Phase.UNDER_WAY:
        return None
    if name == "end":
        return replace(joint.side, is_over=True)
    is_seen = seen == joint.step.key and joint.moves < MOST_MOVES
    if name not in MOVES or not joint.is_mine or not is_seen:
        return None
    step = MOVES[name](joint.talk, joint.step)
    return replace(joint.side, step=step.key, moves=joint.moves + 1)


def _is_asked_by(theirs: TalkSide, mine: TalkSide | None) -> bool:
    if mine is None or theirs.is_over:
        return not theirs.is_over
    is_later = (theirs.began_at, theirs.talk) > (mine.began_at, mine.talk)
    return is_later and not mine.is_over


def _at(phase: Phase, mine: TalkSide, leading: TalkSide) -> JointTalk:
    talk = find_talk(mine.talk)
    step = talk.find_step(leading.step) if talk else None
    return JointTalk(phase, mine, talk, step, mine.turn, leading.moves)


def _progress(side: TalkSide) -> tuple[int, int]:
    talk = find_talk(side.talk)
    return side.moves, talk.place_of(talk.find_step(side.step)) if talk else 0


def _mend(side: TalkSide | None, now: datetime) -> TalkSide | None:
    is_there = side is not None and find_talk(side.talk) is not None
    # A length of time and not a moment: reckoned with, a moment can leave the calendar.
    is_now = side is not None and -AHEAD <= now - side.began_at <= KEPT
    return side if is_there and is_now else None
