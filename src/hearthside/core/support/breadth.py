"""How broad somebody's support is, told by what they entered: words and counts, never a score.

Whoever had different people for different feelings was better off than whoever brought as much to
fewer (Cheung, Gardner & Anderson, 2015). It was watched and not tried out, so nothing here is a goal.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from .tie import Feeling, Tie


class Shape(StrEnum):
    """What is seen at a glance."""

    NOBODY = "nobody"
    ONLY_PARTNER = "only_partner"
    ONE = "one"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class FeelingSupport:
    """Whom somebody turns to with one feeling, in the order they were entered."""

    feeling: Feeling
    ties: tuple[Tie, ...]

    @property
    def is_open(self) -> bool:
        """Whether there is nobody for it yet."""
        return not self.ties

    @property
    def is_only_partner(self) -> bool:
        """Whether the partner is the only one for it."""
        return bool(self.ties) and all(tie.is_partner for tie in self.ties)


@dataclass(frozen=True, slots=True)
class Breadth:
    """Every feeling with its ties, and the shape of the whole."""

    shape: Shape
    feelings: tuple[FeelingSupport, ...]

    @property
    def covered(self) -> tuple[Feeling, ...]:
        """The feelings that somebody or something is there for."""
        return tuple(one.feeling for one in self.feelings if not one.is_open)

    @property
    def open(self) -> tuple[Feeling, ...]:
        """The feelings that nobody is there for yet."""
        return tuple(one.feeling for one in self.feelings if one.is_open)

    @property
    def only_partner(self) -> tuple[Feeling, ...]:
        """The feelings that only the partner is there for."""
        return tuple(one.feeling for one in self.feelings if one.is_only_partner)


def describe_breadth(ties: Iterable[Tie]) -> Breadth:
    """Return each feeling with whom somebody turns to with it, and what that looks like as a whole.

    A tie without a feeling counts for the shape and for no feeling. It raises nothing, and no ties
    at all are an answer, too. Source: Cheung, Gardner & Anderson (2015).

    >>> from datetime import date
    >>> from uuid import UUID
    >>> from .tie import TieKind
    >>> ben = Tie(id=UUID(int=1), name="Ben", kind=TieKind.PARTNER, added_on=date(2026, 3, 1),
    ...           feelings=(Feeling.SAD,))
    >>> describe_breadth([ben]).shape, describe_breadth([ben]).only_partner
    (<Shape.ONLY_PARTNER: 'only_partner'>, (<Feeling.SAD: 'sad'>,))
    >>> describe_breadth([]).shape
    <Shape.NOBODY: 'nobody'>
    """
    known = tuple(ties)
    feelings = (FeelingSupport(f, tuple(t for t in known if f in t.feelings)) for f in Feeling)
    return Breadth(_shape_of(known), tuple(feelings))


def _shape_of(ties: tuple[Tie, ...]) -> Shape:
    if not ties:
        return Shape.NOBODY
    if all(tie.is_partner for tie in ties):
        return Shape.ONLY_PARTNER
    return Shape.ONE if len(ties) == 1 else Shape.SEVERAL
