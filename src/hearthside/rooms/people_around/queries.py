"""What the pages show. They open one document, however long the diary is."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from django.http import QueryDict

from hearthside.core.support import (
    Breadth,
    FeelingSupport,
    SupportMap,
    Tie,
    WideningStep,
    describe_breadth,
)
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.people.wording import with_and
from hearthside.vault.records import RecordNotFound, Vault

from .drawing import Drawing, draw
from .forms import Started, StepForm, TieForm
from .operations import find_map
from .sentences import FEELINGS, KINDS, TOLD, name_feelings, say_full, say_glance

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

Sent = QueryDict | None
SHOWN_STEPS = 30


@dataclass(frozen=True, slots=True)
class TieRow:
    """One tie in the list."""

    id: UUID
    name: str
    kind: "StrPromise"
    feelings: str
    how: str


@dataclass(frozen=True, slots=True)
class FeelingRow:
    """One feeling in the table, with whom one turns to."""

    feeling: "StrPromise"
    names: str
    count: int
    is_only_partner: bool


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step in the list."""

    id: UUID
    words: str
    planned_on: date | None
    told: "StrPromise"
    how_it_went: str


@dataclass(frozen=True, slots=True)
class MapPage:
    """The room. `drawing` is `None` while there is nothing to draw; `full` says why no further one fits."""

    ties: tuple[TieRow, ...]
    glance: tuple[str, ...]
    drawing: Drawing | None
    has_partner: bool
    has_open: bool
    rows: tuple[FeelingRow, ...]
    to_come: tuple[StepRow, ...]
    told: tuple[StepRow, ...]
    can_put_back: bool
    full: str


def map_page(vault: Vault, *, holds_back: bool) -> MapPage:
    """Return the first page. Where pages for two hold back, no line leads to the partner.

    What the person wrote stays in the list, as they wrote it.
    """
    kept = find_map(vault)
    shown = [tie for tie in kept.ties if not (holds_back and tie.is_partner)]
    breadth = describe_breadth(shown)
    rows = [_step_row(step) for step in reversed(kept.steps)]
    planned = {step.id for step in kept.steps if step.is_planned}
    return MapPage(
        ties=tuple(_tie_row(tie, is_silent=tie not in shown) for tie in kept.ties),
        glance=say_glance(breadth) if shown else (),
        drawing=_draw(breadth, shown) if shown else None,
        has_partner=any(tie.is_partner for tie in shown),
        has_open=bool(breadth.open),
        rows=tuple(map(_feeling_row, breadth.feelings)),
        to_come=tuple(row for row in rows if row.id in planned),
        told=tuple(row for row in rows if row.id not in planned)[:SHOWN_STEPS],
        can_put_back=kept.can_put_back,
        full=say_full() if kept.is_full else "",
    )


def open_tie(vault: Vault, id: UUID | None, sent: Sent, *, path: str, holds_back: bool) -> TieForm:
    """A form for a tie, new or kept. Raises `RecordNotFound`."""
    kept = find_map(vault)
    old = _find_tie(kept, id) if id else None
    return TieForm(
        sent,
        support=kept,
        old=old,
        started=_started(vault, sent, path),
        offers_partner=not holds_back,
    )


def begin_step(vault: Vault, sent: Sent, *, idea: str, path: str) -> StepForm:
    """A form for a new step: as it was sent, else as it was left, else with an idea's words."""
    return StepForm(sent, idea=idea, started=_started(vault, sent, path))


def open_step(vault: Vault, id: UUID, sent: Sent, *, path: str) -> StepForm:
    """A form for what became of a step. Raises `RecordNotFound`."""
    old = find_map(vault).find_step(id)
    if old is None:
        raise RecordNotFound
    return StepForm(sent, old=old, started=_started(vault, sent, path))


def _find_tie(kept: SupportMap, id: UUID) -> Tie:
    tie = kept.find_tie(id)
    if tie is None:
        raise RecordNotFound
    return tie


def _started(vault: Vault, sent: Sent, path: str) -> Started:
    return None if sent else find_kept_form(vault, path)


def _draw(breadth: Breadth, ties: list[Tie]) -> Drawing:
    return draw([(str(FEELINGS[one.feeling]), one) for one in breadth.feelings], ties)


def _tie_row(tie: Tie, *, is_silent: bool) -> TieRow:
    feelings = "" if is_silent else name_feelings(tie.feelings)
    return TieRow(tie.id, tie.name, KINDS[tie.kind], feelings, tie.how)


def _feeling_row(one: FeelingSupport) -> FeelingRow:
    names = with_and(tie.name for tie in one.ties)
    return FeelingRow(FEELINGS[one.feeling], names, len(one.ties), one.is_only_partner)


def _step_row(step: WideningStep) -> StepRow:
    return StepRow(step.id, step.words, step.planned_on, TOLD[step.outcome], step.how_it_went)
