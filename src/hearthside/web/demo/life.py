"""What there is to say about an invented person, before chance makes a diary of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from hearthside.core.diary.moment import RESPONSES
from hearthside.core.sources import Judgement, Source
from hearthside.core.words import Say


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
    """A trial: `helps` is by how many points the first response truly does better than the second.

    A response is one of those that everybody finds in the app, or a word of the person's own.
    """

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


def say_life(life: Life, say: Say) -> Life:
    """Return the same life in the words of a language; nothing that counts is another."""
    return replace(
        life,
        name=say(life.name),
        everydays=tuple(_say_everyday(thing, say) for thing in life.everydays),
        notes=tuple(map(say, life.notes)),
        turning_point=say(life.turning_point),
        began=say(life.began),
        tried=_say_tried(life.tried, say),
        own_words={source: say(words) for source, words in life.own_words.items()},
    )


def _say_everyday(thing: Everyday, say: Say) -> Everyday:
    return replace(
        thing,
        name=say(thing.name),
        goes_with=say(thing.goes_with),
        hard=tuple(_say_scene(scene, say) for scene in thing.hard),
        fine=tuple(_say_scene(scene, say) for scene in thing.fine),
    )


def _say_scene(scene: Scene, say: Say) -> Scene:
    return replace(
        scene,
        happened=say(scene.happened),
        told_myself=say(scene.told_myself),
        urge=say(scene.urge),
        needed=say(scene.needed),
    )


def _say_tried(tried: Tried, say: Say) -> Tried:
    first, second = (one if one in RESPONSES else say(one) for one in (tried.first, tried.second))
    return replace(tried, first=first, second=second)
