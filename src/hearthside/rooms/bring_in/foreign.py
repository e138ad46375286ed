"""From the entries of another program to what is worth keeping. Values in, values out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from hearthside.core.diary import Moment, RowProblem
from hearthside.core.diary.context import UnusableContextName, clean_name
from hearthside.core.elsewhere import ForeignDiary, ForeignEntry, ForeignNote

from .reading import LONGEST_TEXT
from .staged import CHARACTERS_A_CHUNK, ROWS_A_CHUNK, NamedContext, NamedMood, StagedImport

MOST_MOODS, MOST_ACTIVITIES = 60, 200
"""More than anybody decides about one by one; the rest stay words."""


def set_long_aside(diary: ForeignDiary) -> ForeignDiary:
    """Return the diary with every entry that is longer than a record holds among the problems."""
    long = [entry for entry in diary.entries if _length(entry) > LONGEST_TEXT]
    if not long:
        return diary
    problems = [
        *diary.problems,
        *(
            RowProblem(e.line, "note", e.words, "text_too_long", "this text is too long")
            for e in long
        ),
    ]
    return msgspec.structs.replace(
        diary,
        entries=tuple(entry for entry in diary.entries if entry not in long),
        problems=tuple(sorted(problems, key=lambda problem: problem.line)),
    )


def _length(entry: ForeignEntry) -> int:
    return len(entry.words) + len(entry.mood) + sum(map(len, entry.activities))


def leave_out_known_entries(
    entries: Iterable[ForeignEntry], known: set[float]
) -> tuple[ForeignEntry, ...]:
    """Return the entries whose time is not in the diary, each once.

    The time alone tells an entry again: its number and its words may have been changed here.
    """
    new: dict[tuple[object, ...], ForeignEntry] = {}
    for entry in entries:
        if entry.at.timestamp() not in known:
            same = (entry.at, entry.mood, entry.activities, entry.words)
            new.setdefault(same, entry)
    return tuple(new.values())


def name_moods(entries: Iterable[ForeignEntry]) -> tuple[NamedMood, ...]:
    """Return the moods of a file, the most frequent first."""
    counted = Counter(entry.mood for entry in entries if entry.mood)
    return tuple(NamedMood(word=word, n_there=n) for word, n in counted.most_common(MOST_MOODS))


def name_activities(entries: Iterable[ForeignEntry]) -> tuple[NamedContext, ...]:
    """Return what was ticked and can be a context, the most frequent first, with when it was in use."""
    listed = tuple(entries)
    counted = Counter(name for entry in listed for name in entry.activities if is_usable(name))
    often = dict(counted.most_common(MOST_ACTIVITIES))
    first = {name: e.at for e in reversed(listed) for name in e.activities if name in often}
    last = {name: e.at for e in listed for name in e.activities if name in often}
    return tuple(
        NamedContext(
            name=name, day_level=False, n_there=n, first_at=first[name], last_at=last[name]
        )
        for name, n in often.items()
    )


def is_usable(name: str) -> bool:
    """Tell whether a context can be called so."""
    try:
        clean_name(name)
    except UnusableContextName:
        return False
    return True


def split_entries(entries: Iterable[ForeignEntry]) -> Iterator[tuple[ForeignEntry, ...]]:
    """Yield the entries in stretches that are quick to seal and to open."""
    chunk: list[ForeignEntry] = []
    size = 0
    for entry in entries:
        if chunk and (len(chunk) == ROWS_A_CHUNK or size + len(entry.words) > CHARACTERS_A_CHUNK):
            yield tuple(chunk)
            chunk, size = [], 0
        chunk.append(entry)
        size += len(entry.words)
    if chunk:
        yield tuple(chunk)


def keep_entry(entry: ForeignEntry, staged: StagedImport) -> Moment | ForeignNote:
    """Return a moment where the person gave the mood a number, and a note where not."""
    rating = staged.ratings.get(entry.mood)
    if rating is None:
        return ForeignNote(
            at=entry.at,
            program=staged.program,
            mood=entry.mood,
            activities=entry.activities,
            words=entry.words,
        )
    return Moment(
        at=entry.at,
        felt_insecurity=rating,
        contexts=_extents(entry, staged.contexts, staged.placed_in),
        note=entry.words,
    )


def _extents(
    entry: ForeignEntry, named: Iterable[NamedContext], placed_in: Mapping[str, str]
) -> dict[str, float]:
    """How far each context was there: ticked or not, and not asked about before it was first in use."""
    extents: dict[str, float] = {}
    for context in named:
        place = placed_in.get(context.name)
        if place is None or context.first_at is None or context.last_at is None:
            continue
        if context.first_at <= entry.at <= context.last_at:
            there = float(context.name in entry.activities)
            extents[place] = max(there, extents.get(place, 0.0))
    return extents
