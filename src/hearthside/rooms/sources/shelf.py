"""The measures a person can answer: ours, and those they brought in; found by what a URL says."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import ceil
from uuid import UUID

from django.utils.translation import gettext

from hearthside.core.measures import AnswerSheet, KeptMeasure, Measure
from hearthside.core.measures.answer_sheet import next_answer_on
from hearthside.core.measures.measure import hash_measure
from hearthside.core.measures.own import FIVE_SOURCES, OWN_MEASURES, find_own_measure
from hearthside.core.sources import Source
from hearthside.vault.records import RecordNotFound, Stored, Vault

from .safety import may_stand
from .sentences import say_length

MEASURE_OF = dict(zip(Source, FIVE_SOURCES, strict=True))
SOURCE_OF = {measure.id: source for source, measure in MEASURE_OF.items()}
SECONDS_AN_ITEM = 12


@dataclass(frozen=True, slots=True)
class Shelved:
    """One measure, the key it has in addresses, and the sheets answered, oldest first."""

    key: str
    measure: Measure
    sheets: tuple[Stored[AnswerSheet], ...]
    today: date

    @property
    def title(self) -> str:
        return say(self.measure, self.measure.title)

    @property
    def about(self) -> str:
        """What it is, and for ours what it is not."""
        return say(self.measure, self.measure.about)

    @property
    def instruction(self) -> str:
        return say(self.measure, self.measure.instruction)

    @property
    def length(self) -> str:
        """How many questions, and about how long they take."""
        return say_measure_length(self.measure)

    @property
    def answered_on(self) -> date | None:
        return self.sheets[-1].document.answered_at.date() if self.sheets else None

    @property
    def again_on(self) -> date | None:
        """The first day on which it may be answered again, while that is still to come."""
        on = next_answer_on(self.measure, (kept.document for kept in self.sheets))
        return on if on is not None and on > self.today else None


@dataclass(frozen=True, slots=True)
class Shelf:
    """Every measure there is for one person."""

    own: tuple[Shelved, ...]
    brought_in: tuple[Shelved, ...]

    def find(self, key: str) -> Shelved:
        """The measure with this key. Raises `RecordNotFound`."""
        for shelved in (*self.own, *self.brought_in):
            if shelved.key == key:
                return shelved
        raise RecordNotFound


def read_shelf(vault: Vault, *, today: date, steps_back: bool) -> Shelf:
    """Open the measures and what was answered. What must step back is not on the shelf at all."""
    # One look through the vault for both.
    answered, kept = vault.all_of_both(AnswerSheet, KeptMeasure, since=date.min)
    sheets = sorted(answered, key=lambda one: one.document.answered_at)
    return Shelf(
        own=tuple(
            Shelved(measure.id, measure, _of(measure, sheets), today)
            for measure in OWN_MEASURES
            if may_stand(measure, steps_back=steps_back)
        ),
        brought_in=tuple(
            Shelved(str(k.id), k.document.measure, _of(k.document.measure, sheets), today)
            for k in sorted(kept, key=lambda one: one.document.brought_in_at)
            if may_stand(k.document.measure, steps_back=steps_back)
        ),
    )


def find_wording(vault: Vault, sheet: AnswerSheet) -> Measure | None:
    """The measure exactly as it was shown when this sheet was answered."""
    own = find_own_measure(sheet.measure_hash)
    if own is not None:
        return own
    kept = (kept.document.measure for kept in vault.all(KeptMeasure))
    return next((m for m in kept if hash_measure(m) == sheet.measure_hash), None)


def say_measure_length(measure: Measure) -> str:
    """How many questions a measure asks, and about how long they take."""
    n = len(measure.items)
    return say_length(n, ceil(n * SECONDS_AN_ITEM / 60))


def find_kept(vault: Vault, id: UUID) -> KeptMeasure:
    """One measure that was brought in. Raises `RecordNotFound`."""
    return vault.get(KeptMeasure, id)


def say(measure: Measure, words: str) -> str:
    """Words of a measure: ours are translated, anybody else's stand as they are."""
    return gettext(words) if measure.is_own and words else words


def _of(measure: Measure, sheets: Iterable[Stored[AnswerSheet]]) -> tuple[Stored[AnswerSheet], ...]:
    return tuple(kept for kept in sheets if kept.document.measure_id == measure.id)
