"""What a phenomenon is: what it means, the patterns that find it, and examples on either side."""

from dataclasses import dataclass
from enum import StrEnum


class Card(StrEnum):
    """Whose words fit on the card: what is shown differs, nothing else does."""

    OWN_LIFE = "own_life"
    ANOTHERS_LIFE = "anothers_life"
    HURT = "hurt"
    DANGER = "danger"
    ANOTHER_HURT = "another_hurt"
    HURTING = "hurting"
    INTENT = "intent"


@dataclass(frozen=True, slots=True)
class Phenomenon:
    """One thing to look for. `hits` must be found and `misses` must not; a test says so.

    `may_be_play`: set aside where the sentence tells of play, sport or an accident.
    `may_be_denied`: set aside where a "not" stands before it.
    """

    definition: str
    kinds: frozenset[str]
    card: Card
    english: tuple[str, ...]
    chinese: tuple[str, ...]
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    may_be_play: bool = False
    may_be_denied: bool = True


CRISIS = frozenset({"crisis"})
ABUSE = frozenset({"abuse"})
BOTH = CRISIS | ABUSE
