"""One filter for all that is looked for in a diary on one day.

Its gains take the same time for many settings of the mood as for a few, so that every
statistic's settings run through the diary together.
"""

from dataclasses import dataclass
from typing import Self

from hearthside.core.diary import Diary
from hearthside.core.responses.compare import RESPONSE_SETTINGS
from hearthside.core.series.ground import GROWTH_SETTINGS
from hearthside.core.state_space import SETTINGS, Setting, StateSpace

EVERY_SETTING = tuple(dict.fromkeys((*SETTINGS, *GROWTH_SETTINGS, *RESPONSE_SETTINGS)))


@dataclass(frozen=True, slots=True, eq=False)
class SharedSpace:
    """The filter under every setting, and the part of it that each statistic takes."""

    every: StateSpace

    @classmethod
    def over(cls, diary: Diary) -> Self:
        """Return the filter of a diary."""
        return cls(StateSpace.over(diary.at_hours, EVERY_SETTING))

    @property
    def for_links(self) -> StateSpace:
        """What triggers and the slow line take."""
        return self._pick(SETTINGS)

    @property
    def for_growth(self) -> StateSpace:
        """What the time since a start takes."""
        return self._pick(GROWTH_SETTINGS)

    @property
    def for_responses(self) -> StateSpace:
        """What responses take."""
        return self._pick(RESPONSE_SETTINGS)

    def _pick(self, settings: tuple[Setting, ...]) -> StateSpace:
        return self.every.only(*map(EVERY_SETTING.index, settings))
