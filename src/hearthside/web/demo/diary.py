"""Chance makes a diary of an invented life: the same one on every day it is made, only moved."""

import dataclasses
import math
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import cycle

import msgspec

from hearthside.core.diary import ContextList, Moment
from hearthside.core.diary.check_in import HIGHEST_ANSWER, choose_items

from .life import Everyday, Life

DAYS = 120
TURNING_DAY = 74
CHECK_IN_KEPT = 0.86
HARD_FROM, FINE_TO = 4.0, 3.0
MOOD_HOURS = 10.0
SINCE_TURNING = -0.7
"""Points by which the usual level lies lower once the agreement is a month old."""

There = Mapping[str, bool]


@dataclass(frozen=True, slots=True)
class Occasion:
    """One time of one day at which something may be written down."""

    day: int
    hour: float
    scheduled: bool


def invent_diary(life: Life, *, until: datetime) -> tuple[tuple[Moment, ...], ContextList]:
    """Return four months of moments up to a day before `until` (aware), and their contexts."""
    contexts = ContextList()
    for thing in life.everydays:
        contexts = contexts.add(thing.name, day_level=thing.day_level, soothing=thing.soothing)
        contexts = contexts.point(contexts.contexts[-1].id, frozenset(thing.touches))
    first_on = until.date() - timedelta(days=DAYS)
    inventor = _Inventor(life, contexts)
    moments: list[Moment] = []
    for occasion in _occasions(inventor.dice):
        hour, minute = divmod(round(occasion.hour * 60), 60)
        day = first_on + timedelta(days=occasion.day)
        at = datetime.combine(day, time(hour, minute), until.tzinfo)
        moments += inventor.invent(occasion, at)
    return tuple(moments), contexts


def _occasions(dice: random.Random) -> Iterator[Occasion]:
    """Yield three free times and the evening's check-in for every day, in order."""
    for day in range(DAYS):
        for low, high in ((8.0, 11.5), (12.0, 15.5), (16.0, 18.5)):
            yield Occasion(day, dice.uniform(low, high), scheduled=False)
        yield Occasion(day, dice.uniform(19.5, 21.5), scheduled=True)


class _Inventor:
    """Keeps what carries over from one occasion to the next: mood, the day, whose turn a scene is."""

    def __init__(self, life: Life, contexts: ContextList) -> None:
        self.dice = random.Random(life.seed)  # noqa: S311  (chance for a story, not for a key)
        # What is told is drawn apart, so that a new word changes no number.
        self._story = random.Random(life.seed)  # noqa: S311
        self._has_turned = False
        self._life = life
        self._ids = {context.name: context.id for context in contexts.contexts}
        self._mood = 0.0
        self._hours = 0.0
        self._day = -1
        self._all_day: dict[str, bool] = {}
        self._notes = cycle(life.notes)
        self._hard = {thing.name: cycle(thing.hard) for thing in life.everydays if thing.hard}
        self._fine = {thing.name: cycle(thing.fine) for thing in life.everydays if thing.fine}

    def invent(self, occasion: Occasion, at: datetime) -> Iterator[Moment]:
        """Yield the moment of an occasion, if the person writes one down."""
        there = self._look_around(occasion)
        level = self._feel(occasion, there)
        if self.dice.random() >= self._chance_to_write(occasion, level):
            return
        moment = Moment(
            at=at,
            felt_insecurity=float(level),
            scheduled=occasion.scheduled,
            contexts={self._ids[name]: float(value) for name, value in there.items()},
        )
        yield msgspec.structs.replace(moment, **self._tell(occasion, moment, there))

    def _look_around(self, occasion: Occasion) -> There:
        things = self._life.everydays
        if occasion.day != self._day:
            self._day, self._all_day = occasion.day, {}
            self._throw([thing for thing in things if thing.day_level], self._all_day)
        there = dict(self._all_day)
        self._throw([thing for thing in things if not thing.day_level], there)
        return {thing.name: there[thing.name] for thing in things}

    def _throw(self, things: list[Everyday], there: dict[str, bool]) -> None:
        for thing in things:
            along = there.get(thing.goes_with, False)
            there[thing.name] = self.dice.random() < (thing.rate_along if along else thing.rate)

    def _feel(self, occasion: Occasion, there: There) -> int:
        """Return felt insecurity: the usual level, a mood that fades, what is there, and chance."""
        hours = 24 * occasion.day + occasion.hour
        fade = math.exp(-(hours - self._hours) / MOOD_HOURS)
        self._mood = fade * self._mood + math.sqrt(1 - fade**2) * self.dice.gauss(0, 0.9)
        self._hours = hours
        better = SINCE_TURNING * min(max(occasion.day - TURNING_DAY, 0) / 30, 1)
        adds = sum(thing.adds for thing in self._life.everydays if there[thing.name])
        level = self._life.usual + better + self._mood + adds + self.dice.gauss(0, 0.6)
        return min(max(round(level), 0), 10)

    def _chance_to_write(self, occasion: Occasion, level: int) -> float:
        """A check-in is answered on most evenings; by choice, people write more when upset."""
        if occasion.scheduled:
            return CHECK_IN_KEPT
        return 1 / (1 + math.exp(1.0 - 0.4 * (level - self._life.usual)))

    def _tell(self, occasion: Occasion, moment: Moment, there: There) -> dict[str, object]:
        """Return what is written beside the numbers."""
        if not occasion.scheduled:
            return self._tell_scene(moment.felt_insecurity, there)
        items = choose_items(moment.at.date())
        answers = {i.key: self._answer(moment.felt_insecurity, i.reverse_keyed) for i in items}
        if occasion.day >= TURNING_DAY and not self._has_turned:
            self._has_turned = True
            return {"items": answers, "note": self._life.turning_point}
        return {"items": answers, "note": self._note(0.3)}

    def _tell_scene(self, level: float, there: There) -> dict[str, object]:
        told = self._hard if level >= HARD_FROM else self._fine if level <= FINE_TO else {}
        for name, scenes in told.items():
            if there[name] and self._story.random() < 0.9:
                return dataclasses.asdict(next(scenes))
        return {"note": self._note(0.4)}

    def _note(self, chance: float) -> str:
        return next(self._notes) if self._story.random() < chance else ""

    def _answer(self, level: float, reverse_keyed: bool) -> int:
        raw = round(level * 0.4 + self._story.gauss(0, 0.6))
        answer = min(max(raw, 0), HIGHEST_ANSWER)
        return HIGHEST_ANSWER - answer if reverse_keyed else answer
