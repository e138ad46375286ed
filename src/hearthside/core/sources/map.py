"""The map of five sources: what a person's own hard moments point to, and what they say to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

import numpy as np

from hearthside.core.beta import beta_quantile
from hearthside.core.diary.column import Floats
from hearthside.core.diary.source import Source
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.series.persistence import INSECURE_FROM, count_effective

from .judgement import Judgement
from .tagged import TaggedMoment, read_tagged

NEEDED = 10
"""Days with a hard moment that points somewhere, before a share is given."""

LEVEL = 0.9

PRIOR_INERTIA, PRIOR_DAYS = 0.4, 10.0
"""What troubles somebody stays for days: until the diary says more, each day is like the last."""

Days = Mapping[date, Sequence[TaggedMoment]]


class Standing(StrEnum):
    """Where a source stands on the map: a matter of evidence and of the person's word."""

    IN_PICTURE = "in_picture"
    NOT_YET = "not_yet"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class SourceEvidence:
    """What stands behind one source.

    `share` (0 to 1) is how much of the hard moments that point anywhere points here, with its
    interval; `n_moments` of them do, on `n_days` days. Of the `n_calm_asked` calm moments that
    could have shown it, `n_calm` did. `judgement` is the person's own; it changes the
    `standing` and never a number.
    """

    source: Source
    standing: Standing
    judgement: Judgement | None
    share: Estimate | NotEnoughData
    n_moments: int
    n_days: int
    n_calm: int
    n_calm_asked: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """The five sources in their one order; of `n_hard` hard moments, `n_pointing` point anywhere."""

    sources: tuple[SourceEvidence, ...]
    n_hard: int
    n_pointing: int
    n_days: int

    def of(self, source: Source) -> SourceEvidence:
        """What stands behind this one."""
        return next(evidence for evidence in self.sources if evidence.source is source)


def map_sources(
    moments: Sequence[TaggedMoment], judgements: Mapping[Source, Judgement] | None = None
) -> SourceMap:
    """Say what a person's hard moments point to, beside what they say themselves.

    A hard moment has felt insecurity of 5 or more on the 0 to 10 scale; one that points to a
    source was tagged with it, or a context was there that the person says touches it. The
    unit is the day, so that one long evening is one day: with x_d the share of a day's
    pointing hard moments that point to a source, over the N days that have any,

        share = sum x_d / N,    n_eff = N (1 - r) / (1 + r),

    r the lag-1 autocorrelation of the x_d in order, cut to 0 to .8 and shrunk to .4 by 10
    pseudo-days. The 90 % credible interval is that of Beta(n_eff share + 1/2,
    n_eff (1 - share) + 1/2), from 0 when no moment points there and to 1 when all do. Shares
    run from 0 to 1; they overlap and add up to nothing.

    "Fits" puts a source into the picture without any moment, "does not" takes it out of it
    with any number of them. It stays silent (`NotEnoughData`) before 10 days.

    Raises `UnusableTags` when it is given anything but tagged moments, or felt insecurity
    outside 0 to 10.

    Sources: Jeffreys (1946) for the prior; Brown, Cai & DasGupta (2001) for its interval;
    Bayley & Hammersley (1946) for the effective number of correlated observations.

    >>> both = [{Source.SELF_WORTH}, {Source.UNMET_NEEDS}]
    >>> days = [TaggedMoment(date(2026, 3, d), 7.0, frozenset(both[d % 2])) for d in range(1, 11)]
    >>> found = map_sources(days).of(Source.SELF_WORTH)
    >>> found.share.value, round(found.share.low, 2), round(found.share.high, 2)
    (0.5, 0.22, 0.78)
    """
    listed = read_tagged(moments)
    hard = [moment for moment in listed if moment.felt_insecurity >= INSECURE_FROM]
    calm = [moment for moment in listed if moment.felt_insecurity < INSECURE_FROM]
    pointing = [moment for moment in hard if moment.sources]
    days = {on: tuple(group) for on, group in groupby(pointing, key=lambda m: m.on)}
    said = judgements or {}
    return SourceMap(
        sources=tuple(_weigh(source, days, calm, said.get(source)) for source in Source),
        n_hard=len(hard),
        n_pointing=len(pointing),
        n_days=len(days),
    )


def _weigh(
    source: Source, days: Days, calm: Sequence[TaggedMoment], judgement: Judgement | None
) -> SourceEvidence:
    share = _estimate_share(source, days)
    by_day = [sum(source in moment.sources for moment in day) for day in days.values()]
    return SourceEvidence(
        source=source,
        standing=_place(share, sum(by_day), judgement),
        judgement=judgement,
        share=share,
        n_moments=sum(by_day),
        n_days=sum(count > 0 for count in by_day),
        n_calm=sum(source in moment.sources & moment.asked for moment in calm),
        n_calm_asked=sum(source in moment.asked for moment in calm),
    )


def _estimate_share(source: Source, days: Days) -> Estimate | NotEnoughData:
    n = len(days)
    if n < NEEDED:
        return NotEnoughData(have=n, need=NEEDED)
    by_day = np.array([np.mean([source in m.sources for m in day]) for day in days.values()])
    share, effective = float(by_day.mean()), _count_effective(by_day)
    a, b = effective * share + 0.5, effective * (1.0 - share) + 0.5
    tail = (1.0 - LEVEL) / 2.0
    low = beta_quantile(tail, a, b) if share > 0 else 0.0
    high = beta_quantile(1.0 - tail, a, b) if share < 1 else 1.0
    return Estimate(share, low, high, LEVEL, "credible", n)


def _count_effective(by_day: Floats) -> float:
    return count_effective(by_day, prior_inertia=PRIOR_INERTIA, prior_weight=PRIOR_DAYS)


def _place(
    share: Estimate | NotEnoughData, n_moments: int, judgement: Judgement | None
) -> Standing:
    if judgement is Judgement.DOES_NOT:
        return Standing.SET_ASIDE
    is_seen = isinstance(share, Estimate) and n_moments > 0
    return Standing.IN_PICTURE if judgement is Judgement.FITS or is_seen else Standing.NOT_YET
