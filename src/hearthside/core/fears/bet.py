"""A bet that fears are overstated, which pays only if they are: evidence that holds at any look."""

STAKES = (0.25, 0.5, 0.75, 0.95)
"""The share of the money that is put on each fear; the money is split between the four."""

ENOUGH = 20.0
"""Money from 1 to this much has a probability of at most .05 if nothing is overstated (Ville, 1939)."""


def play(stated: list[float], came_true: list[float]) -> tuple[float, ...]:
    """Return the money after each fear, from 1 at the start.

    money_m = mean over stakes of prod_{i <= m} (1 + stake (p_i - o_i))

    >>> [round(money, 2) for money in play([0.8, 0.6, 0.9], [0.0, 0.0, 1.0])]
    [1.49, 2.07, 1.93]
    """
    hands = [1.0] * len(STAKES)
    money = []
    for probability, outcome in zip(stated, came_true, strict=True):
        gain = probability - outcome
        hands = [hand * (1.0 + stake * gain) for hand, stake in zip(hands, STAKES, strict=True)]
        money.append(sum(hands) / len(hands))
    return tuple(money)
