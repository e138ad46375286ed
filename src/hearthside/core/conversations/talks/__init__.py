"""The talks, one module each. To change one, edit its steps; keys never change."""

from hearthside.core.conversations.talk import Talk

from .back_to_it import BACK_TO_IT
from .repair import REPAIR
from .state_of_us import STATE_OF_US
from .turns import TURNS

TALKS = (TURNS, STATE_OF_US, REPAIR, BACK_TO_IT)
"""Every talk, the lightest first."""


def find_talk(key: str) -> Talk | None:
    """Return the talk with this key, or `None`.

    >>> find_talk("turns").takes_card
    True
    >>> find_talk("no-such-talk")
    """
    return next((talk for talk in TALKS if talk.key == key), None)


__all__ = ["TALKS", "find_talk"]
