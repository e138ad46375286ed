"""How a pause stands for one of the two."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from hearthside.core.reminders import Asked

from .acts import may_extend
from .joint import LONGEST_REST, Joint, join
from .side import MyPause, PauseSide

STEPS = 3
"""What I felt, what I needed, one thing I wish or can do."""

LONG_AGO = timedelta(hours=2)
"""After this a return is offered in other words: the evening went on."""


class Phase(StrEnum):
    """Where a person is in a pause."""

    NONE = "none"
    RESTING = "resting"
    NEW_TIME = "new_time"
    TIME_TO_RETURN = "time_to_return"
    WAITING = "waiting"
    REPAIR = "repair"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Pause:
    """One pause as one person sees it. `joint` is None only in the phase `NONE`.

    `step` is the step of the repair, 1 to 3, and 0 outside it. `is_long_ago` says that the time to
    return passed hours ago. `theirs` is the other's side, shown only to whoever is back.
    """

    phase: Phase
    joint: Joint | None = None
    step: int = 0
    may_extend: bool = False
    is_long_ago: bool = False

    @property
    def is_between(self) -> bool:
        """Whether a pause can be started: there is none, or it is over."""
        return self.phase in (Phase.NONE, Phase.OVER)

    @property
    def theirs(self) -> PauseSide | None:
        """What the other shares of this pause, once I am back myself."""
        is_back = self.phase in (Phase.WAITING, Phase.REPAIR, Phase.OVER)
        return self.joint.other if is_back and self.joint else None


def merge(
    mine: MyPause | None, theirs: PauseSide | None, now: datetime, *, has_other: bool
) -> Pause:
    """Return how the pause of two people stands for me at `now`, a moment of the server's clock.

    `has_other` is whether somebody is linked with me; else nobody is waited for. What is mine
    alone (how far I am, that I let it be) never shows in what the other sees, and the other's
    return does not show before my own.

    >>> from datetime import UTC
    >>> eight = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
    >>> theirs = PauseSide(began_at=eight, minutes=10)
    >>> merge(None, theirs, eight, has_other=True).phase
    <Phase.RESTING: 'resting'>
    >>> merge(None, theirs, eight + timedelta(minutes=10), has_other=True).phase
    <Phase.TIME_TO_RETURN: 'time_to_return'>
    >>> merge(None, None, eight, has_other=True).phase
    <Phase.NONE: 'none'>

    Source: the steps of a negotiated time-out (Rosen, Matheson, Stith et al., 2003); the states
    and the rules for two devices are our own.
    """
    joint = join(mine.side if mine else None, theirs, now)
    if joint is None or (mine and joint.one and joint.still_counts(mine.over_at)):
        return Pause(Phase.NONE)
    own = mine if joint.one else None
    phase, step = _phase(own, joint, now, has_other=has_other)
    return Pause(
        phase=phase,
        joint=joint,
        step=step,
        may_extend=may_extend(joint, now),
        is_long_ago=now > joint.return_at + LONG_AGO,
    )


def ask_return(mine: MyPause | None, pause: Pause, now: datetime) -> Asked | None:
    """Return the reminder of the time to return; `None` where I am back or it is not my pause.

    Within the next four hours it comes at night as well: I set it myself, in the same hours.

    >>> from uuid import UUID
    >>> from datetime import UTC
    >>> eleven = datetime(2026, 3, 1, 23, 0, tzinfo=UTC)
    >>> mine = MyPause(side=PauseSide(began_at=eleven, minutes=10), notes=UUID(int=1))
    >>> asked = ask_return(mine, merge(mine, None, eleven, has_other=False), eleven)
    >>> f"{asked.at:%H:%M}", asked.at_night
    ('23:10', True)

    Source: the time to return is the step of a negotiated time-out that fails (Rosen, Matheson,
    Stith et al., 2003). The four hours are the longest rest of our own rule.
    """
    joint = pause.joint
    if mine is None or joint is None or joint.one is None:
        return None
    if pause.phase not in (Phase.RESTING, Phase.NEW_TIME):
        return None
    soon = joint.return_at - now <= LONGEST_REST
    return Asked(id=mine.notes, at=joint.return_at, at_night=soon)


def _phase(
    own: MyPause | None, joint: Joint, now: datetime, *, has_other: bool
) -> tuple[Phase, int]:
    if own and joint.one_is_back:
        return _phase_of_returned(own, joint, has_other=has_other)
    if now >= joint.return_at:
        return Phase.TIME_TO_RETURN, 0
    # A time that was set later than the rest holds at once: one page, one time.
    return (Phase.NEW_TIME if joint.return_at > joint.rest_until else Phase.RESTING), 0


def _phase_of_returned(own: MyPause, joint: Joint, *, has_other: bool) -> tuple[Phase, int]:
    if own.step > STEPS:
        return Phase.OVER, 0
    waits = has_other and (own.is_shared or joint.other is not None)
    if waits and own.step == 0 and not joint.other_is_back:
        return Phase.WAITING, 0
    return Phase.REPAIR, max(own.step, 1)
