"""Two sides make one agreement. Neither writes the other's, so there is nothing to be first about."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .side import Side
from .terms import Terms


class State(StrEnum):
    """How far an agreement has come."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    COUNTERED = "countered"
    ON_TRIAL = "on_trial"
    AGREED = "agreed"
    REVIEW = "review"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Agreement:
    """What two sides make together, as one of the two sees it.

    `agreed` is the text both say yes to. `my_offer` and `their_offer` are texts put forward that the
    other has not said yes to; beside an agreed text they are changes to it, and it stands meanwhile.
    """

    agreed: Terms | None = None
    my_offer: Terms | None = None
    their_offer: Terms | None = None
    is_retired: bool = False

    def mirrored(self) -> "Agreement":
        """The same as the other of the two sees it."""
        return Agreement(self.agreed, self.their_offer, self.my_offer, self.is_retired)

    def state(self, today: date) -> State:
        """How far it has come.

        >>> merge(None, None).state(date(2026, 3, 1)).value
        'draft'
        """
        if self.is_retired:
            return State.RETIRED
        if self.agreed is None:
            return self._state_without_yes()
        if self.agreed.is_up_for_review(today):
            return State.REVIEW
        return State.ON_TRIAL if self.agreed.is_on_trial(today) else State.AGREED

    def _state_without_yes(self) -> State:
        offers = [offer for offer in (self.my_offer, self.their_offer) if offer is not None]
        return (State.DRAFT, State.PROPOSED, State.COUNTERED)[len(offers)]


def merge(mine: Side | None, theirs: Side | None) -> Agreement:
    """Return what two sides of one agreement make together; either may be missing.

    Both have to say yes to the same fingerprint. Where two texts have both yeses, the later round
    stands, and of one round the smaller fingerprint. Either retires it alone. The result is the
    same in any order of arrival, seen from either side, and however often a side arrives.

    Source: our own rule; a join of two registers with one writer each (Shapiro, Preguiça, Baquero
    and Zawirski, 2011).

    >>> from uuid import UUID
    >>> walk = Terms(action="a walk on Sunday")
    >>> mine, theirs = Side(agreement=UUID(int=1), offer=walk), Side(agreement=UUID(int=1))
    >>> merge(mine, theirs).agreed is None
    True
    >>> merge(mine, Side(agreement=UUID(int=1), standing=walk)).agreed == walk
    True
    """
    agreed = _find_common(mine, theirs)
    return Agreement(
        agreed=agreed,
        my_offer=_find_offer(mine, agreed),
        their_offer=_find_offer(theirs, agreed),
        is_retired=any(side is not None and side.retired for side in (mine, theirs)),
    )


def next_round(mine: Side | None, theirs: Side | None) -> int:
    """Return the round of the next text anybody puts forward: one after the latest.

    >>> next_round(None, None)
    1
    """
    return 1 + max((side.latest_round for side in (mine, theirs) if side is not None), default=0)


def _find_common(mine: Side | None, theirs: Side | None) -> Terms | None:
    if mine is None or theirs is None:
        return None
    others = theirs.texts
    common = [terms for mark, terms in mine.texts.items() if mark in others]
    return min(common, key=lambda terms: (-terms.round, terms.mark), default=None)


def _find_offer(side: Side | None, agreed: Terms | None) -> Terms | None:
    if side is None or side.says is None:
        return None
    if agreed is None:
        return side.says
    is_new = side.offer is not None and side.offer.round > agreed.round
    return side.offer if is_new else None
