"""A small trial on oneself: which of two responses, decided by coin."""

from dataclasses import dataclass

import numpy as np

BLOCK = 4
"""Occasions in a block; each block has both responses twice, in one of six orders."""

ORDERS = (
    (0, 0, 1, 1),
    (0, 1, 0, 1),
    (0, 1, 1, 0),
    (1, 0, 0, 1),
    (1, 0, 1, 0),
    (1, 1, 0, 0),
)

FEWEST, MOST = 12, 24


class UnusableTrial(ValueError):
    """The trial cannot be planned or analysed as it stands.

    `code` names the reason for a program; the message says it in plain English.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Trial:
    """Two agreed responses and the order in which the coin has put them.

    `flips` holds one 0 (the first) or 1 (the second) for each occasion.
    """

    first: str
    second: str
    flips: tuple[int, ...]

    def response_at(self, occasion: int) -> str | None:
        """Return the response for an occasion, counted from 0; `None` when the trial is over."""
        if occasion >= len(self.flips):
            return None
        return (self.first, self.second)[self.flips[occasion]]


def plan_trial(seed: int, first: str, second: str, occasions: int = 20) -> Trial:
    """Decide by coin which of two responses is used on each of the next upset occasions.

    Occasions come in blocks of four. Each block has either response twice, in one of the six
    possible orders; with w_1, w_2, ... the 64-bit words of the PCG64 generator of the seed,

        order of block m = w_m mod 6,

    so a drift of the mood over the trial weighs on both alike, and the same seed gives the
    same flips everywhere. The seed is 0 or above and should come from a true source of
    chance; `occasions` is a multiple of four from 12 to 24 and flips are 0 to 1. Who sees
    three of a block knows the fourth, so nobody should decide whether an occasion counts
    after looking. The probability of either response is one half on every occasion. It is
    never silent: a plan needs no data.

    Raises `UnusableTrial` when the responses are blank or the same, or a number is out of range.

    Sources: Fisher (1935) on randomisation; Senn (2002) on trials in one person; O'Neill (2014) on the generator.

    >>> trial = plan_trial(7, "open_talk", "pause", occasions=12)
    >>> trial.flips
    (1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 0)
    >>> trial.response_at(0), trial.response_at(12)
    ('pause', None)
    """
    _refuse_wrong_responses(first, second)
    _refuse_wrong_numbers(seed, occasions)
    words = np.random.PCG64(seed).random_raw(occasions // BLOCK)
    flips = tuple(flip for word in words for flip in ORDERS[int(word) % len(ORDERS)])
    return Trial(first, second, flips)


def _refuse_wrong_responses(first: str, second: str) -> None:
    if not all(isinstance(name, str) and name.strip() for name in (first, second)):
        raise UnusableTrial("no_response", "a trial needs the names of two responses")
    if first == second:
        raise UnusableTrial("same_response", "a trial needs two different responses")


def _refuse_wrong_numbers(seed: int, occasions: int) -> None:
    if not isinstance(seed, int) or seed < 0:
        raise UnusableTrial("bad_seed", "a seed is a whole number, 0 or above")
    fits = isinstance(occasions, int) and FEWEST <= occasions <= MOST and occasions % BLOCK == 0
    if not fits:
        raise UnusableTrial("bad_length", "a trial has 12, 16, 20 or 24 occasions")
