"""What there is to say about an invented person, before chance makes a diary of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scene:
    """What somebody might write about one moment."""

    happened: str
    told_myself: str = ""
    urge: str = ""
    response: str | None = None
    needed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Everyday:
    """One thing that is there or not in this life.

    `rate` is the chance at any moment (of any day, for what holds all day). `adds` is what it
    truly adds to felt insecurity, in points: nothing at all for what only seems linked.
    `goes_with` names what it mostly comes along with, `rate_along` is its chance then.
    """

    name: str
    rate: float
    adds: float = 0.0
    day_level: bool = False
    soothing: bool = False
    goes_with: str = ""
    rate_along: float = 0.0
    hard: tuple[Scene, ...] = ()
    fine: tuple[Scene, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """One invented person. `usual` is the level on an ordinary day; `seed` settles all chance."""

    name: str
    seed: int
    usual: float
    everydays: tuple[Everyday, ...]
    notes: tuple[str, ...]
    turning_point: str
