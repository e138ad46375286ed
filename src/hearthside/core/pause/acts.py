"""What a person can do in a pause: each act makes a new side of theirs out of the old one.

Every act can be sent twice, or late, and changes nothing the second time.
"""

from datetime import datetime, timedelta

from msgspec.structs import replace

from .joint import LONGEST_REST, Joint
from .length import keep_within
from .side import PauseSide


def start(*, minutes: int, now: datetime) -> PauseSide:
    """Return the side of whoever asks for a pause now; `minutes` as agreed, 5 to 60.

    >>> from datetime import UTC
    >>> start(minutes=10, now=datetime(2026, 3, 1, 20, 0, tzinfo=UTC)).is_asked
    True

    Source: the signal of a negotiated time-out (Rosen, Matheson, Stith et al., 2003).
    """
    return PauseSide(began_at=now, minutes=keep_within(minutes))


def side_in(joint: Joint) -> PauseSide:
    """Return my side of a pause: the one I have, or a first one where the other asked for it.

    >>> from datetime import UTC
    >>> theirs = start(minutes=10, now=datetime(2026, 3, 1, 20, 0, tzinfo=UTC))
    >>> joint = Joint(None, theirs, theirs.began_at, theirs.began_at, theirs.began_at)
    >>> side_in(joint).is_asked
    False
    """
    theirs = joint.other
    if joint.one is not None or theirs is None:
        return joint.one or PauseSide(began_at=joint.began_at)
    return PauseSide(began_at=theirs.began_at, minutes=theirs.minutes, is_asked=False)


def may_extend(joint: Joint, now: datetime) -> bool:
    """Return whether I may still make this pause longer: once, before a new time is set, within four hours.

    >>> from datetime import UTC
    >>> mine = start(minutes=10, now=datetime(2026, 3, 1, 20, 0, tzinfo=UTC))
    >>> joint = Joint(mine, None, mine.began_at, mine.began_at, mine.began_at)
    >>> may_extend(joint, mine.began_at), may_extend(joint, mine.began_at + timedelta(hours=5))
    (True, False)
    """
    is_used = joint.one is not None and joint.one.longer_until is not None
    is_moved = joint.return_at > joint.rest_until
    return not (is_used or is_moved) and _longer(joint, now) <= joint.began_at + LONGEST_REST


def extend(joint: Joint, now: datetime) -> PauseSide:
    """Return my side with as much time again; unchanged where I may not make it longer.

    >>> from datetime import UTC
    >>> eight = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
    >>> mine = start(minutes=10, now=eight)
    >>> until = eight + timedelta(minutes=10)
    >>> f"{extend(Joint(mine, None, eight, until, until), eight).longer_until:%H:%M}"
    '20:20'

    Source: a return that was put off once, with a time, is still a return; one that is put off
    without a time is not (Rosen, Matheson, Stith et al., 2003). That it is once is our own rule.
    """
    mine = side_in(joint)
    return replace(mine, longer_until=_longer(joint, now)) if may_extend(joint, now) else mine


def come_back(joint: Joint, now: datetime) -> PauseSide:
    """Return my side, back. The other rests on as long as was agreed.

    >>> from datetime import UTC
    >>> eight = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
    >>> joint = Joint(start(minutes=10, now=eight), None, eight, eight, eight)
    >>> f"{come_back(joint, eight + timedelta(minutes=12)).back_at:%H:%M}"
    '20:12'
    """
    mine = side_in(joint)
    return mine if joint.one_is_back else replace(mine, back_at=now)


def offer_time(joint: Joint, at: datetime, now: datetime) -> PauseSide:
    """Return my side with another time to come back; of two offers the later one holds.

    `at` is after `now`, and at most two days off: what lies further counts as two days.

    >>> from datetime import UTC
    >>> eight = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
    >>> joint = Joint(start(minutes=10, now=eight), None, eight, eight, eight)
    >>> offer_time(joint, eight + timedelta(hours=1), eight).back_at is None
    True
    """
    return replace(side_in(joint), new_time_at=at, offered_at=now, back_at=None)


def share_words(joint: Joint, **words: str) -> PauseSide:
    """Return my side with words the other may read: `felt`, `needed` or `wish`; empty takes them back.

    >>> from datetime import UTC
    >>> eight = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
    >>> joint = Joint(start(minutes=10, now=eight), None, eight, eight, eight)
    >>> share_words(joint, felt="small and far away").felt
    'small and far away'
    """
    return replace(side_in(joint), **words)


def _longer(joint: Joint, now: datetime) -> datetime:
    return max(now, joint.rest_until) + timedelta(minutes=joint.minutes)
