"""Scales whose scoring is published: keys, ranges, reliability and norms, with their sources. No item text.

Facts alone stand here. The questions come from the person's own file.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .measure import Combine, HigherMeans, Norm, Reliability

Numbers = tuple[int, ...]
Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class KnownPart:
    """Questions that a scale counts together, by their number in the published order."""

    key: str
    items: Numbers
    combine: Combine
    higher_means: HigherMeans
    reliability: Reliability | None = None
    norms: tuple[Norm, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownScale:
    """A scale.

    `ranges` holds, for each way it is printed, the points of every question; `turned` the
    reverse-keyed questions, for each published order. `days_between` is at least its look-back.
    """

    name: str
    pattern: str
    ranges: tuple[tuple[Range, ...], ...]
    turned: tuple[frozenset[int], ...]
    parts: tuple[KnownPart, ...]
    days_between: int
    source: str

    @property
    def size(self) -> int:
        """How many questions count."""
        return len(self.ranges[0])


def _numbers(first: int, last: int) -> Numbers:
    return tuple(range(first, last + 1))


ECR_R = KnownScale(
    name="ECR-R",
    pattern=r"ECR[- ]?R|Experiences in Close Relationships[- ]+Revised",
    ranges=(((1.0, 7.0),) * 36,),
    turned=(frozenset({9, 11, 20, 22, *_numbers(26, 31), *_numbers(33, 36)}),),
    parts=(
        KnownPart("attachment_anxiety", _numbers(1, 18), "mean", "strain"),
        KnownPart("attachment_avoidance", _numbers(19, 36), "mean", "strain"),
    ),
    days_between=28,
    source="Fraley, Waller & Brennan (2000), Journal of Personality and Social Psychology 78, 350-365",
)
_ECR_RS_RETEST = Reliability(
    kind="retest",
    value=0.65,
    days=30,
    source="R. C. Fraley's page on the ECR-RS (romantic partner)",
)
ECR_RS = KnownScale(
    name="ECR-RS",
    pattern=r"ECR[- ]?RS|Relationship Structures",
    ranges=(((1.0, 7.0),) * 9,),
    turned=(frozenset({1, 2, 3, 4}),),
    parts=(
        KnownPart("attachment_avoidance", _numbers(1, 6), "mean", "strain", _ECR_RS_RETEST),
        KnownPart("attachment_anxiety", _numbers(7, 9), "mean", "strain", _ECR_RS_RETEST),
    ),
    days_between=28,
    source="Fraley, Heffernan, Vicary & Brumbaugh (2011), Psychological Assessment 23, 615-625",
)
RSES = KnownScale(
    name="RSES",
    pattern=r"RSES|Rosenberg Self[- ]?Esteem( Scale)?",
    ranges=(((0.0, 3.0),) * 10, ((1.0, 4.0),) * 10),
    # It is printed in two orders.
    turned=(frozenset({2, 5, 6, 8, 9}), frozenset({3, 5, 8, 9, 10})),
    parts=(
        KnownPart(
            "self_esteem",
            _numbers(1, 10),
            "sum",
            "ease",
            Reliability(
                kind="retest", value=0.85, days=14, source="RAND's summary of the RSES (.85 to .88)"
            ),
        ),
    ),
    days_between=28,
    source="Rosenberg (1965), Society and the adolescent self-image",
)
_COLOMBIA = "Kocalevent et al. (2014), BMC Psychiatry 14:205"
PHQ_4 = KnownScale(
    name="PHQ-4",
    pattern=r"PHQ[- ]?4|Patient Health Questionnaire[- ]+4",
    ranges=(((0.0, 3.0),) * 4,),
    turned=(frozenset(),),
    parts=(
        KnownPart(
            "distress",
            _numbers(1, 4),
            "sum",
            "strain",
            Reliability(kind="alpha", value=0.84, source=_COLOMBIA),
            (
                Norm(population="1,500 adults in Colombia: women", mean=1.4, sd=2.1, n=1500, source=_COLOMBIA),
                Norm(population="1,500 adults in Colombia: men", mean=1.1, sd=1.9, n=1500, source=_COLOMBIA),
            ),
        ),
        KnownPart("anxiety", (1, 2), "sum", "strain"),
        KnownPart("low_mood", (3, 4), "sum", "strain"),
    ),
    days_between=14,
    source="Kroenke, Spitzer, Williams & Löwe (2009), Psychosomatics 50, 613-621",
)  # fmt: skip
CSI_4 = KnownScale(
    name="CSI-4",
    pattern=r"CSI[- ]?4|Couples Satisfaction Index[- ]+4",
    ranges=(((0.0, 6.0), (0.0, 5.0), (0.0, 5.0), (0.0, 5.0)),),
    turned=(frozenset(),),
    parts=(KnownPart("satisfaction", _numbers(1, 4), "sum", "ease"),),
    days_between=28,
    source="Funk & Rogge (2007), Journal of Family Psychology 21, 572-583",
)
_COLUMBIA = "Columbia social relations laboratory's page on the A-RSQ"
A_RSQ = KnownScale(
    name="A-RSQ",
    pattern=r"A[- ]?RSQ|Adult Rejection Sensitivity Questionnaire",
    ranges=(((1.0, 6.0),) * 18,),
    # Concern and expectancy take turns; expected acceptance counts the other way round.
    turned=(frozenset(range(2, 19, 2)),),
    parts=(
        KnownPart(
            "rejection_sensitivity",
            _numbers(1, 18),
            "mean_of_products",
            "strain",
            Reliability(kind="alpha", value=0.70, source=_COLUMBIA),
            (Norm(population="685 adults online", mean=8.61, sd=3.61, n=685, source=_COLUMBIA),),
        ),
    ),
    days_between=28,
    source="Downey & Feldman (1996); Berenson et al. (2009), the adult version",
)

# The longer name first: an ECR-RS is no ECR-R.
KNOWN_SCALES: Sequence[KnownScale] = (ECR_RS, ECR_R, RSES, PHQ_4, CSI_4, A_RSQ)


def find_scale(*names: str) -> KnownScale | None:
    """Return the scale that one of these names speaks of.

    >>> find_scale("ECR-RS (romantic partner)").name, find_scale("ECR-R").name
    ('ECR-RS', 'ECR-R')
    >>> find_scale("CSI-16") is None
    True
    """
    for scale in KNOWN_SCALES:
        pattern = re.compile(rf"(?<![A-Za-z0-9])(?:{scale.pattern})(?![A-Za-z0-9])", re.IGNORECASE)
        if any(pattern.search(name) for name in names):
            return scale
    return None
