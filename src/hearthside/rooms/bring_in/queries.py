"""What the pages of this room show."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.urls import reverse

from hearthside.core.diary import Context, ContextList, DiaryRow
from hearthside.core.elsewhere import ForeignEntry, ForeignNote
from hearthside.vault.records import Vault

from .sentences import describe_file, describe_import, describe_progress, lived_at, reason_for_cell
from .staged import (
    BroughtIn,
    NamedContext,
    NothingStaged,
    Stage,
    StagedImport,
    StagedProblems,
    is_finished,
)

NOTES_A_PAGE = 50


@dataclass(frozen=True, slots=True)
class Problem:
    """One cell that cannot be read, in words."""

    line: int
    column: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class FirstRow:
    """One row as it will stand in the diary, with the contexts that were there.

    `when` is the time as the person lived it, in the offset of the file.
    """

    when: str
    felt_insecurity: float | None
    note: str
    contexts: tuple[str, ...]
    mood: str = ""


@dataclass(frozen=True, slots=True)
class Placing:
    """The contexts of a file that the diary does not know, those it does, and all it has."""

    new: tuple[NamedContext, ...]
    known: tuple[NamedContext, ...]
    existing: tuple[Context, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """A file before it comes in. `problem_page` counts from 1."""

    sentences: tuple[str, ...]
    n_rows: int
    n_bad_rows: int
    placing: Placing
    first_rows: tuple[FirstRow, ...]
    problems: tuple[Problem, ...]
    problem_page: int
    n_problem_pages: int
    program: str = ""

    @property
    def previous_page(self) -> int:
        return self.problem_page - 1

    @property
    def next_page(self) -> int:
        return self.problem_page + 1


@dataclass(frozen=True, slots=True)
class Before:
    """One import that came to its end, in words."""

    id: UUID
    words: str


@dataclass(frozen=True, slots=True)
class Note:
    """One note from elsewhere."""

    id: UUID
    when: str
    kept: ForeignNote


@dataclass(frozen=True, slots=True)
class NotesPage:
    """One page of what came in without a number. `page` counts from 1."""

    notes: tuple[Note, ...]
    page: int
    n_pages: int

    @property
    def previous_page(self) -> int:
        return self.page - 1

    @property
    def next_page(self) -> int:
        return self.page + 1


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import has come, in moments; taking out counts down to none."""

    done: int
    total: int
    words: str
    is_taking_out: bool
    is_finished: bool
    end_url: str


def find_staged(vault: Vault) -> StagedImport | None:
    """Return the file that waits or is under way, if there is one."""
    return vault.get_single(StagedImport)


def read_staged(vault: Vault) -> StagedImport:
    """Return the file that waits or is under way. Raises `NothingStaged`."""
    staged = find_staged(vault)
    if staged is None:
        raise NothingStaged
    return staged


def placing(vault: Vault, staged: StagedImport) -> Placing:
    """Return which contexts of the file are new here, and which are not."""
    contexts = vault.get_single(ContextList) or ContextList()
    known = tuple(c for c in staged.contexts if contexts.find(c.name))
    new = tuple(c for c in staged.contexts if c not in known)
    return Placing(new, known, tuple(c for c in contexts.contexts if c.merged_into is None))


def preview(vault: Vault, staged: StagedImport, *, problem_page: int) -> Preview:
    """Return everything a person needs to decide."""
    page = min(max(problem_page, 1), max(len(staged.problem_pages), 1))
    return Preview(
        sentences=describe_file(staged),
        n_rows=staged.n_rows,
        n_bad_rows=staged.n_bad_rows,
        placing=placing(vault, staged),
        first_rows=(
            *(_first_row(row) for row in staged.first_rows),
            *(_first_entry(entry) for entry in staged.first_entries),
        ),
        problems=_problems(vault, staged, page),
        problem_page=page,
        n_problem_pages=len(staged.problem_pages),
        program=staged.program,
    )


def first_page(vault: Vault) -> dict[str, Any]:
    """Return what the first page shows: a file that waits, and what came in before."""
    imports, notes = vault.all_of_both(BroughtIn, ForeignNote, since=date.min)
    newest = sorted(imports, key=lambda one: one.document.brought_in_at, reverse=True)
    return {
        "waiting": find_staged(vault),
        "before": tuple(Before(one.id, describe_import(one.document)) for one in newest),
        "has_notes": bool(notes),
    }


def describe_one(vault: Vault, id: UUID) -> str:
    """Return what one import brought. Raises `RecordNotFound`."""
    return describe_import(vault.get(BroughtIn, id))


def notes_page(vault: Vault, number: int) -> NotesPage:
    """Return one page of the notes from elsewhere, the newest first; `number` counts from 1."""
    kept = sorted(vault.all(ForeignNote), key=lambda one: one.document.at, reverse=True)
    n_pages = max(-(-len(kept) // NOTES_A_PAGE), 1)
    page = min(max(number, 1), n_pages)
    shown = kept[(page - 1) * NOTES_A_PAGE : page * NOTES_A_PAGE]
    notes = tuple(Note(one.id, lived_at(one.document.at), one.document) for one in shown)
    return NotesPage(notes, page, n_pages)


def progress(staged: StagedImport) -> Progress:
    """Return how far the import has come, and where its end leads."""
    is_taking_out = staged.stage is Stage.TAKING_OUT
    return Progress(
        done=staged.rows_done,
        total=staged.n_rows,
        words=describe_progress(staged),
        is_taking_out=is_taking_out,
        is_finished=is_finished(staged),
        end_url=reverse(_end(staged, is_taking_out)),
    )


def _end(staged: StagedImport, is_taking_out: bool) -> str:
    if is_taking_out:
        return "bring-in"
    # What came in as notes only is not among the moments.
    return "bring-in-notes" if staged.program and not staged.ratings else "moments"


def _first_entry(entry: ForeignEntry) -> FirstRow:
    return FirstRow(lived_at(entry.at), None, entry.words, entry.activities, entry.mood)


def _first_row(row: DiaryRow) -> FirstRow:
    extents = (*row.contexts.items(), *row.day_contexts.items())
    there = tuple(name for name, extent in extents if extent > 0)
    return FirstRow(lived_at(row.at), row.felt_insecurity, row.note, there)


def _problems(vault: Vault, staged: StagedImport, page: int) -> tuple[Problem, ...]:
    if not staged.problem_pages:
        return ()
    found = vault.get(StagedProblems, staged.problem_pages[page - 1]).problems
    return tuple(
        Problem(p.line, p.column, p.value, reason_for_cell(p.code, p.reason)) for p in found
    )
