"""Conversations: a deck of cards, talks in steps, and what a person keeps of them.

The words are ours. They speak of the one who says them and never of what the other one is.
"""

from .card import Card, Caution, Heaviness, Theme
from .deck import choose_cards, draw_card, find_card
from .rehearsal import Rehearsal
from .shelf import CardShelf
from .study import Study, Weight

__all__ = [
    "Card",
    "CardShelf",
    "Caution",
    "Heaviness",
    "Rehearsal",
    "Study",
    "Theme",
    "Weight",
    "choose_cards",
    "draw_card",
    "find_card",
]
