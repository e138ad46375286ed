"""What there is to say about an invented person, before chance makes a diary of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hearthside.core.sources import Judgement, Source


@dataclass(frozen=True, slots=True)
class Scene:
    """What somebody might write about one moment."""

    happened: str
    told_myself: str = ""
    urge: str = ""
    response: str | None = None
    needed: str = ""
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Everyday:
    """One thing that is there or not in this life.

    `rate` is the chance at any moment (of any day, for what holds all day). `adds` is what it
    truly adds to felt insecurity, in points: nothing at all for what only seems linked.
    `goes_with` names what it mostly comes along with, `rate_along` is its chance then.
    `touches` is what the person says it touches.
    """

    name: str
    rate: float
    adds: float = 0.0
    day_level: bool = False
    soothing: bool = False
    goes_with: str = ""
    rate_along: float = 0.0
    touches: tuple[Source, ...] = ()
    hard: tuple[Scene, ...] = ()
    fine: tuple[Scene, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """A trial: `helps` is by how many points the first response truly does better than the second."""

    first: str
    second: str
    days_ago: int
    n_occasions: int
    helps: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """One invented person. `usual` is the level on an ordinary day; `seed` settles all chance.

    `answers` says how often each measure is answered: the days before today, oldest first.
    """

    name: str
    seed: int
    usual: float
    everydays: tuple[Everyday, ...]
    notes: tuple[str, ...]
    turning_point: str
    began: str
    tried: Tried
    judgements: Mapping[Source, Judgement] = field(default_factory=dict)
    own_words: Mapping[Source, str] = field(default_factory=dict)
    answers: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
