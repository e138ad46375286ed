"""Conversations: a deck of cards, talks in steps, and what a person keeps of them.

The words are ours. They speak of the one who says them and never of what the other one is.
"""

from .card import Card, Caution, Heaviness, Theme
from .deck import choose_cards, draw_card, find_card
from .note import TalkNote, TalkPreparation, Went
from .rehearsal import Rehearsal
from .shelf import CardShelf
from .study import Study, Weight
from .talk import Step, Talk, Turn
from .talks import TALKS, find_talk
from .under_way import TalkUnderWay

__all__ = [
    "TALKS",
    "Card",
    "CardShelf",
    "Caution",
    "Heaviness",
    "Rehearsal",
    "Step",
    "Study",
    "Talk",
    "TalkNote",
    "TalkPreparation",
    "TalkUnderWay",
    "Theme",
    "Turn",
    "Weight",
    "Went",
    "choose_cards",
    "draw_card",
    "find_card",
    "find_talk",
]
