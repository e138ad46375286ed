"""What the pages of the measures show."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.measures import AnswerSheet
from hearthside.core.sources import Source
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.rooms import Room, all_rooms
from hearthside.vault.records import Stored, Vault

from .forms import MeasureForm
from .results import Result, is_alike, is_heavy, read_results
from .shelf import SOURCE_OF, Shelf, Shelved, find_wording, read_shelf

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

WHY_COST = _(
    "Partners of people who often feel insecure can tire of reassuring them, and grow careful and "
    "less content (Lemay and Dudley, 2011). Stress in close relationships shows in the body too "
    "(Kiecolt-Glaser and Newton, 2001)."
)
COST_AND_SHOWING = ("showing", "cost")

Kept = Stored[AnswerSheet]


@dataclass(frozen=True, slots=True)
class ShelfPage:
    """Every measure there is to answer, in three groups."""

    shelf: Shelf

    @property
    def of_sources(self) -> tuple[Shelved, ...]:
        return tuple(s for s in self.shelf.own if s.key in SOURCE_OF)

    @property
    def why_cost(self) -> "StrPromise":
        return WHY_COST

    @property
    def of_weight(self) -> tuple[Shelved, ...]:
        """How insecurity shows, and what it costs."""
        return tuple(s for s in self.shelf.own if s.key in COST_AND_SHOWING)


@dataclass(frozen=True, slots=True)
class Told:
    """One time it was answered."""

    id: UUID
    result: Result


@dataclass(frozen=True, slots=True)
class ResultsPage:
    """What a measure said, newest first; `older` are of another wording or language."""

    shelved: Shelved
    told: tuple[Told, ...]
    older: tuple[tuple[UUID, datetime], ...]

    @property
    def source(self) -> Source | None:
        """The source it is about, if it is about one."""
        return SOURCE_OF.get(self.shelved.key)

    @property
    def is_weight(self) -> bool:
        """Whether it is about how insecurity shows or what it costs."""
        return self.shelved.key in COST_AND_SHOWING

    @property
    def was_hard(self) -> bool:
        """Whether today's answers are such that one more question is offered; nothing is noted."""
        is_of_today = self.shelved.answered_on == self.shelved.today
        return is_of_today and is_heavy(self.shelved.measure, self.shelved.sheets[-1].document)

    @property
    def outside(self) -> Room | None:
        """The room for help from outside, where there is one."""
        rooms = {room.slug: room for room in all_rooms()}
        return rooms.get("care") or rooms.get("help")

    @property
    def latest(self) -> Told | None:
        return self.told[0] if self.told else None


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One sheet of answers; without a key the measure is not on the shelf any more."""

    title: str
    key: str
    answered_at: datetime


def shelf_page(vault: Vault, *, today: date, steps_back: bool) -> ShelfPage:
    """The measures."""
    return ShelfPage(read_shelf(vault, today=today, steps_back=steps_back))


def find_shelved(vault: Vault, key: str, *, today: date, steps_back: bool) -> Shelved:
    """One measure. Raises `RecordNotFound`."""
    return read_shelf(vault, today=today, steps_back=steps_back).find(key)


def begin_answers(
    vault: Vault, shelved: Shelved, sent: QueryDict | None, *, path: str
) -> MeasureForm:
    """The questions: as they were sent, else as they were left when the session locked."""
    started = None if sent else find_kept_form(vault, path)
    return MeasureForm(sent, measure=shelved.measure, started=started)


def results_page(vault: Vault, key: str, *, today: date, steps_back: bool) -> ResultsPage:
    """What was answered to one measure so far. Raises `RecordNotFound`."""
    shelved = find_shelved(vault, key, today=today, steps_back=steps_back)
    told, older = _split_by_wording(vault, shelved.sheets)
    return ResultsPage(shelved=shelved, told=told, older=older)


def sheet_page(vault: Vault, id: UUID, *, today: date, steps_back: bool) -> SheetPage:
    """One sheet of answers, before it is deleted. Raises `RecordNotFound`."""
    sheet = vault.get(AnswerSheet, id)
    shelf = read_shelf(vault, today=today, steps_back=steps_back)
    found = (s for s in (*shelf.own, *shelf.brought_in) if s.measure.id == sheet.measure_id)
    shelved = next(found, None)
    return SheetPage(
        title=shelved.title if shelved else "",
        key=shelved.key if shelved else "",
        answered_at=sheet.answered_at.replace(tzinfo=None),
    )


def _split_by_wording(
    vault: Vault, sheets: tuple[Kept, ...]
) -> tuple[tuple[Told, ...], tuple[tuple[UUID, datetime], ...]]:
    """Scores of other words say nothing of today's, so only the latest wording is scored."""
    if not sheets:
        return (), ()
    latest = sheets[-1].document
    measure = find_wording(vault, latest)
    alike = [k for k in sheets if measure and is_alike(k.document, latest)]
    results = read_results(measure, [k.document for k in alike]) if measure else ()
    told = tuple(Told(kept.id, result) for kept, result in zip(alike, results, strict=True))
    others = (k for k in sheets if k not in alike)
    older = tuple((k.id, k.document.answered_at.replace(tzinfo=None)) for k in others)
    return told[::-1], older[::-1]
