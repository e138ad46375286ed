"""How often agreements were kept, from the person's own check-ins. It counts for nobody and against nobody."""

from collections.abc import Iterable
from dataclasses import dataclass

from hearthside.core.agreements.side import CheckIn, Fit
from hearthside.core.beta import beta_quantile
from hearthside.core.estimate import Estimate, NotEnoughData

NEEDED = 5
"""Check-ins before anything is added up."""

LEVEL = 0.9


@dataclass(frozen=True, slots=True)
class Kept:
    """Check-ins counted, and the share that said "kept" (0 to 1)."""

    n_kept: int
    n: int
    share: Estimate | NotEnoughData


def weigh_kept(check_ins: Iterable[CheckIn]) -> Kept:
    """Say at how many of the check-ins agreements were kept.

    With k of n, the share is k / n and its 90 % interval that of Beta(k + 1/2, n - k + 1/2). It
    stays silent before 5 check-ins. Sources: Jeffreys (1946); Brown, Cai and DasGupta (2001).

    >>> from datetime import date
    >>> from uuid import UUID
    >>> went = [CheckIn(id=UUID(int=i), on=date(2026, 3, 1), fit=Fit.KEPT) for i in range(6)]
    >>> kept = weigh_kept(went)
    >>> kept.n_kept, kept.share.value, round(kept.share.low, 2)
    (6, 1.0, 0.74)
    """
    fits = [check_in.fit for check_in in check_ins]
    n, k = len(fits), fits.count(Fit.KEPT)
    if n < NEEDED:
        return Kept(k, n, NotEnoughData(have=n, need=NEEDED))
    low, high = (beta_quantile(p, k + 0.5, n - k + 0.5) for p in ((1 - LEVEL) / 2, (1 + LEVEL) / 2))
    return Kept(k, n, Estimate(k / n, min(low, k / n), max(high, k / n), LEVEL, "credible", n))
