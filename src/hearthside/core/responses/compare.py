"""Each response beside the person's other responses."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

import numpy as np

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.diary.column import Floats
from hearthside.core.dose import carry_forward
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.regression import Effects, regress, share_below_zero
from hearthside.core.state_space import Setting

NO_RESPONSE = "none"

ENOUGH = 5
"""Times that a response was used before it is compared."""

DOSE_HOURS = 8.0
"""How fast what a response does wears off."""

COMMON_SD, OWN_SD = 2.0, 0.5
"""Points: what responding at all goes with, and how far one response may differ from that."""

WIDENED = 1.3
"""What the intervals are widened by: measured, they came out too narrow by about this much."""

SURE = 0.95
LEVEL, _HALF_WIDTH = 0.9, 1.6448536269514722

RESPONSE_SETTINGS = tuple(
    Setting(*each) for each in product((3.0, 8.0, 24.0), (0.4, 1.2, 3.0), (0.0, 0.003, 0.012, 0.05))
)


class Leaning(StrEnum):
    """What tends to follow a response, beside the person's other responses."""

    LOWER = "lower"
    HIGHER = "higher"
    NOT_CLEAR = "not_clear"
    NOT_ENOUGH = "not_enough"


@dataclass(frozen=True, slots=True)
class ResponseContrast:
    """One response: what follows it less what follows the others, in points (below 0: lower).

    `contrast` is `None` unless it is sure enough to be said, and `NotEnoughData` before the
    response and another one were used 5 times each; `n` is how often this one was used.
    """

    response: str
    leaning: Leaning
    contrast: Estimate | NotEnoughData | None
    n: int


@dataclass(frozen=True, slots=True)
class ResponseReport:
    """Every response of a diary, by name; `n` is how many moments were answered with one."""

    responses: tuple[ResponseContrast, ...]
    n: int


def compare_responses(diary: Diary) -> ResponseReport:
    """Say which responses are followed by less (or more) insecurity than the person's others.

    People respond when they are upset, and upset passes; so a response is never compared with
    doing nothing, only with the other things the same person does. Felt insecurity, in points
    on the 0 to 10 scale, is taken as

        y_i = z_i'g + sum_j c_j d_ij + a D_i + sum_r b_r D_ir + u(t_i) + l(t_i) + e_i,
        D_ir = sum over earlier moments k with response r of exp(-(t_i - t_k) / 8 h),

    with D the sum of all D_r (a ~ N(0, 2^2) takes up that responses follow upset), b_r ~
    N(0, .5^2), and clock, contexts, mood and drift as in the other statistics. Shown is
    b_r less the mean of the other b, with a 90 % credible interval widened by 1.3, and only
    when the probability of its sign, so widened, is at least .95. It stays silent about a
    response that was used fewer than 5 times, or when no other was used 5 times. "Followed
    by" is all it says; only a trial decided by coin can say more.

    Raises `UnusableDiary` when it is given anything but a diary.

    Sources: Box & Tiao (1975) on effects that wear off; Evraire et al. (2022) on what follows
    reassurance seeking; de Haan-Rietdijk et al. (2017) on uneven gaps.

    >>> hours = [12.0 * i for i in range(120)]
    >>> did = ["pause", "none", "withdrawal", "none"] * 30
    >>> felt = [6, 2, 6, 5, 7, 3, 7, 6] * 15
    >>> diary = Diary.from_arrays(hours, felt, [[]] * 120, names=[], responses=did)
    >>> [(r.response, r.leaning.value) for r in compare_responses(diary).responses]
    [('pause', 'lower'), ('withdrawal', 'higher')]
    """
    if not isinstance(diary, Diary):
        raise UnusableDiary("not_a_diary", "responses are compared in a Diary")
    counts = count_responses(diary)
    usable = [name for name, n in counts.items() if n >= ENOUGH]
    usable = usable if len(usable) > 1 else []
    effects = _regress_doses(diary, usable) if usable else None
    found = [
        _contrast(name, n, usable.index(name), effects)
        if effects is not None and name in usable
        else _say_not_enough(name, counts)
        for name, n in counts.items()
    ]
    return ResponseReport(tuple(found), sum(counts.values()))


def count_responses(diary: Diary) -> dict[str, int]:
    """How often each response was used, by name; doing nothing is none."""
    used = Counter(name for name in diary.responses if name and name != NO_RESPONSE)
    return dict(sorted(used.items()))


def _regress_doses(diary: Diary, usable: list[str]) -> Effects:
    """The effects of the common dose and of each response's own."""
    used = np.array([[did == name for name in usable] for did in diary.responses], dtype=float)
    doses = carry_forward(diary.at_hours, used, DOSE_HOURS)
    columns = np.column_stack([doses.sum(axis=1), doses])
    prior = np.array([COMMON_SD, *[OWN_SD] * len(usable)])
    return regress(diary, columns, prior, RESPONSE_SETTINGS)


def _say_not_enough(name: str, counts: dict[str, int]) -> ResponseContrast:
    """Too few of it, or of every other one."""
    most_of_another = max((n for other, n in counts.items() if other != name), default=0)
    short = NotEnoughData(have=min(counts[name], most_of_another), need=ENOUGH)
    return ResponseContrast(name, Leaning.NOT_ENOUGH, short, counts[name])


def _contrast(name: str, n: int, place: int, effects: Effects) -> ResponseContrast:
    mean, sd = effects.contrast(_against_the_others(place, len(effects.mean) - 1))
    sd *= WIDENED
    leaning = _lean(share_below_zero(mean, sd))
    if leaning is Leaning.NOT_CLEAR:
        return ResponseContrast(name, leaning, None, n)
    half = _HALF_WIDTH * sd
    shown = Estimate(mean, mean - half, mean + half, LEVEL, "credible", n)
    return ResponseContrast(name, leaning, shown, n)


def _against_the_others(place: int, count: int) -> Floats:
    """One response less the mean of the others; the common dose has no part in it."""
    shares = np.full(1 + count, -1.0 / (count - 1))
    shares[0], shares[1 + place] = 0.0, 1.0
    return shares


def _lean(probability_lower: float) -> Leaning:
    if probability_lower >= SURE:
        return Leaning.LOWER
    return Leaning.HIGHER if 1.0 - probability_lower >= SURE else Leaning.NOT_CLEAR
