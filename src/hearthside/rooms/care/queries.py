"""What the pages of this room show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from django.http import QueryDict
from django.urls import reverse
from django.utils.text import Truncator

from hearthside.core.agreements import AgreementBook
from hearthside.core.care.answer import SupportAnswer, find_offer
from hearthside.core.care.safety_plan import SafetyPlan
from hearthside.core.diary import ContextList, Moment
from hearthside.core.fears import FearEntry
from hearthside.core.finding import Finding, Pictures, compare
from hearthside.core.hand_over import HandOver, Material, Paper, Ticks, gather
from hearthside.core.hand_over.content import linkable
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.vault.records import Vault

from . import sentences
from .forms import AnswerForm, FileForm, PlanForm, TickForm
from .page import write_paper
from .scores import find_scores

MOST_LISTED = 300
"""More boxes than these are no choice any more; a shorter period lists the others."""
MOST_FEARS = 60
EXCERPT = 160

Sent = QueryDict | None
Choices = Mapping[str, list[tuple[str, Any]]]


@dataclass(frozen=True, slots=True)
class CarePage:
    """The offer with its reasons, the one question, and until when "not now" holds."""

    form: AnswerForm
    reasons: tuple[str, ...]
    quiet_until: date | None


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One step of the plan as it is read."""

    heading: str
    words: str


@dataclass(frozen=True, slots=True)
class PlanPage:
    """The plan; without steps it is not written yet."""

    steps: tuple[PlanStep, ...]


@dataclass(frozen=True, slots=True)
class MomentRow:
    """One moment with a box. `at` is the wall clock of the place it was lived in."""

    id: UUID
    at: datetime
    felt: float
    words: str
    is_ticked: bool


class Step(StrEnum):
    """Where the person is: ticking, choosing moments, looking at the page."""

    TICKS = "ticks"
    MOMENTS = "moments"
    PREVIEW = "preview"


@dataclass(frozen=True, slots=True)
class Made:
    """The page as it is looked at, and all that its files are made from."""

    ticks: Ticks
    hand_over: HandOver
    paper: Paper
    contexts: ContextList


@dataclass(frozen=True, slots=True)
class TakeAlongPage:
    """One of three steps. Only in the last the page is made."""

    step: Step
    form: TickForm
    file_form: FileForm
    has_finding: bool
    has_moments: bool
    rows: tuple[MomentRow, ...] = ()
    n_unlisted: int = 0
    made: Made | None = None

    @property
    def template(self) -> str:
        """The template of this step."""
        return f"care/{self.step.value}.html"


@dataclass(frozen=True, slots=True)
class Shelf:
    """What there is to choose from, with its pictures in the language of the page."""

    material: Material
    painted: Mapping[str, str]
    language: str


def care_page(vault: Vault, sent: Sent, *, today: date) -> CarePage:
    """The room's first page. A "not now" hides the offer here as well."""
    answer = vault.get_single(SupportAnswer) or SupportAnswer()
    offer = find_offer(vault.get_single(Finding), answer, today)
    is_quiet = answer.is_quiet(today)
    return CarePage(
        form=AnswerForm(sent, answer=answer),
        reasons=() if is_quiet else tuple(str(sentences.REASONS[r]) for r in offer.reasons),
        quiet_until=answer.quiet_until if is_quiet else None,
    )


def plan_page(vault: Vault) -> PlanPage:
    """The plan to read: the steps that hold something."""
    plan = vault.get_single(SafetyPlan) or SafetyPlan()
    told = ((words, getattr(plan, step)) for step, words in sentences.plan_headings().items())
    return PlanPage(tuple(PlanStep(heading, words) for heading, words in told if words))


def open_plan(vault: Vault, sent: Sent, *, path: str) -> PlanForm:
    """The plan to write: as it was sent, else as it was left at the lock, else as it is."""
    started = None if sent else find_kept_form(vault, path)
    return PlanForm(sent, plan=vault.get_single(SafetyPlan) or SafetyPlan(), started=started)


def take_along_page(
    vault: Vault, sent: Sent, *, path: str, now: datetime, language: str
) -> TakeAlongPage:
    """The step that follows from what was sent."""
    shelf = _fill_shelf(vault, language)
    started = None if sent else _find_started(vault, path)
    form = TickForm(sent, today=now.date(), choices=_choices(shelf), started=started)
    return _lay_out(form, shelf, FileForm(), today=now.date())


def file_page(
    vault: Vault, sent: QueryDict, *, own_name: str, now: datetime, language: str
) -> TakeAlongPage:
    """The page as it was looked at, made anew from the same ticks, and how to give it out."""
    shelf = _fill_shelf(vault, language)
    form = TickForm(sent, today=now.date(), choices=_choices(shelf))
    return _lay_out(form, shelf, FileForm(sent, own_name=own_name), today=now.date())


def _lay_out(form: TickForm, shelf: Shelf, file_form: FileForm, *, today: date) -> TakeAlongPage:
    step, material = _find_step(form), shelf.material
    rows = _rows(form.ticks(), material) if step is Step.MOMENTS else []
    return TakeAlongPage(
        step=step,
        form=form,
        file_form=file_form,
        has_finding=material.finding is not None,
        has_moments=bool(material.moments),
        rows=tuple(rows[:MOST_LISTED]),
        n_unlisted=max(0, len(rows) - MOST_LISTED),
        made=_make(form.ticks(), shelf, today) if step is Step.PREVIEW else None,
    )


def _make(ticks: Ticks, shelf: Shelf, today: date) -> Made:
    hand_over = gather(ticks, shelf.material, made_on=today)
    paper = write_paper(hand_over, shelf.painted, language=shelf.language)
    return Made(ticks, hand_over, paper, shelf.material.contexts)


def _find_started(vault: Vault, path: str) -> dict[str, list[str]] | None:
    """What was sent after the lock, from the page itself or from the look at it."""
    return find_kept_form(vault, path) or find_kept_form(vault, reverse("care-file"))


def _find_step(form: TickForm) -> Step:
    if not form.is_bound or "back" in form.data or not form.is_valid():
        return Step.TICKS
    is_choosing = form.cleaned_data["entries"] == "some" and "chosen" not in form.data
    return Step.MOMENTS if is_choosing else Step.PREVIEW


def _fill_shelf(vault: Vault, language: str) -> Shelf:
    moments, fears = vault.all_of_both(Moment, FearEntry, since=date.min)
    contexts = vault.get_single(ContextList) or ContextList()
    kept = tuple(sorted(((m.id, m.document) for m in moments), key=lambda p: (p[1].at, p[0])))
    finding = _find_standing(vault, kept, contexts)
    material = Material(
        moments=kept,
        contexts=contexts,
        fears=tuple((fear.id, fear.document) for fear in fears),
        finding=finding,
        plan=vault.get_single(SafetyPlan),
        scores=find_scores(vault),
        agreements=(vault.get_single(AgreementBook) or AgreementBook()).entries,
    )
    return Shelf(material, _find_painted(vault, finding, language), language)


def _find_standing(
    vault: Vault, moments: Sequence[tuple[UUID, Moment]], contexts: ContextList
) -> Finding | None:
    """The settled finding, unless something it was built on has been changed or deleted."""
    finding = vault.get_single(Finding)
    if finding is None or compare(finding, moments, contexts).gone:
        return None
    return finding


def _find_painted(vault: Vault, finding: Finding | None, language: str) -> Mapping[str, str]:
    pictures = vault.get_single(Pictures) if finding else None
    if finding is None or pictures is None:
        return {}
    fits = (pictures.settled_at, pictures.language) == (finding.settled_at, language)
    return pictures.painted if fits else {}


def _choices(shelf: Shelf) -> Choices:
    material = shelf.material
    links = linkable(material.finding)
    newest = sorted(material.fears, key=lambda pair: pair[1].written_at, reverse=True)
    return {
        "parts": sentences.part_choices(material),
        "links": [(key, sentences.name_link(link)) for key, link in links.items()],
        "scores": [(key, sentences.name_score(score)) for key, score in material.scores],
        "fears": [(str(key), sentences.name_fear(fear)) for key, fear in newest[:MOST_FEARS]],
        "agreements": [
            (str(entry.id), sentences.name_agreement(entry.stands_by))
            for entry in material.agreements
            if entry.stands_by is not None
        ],
    }


def _rows(ticks: Ticks, material: Material) -> list[MomentRow]:
    """The moments of the period, the newest first."""
    lived = (pair for pair in reversed(material.moments) if ticks.covers(pair[1].at.date()))
    return [_row(key, moment, is_ticked=key in ticks.moments) for key, moment in lived]


def _row(key: UUID, moment: Moment, *, is_ticked: bool) -> MomentRow:
    told = (moment.happened, moment.told_myself, moment.note, moment.needed, moment.urge)
    words = next((text for text in told if text), "")
    return MomentRow(
        id=key,
        at=moment.at.replace(tzinfo=None),
        felt=moment.felt_insecurity,
        words=Truncator(words[: EXCERPT * 2]).chars(EXCERPT),
        is_ticked=is_ticked,
    )
