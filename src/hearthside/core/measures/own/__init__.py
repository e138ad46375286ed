"""The measures written for this app, in our own words. Not tests; no value is normal."""

from hearthside.core.measures.measure import Measure, hash_measure

from .attachment import ATTACHMENT
from .communication import COMMUNICATION
from .comparison import COMPARISON
from .cost import COST
from .past_wounds import PAST_WOUNDS
from .self_worth import SELF_WORTH
from .showing import SHOWING

FIVE_SOURCES = (PAST_WOUNDS, ATTACHMENT, SELF_WORTH, COMMUNICATION, COMPARISON)
OWN_MEASURES = (*FIVE_SOURCES, SHOWING, COST)
"""As they are asked now."""

RETIRED_MEASURES: tuple[Measure, ...] = ()
"""Earlier wordings, as they were. Whoever changes a measure puts the old one here."""

_BY_HASH = {hash_measure(measure): measure for measure in (*OWN_MEASURES, *RETIRED_MEASURES)}


def find_own_measure(measure_hash: str) -> Measure | None:
    """Return the own measure with this content, of today or retired; `None` for anything else."""
    return _BY_HASH.get(measure_hash)


__all__ = [
    "ATTACHMENT",
    "COMMUNICATION",
    "COMPARISON",
    "COST",
    "FIVE_SOURCES",
    "OWN_MEASURES",
    "PAST_WOUNDS",
    "RETIRED_MEASURES",
    "SELF_WORTH",
    "SHOWING",
    "find_own_measure",
]
