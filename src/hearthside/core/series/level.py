"""The line that felt insecurity follows over weeks and months."""

from dataclasses import dataclass

from hearthside.core.diary import Diary


@dataclass(frozen=True, slots=True)
class LevelPoint:
    """The smoothed level on one day.

    `local_day` counts days since the diary's origin (`hearthside.core.diary.day_on` gives the
    date for a diary made from moments). `value`, `low` and `high` (a 90 % credible interval)
    are points on the 0 to 10 scale; `n` is the number of moments on that day, often 0.
    """

    local_day: int
    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class Level:
    """One point a day, in order; empty before 3 moments."""

    points: tuple[LevelPoint, ...]


def trace_level(diary: Diary) -> Level:
    """Trace the slow level of felt insecurity, one point a day."""
    return Level(())
