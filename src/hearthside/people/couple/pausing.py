"""How the pause stands for one person, read once for a page or an act."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from hearthside.core.pause import (
    MyPause,
    OwnPause,
    Pause,
    PauseSide,
    PauseWish,
    join_wishes,
    merge,
)
from hearthside.vault.records import Vault
from hearthside.vault.refusal import NotLinked
from hearthside.vault.shelf import SharedShelf

from . import linking


@dataclass(frozen=True, slots=True)
class Seen:
    """My side, from my own vault, and the other's, from the shelf; `shelf` only while linked."""

    pause: Pause
    own: OwnPause
    mine: MyPause | None = None
    shelf: SharedShelf | None = None
    partner_name: str = ""
    turn: int = 0

    def read_minutes(self) -> int:
        """Return how long a pause of both takes, as agreed beforehand; it looks at the other's wish."""
        theirs = self.shelf.singles(PauseWish)[1] if self.shelf else None
        return join_wishes(self.own.minutes, theirs.minutes if theirs else None)

    @property
    def is_for_both(self) -> bool:
        """Whether the pause that stands is one of both."""
        joint = self.pause.joint
        if joint is None or self.shelf is None:
            return False
        mine = self.mine if joint.one is not None else None
        if mine is not None and mine.is_taken_back:
            return False
        return joint.other is not None or (mine is not None and mine.is_shared)

    def mine_in(self, side: PauseSide) -> MyPause:
        """My own copy of a side of the pause that stands; a first one if I have none yet."""
        joint = self.pause.joint
        if self.mine is None or joint is None or joint.one is None:
            return MyPause(side=side, notes=uuid4(), is_shared=self.is_for_both)
        return MyPause(
            side=side,
            notes=self.mine.notes,
            is_shared=self.is_for_both,
            step=self.mine.step,
            over_at=self.mine.over_at,
            is_taken_back=self.mine.is_taken_back,
        )


def see(vault: Vault, now: datetime) -> Seen:
    """Return how the pause stands."""
    own = vault.get_single(OwnPause) or OwnPause()
    mine = vault.get_single(MyPause)
    standing = linking.stand(vault, now)
    if standing.shelf is not None:
        try:
            return _see_both(standing.shelf, own, mine, standing.partner_name, now)
        except NotLinked:
            pass  # ended while we looked
    return Seen(pause=merge(mine, None, now, has_other=False), own=own, mine=mine)


def _see_both(
    shelf: SharedShelf, own: OwnPause, mine: MyPause | None, name: str, now: datetime
) -> Seen:
    turn = shelf.turn()
    _, theirs = shelf.singles(PauseSide)
    return Seen(
        pause=merge(mine, theirs, now, has_other=True),
        own=own,
        mine=mine,
        shelf=shelf,
        partner_name=name,
        turn=turn,
    )
