"""A wish leaves the other free to say no; this finds where one may be heard as an order."""

from hearthside.core.language import Finding, review

ORDERS = frozenset(("demand", "threat", "absolute"))
"""The kinds of finding that leave the other no choice."""


def find_orders(text: str) -> tuple[Finding, ...]:
    """Return what in a wish may be heard as an order, by place. Uncertain means silent.

    >>> [found.kind for found in find_orders("you always answer at once")]
    ['absolute']
    >>> find_orders("I would love a short word when it gets late")
    ()
    """
    return tuple(found for found in review(text).findings if found.kind in ORDERS)
