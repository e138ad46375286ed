"""How felt insecurity runs through the week and the day."""

from dataclasses import dataclass

from hearthside.core.diary import Diary
from hearthside.core.estimate import Estimate, NotEnoughData

BLOCK_HOURS = 3
NEEDED_DAYS = 3


@dataclass(frozen=True, slots=True)
class RhythmCell:
    """One weekday (0 = Monday) and one block of hours, half-open, with its mean in points."""

    weekday: int
    hour_from: int
    hour_to: int
    mean: Estimate | NotEnoughData


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Seven days of eight three-hour blocks, Monday midnight first."""

    cells: tuple[RhythmCell, ...]


def describe_rhythm(diary: Diary) -> Rhythm:
    """Describe felt insecurity by weekday and three-hour block."""
    return Rhythm(
        tuple(
            RhythmCell(day, hour, hour + BLOCK_HOURS, NotEnoughData(have=0, need=NEEDED_DAYS))
            for day in range(7)
            for hour in range(0, 24, BLOCK_HOURS)
        )
    )
