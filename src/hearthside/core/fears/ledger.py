"""What a ledger of fears adds up to."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from hearthside.core.beta import beta_quantile
from hearthside.core.estimate import Estimate, NotEnoughData

from .bet import ENOUGH, play
from .calibration import Calibration, draw_calibration
from .fear import Fear, Outcome, read_ledger

NEEDED = 5
"""Settled fears before anything is added up."""

LEVEL = 0.9


@dataclass(frozen=True, slots=True)
class FearLedger:
    """Fears counted, and what was expected beside what happened.

    `n_missing` counts the fears whose outcome should be known and is not. Over the `n_settled`
    (yes, partly, no): `came_true` is the share that did, `expected` the mean stated
    probability, `gap` expected less came true (above 0: feared more than happened); within
    `gap_if_missing` it must lie whatever became of the missing ones. `brier` is the mean
    squared distance of statement and outcome, `brier_of_base_rate` that of always saying
    one's own share. All of these run from 0 to 1 (gaps from -1), and are `None` or
    `NotEnoughData` before 5 settled fears. `evidence` is the most that a bet on "overstated"
    has been worth; from 20 on, first reached after `overstated_after` fears, `overstates`.
    """

    n_yes: int
    n_partly: int
    n_no: int
    n_open: int
    n_unknown: int
    n_missing: int
    came_true: Estimate | NotEnoughData
    expected: float | None
    gap: Estimate | NotEnoughData
    gap_if_missing: tuple[float, float] | None
    brier: float | None
    brier_of_base_rate: float | None
    evidence: float
    overstates: bool
    overstated_after: int | None
    calibration: Calibration | NotEnoughData

    @property
    def n_settled(self) -> int:
        """The fears that came true, in part or not at all."""
        return self.n_yes + self.n_partly + self.n_no


def weigh_fears(fears: Sequence[Fear], today_on: date | None = None) -> FearLedger:
    """Say how often fears came true, beside how likely they seemed.

    Of n settled fears let p_i be the stated probability and o_i the outcome, 1 for yes, .5
    for partly, 0 for no. With k = sum o_i,

        came true = k / n,    90 % interval that of Beta(k + 1/2, n - k + 1/2),
        gap = mean p_i - k / n,    Brier = mean (p_i - o_i)^2,
        evidence = max over m of mean over s of prod_{i <= m} (1 + s (p_i - o_i)),

    s = .25, .5, .75, .95, in the order in which the outcomes were told. The evidence may be
    looked at after every fear: in somebody whose fears are no more than they state it ever
    reaches 20 with a probability of at most .05, and 20 is where `overstates` begins. All
    shares are probabilities from 0 to 1. Unknown outcomes are left out and counted; those
    that are open past their date on `today_on` are counted as missing too, and the gap's
    bounds put them all at yes and all at no. It stays silent before 5 settled fears, and the
    calibration curve before 30.

    Raises `UnusableLedger` when it is given anything but fears, a probability outside 0 to 1,
    or a fear that was due or settled before it was written down.

    Sources: Jeffreys (1946) and Brown, Cai & DasGupta (2001) on the interval; Brier (1950);
    Waudby-Smith & Ramdas (2024) on the bet; Dimitriadis, Gneiting & Jordan (2021) on the curve.

    >>> ledger = weigh_fears([Fear(0.6, Outcome.NO, date(2026, 3, 1)) for _ in range(9)])
    >>> ledger.came_true.value, round(ledger.came_true.high, 2), round(ledger.expected, 2)
    (0.0, 0.19, 0.6)
    >>> round(ledger.evidence, 1), ledger.overstates, ledger.overstated_after
    (25.1, True, 9)
    """
    ledger = read_ledger(fears)
    settled = [fear for fear in ledger if fear.came_true is not None]
    missing = [fear.stated_probability for fear in ledger if fear.is_missing(today_on)]
    stated = [fear.stated_probability for fear in settled]
    outcomes = [float(fear.came_true or 0.0) for fear in settled]
    money = play(stated, outcomes)
    counts = Counter(fear.outcome for fear in ledger)
    enough = len(settled) >= NEEDED
    return FearLedger(
        n_yes=counts[Outcome.YES],
        n_partly=counts[Outcome.PARTLY],
        n_no=counts[Outcome.NO],
        n_open=counts[Outcome.OPEN],
        n_unknown=counts[Outcome.UNKNOWN],
        n_missing=len(missing),
        came_true=_came_true(outcomes),
        expected=_mean(stated) if enough else None,
        gap=_gap(stated, outcomes),
        gap_if_missing=_gap_if_missing(stated, outcomes, missing) if enough else None,
        brier=_brier(stated, outcomes) if enough else None,
        brier_of_base_rate=_brier([_mean(outcomes)] * len(settled), outcomes) if enough else None,
        evidence=max(money, default=1.0),
        overstates=max(money, default=1.0) >= ENOUGH,
        overstated_after=next((i for i, m in enumerate(money, 1) if m >= ENOUGH), None),
        calibration=draw_calibration(stated, outcomes),
    )


def _came_true(outcomes: list[float]) -> Estimate | NotEnoughData:
    n, k = len(outcomes), sum(outcomes)
    if n < NEEDED:
        return NotEnoughData(have=n, need=NEEDED)
    tail = (1.0 - LEVEL) / 2.0
    low, high = (beta_quantile(q, k + 0.5, n - k + 0.5) for q in (tail, 1.0 - tail))
    # None of n (or all of them) is itself among the shares that fit.
    return Estimate(k / n, low if k > 0 else 0.0, high if k < n else 1.0, LEVEL, "credible", n)


def _gap(stated: list[float], outcomes: list[float]) -> Estimate | NotEnoughData:
    share = _came_true(outcomes)
    if isinstance(share, NotEnoughData):
        return share
    mean = _mean(stated)
    return Estimate(
        mean - share.value, mean - share.high, mean - share.low, LEVEL, "credible", len(stated)
    )


def _gap_if_missing(
    stated: list[float], outcomes: list[float], missing: list[float]
) -> tuple[float, float]:
    everything = _mean(stated + missing)
    return tuple(  # type: ignore[return-value]
        everything - _mean(outcomes + [outcome] * len(missing)) for outcome in (1.0, 0.0)
    )


def _brier(stated: list[float], outcomes: list[float]) -> float:
    return _mean([(p - o) ** 2 for p, o in zip(stated, outcomes, strict=True)])


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)
