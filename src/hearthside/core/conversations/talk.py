"""A talk for two in steps. A talk is data: what to do in each step, and whose turn it is."""

from dataclasses import dataclass, replace
from enum import StrEnum

from .study import Study


class Turn(StrEnum):
    """Whose turn it is: of the one who began, of the other one, or of both."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"


OTHER = {Turn.FIRST: Turn.SECOND, Turn.SECOND: Turn.FIRST, Turn.BOTH: Turn.BOTH}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step; every text is marked for translation.

    `key` is kept while a talk is under way. `again` is the key of the step to go back to where
    somebody was not heard yet. `prepare` is a question one may answer alone beforehand, and
    `part` the part of the week's notes that answers it. `chooses_topic` says that the two choose
    here what the talk is about, so that a topic they named before is not talked about earlier.
    `words_apart` stand in place of `words` where each of the two has a device of their own.
    """

    key: str
    turn: Turn
    heading: str
    words: tuple[str, ...]
    starters: tuple[str, ...] = ()
    is_timed: bool = False
    again: str = ""
    prepare: str = ""
    part: str = ""
    chooses_topic: bool = False
    words_apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A whole talk. `minutes` is about how long it takes, without breaks.

    `takes_card` says whether a card may give the subject; `is_weekly`, whether it is prepared
    with the notes of the week.
    """

    key: str
    name: str
    about: str
    good_when: str
    not_when: tuple[str, ...]
    why: str
    studies: tuple[Study, ...]
    minutes: int
    steps: tuple[Step, ...]
    takes_card: bool = False
    is_weekly: bool = False

    def find_step(self, key: str) -> Step:
        """Return the step with this key; the first one where it is not there any more."""
        return next((step for step in self.steps if step.key == key), self.steps[0])

    def place_of(self, step: Step) -> int:
        """Return the place of a step, from 0."""
        return self.steps.index(step)

    def beside(self, step: Step, by: int) -> Step:
        """Return the step so many places further, or back; at either end it stays."""
        place = self.place_of(step) + by
        return self.steps[min(max(place, 0), len(self.steps) - 1)]

    def step_again(self, step: Step) -> Step:
        """Return the step where somebody speaks once more; elsewhere the same step."""
        return self.find_step(step.again) if step.again else step

    def is_about_topic(self, step: Step) -> bool:
        """Return whether the topic belongs to a step: from the one that chooses it on, else to all."""
        choosing = next((one for one in self.steps if one.chooses_topic), self.steps[0])
        return self.place_of(step) >= self.place_of(choosing)

    @property
    def questions(self) -> tuple[Step, ...]:
        """The steps that can be prepared alone, each once."""
        asked = {step.prepare: step for step in reversed(self.steps) if step.prepare}
        return tuple(step for step in self.steps if step in asked.values())


def for_first(*steps: Step) -> tuple[Step, ...]:
    """Return the steps as those of the one who began.

    >>> heard = Step(key="heard", turn=Turn.SECOND, heading="", words=(), again="speak")
    >>> [(step.key, step.turn.value, step.again) for step in for_first(heard)]
    [('heard-1', 'second', 'speak-1')]
    """
    return tuple(_number(step, 1) for step in steps)


def for_second(*steps: Step) -> tuple[Step, ...]:
    """Return the same steps with the two changing places.

    >>> heard = Step(key="heard", turn=Turn.SECOND, heading="", words=(), again="speak")
    >>> [(step.key, step.turn.value, step.again) for step in for_second(heard)]
    [('heard-2', 'first', 'speak-2')]
    """
    return tuple(replace(_number(step, 2), turn=OTHER[step.turn]) for step in steps)


def _number(step: Step, n: int) -> Step:
    again = f"{step.again}-{n}" if step.again else ""
    return replace(step, key=f"{step.key}-{n}", again=again)
