"""One pause out of two sides, the same whichever of the two people asks."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from msgspec.structs import replace

from .length import keep_within
from .side import PauseSide

LONGEST_REST = timedelta(hours=4)
"""However often something was made longer, a rest ends."""

FURTHEST = timedelta(days=2)
"""How far off a new time may be."""

KEPT = timedelta(days=3)
"""How long a pause that nobody came back from is offered again; then it is gone, uncounted."""

AHEAD = timedelta(minutes=1)
"""How far a clock that was set back may be behind what it said before."""


@dataclass(frozen=True, slots=True)
class Joint:
    """The one pause of two sides.

    Both rest until `rest_until`; `return_at` is the same or the new time they set. `one` and
    `other` are the sides that belong to it, in the order they were given; at least one does.
    """

    one: PauseSide | None
    other: PauseSide | None
    began_at: datetime
    rest_until: datetime
    return_at: datetime

    @property
    def one_is_back(self) -> bool:
        """Whether the first has come back, and no new time was set since."""
        return self._is_back(self.one)

    @property
    def other_is_back(self) -> bool:
        """Whether the second has come back, and no new time was set since."""
        return self._is_back(self.other)

    @property
    def minutes(self) -> int:
        """How many minutes the rest takes, and each makes it longer by: the longer of the two sides."""
        return max(side.minutes for side in (self.one, self.other) if side)

    @property
    def is_longer(self) -> bool:
        """Whether one of the two moved the end of the rest to `rest_until`."""
        return any(side.longer_until == self.rest_until for side in (self.one, self.other) if side)

    def still_counts(self, at: datetime | None) -> bool:
        """Whether what was done at this moment still counts: nobody offered a new time since."""
        sides = (side for side in (self.one, self.other) if side)
        return at is not None and all(at >= (side.offered_at or at) for side in sides)

    def _is_back(self, side: PauseSide | None) -> bool:
        return side is not None and self.still_counts(side.back_at)


def join(one: PauseSide | None, other: PauseSide | None, now: datetime) -> Joint | None:
    """Return the pause two sides make, or None where there is none.

    Symmetric: with the sides exchanged, the same pause. Idempotent: a side is all its author
    did so far, so seeing it twice changes nothing. Two starts within one rest are one pause that
    lasts until the later end. A side that began after the other's rest, or after the other had
    come back, is a new pause and leaves the older one behind.

    >>> from datetime import UTC
    >>> ten = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
    >>> ben = PauseSide(began_at=ten, minutes=10)
    >>> cleo = PauseSide(began_at=ten + timedelta(seconds=1), minutes=20)
    >>> f"{join(ben, cleo, ten).rest_until:%H:%M:%S}", f"{join(cleo, ben, ten).rest_until:%H:%M:%S}"
    ('20:20:01', '20:20:01')

    Source: the steps of a negotiated time-out, of which the return is the one that fails
    (Rosen, Matheson, Stith et al., 2003). The rules for two sides are our own.
    """
    one, other = _mend(one, now), _mend(other, now)
    if one and other and not _are_one(one, other):
        one, other = (one, None) if one.began_at > other.began_at else (None, other)
    sides = [side for side in (one, other) if side]
    if not sides:
        return None
    rest_until = max(end_of(side) for side in sides)
    offered = [side.new_time_at for side in sides if side.new_time_at]
    joint = Joint(
        one=one,
        other=other,
        began_at=min(side.began_at for side in sides),
        rest_until=rest_until,
        return_at=max([rest_until, *offered]),
    )
    return None if now > joint.return_at + KEPT else joint


def end_of(side: PauseSide) -> datetime:
    """Return when one side's rest ends.

    >>> from datetime import UTC
    >>> f"{end_of(PauseSide(began_at=datetime(2026, 3, 1, 20, 0, tzinfo=UTC))):%H:%M}"
    '20:10'
    """
    end = side.began_at + timedelta(minutes=side.minutes)
    return max(end, side.longer_until or end)


def _are_one(one: PauseSide, other: PauseSide) -> bool:
    earlier, later = sorted((one, other), key=lambda side: side.began_at)
    if earlier.began_at == later.began_at:
        return True
    was_back = earlier.back_at is not None and earlier.back_at <= later.began_at
    return not was_back and later.began_at < end_of(earlier)


def _mend(side: PauseSide | None, now: datetime) -> PauseSide | None:
    """Take a side only as far as it can be true: whoever writes the files can write anything there."""
    if side is None or side.began_at > now + AHEAD:
        return None
    last = side.began_at + LONGEST_REST
    is_offer = side.new_time_at is not None and side.offered_at is not None
    offered_at = min(side.offered_at, now + AHEAD) if is_offer and side.offered_at else None
    return replace(
        side,
        minutes=keep_within(side.minutes),
        longer_until=min(side.longer_until, last) if side.longer_until else None,
        offered_at=offered_at,
        new_time_at=min(side.new_time_at, offered_at + FURTHEST)
        if side.new_time_at and offered_at
        else None,
    )
