"""Looking through the deck: one card, some of them, or one by chance."""

from collections.abc import Callable, Iterable, Sequence

from .card import Card, Heaviness, Theme
from .cards import DECK

Dice = Callable[[Sequence[Card]], Card]
"""Chance, as a value: it takes some cards and returns one of them."""

_BY_KEY = {card.key: card for card in DECK}


def find_card(key: str) -> Card | None:
    """Return the card with this key, or `None`.

    >>> find_card("near-01").theme
    <Theme.CLOSENESS: 'closeness'>
    >>> find_card("no-such-card")
    """
    return _BY_KEY.get(key)


def choose_cards(
    theme: Theme | None = None,
    heaviness: Heaviness | None = None,
    *,
    without: Iterable[str] = (),
) -> tuple[Card, ...]:
    """Return the cards of a theme and a heaviness, in the order of the deck; `None` means any.

    `without` holds the keys of cards to leave out.

    >>> [card.key for card in choose_cards(Theme.WORTH, Heaviness.LIGHT, without=["worth-02"])]
    ['worth-01', 'worth-03', 'worth-04']
    """
    left_out = frozenset(without)
    return tuple(
        card
        for card in DECK
        if theme in (None, card.theme)
        and heaviness in (None, card.heaviness)
        and card.key not in left_out
    )


def draw_card(cards: Sequence[Card], dice: Dice) -> Card | None:
    """Return one card by chance, or `None` when there is none to draw from.

    >>> draw_card(choose_cards(Theme.PAST), lambda cards: cards[0]).key
    'past-01'
    >>> draw_card((), lambda cards: cards[0])
    """
    return dice(cards) if cards else None
