"""Where things stand in the drawing: feelings on the left, whom one turns to on the right, a line for each.

All lines to one point, or lines to many: that is seen before anything is read.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from hearthside.core.columns import measure
from hearthside.core.support import FeelingSupport, Tie

LEFT, MIDDLE, RIGHT = 112, 164, 216
"""Where the feelings, the middle of a line and the ties stand; the picture is 340 wide."""

ROW = 34
LONGEST = 14
"""Letters of a name that fit beside its point; a Chinese character is as wide as two."""


@dataclass(frozen=True, slots=True)
class Point:
    """One feeling or one tie, at its height; `is_open` is a feeling without a line."""

    words: str
    y: int
    is_open: bool = False
    is_partner: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """One line from a feeling to a tie."""

    path: str
    is_partner: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """All of it, in units of the picture."""

    height: int
    feelings: tuple[Point, ...]
    ties: tuple[Point, ...]
    ways: tuple[Way, ...]


def draw(feelings: Sequence[tuple[str, FeelingSupport]], ties: Sequence[Tie]) -> Drawing:
    """Return the drawing of these feelings, by name, and these ties."""
    height = ROW * max(len(feelings), len(ties))
    lefts, rights = _spread(len(feelings), height), _spread(len(ties), height)
    heights = {tie.id: y for tie, y in zip(ties, rights, strict=True)}
    supports = [support for _name, support in feelings]
    return Drawing(
        height=height,
        feelings=tuple(
            Point(name, y, is_open=support.is_open)
            for (name, support), y in zip(feelings, lefts, strict=True)
        ),
        ties=tuple(
            Point(shorten(tie.name), y, is_partner=tie.is_partner)
            for tie, y in zip(ties, rights, strict=True)
        ),
        ways=tuple(
            Way(_curve(y, heights[tie.id]), tie.is_partner)
            for support, y in zip(supports, lefts, strict=True)
            for tie in support.ties
        ),
    )


def shorten(name: str) -> str:
    """Return as much of a name as fits beside its point."""
    if measure(name) <= LONGEST:
        return name
    kept = ""
    for letter in name:
        if measure(kept + letter) >= LONGEST:
            break
        kept += letter
    return f"{kept.rstrip()}…"


def _spread(count: int, height: int) -> tuple[int, ...]:
    return tuple(round(height * (place + 0.5) / count) for place in range(count))


def _curve(left: int, right: int) -> str:
    return f"M{LEFT} {left}C{MIDDLE} {left} {MIDDLE} {right} {RIGHT} {right}"
