"""The one scorer: a measure and its answers in, scores with their doubt out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import fsum, sqrt
from typing import Literal

from hearthside.core.estimate import Estimate, NotEnoughData

from .answer_sheet import AnswerSheet
from .measure import Item, Measure, Subscale, hash_measure
from .noise import LEVEL, Noise, own_noise, stated_noise
from .refusal import UnusableAnswers


@dataclass(frozen=True, slots=True)
class SubscaleScore:
    """One score.

    `points` is the bare sum or mean, for reckoning on with; `value` is what is shown: it
    comes with an interval, or says what it waits for: more `answers` to this sheet, or more
    answered `sheets`. `noise` is for comparing two scores. `asked` leaves out what did not apply.
    """

    key: str
    points: float | None
    value: Estimate | NotEnoughData
    waits_for: Literal["", "answers", "sheets"]
    noise: Noise | None
    answered: int
    asked: int
    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class MeasureScore:
    """The scores of one sheet, in the order of the measure's subscales."""

    measure_hash: str
    answered_at: datetime
    subscales: tuple[SubscaleScore, ...]
    language: str = "en"

    def subscale(self, key: str) -> SubscaleScore:
        """Return the score of this subscale. Raises `KeyError` when there is none."""
        return {score.key: score for score in self.subscales}[key]


def score_answers(
    measure: Measure, sheet: AnswerSheet, earlier: Sequence[AnswerSheet] = ()
) -> MeasureScore:
    """Score one sheet with the very measure that was answered.

    A reverse-keyed item of the range low to high counts low + high - points. With k items that
    apply, of which the answered ones average m,

        mean = m,    sum = k m,    mean of products = mean of a_i b_i over whole pairs,

    in points, and the 95 % confidence interval is score -+ q SE, cut to the lowest and the
    highest score there is. SE = SD sqrt(1 - r) with q = 1.96 where reliability r (0 to 1) and
    SD are stated; otherwise SE and Student's q come from the person's own `earlier` sheets of
    the same content in the same language. A subscale stays silent when fewer items than its
    `min_answered` were answered, and, where nothing is stated, before 6 earlier scores. An item
    that does not apply is not missing: it adds nothing, and one answer less is needed. Where the
    answer that decides it was skipped, it counts as skipped too.

    Raises `UnusableAnswers` for anything but a measure and sheets, for a sheet of another
    measure or another wording of it (code `other_content`), and for an answer that the
    measure does not take.

    Sources: Lord & Novick (1968) on the standard error of measurement; von Neumann (1941) on
    the mean square successive difference.

    >>> from datetime import UTC, datetime
    >>> from .answer_sheet import fill_in
    >>> from .own import SELF_WORTH
    >>> answers = {item.key: 3 for item in SELF_WORTH.items}
    >>> sheet = fill_in(SELF_WORTH, answers, answered_at=datetime(2026, 3, 1, tzinfo=UTC))
    >>> score = score_answers(SELF_WORTH, sheet).subscale("self_doubt")
    >>> round(score.points, 2), score.value
    (2.43, NotEnoughData(have=0, need=6))
    """
    _check(measure, sheet, earlier)
    same = [s for s in earlier if s.language == sheet.language]
    before = sorted(
        (s for s in same if s.measure_hash == sheet.measure_hash), key=lambda s: s.answered_at
    )
    past = [s for s in before if s.answered_at < sheet.answered_at]
    scores = tuple(_score(measure, part, sheet, past) for part in measure.subscales)
    return MeasureScore(sheet.measure_hash, sheet.answered_at, scores, sheet.language)


def count_points(measure: Measure, subscale: Subscale, sheet: AnswerSheet) -> float | None:
    """Return the bare score of one subscale, or `None` when too much was skipped."""
    counted = count_items(measure, subscale, sheet)
    answered = [points for points in counted if points is not None]
    if len(answered) < _needed(measure, subscale, sheet):
        return None
    if subscale.combine == "mean_of_products":
        pairs = zip(counted[::2], counted[1::2], strict=True)
        answered = [a * b for a, b in pairs if a is not None and b is not None]
    mean = fsum(answered) / len(answered) if answered else None
    if mean is None or subscale.combine != "sum":
        return mean
    return mean * (len(counted) - _settled(measure, subscale, sheet))


def count_items(measure: Measure, subscale: Subscale, sheet: AnswerSheet) -> list[float | None]:
    """Return the keyed points of a subscale's items, `None` where one was skipped or not asked."""
    items = {item.key: item for item in measure.items}
    answers = measure.keep_asked(sheet.answers)
    return [_count(items[key], answers[key]) for key in subscale.items]


def find_range(measure: Measure, subscale: Subscale) -> tuple[float, float]:
    """Return the lowest and the highest score there is."""
    ranges = [measure.item(key).range for key in subscale.items]
    lows, highs = ([pair[end] for pair in ranges] for end in (0, 1))
    if subscale.combine == "mean_of_products":
        lows, highs = (
            [a * b for a, b in zip(ends[::2], ends[1::2], strict=True)] for ends in (lows, highs)
        )
    share = 1.0 if subscale.combine == "sum" else 1.0 / len(lows)
    return share * fsum(lows), share * fsum(highs)


def _check(measure: Measure, sheet: AnswerSheet, earlier: Sequence[AnswerSheet]) -> None:
    if not isinstance(measure, Measure):
        raise UnusableAnswers("not_a_measure", "answers are scored with a Measure")
    if not all(isinstance(each, AnswerSheet) for each in (sheet, *earlier)):
        raise UnusableAnswers("not_a_sheet", "what is scored is an AnswerSheet")
    if sheet.measure_hash != hash_measure(measure):
        raise UnusableAnswers("other_content", "the sheet answers another wording or measure")


def _score(
    measure: Measure, part: Subscale, sheet: AnswerSheet, past: Sequence[AnswerSheet]
) -> SubscaleScore:
    points = count_points(measure, part, sheet)
    answers, items = measure.keep_asked(sheet.answers), frozenset(part.items)
    answered = sum(answers[key] is not None for key in part.items)
    asked = len(items - measure.find_unasked(answers))
    low, high = find_range(measure, part)
    noise = stated_noise(part) or _own_noise(measure, part, past)
    value: Estimate | NotEnoughData
    waits_for: Literal["", "answers", "sheets"] = ""
    if points is None:
        need = _needed(measure, part, sheet)
        waits_for, value = "answers", NotEnoughData(have=answered, need=need)
    elif isinstance(noise, NotEnoughData):
        waits_for, value = "sheets", noise
    else:
        ends = max(points - noise.reach, low), min(points + noise.reach, high)
        value = Estimate(points, *ends, LEVEL, "confidence", answered)
    known = noise if isinstance(noise, Noise) else None
    return SubscaleScore(part.key, points, value, waits_for, known, answered, asked, low, high)


def _settled(measure: Measure, part: Subscale, sheet: AnswerSheet) -> int:
    """How many of its items surely do not apply."""
    return len(measure.find_settled(sheet.answers).intersection(part.items))


def _needed(measure: Measure, part: Subscale, sheet: AnswerSheet) -> int:
    """How many answers it takes; what does not apply is not missing."""
    return max(part.min_answered - _settled(measure, part, sheet), 1)


def _own_noise(
    measure: Measure, part: Subscale, past: Sequence[AnswerSheet]
) -> Noise | NotEnoughData:
    points = [count_points(measure, part, sheet) for sheet in past]
    # Answers come in whole steps; rounding alone leaves a twelfth of a squared step per item.
    least = sqrt(len(part.items) / 12.0)
    if part.combine != "sum":
        least /= len(part.items)
    return own_noise([p for p in points if p is not None], least)


def _count(item: Item, answer: float | None) -> float | None:
    if answer is None:
        return None
    if not item.takes(answer):
        raise UnusableAnswers("not_an_option", f"{item.key!r} does not take this answer")
    return item.count(answer)
