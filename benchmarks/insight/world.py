"""The worlds that invented people live in: twenty contexts, and what differs from the base world."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

CONTEXTS = 20
DAY_LEVEL = np.isin(np.arange(CONTEXTS), (10, 12, 18))
MOST_TRIGGERS = 5


@dataclass(frozen=True, slots=True)
class World:
    """What differs from the base world."""

    level: float | None = None
    walk_sd: float | None = None
    most_triggers: int = MOST_TRIGGERS
    heavy_tails: bool = False
    is_clean: bool = False
    stress_effect: float = 0.0
    ticking: float = 0.0
    raises: float = 0.85
    mood_hours: tuple[float, float] = (3.0, 18.0)
    is_asked: bool = True
    gap_days: int = 0
    listed: int = CONTEXTS
    strangers: int = 0
    twice: int = 0


WORLDS = {
    "base": World(),
    "null": World(most_triggers=0),
    "floor": World(level=1.0),
    "drift": World(walk_sd=0.15),
    "heavytail": World(heavy_tails=True),
    "confounded": World(stress_effect=0.4, ticking=float(np.log(1.25))),
    "clean": World(is_clean=True),
    "both ways": World(raises=0.5),
    "fast mood": World(mood_hours=(0.5, 2.0)),
    "slow mood": World(mood_hours=(24.0, 96.0)),
    "gaps": World(gap_days=14),
    "never asked": World(is_asked=False),
    "few listed": World(listed=8),
    "many listed": World(strangers=10),
    "listed twice": World(twice=3),
}
