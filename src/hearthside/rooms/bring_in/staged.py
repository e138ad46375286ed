"""A file on its way in: sealed in the person's own vault from the upload until they decided.

The rows lie in many small records and `StagedImport` is a light page that points to them,
so that each step of a long import opens only what it needs.
"""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

import msgspec

from hearthside.core.diary import DiaryRow, RowProblem
from hearthside.core.document import Document
from hearthside.core.elsewhere import ForeignEntry

ROWS_A_CHUNK = 1000
CHARACTERS_A_CHUNK = 1_000_000
PROBLEMS_A_PAGE = 200


class NothingStaged(Exception):
    """No file is waiting: it was brought in or thrown away, perhaps in another window."""


class Stage(StrEnum):
    """How far a file has come."""

    WAITING = "waiting"
    COMING_IN = "coming_in"
    TAKING_OUT = "taking_out"


class NamedContext(msgspec.Struct, frozen=True, kw_only=True):
    """A context the file names, and on how many of its rows it was there.

    `first_at` and `last_at` bound the time in which another program had it to tick.
    """

    name: str
    day_level: bool
    n_there: int
    first_at: datetime | None = None
    last_at: datetime | None = None


class NamedMood(msgspec.Struct, frozen=True, kw_only=True):
    """A mood in the words of another program, and how many entries have it."""

    word: str
    n_there: int


class StagedRows(Document, frozen=True, kw_only=True):
    """A stretch of rows or entries; once they came in, the ids of what they became."""

    namespace: ClassVar[str] = "staged_rows"

    rows: tuple[DiaryRow, ...] = ()
    moment_ids: tuple[UUID, ...] = ()
    entries: tuple[ForeignEntry, ...] = ()


class StagedProblems(Document, frozen=True, kw_only=True):
    """One page of what could not be read."""

    namespace: ClassVar[str] = "staged_problems"

    problems: tuple[RowProblem, ...] = ()


class StagedImport(Document, frozen=True, kw_only=True):
    """What is known of the whole file, and how far its import has come.

    `n_rows` counts the rows to bring in: readable, and not in the diary already.
    `placed_in` maps each name in the file to the id of its context, once that was chosen, and
    `ratings` each mood to the insecurity the person says it meant. `program` is empty for a
    diary.csv; `notes_done` counts what came in without a number.
    """

    namespace: ClassVar[str] = "staged_import"

    n_rows: int
    n_bad_rows: int
    n_known: int
    first_at: datetime | None
    last_at: datetime | None
    contexts: tuple[NamedContext, ...]
    first_rows: tuple[DiaryRow, ...]
    row_chunks: tuple[UUID, ...]
    problem_pages: tuple[UUID, ...]
    stage: Stage = Stage.WAITING
    placed_in: dict[str, str] = {}
    added_ids: tuple[str, ...] = ()
    chunks_done: int = 0
    rows_done: int = 0
    program: str = ""
    moods: tuple[NamedMood, ...] = ()
    ratings: dict[str, float] = {}
    first_entries: tuple[ForeignEntry, ...] = ()
    notes_done: int = 0
    is_cut: bool = False
    invented_hours: bool = False


class BroughtIn(Document, frozen=True, kw_only=True):
    """One import that came to its end, so that all of it can be taken out in one act."""

    namespace: ClassVar[str] = "brought_in"

    brought_in_at: datetime
    n_rows: int
    first_at: datetime
    last_at: datetime
    row_chunks: tuple[UUID, ...]
    added_ids: tuple[str, ...] = ()
    program: str = ""


def is_finished(staged: StagedImport) -> bool:
    """Tell whether the last step was taken."""
    if staged.stage is Stage.TAKING_OUT:
        return staged.chunks_done == 0
    return staged.stage is Stage.COMING_IN and staged.chunks_done == len(staged.row_chunks)


def write_receipt(staged: StagedImport, at: datetime) -> BroughtIn | None:
    """Return what is to be known of all that came in so far; `None` where nothing did."""
    if not staged.rows_done or staged.first_at is None or staged.last_at is None:
        return None
    return BroughtIn(
        brought_in_at=at,
        n_rows=staged.rows_done,
        first_at=staged.first_at,
        last_at=staged.last_at,
        row_chunks=staged.row_chunks[: staged.chunks_done],
        added_ids=staged.added_ids,
        program=staged.program,
    )


def begin_taking_out(receipt: BroughtIn) -> StagedImport:
    """Return an import that goes backward from its end."""
    return StagedImport(
        n_rows=receipt.n_rows,
        n_bad_rows=0,
        n_known=0,
        first_at=receipt.first_at,
        last_at=receipt.last_at,
        contexts=(),
        first_rows=(),
        row_chunks=receipt.row_chunks,
        problem_pages=(),
        stage=Stage.TAKING_OUT,
        added_ids=receipt.added_ids,
        chunks_done=len(receipt.row_chunks),
        rows_done=receipt.n_rows,
    )
