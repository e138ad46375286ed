"""How often the growth page's sentences were wrong or missing, measured on invented people.

Every figure that the room tells about its own errors stands here, so that a new measurement
changes one file. All are shares of 100.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """`growth_*`: docs/methods/assess_growth.md. `pace_false` is the most that any unchanged group was
    told, both ways together; `halving_found` are those whose ten hours became five:
    docs/methods/compare_recovery.md. `again_*`: docs/methods/find_resurfacing.md.
    """

    growth_false: int = 2
    growth_false_after_worst: int = 4
    pace_false: int = 4
    halving_found: int = 14
    again_least: int = 10
    again_most: int = 23


MEASURED = Measured()
