"""What a person answered to a measure, tied to the very words they were asked."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import ClassVar

from hearthside.core.document import Document

from .measure import Measure, hash_measure
from .refusal import UnusableAnswers


class AnswerSheet(Document, frozen=True, kw_only=True):
    """One time a measure was answered.

    `answers` maps an item's key to the value of the chosen option, or the number; `None`
    means "rather not say". `measure_hash` is that of the measure as it was shown, `language`
    the one it was shown in. `answered_at` keeps the person's own offset.
    """

    namespace: ClassVar[str] = "answer_sheet"

    measure_id: str
    measure_version: str
    measure_hash: str
    answers: dict[str, float | None]
    answered_at: datetime
    language: str = "en"


class KeptMeasure(Document, frozen=True, kw_only=True):
    """A measure that a person brought in, kept as it was read. A new version is a new one."""

    namespace: ClassVar[str] = "measure"

    measure: Measure
    brought_in_at: datetime


def fill_in(
    measure: Measure,
    answers: Mapping[str, float | None],
    *,
    answered_at: datetime,
    language: str = "en",
) -> AnswerSheet:
    """Return the answers as a sheet; what was not answered is kept as "rather not say".

    An answer to an item that is not asked after the others is dropped.

    Raises `UnusableAnswers`; its code is `unknown_item`, `not_an_option`, or `nothing_answered`
    when every item was skipped.
    """
    for key, answer in answers.items():
        if answer is not None and not measure.item(key).takes(answer):
            raise UnusableAnswers("not_an_option", f"{key[:80]!r} does not take this answer")
    kept = measure.keep_asked(answers)
    if all(answer is None for answer in kept.values()):
        raise UnusableAnswers("nothing_answered", "at least one answer is needed")
    return AnswerSheet(
        measure_id=measure.id,
        measure_version=measure.version,
        measure_hash=hash_measure(measure),
        answers=kept,
        answered_at=answered_at,
        language=language,
    )


def next_answer_on(measure: Measure, sheets: Iterable[AnswerSheet]) -> date | None:
    """Return the first day on which it may be answered again; `None` when it never was.

    Every version counts: asking oneself the same thing again and again is part of the trouble.
    """
    days = [sheet.answered_at.date() for sheet in sheets if sheet.measure_id == measure.id]
    return max(days) + timedelta(days=measure.days_between) if days else None
