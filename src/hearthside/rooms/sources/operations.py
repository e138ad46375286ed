"""What this room writes. When a function returns, what it wrote is there to stay."""

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID

from django.db import transaction

from hearthside.core.care.answer import SupportAnswer
from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.measures import AnswerSheet, KeptMeasure, Measure
from hearthside.core.measures.answer_sheet import fill_in, next_answer_on
from hearthside.core.measures.measure import hash_measure
from hearthside.core.sources import Judgement, OwnView, Source
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.vault.records import Vault


class TooSoon(Exception):
    """The measure was answered lately and rests until its day."""


def judge(vault: Vault, source: Source, judgement: Judgement | None, *, now: datetime) -> None:
    """Keep whether a source fits; `None` takes the answer back."""
    _change_view(vault, lambda view: view.judge(source, judgement), now)


def describe(vault: Vault, source: Source, words: str, *, path: str, now: datetime) -> None:
    """Keep a source's own words; no words take the old ones away."""
    with transaction.atomic():
        _change_view(vault, lambda view: view.describe(source, words), now)
        forget_every_kept_form(vault, path, now)


def answer_measure(
    vault: Vault,
    measure: Measure,
    answers: Mapping[str, float | None],
    *,
    path: str,
    language: str,
    now: datetime,
) -> UUID:
    """Keep one sheet of answers. Raises `TooSoon`, `UnusableAnswers`."""
    at = with_own_offset(now.replace(microsecond=0))
    sheet = fill_in(measure, answers, answered_at=at, language=language)
    with transaction.atomic():
        again_on = next_answer_on(measure, (kept.document for kept in vault.all(AnswerSheet)))
        if again_on is not None and now.date() < again_on:
            raise TooSoon
        forget_every_kept_form(vault, path, now)
        kept_id = vault.put(sheet, month_of=sheet.answered_at)
        _note_cost(vault, now)
        return kept_id


def delete_sheet(vault: Vault, id: UUID, *, now: datetime) -> AnswerSheet:
    """Delete one sheet of answers for good, and return it. Raises `RecordNotFound`."""
    with transaction.atomic():
        sheet = vault.get(AnswerSheet, id)
        vault.delete(id)
        _note_cost(vault, now)
        return sheet


def keep_measure(vault: Vault, measure: Measure, *, now: datetime) -> UUID:
    """Keep a measure that was brought in, and return its id; one that is here already stays as it is."""
    known = hash_measure(measure)
    with transaction.atomic():
        for kept in vault.all(KeptMeasure):
            if hash_measure(kept.document.measure) == known:
                return kept.id
        at = with_own_offset(now.replace(microsecond=0))
        return vault.put(KeptMeasure(measure=measure, brought_in_at=at), month_of=at)


def remove_measure(vault: Vault, id: UUID) -> None:
    """Remove a measure that was brought in, with what was answered to it. Raises `RecordNotFound`."""
    known = hash_measure(vault.get(KeptMeasure, id).measure)
    with transaction.atomic():
        sheets = (k.id for k in vault.all(AnswerSheet) if k.document.measure_hash == known)
        vault.delete(id, *sheets)


def start_fresh(vault: Vault, path: str, *, now: datetime) -> None:
    """Forget what was kept at this address when the session locked."""
    forget_every_kept_form(vault, path, now)


def _change_view(vault: Vault, change: Callable[[OwnView], OwnView], now: datetime) -> None:
    with transaction.atomic():
        before = vault.get_single(OwnView) or OwnView()
        after = change(before)
        if after != before:
            vault.put_single(after, on=now.date())


def _note_cost(vault: Vault, now: datetime) -> None:
    """What it costs by the cost measure counts when support is offered; it goes with its sheet."""
    before = vault.get_single(SupportAnswer) or SupportAnswer()
    after = before.measure_cost(kept.document for kept in vault.all(AnswerSheet))
    if after != before:
        vault.put_single(after, on=now.date())
