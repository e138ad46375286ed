"""A wish leaves the other free to say no; this finds where one may be heard as an order."""

from collections.abc import Iterator
from dataclasses import dataclass

from hearthside.core.agreements import Control, find_control
from hearthside.core.language import review

ORDERS = frozenset(("demand", "threat", "absolute"))
"""The kinds of finding that leave the other no choice."""


@dataclass(frozen=True, slots=True)
class Order:
    """One way in which a wish may be heard as an order, and how else it may be said (or nothing)."""

    kind: str
    another_way: tuple[str, ...] = ()


def find_orders(*wishes: str) -> tuple[Order, ...]:
    """Return what in each wish may be heard as an order. Uncertain means silent.

    A wish is read by itself, by the review and by the rules for wording that controls. That it
    says only what the other does is what a wish is, so that alone is left out.

    >>> [found.kind for found in find_orders("you must text me every hour")]
    ['demand', 'where', 'must']
    >>> find_orders("I would love a short word when it gets late", "")
    ()
    """
    return tuple(found for wish in wishes if wish for found in _orders_in(wish))


def _orders_in(wish: str) -> Iterator[Order]:
    for found in review(wish).findings:
        if found.kind in ORDERS:
            yield Order(found.kind, found.another_way)
    for hold in find_control(wish):
        if hold.kind is not Control.ONE_SIDE:
            yield Order(hold.kind.value)
