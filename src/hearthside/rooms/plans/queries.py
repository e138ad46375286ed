"""What the pages for oneself show. They open one document and the list of contexts, never the diary."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID, uuid4

from django.http import QueryDict
from django.utils.text import Truncator

from hearthside.core.diary import ContextList
from hearthside.core.plans import IfThenPlan, PlanBook, PlanUse, SafetyNeed
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.people.couple.plans import find_book
from hearthside.vault.records import RecordNotFound, Vault

from .forms import NeedForm, PlanForm, Started, UseForm
from .sentences import NEEDS, TOLD

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

EXCERPT = 160
SHOWN_USES = 20

Sent = QueryDict | None
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One need in a list."""

    id: UUID
    name: "StrPromise"
    words: str
    notice: str
    myself: str


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One plan in a list: the cue whole, the rest at a glance."""

    id: UUID
    cue: str
    then_i: str
    plan: IfThenPlan


@dataclass(frozen=True, slots=True)
class UseRow:
    """One use, as it was told. `used_at` is the wall clock of the place."""

    id: UUID
    used_at: datetime
    before: int | None
    after: int | None
    told: "StrPromise"


@dataclass(frozen=True, slots=True)
class PlansPage:
    """The room: plans by use, and needs."""

    plans: tuple[PlanRow, ...]
    needs: tuple[NeedRow, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.plans or self.needs)


@dataclass(frozen=True, slots=True)
class PlanPage:
    """One plan, large; `use` is the id the next use is kept under."""

    plan: IfThenPlan
    cue: str
    use: UUID


@dataclass(frozen=True, slots=True)
class EditPage:
    """One plan to change, with the latest times it was used."""

    form: PlanForm
    uses: tuple[UseRow, ...]


def plans_page(vault: Vault, book: PlanBook) -> PlansPage:
    """Return my plans and needs, out of my book."""
    contexts = find_contexts(vault)
    return PlansPage(
        plans=tuple(_row(plan, contexts) for plan in book.by_use()),
        needs=tuple(map(_need_row, book.needs)),
    )


def paper_page(vault: Vault) -> PlansPage:
    """Return my plans and needs, to print."""
    return plans_page(vault, find_book(vault))


def plan_page(vault: Vault, id: UUID) -> PlanPage:
    """Return one plan. Raises `RecordNotFound`."""
    plan = find_plan(vault, id)
    return PlanPage(plan, plan.cue_today(find_contexts(vault)), use=uuid4())


def find_plan(vault: Vault, id: UUID) -> IfThenPlan:
    """One plan. Raises `RecordNotFound`."""
    return _found(find_book(vault).find_plan(id))


def find_need(vault: Vault, id: UUID) -> SafetyNeed:
    """One need. Raises `RecordNotFound`."""
    return _found(find_book(vault).find_need(id))


def find_use(vault: Vault, id: UUID) -> PlanUse:
    """One use. Raises `RecordNotFound`."""
    return _found(find_book(vault).find_use(id))


def find_contexts(vault: Vault) -> ContextList:
    """The person's own contexts."""
    return vault.get_single(ContextList) or ContextList()


def begin_plan(vault: Vault, sent: Sent, *, path: str) -> PlanForm:
    """A form for a new plan: as it was sent, else as it was left, else empty."""
    return PlanForm(sent, contexts=find_contexts(vault), started=_started(vault, sent, path))


def edit_page(vault: Vault, id: UUID, sent: Sent, *, path: str) -> EditPage:
    """One plan to change. Raises `RecordNotFound`."""
    book, contexts = find_book(vault), find_contexts(vault)
    old, started = _found(book.find_plan(id)), _started(vault, sent, path)
    form = PlanForm(sent, contexts=contexts, old=old, started=started)
    del form.fields["start"]
    return EditPage(form, tuple(map(_use_row, book.uses_of(id)[:SHOWN_USES])))


def open_need(vault: Vault, id: UUID | None, sent: Sent, *, path: str) -> NeedForm:
    """A form for a need, new or kept. Raises `RecordNotFound`."""
    old = find_need(vault, id) if id else None
    return NeedForm(sent, old=old, started=_started(vault, sent, path))


def open_use(vault: Vault, id: UUID, sent: Sent, *, path: str) -> UseForm:
    """A form for how it was to use a plan. Raises `RecordNotFound`."""
    return UseForm(sent, old=find_use(vault, id), started=_started(vault, sent, path))


def _started(vault: Vault, sent: Sent, path: str) -> Started:
    return None if sent else find_kept_form(vault, path)


def _found(one: T | None) -> T:
    if one is None:
        raise RecordNotFound
    return one


def _row(plan: IfThenPlan, contexts: ContextList) -> PlanRow:
    return PlanRow(plan.id, plan.cue_today(contexts), shorten(plan.then_i), plan)


def shorten(words: str) -> str:
    """Return the words at a glance."""
    return words if len(words) <= EXCERPT else Truncator(words[: EXCERPT * 8]).chars(EXCERPT)


def _need_row(need: SafetyNeed) -> NeedRow:
    idea = NEEDS[need.kind]
    return NeedRow(need.id, idea.name, need.words, need.notice, need.myself)


def _use_row(use: PlanUse) -> UseRow:
    at = use.used_at.replace(tzinfo=None)
    return UseRow(use.id, at, use.felt_before, use.felt_after, TOLD[use.helped])
