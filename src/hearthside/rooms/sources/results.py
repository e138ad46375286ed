"""What a sheet of answers says, in words: its scores, the person's own usual, the change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.measures import AnswerSheet, Measure, MeasureScore, SubscaleScore
from hearthside.core.measures.change import ReliableChange, compare_scores
from hearthside.core.measures.own import find_own_measure
from hearthside.core.measures.score import score_answers

from .sentences import CHANGES
from .shelf import Shelved, say

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

HEAVY_FROM = 6.0
TOLD_FROM = 0.75
"""From this share of an item's range on, an answer is one that stood out."""


@dataclass(frozen=True, slots=True)
class Usual:
    """The lowest and the highest of a person's own earlier scores, and how many there are."""

    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class Row:
    """One score of one sheet, ready to be read."""

    name: str
    score: SubscaleScore
    higher_means: str
    usual: Usual | None
    change: ReliableChange | None

    @property
    def estimate(self) -> Estimate | None:
        value = self.score.value
        return value if isinstance(value, Estimate) else None

    @property
    def missing(self) -> NotEnoughData | None:
        value = self.score.value
        return value if isinstance(value, NotEnoughData) else None

    @property
    def change_words(self) -> "StrPromise | None":
        return CHANGES[self.change.verdict] if self.change else None

    @property
    def band(self) -> float | None:
        """What a change would have to pass, in points."""
        return self.change.band if self.change else None

    @property
    def leaves_out_days(self) -> bool:
        """Whether the noise is known from one day's answers only."""
        noise = self.score.noise
        return self.change is not None and noise is not None and noise.basis in ("alpha", "omega")


@dataclass(frozen=True, slots=True)
class Result:
    """One sheet: its scores, and the answers that stood out or were left open."""

    answered_at: datetime
    rows: tuple[Row, ...]
    stood_out: tuple[tuple[str, str], ...]
    went_well: tuple[tuple[str, str], ...]
    n_skipped: int


def read_results(measure: Measure, sheets: Sequence[AnswerSheet]) -> tuple[Result, ...]:
    """What each sheet of one wording in one language says, oldest first."""
    scores: list[MeasureScore] = []
    results = []
    for place, sheet in enumerate(sheets):
        scores.append(score_answers(measure, sheet, sheets[:place]))
        results.append(_read_one(measure, sheet, scores))
    return tuple(results)


def latest_result(shelved: Shelved) -> Result | None:
    """What the latest sheet of one of our measures says; `None` before the first."""
    sheets = [kept.document for kept in shelved.sheets]
    measure = find_own_measure(sheets[-1].measure_hash) if sheets else None
    alike = [sheet for sheet in sheets if is_alike(sheet, sheets[-1])]
    return read_results(measure, alike)[-1] if measure else None


def is_alike(sheet: AnswerSheet, other: AnswerSheet) -> bool:
    """Whether two sheets answer the very same words in one language."""
    return (sheet.measure_hash, sheet.language) == (other.measure_hash, other.language)


def is_heavy(measure: Measure, sheet: AnswerSheet) -> bool:
    """Whether these are answers after which somebody should be asked how they are.

    Only for a scale of which that is known: from 6 of its 12 points on, more strain than most
    people tell of (Kroenke, Spitzer, Williams and Löwe, 2009).
    """
    if measure.scale != "PHQ-4":
        return False
    told = [(item, sheet.answers.get(item.key)) for item in measure.items]
    return sum(item.count(answer) for item, answer in told if answer is not None) >= HEAVY_FROM


def _read_one(measure: Measure, sheet: AnswerSheet, scores: Sequence[MeasureScore]) -> Result:
    changes = compare_scores(scores[-2], scores[-1]) if len(scores) > 1 else {}
    rows = tuple(
        Row(
            name=say(measure, part.name),
            score=score,
            higher_means=part.higher_means,
            usual=_find_usual([s.subscale(part.key).points for s in scores[:-1]]),
            change=changes.get(part.key),
        )
        for part, score in zip(measure.subscales, scores[-1].subscales, strict=True)
    )
    heavy, light = _find_told(measure, sheet)
    unasked = measure.find_unasked(sheet.answers)
    skipped = sum(sheet.answers[key] is None for key in sheet.answers.keys() - unasked)
    return Result(sheet.answered_at.replace(tzinfo=None), rows, heavy, light, skipped)


def _find_usual(points: Sequence[float | None]) -> Usual | None:
    known = [value for value in points if value is not None]
    return Usual(min(known), max(known), len(known)) if len(known) > 1 else None


Told = tuple[tuple[str, str], ...]


def _find_told(measure: Measure, sheet: AnswerSheet) -> tuple[Told, Told]:
    """The statements that weighed most and least, each with the answer that was given."""
    heavy, light = [], []
    for item in measure.items if measure.is_own else ():
        answer = sheet.answers.get(item.key)
        if answer is None:
            continue
        low, high = item.range
        share = (item.count(answer) - low) / (high - low)
        said = next((say(measure, o.text) for o in item.options if o.value == answer), "")
        if share >= TOLD_FROM:
            heavy.append((say(measure, item.text), said))
        elif share <= 1.0 - TOLD_FROM:
            light.append((say(measure, item.text), said))
    return tuple(heavy), tuple(light)
