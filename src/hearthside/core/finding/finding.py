"""The settled finding: at most one a day, and never built on a moment that is gone."""

import zlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import ClassVar, Self
from uuid import UUID

import msgspec
import numpy as np
import numpy.typing as npt

from hearthside.core.diary import Context, ContextList, Moment
from hearthside.core.document import Document, encode

from .change import Change, list_changes
from .pattern import Patterns

BROUGHT_IN = 10
"""More moments of earlier days at once than a person writes by hand: they were brought in."""

Traces = npt.NDArray[np.uint32]
Kept = tuple[UUID, Moment]


class Finding(Document, frozen=True, kw_only=True):
    """What the diary showed when it was last looked at.

    `settled_at` keeps the person's own offset, so that its day is theirs. `context_ids` maps
    the names in `patterns` to the ids of their contexts. The traces are short checksums of
    what was read: they tell whether all of it is still there unchanged, and nothing else.
    """

    namespace: ClassVar[str] = "finding"

    settled_at: datetime
    patterns: Patterns
    context_ids: dict[str, str]
    changes: tuple[Change, ...] = ()
    moment_traces: bytes = b""
    context_traces: bytes = b""

    def without_start(self, start_on: date) -> Self:
        """Return the finding with nothing in it about the time since this day."""
        since = tuple(one for one in self.patterns.since if one.start_on != start_on)
        patterns = msgspec.structs.replace(self.patterns, since=since)
        return msgspec.structs.replace(self, patterns=patterns)


class Difference(msgspec.Struct, frozen=True):
    """How a diary differs from the one a finding was settled on.

    `gone` is true when something that was read has been edited or deleted; `added` counts
    the moments since, `added_before` those of them that are of an earlier day.
    """

    gone: bool
    added: int
    added_before: int

    def settles_again(self, settled_at: datetime, now: datetime) -> bool:
        """Whether the finding has to be settled anew; both times are aware, `now` is the person's own.

        A new day settles it, and so do edits, deletions and what was brought in from
        elsewhere; moments of the same day wait.

        >>> morning, evening = (datetime.fromisoformat(f"2026-03-01T{h}:00Z") for h in ("09", "21"))
        >>> Difference(False, 2, 0).settles_again(morning, evening)
        False
        >>> Difference(True, 0, 0).settles_again(morning, evening)
        True
        """
        is_another_day = not is_same_day(settled_at, now)
        return is_another_day or self.gone or self.added_before > BROUGHT_IN


def is_same_day(settled_at: datetime, now: datetime) -> bool:
    """Whether it is still the day of the last look, by the clock the person has now.

    Another time zone gives no second look; a look from a clock that ran ahead holds nothing up.
    """
    return settled_at.astimezone(now.tzinfo).date() == now.date()


def settle(
    previous: Finding | None,
    patterns: Patterns,
    moments: Sequence[Kept],
    contexts: ContextList,
    *,
    at: datetime,
) -> Finding:
    """Return the finding of this day, with what changed since the previous one."""
    ids = {context.name: context.id for context in contexts.contexts if not context.merged_into}
    changes = list_changes(
        _resolve(previous.changes, contexts) if previous else (),
        patterns.triggers,
        ids,
        on=at.date(),
        n_moments=patterns.n_moments,
    )
    return Finding(
        settled_at=at,
        patterns=patterns,
        context_ids=ids,
        changes=changes,
        moment_traces=_trace_moments(moments).tobytes(),
        context_traces=_trace_contexts(contexts.contexts).tobytes(),
    )


def compare(finding: Finding, moments: Sequence[Kept], contexts: ContextList) -> Difference:
    """Compare the diary as it is with the one the finding was settled on."""
    traces = _trace_moments(moments)
    read = _read(finding.moment_traces)
    gone = _lacks(traces, read) or _lacks(
        _trace_contexts(contexts.contexts), _read(finding.context_traces)
    )
    day = finding.settled_at.date()
    is_new = ~np.isin(traces, read)
    new = [moment for (_key, moment), added in zip(moments, is_new, strict=True) if added]
    before = sum(moment.at.date() < day for moment in new)
    return Difference(gone=gone, added=len(new), added_before=before)


def _resolve(changes: Iterable[Change], contexts: ContextList) -> tuple[Change, ...]:
    """The changes under the contexts that stand for theirs today."""
    standing = ((change, contexts.resolve(change.context_id)) for change in changes)
    return tuple(
        msgspec.structs.replace(change, context_id=context.id)
        for change, context in standing
        if context is not None
    )


def _trace_moments(moments: Sequence[Kept]) -> Traces:
    sums = (zlib.crc32(encode(moment), zlib.crc32(key.bytes)) for key, moment in moments)
    return np.fromiter(sums, dtype="<u4", count=len(moments))


def _trace_contexts(contexts: Sequence[Context]) -> Traces:
    """Whether a context is still offered changes nothing of what it was."""
    kept = (msgspec.structs.replace(context, retired=False) for context in contexts)
    sums = (zlib.crc32(msgspec.json.encode(context)) for context in kept)
    return np.fromiter(sums, dtype="<u4", count=len(contexts))


def _read(traces: bytes) -> Traces:
    return np.frombuffer(traces, dtype="<u4")


def _lacks(traces: Traces, wanted: Traces) -> bool:
    return bool(~np.isin(wanted, traces).all())
