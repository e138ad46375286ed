"""The ticked moments as a diary.csv: only the ticked columns, and no name of an unticked context."""

import csv
import io
from collections.abc import Mapping

from hearthside.core.diary import ContextList, Moment, write_csv

from .content import HandOver, TickedMoment
from .ticks import Field, Ticks

ALWAYS = ("at", "felt_insecurity", "scheduled")


def write_table(
    hand_over: HandOver, ticks: Ticks, contexts: ContextList, labels: Mapping[Field, str]
) -> str:
    """Return the moments as `diary.csv`; the ticked words of one stand together in its note.

    `labels` say in the person's language what each of the words is. The format has no other
    columns, and a reader of it refuses unknown ones.
    """
    named = _only_named(hand_over, contexts)
    ids = {context.name: context.id for context in named.contexts}
    moments = [_to_moment(moment, ids, labels) for moment in hand_over.moments]
    return _keep_columns(write_csv(moments, named), _columns(hand_over, ticks))


def _only_named(hand_over: HandOver, contexts: ContextList) -> ContextList:
    there = {name for moment in hand_over.moments for name in moment.there}
    kept = (c for c in contexts.contexts if c.merged_into is None and c.name in there)
    return ContextList(contexts=tuple(kept))


def _to_moment(moment: TickedMoment, ids: Mapping[str, str], labels: Mapping[Field, str]) -> Moment:
    return Moment(
        at=moment.at,
        felt_insecurity=moment.felt_insecurity,
        scheduled=moment.scheduled,
        contexts={ids[name]: extent for name, extent in (moment.contexts or {}).items()},
        response=moment.response,
        note=_join_words(moment, labels),
    )


def _join_words(moment: TickedMoment, labels: Mapping[Field, str]) -> str:
    if moment.words.keys() == {Field.NOTE}:
        return moment.words[Field.NOTE]
    return "\n".join(f"{labels[name]}\n{text}" for name, text in moment.words.items())


def _columns(hand_over: HandOver, ticks: Ticks) -> frozenset[str]:
    told = set(ALWAYS)
    if Field.RESPONSE in ticks.fields:
        told.add("response")
    if any(moment.words for moment in hand_over.moments):
        told.add("note")
    return frozenset(told)


def _keep_columns(table: str, columns: frozenset[str]) -> str:
    rows = list(csv.reader(io.StringIO(table, newline="")))
    kept = [i for i, name in enumerate(rows[0]) if name in columns or ":" in name]
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([row[i] for i in kept] for row in rows)
    return out.getvalue()
