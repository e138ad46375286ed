"""Whether an exercise leaves somebody feeling worse than before: a bet that holds at any look."""

from collections.abc import Sequence
from dataclasses import dataclass

STAKE = 0.5
"""The share of the money that is put on "worse" each time."""

ENOUGH = 5.0
"""Money from 1 to this much has a probability of at most 1 in 5 where worse is no likelier than better."""

LOWEST, HIGHEST = 0, 10


class UnusableFeelings(ValueError):
    """The answers cannot be compared.

    `code` names the reason for a program; the message says it in plain English.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Backfire:
    """How often it felt worse, better or the same afterwards.

    `evidence` is the most that a bet on "worse" has been worth; from 5 on, first reached after
    `after` answers, it `is_harmful` enough to be put away.
    """

    n_worse: int
    n_better: int
    n_same: int
    evidence: float
    is_harmful: bool
    after: int | None


def assess_backfire(before: Sequence[int], after: Sequence[int]) -> Backfire:
    """Say whether an exercise should be put away for one person, by how they felt before and after.

    Each pair is how steady somebody felt, 0 to 10 points, before and after one use, oldest first.
    Where it went down it counts as worse, where it went up as better. With a stake of a half,

        evidence = max over m of prod_{i <= m} (1.5 if worse, 0.5 if better, 1 if the same),

    and `is_harmful` begins where that reaches 5: after four times worse and none better, six and
    one, eight and two. Where worse is no likelier than better, it is ever reached with a
    probability of at most 1 in 5, however often one looks; to put away something harmless costs
    little and can be undone, so that is allowed to happen more often than a wrong finding is. It
    is silent before four answers. It cannot tell the exercise from the hour: who begins at a low
    point often feels better later with or without it.

    Raises `UnusableFeelings` for anything but whole points from 0 to 10, and for two lists that
    are not equally long.

    Sources: Wood, Perunovic & Lee (2009) on sentences that turn against people; Ville (1939) and
    Waudby-Smith & Ramdas (2024) on the bet.

    >>> assess_backfire([5, 6, 4, 5], [4, 4, 3, 4]).is_harmful
    True
    >>> told = assess_backfire([5, 6, 4, 5], [4, 4, 3, 6])
    >>> told.n_worse, told.n_better, told.evidence, told.is_harmful
    (3, 1, 3.375, False)
    """
    changes = [end - start for start, end in _read(before, after)]
    money, worth = [], 1.0
    for change in changes:
        worth *= 1.0 + STAKE * ((change < 0) - (change > 0))
        money.append(worth)
    reached = next((number for number, held in enumerate(money, 1) if held >= ENOUGH), None)
    return Backfire(
        n_worse=sum(change < 0 for change in changes),
        n_better=sum(change > 0 for change in changes),
        n_same=sum(change == 0 for change in changes),
        evidence=max(money, default=1.0),
        is_harmful=reached is not None,
        after=reached,
    )


def _read(before: Sequence[int], after: Sequence[int]) -> list[tuple[int, int]]:
    for points in (before, after):
        if not isinstance(points, Sequence) or not all(map(_is_point, points)):
            raise UnusableFeelings("out_of_range", "feelings are whole points from 0 to 10")
    if len(before) != len(after):
        raise UnusableFeelings("not_in_pairs", "each time has one answer before and one after")
    return list(zip(before, after, strict=True))


def _is_point(value: object) -> bool:
    return type(value) is int and LOWEST <= value <= HIGHEST
