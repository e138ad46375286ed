"""What changes here: a file is staged, comes in step by step, or is thrown away.

Every step is one transaction and moves the cursor in `StagedImport` together with what it
did, so that a killed server goes on where it was and nothing comes in twice.
"""

import threading
import time
from collections.abc import Mapping
from datetime import UTC, date, datetime, tzinfo
from uuid import UUID

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
from hearthside.core.elsewhere import (
    ForeignDiary,
    ForeignEntry,
    ForeignNote,
    UnreadableExport,
    parse_foreign_diary,
)
from hearthside.vault.records import Vault

from .foreign import (
    keep_entry,
    leave_out_known_entries,
    name_activities,
    name_moods,
    set_long_aside,
    split_entries,
)
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
    BroughtIn,
    NothingStaged,
    Stage,
    StagedImport,
    StagedProblems,
    StagedRows,
    begin_taking_out,
    is_finished,
    write_receipt,
)

N_FIRST_ROWS = 5
STEP_SECONDS = 0.7
"""How long a page works before it shows how far it is."""
READING = threading.Lock()
"""A large file takes hundreds of megabytes while it is read: one at a time, and the others wait."""


def stage_file(vault: Vault, data: bytes, *, now: datetime, zone: tzinfo = UTC) -> StagedImport:
    """Read a file and keep it sealed until the person decided; an earlier file is replaced.

    A diary of another program has no zone: its times are read on the clock of `zone`. Raises
    `DiaryFormatError` when the file as a whole is no diary, or has no row at all.
    """
    with READING:
        return _read_and_stage(vault, data, now, zone)


def _read_and_stage(vault: Vault, data: bytes, now: datetime, zone: tzinfo) -> StagedImport:
    try:
        foreign = parse_foreign_diary(data, zone, now=now)
    except UnreadableExport as refusal:
        raise DiaryFormatError(refusal.code, str(refusal)) from None
    if foreign is not None:
        return _stage_foreign(vault, set_long_aside(foreign), now=now)
    parsed = set_unfit_aside(parse_csv(data, now=now))
    if not parsed.rows and not parsed.problems:
        raise DiaryFormatError("no_rows", "The file has a first line but no row.")
    rows = leave_out_known(parsed.rows, _known_marks(vault, parsed.rows))
    with transaction.atomic():
        _clear_the_way(vault, now)
        staged = _stage(vault, parsed, rows, on=now.date())
        vault.put_single(staged, on=now.date())
    return staged


def begin_import(
    vault: Vault,
    chosen: dict[str, str],
    *,
    now: datetime,
    left_out: frozenset[str] = frozenset(),
    ratings: Mapping[str, float] | None = None,
) -> None:
    """Settle which context every name stands for and add the new ones; nothing else changes yet.

    What is left out becomes no context. `ratings` says which insecurity a mood meant.
    """
    with transaction.atomic():
        staged = _find(vault)
        if staged.stage is not Stage.WAITING:
            return
        before = vault.get_single(ContextList) or ContextList()
        named = [context for context in staged.contexts if context.name not in left_out]
        placed, after = place_contexts(named, chosen, before)
        added = tuple(c.id for c in after.contexts[len(before.contexts) :])
        vault.put_single(after, on=now.date())
        settled = {"placed_in": placed, "added_ids": added, "ratings": dict(ratings or {})}
        _keep(vault, staged, now, stage=Stage.COMING_IN, **settled)


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
        _clear_the_way(vault, now)
        if not staged.rows_done:
            _forget_added_contexts(vault, staged, now)
        return staged


def take_out(vault: Vault, receipt_id: UUID, *, now: datetime) -> None:
    """Begin to take out all that one import brought; `go_on` does it step by step.

    A file that waits is thrown away; one under way comes first, and nothing changes. Raises
    `RecordNotFound` for an import that is not there.
    """
    with transaction.atomic():
        receipt = vault.get(BroughtIn, receipt_id)
        under_way = vault.get_single(StagedImport)
        if under_way is not None and under_way.stage is not Stage.WAITING:
            return
        throw_away(vault)
        vault.delete(receipt_id)
        vault.put_single(begin_taking_out(receipt), on=now.date())


def delete_note(vault: Vault, id: UUID) -> None:
    """Delete one note from elsewhere."""
    vault.delete(id)


def throw_away(vault: Vault) -> None:
    """Delete the staged file, if there is one. Moments are not touched."""
    staged = vault.get_single(StagedImport)
    if staged is not None:
        vault.delete(*staged.row_chunks, *staged.problem_pages)
        vault.delete_single(StagedImport)


def _clear_the_way(vault: Vault, now: datetime) -> None:
    """Throw the staged file away for another one; what came in of it already keeps its receipt."""
    staged = vault.get_single(StagedImport)
    if staged is not None:
        _keep_receipt(vault, staged, now)
    throw_away(vault)


def _stage_foreign(vault: Vault, diary: ForeignDiary, *, now: datetime) -> StagedImport:
    on = now.date()
    entries = leave_out_known_entries(diary.entries, _known_times(vault, diary.entries))
    with transaction.atomic():
        _clear_the_way(vault, now)
        pages = split_problems(diary.problems)
        staged = StagedImport(
            n_rows=len(entries),
            n_bad_rows=len({problem.line for problem in diary.problems}),
            n_known=len(diary.entries) - len(entries),
            first_at=entries[0].at if entries else None,
            last_at=entries[-1].at if entries else None,
            contexts=name_activities(entries),
            first_rows=(),
            row_chunks=vault.put_many(
                (StagedRows(entries=chunk), on) for chunk in split_entries(entries)
            ),
            problem_pages=vault.put_many((StagedProblems(problems=page), on) for page in pages),
            program=diary.program,
            moods=name_moods(entries),
            first_entries=entries[:N_FIRST_ROWS],
            is_cut=diary.is_cut,
            invented_hours=diary.invented_hours,
        )
        vault.put_single(staged, on=on)
    return staged


def _known_times(vault: Vault, entries: tuple[ForeignEntry, ...]) -> set[float]:
    if not entries:
        return set()
    since, until = entries[0].at - FARTHEST_APART, entries[-1].at + FARTHEST_APART
    moments = (s.document.at for s in vault.all(Moment, since=since, until=until))
    notes = (s.document.at for s in vault.all(ForeignNote, since=since, until=until))
    return {at.timestamp() for at in (*moments, *notes)}


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
        if staged.stage is Stage.COMING_IN:
            _keep_receipt(vault, staged, now)
        throw_away(vault)
        if staged.stage is Stage.TAKING_OUT:
            _forget_added_contexts(vault, staged, now)
    return staged


def _bring_chunk_in(vault: Vault, staged: StagedImport, now: datetime) -> StagedImport:
    chunk_id = staged.row_chunks[staged.chunks_done]
    chunk = vault.get(StagedRows, chunk_id)
    kept: list[Moment | ForeignNote] = [row_to_moment(r, staged.placed_in) for r in chunk.rows]
    kept += [keep_entry(entry, staged) for entry in chunk.entries]
    ids = vault.put_many((document, document.at) for document in kept)
    vault.put(StagedRows(moment_ids=ids), id=chunk_id, month_of=now)
    return _keep(
        vault,
        staged,
        now,
        chunks_done=staged.chunks_done + 1,
        rows_done=staged.rows_done + len(ids),
        notes_done=staged.notes_done + sum(isinstance(one, ForeignNote) for one in kept),
    )


def _keep_receipt(vault: Vault, staged: StagedImport, now: datetime) -> None:
    """Note what came in, so that it can go again; the stretches it names stay, the rest can go."""
    receipt = write_receipt(staged, now)
    if receipt is not None:
        vault.put(receipt, month_of=now)
        _keep(vault, staged, now, row_chunks=staged.row_chunks[staged.chunks_done :])


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
