"""What changes here: a file is staged, comes in step by step, or is thrown away.

Every step is one transaction and moves the cursor in `StagedImport` together with what it
did, so that a killed server goes on where it was and nothing comes in twice.
"""

import time
from datetime import date, datetime

import msgspec
from django.db import transaction

from hearthside.core.diary import (
    ContextList,
    DiaryFormatError,
    DiaryRow,
    Moment,
    ParsedDiary,
    parse_csv,
    row_to_moment,
)
from hearthside.core.diary.wall_clock import FARTHEST_APART
from hearthside.vault.records import Vault

from .reading import (
    Mark,
    leave_out_known,
    mark_of,
    name_contexts,
    place_contexts,
    set_unfit_aside,
    split_problems,
    split_rows,
)
from .staged import (
    NothingStaged,
    Stage,
    StagedImport,
    StagedProblems,
    StagedRows,
    is_finished,
)

N_FIRST_ROWS = 5
STEP_SECONDS = 0.7
"""How long a page works before it shows how far it is."""


def stage_file(vault: Vault, data: bytes, *, now: datetime) -> StagedImport:
    """Read a file and keep it sealed until the person decided; an earlier file is replaced.

    Raises `DiaryFormatError` when the file as a whole is no diary, or has no row at all.
    """
    parsed = set_unfit_aside(parse_csv(data, now=now))
    if not parsed.rows and not parsed.problems:
        raise DiaryFormatError("no_rows", "The file has a first line but no row.")
    rows = leave_out_known(parsed.rows, _known_marks(vault, parsed.rows))
    with transaction.atomic():
        throw_away(vault)
        staged = _stage(vault, parsed, rows, on=now.date())
        vault.put_single(staged, on=now.date())
    return staged


def begin_import(vault: Vault, chosen: dict[str, str], *, now: datetime) -> None:
    """Settle which context every name stands for and add the new ones; nothing else changes yet."""
    with transaction.atomic():
        staged = _find(vault)
        if staged.stage is not Stage.WAITING:
            return
        before = vault.get_single(ContextList) or ContextList()
        placed, after = place_contexts(staged.contexts, chosen, before)
        added = tuple(c.id for c in after.contexts[len(before.contexts) :])
        vault.put_single(after, on=now.date())
        _keep(vault, staged, now, stage=Stage.COMING_IN, placed_in=placed, added_ids=added)


def go_on(vault: Vault, *, now: datetime, seconds: float) -> StagedImport:
    """Work for a moment on what is under way, at least one chunk; the last step clears the file away.

    Returns how far it came. Raises `NothingStaged` when there is nothing to do.
    """
    until = time.monotonic() + seconds
    while True:
        with transaction.atomic():
            staged = _step(vault, now)
        if is_finished(staged) or time.monotonic() >= until:
            return staged


def stop(vault: Vault, *, keep: bool, now: datetime) -> StagedImport:
    """Stop an import and return how far it was.

    What came in stays, or (`TAKING_OUT`) goes again step by step with `go_on`.
    """
    with transaction.atomic():
        staged = _find(vault)
        if staged.stage is Stage.TAKING_OUT:
            return staged
        if staged.rows_done and not keep:
            return _keep(vault, staged, now, stage=Stage.TAKING_OUT)
        throw_away(vault)
        if not staged.rows_done:
            _forget_added_contexts(vault, staged, now)
        return staged


def throw_away(vault: Vault) -> None:
    """Delete the staged file, if there is one. Moments are not touched."""
    staged = vault.get_single(StagedImport)
    if staged is not None:
        vault.delete(*staged.row_chunks, *staged.problem_pages)
        vault.delete_single(StagedImport)


def _stage(
    vault: Vault, parsed: ParsedDiary, rows: tuple[DiaryRow, ...], *, on: date
) -> StagedImport:
    chunks = vault.put_many((StagedRows(rows=chunk), on) for chunk in split_rows(rows))
    pages = split_problems(parsed.problems)
    return StagedImport(
        n_rows=len(rows),
        n_bad_rows=len({problem.line for problem in parsed.problems}),
        n_known=len(parsed.rows) - len(rows),
        first_at=rows[0].at if rows else None,
        last_at=rows[-1].at if rows else None,
        contexts=name_contexts(rows, parsed.columns),
        first_rows=rows[:N_FIRST_ROWS],
        row_chunks=chunks,
        problem_pages=vault.put_many((StagedProblems(problems=page), on) for page in pages),
    )


def _known_marks(vault: Vault, rows: tuple[DiaryRow, ...]) -> set[Mark]:
    if not rows:
        return set()
    times = [row.at for row in rows]
    # The diary may have the same instant under another offset, and so in the month beside.
    since, until = min(times) - FARTHEST_APART, max(times) + FARTHEST_APART
    return {mark_of(stored.document) for stored in vault.all(Moment, since=since, until=until)}


def _step(vault: Vault, now: datetime) -> StagedImport:
    staged = _find(vault)
    if staged.stage is Stage.WAITING:
        raise NothingStaged
    if not is_finished(staged):
        bring = _bring_chunk_in if staged.stage is Stage.COMING_IN else _take_chunk_out
        staged = bring(vault, staged, now)
    if is_finished(staged):
        throw_away(vault)
        if staged.stage is Stage.TAKING_OUT:
            _forget_added_contexts(vault, staged, now)
    return staged


def _bring_chunk_in(vault: Vault, staged: StagedImport, now: datetime) -> StagedImport:
    chunk_id = staged.row_chunks[staged.chunks_done]
    moments = [row_to_moment(r, staged.placed_in) for r in vault.get(StagedRows, chunk_id).rows]
    ids = vault.put_many((moment, moment.at) for moment in moments)
    vault.put(StagedRows(moment_ids=ids), id=chunk_id, month_of=now)
    return _keep(
        vault,
        staged,
        now,
        chunks_done=staged.chunks_done + 1,
        rows_done=staged.rows_done + len(ids),
    )


def _take_chunk_out(vault: Vault, staged: StagedImport, now: datetime) -> StagedImport:
    chunk = vault.get(StagedRows, staged.row_chunks[staged.chunks_done - 1])
    vault.delete(*chunk.moment_ids)
    return _keep(
        vault,
        staged,
        now,
        chunks_done=staged.chunks_done - 1,
        rows_done=staged.rows_done - len(chunk.moment_ids),
    )


def _forget_added_contexts(vault: Vault, staged: StagedImport, now: datetime) -> None:
    """Drop the contexts that only this import brought, unless a moment uses one by now."""
    contexts = vault.get_single(ContextList)
    if contexts is None or not staged.added_ids:
        return
    used = set().union(*(stored.document.contexts for stored in vault.all(Moment)))
    unused = set(staged.added_ids) - used
    left = tuple(c for c in contexts.contexts if c.id not in unused)
    vault.put_single(msgspec.structs.replace(contexts, contexts=left), on=now.date())


def _find(vault: Vault) -> StagedImport:
    staged = vault.get_single(StagedImport)
    if staged is None:
        raise NothingStaged
    return staged


def _keep(vault: Vault, staged: StagedImport, now: datetime, **changes: object) -> StagedImport:
    changed = msgspec.structs.replace(staged, **changes)
    vault.put_single(changed, on=now.date())
    return changed
