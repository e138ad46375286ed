"""Pause: two one-author sides, one rest, and a return that both agreed on before."""

from .acts import come_back, extend, offer_time, share_words, start
from .joint import Joint, join
from .length import LONGEST, SHORTEST, USUAL, join_wishes
from .pause import Pause, Phase, ask_return, merge
from .side import MyPause, OwnPause, PauseNotes, PauseSide, PauseWish

__all__ = [
    "LONGEST",
    "SHORTEST",
    "USUAL",
    "Joint",
    "MyPause",
    "OwnPause",
    "Pause",
    "PauseNotes",
    "PauseSide",
    "PauseWish",
    "Phase",
    "ask_return",
    "come_back",
    "extend",
    "join",
    "join_wishes",
    "merge",
    "offer_time",
    "share_words",
    "start",
]
