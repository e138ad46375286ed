"""Real diaries in which the truth is known: contexts moved to other days, and effects put in.

    python benchmarks/semi_real.py PATH_TO_DATA [--people N] [--copies N] [--seed N] [--write]

PATH_TO_DATA is the folder that benchmarks/real_diaries.py reads. Every person's contexts are
moved on by a random number of whole days (round the end to the beginning; each moment takes the
contexts of the moment nearest in clock time on the other day). They keep their own run, their
company and their hours, and lose their reports: whatever is found then is false (effect "none").
For the other rows one or two of the moved contexts are drawn and an effect is added to the
reports, cut to 0 to 10 as the scale is: these should be found, and nothing else.

Ratings, moods, gaps and contexts are real; only which moment a context belongs to, and the
effect, are not. The one man's diary is also read as it stood after 30, 90 and 180 days. Every
copy has its own seed, so the same command prints the same figures.
"""

import argparse
import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from hearthside.core.diary import Diary
from insight.measures import coverage, false_share, misled, power, wrong_sign
from insight.ours import read_verdict
from insight.page import fill_in
from insight.tables import table
from insight.verdict import FIRM, RELIABLE, SHOWN, Floats, is_usable
from real_diaries import ONE_MAN, STUDENTS, Person, read_one_man, read_students, show_progress

SIZES = (0.0, 0.7, 1.3, 2.0)
CUTS = (30, 90, 180, None)
COPIES = {STUDENTS: 2, ONE_MAN: 40}
PAGE = Path(__file__).parents[1] / "docs" / "explanation" / "benchmark-insight.md"


@dataclass(frozen=True, slots=True)
class Task:
    """One copy of one diary: whose, how many days of it, and the size of what is put in."""

    person: int
    days: int | None
    size: float
    seed: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What was true and what was said; contexts a person does not have are left blank."""

    task: Task
    effects: Floats  # (K,)
    said: Floats  # (K, 5)


def move(diary: Diary, rng: np.random.Generator) -> Diary:
    """The diary with its contexts moved on by a random number of days."""
    days = np.unique(diary.local_day)
    if len(days) < 2:
        return diary
    later = dict(zip(days, np.roll(days, -int(rng.integers(1, len(days)))), strict=True))
    places = [
        _nearest(diary, later[day], hour)
        for day, hour in zip(diary.local_day, diary.local_hour, strict=True)
    ]
    return _change(diary, diary.felt_insecurity, diary.contexts[places])


def put_in(diary: Diary, size: float, rng: np.random.Generator) -> tuple[Diary, Floats]:
    """The diary with the effect of one or two contexts, raising or lowering, added."""
    effects = np.zeros(len(diary.names))
    usable = np.flatnonzero(is_usable(diary.contexts))
    chosen = rng.permutation(usable)[: int(rng.integers(1, 3))]
    effects[chosen] = size * np.where(rng.random(len(chosen)) < 0.85, 1.0, -1.0)
    felt = np.clip(diary.felt_insecurity + diary.contexts @ effects, 0.0, 10.0)
    return _change(diary, felt, diary.contexts), effects


def _nearest(diary: Diary, day: int, hour: float) -> int:
    """The moment of a day that is nearest in clock time."""
    there = np.flatnonzero(diary.local_day == day)
    return int(there[np.argmin(np.abs(diary.local_hour[there] - hour))])


def _change(diary: Diary, felt: Floats, contexts: Floats) -> Diary:
    return Diary.from_arrays(
        diary.at_hours,
        felt,
        contexts,
        names=diary.names,
        scheduled=diary.scheduled,
        day_level=diary.day_level,
        local_hour=diary.local_hour,
        local_day=diary.local_day,
        weekday=diary.weekday,
    )


def _until(diary: Diary, days: int | None) -> Diary:
    """The diary as it stood after some days."""
    n = len(diary)
    if days is not None:
        n = int(np.searchsorted(diary.local_day, diary.local_day[0] + days))
    return Diary.from_arrays(
        diary.at_hours[:n],
        diary.felt_insecurity[:n],
        diary.contexts[:n],
        names=diary.names,
        scheduled=diary.scheduled[:n],
        day_level=diary.day_level,
        local_hour=diary.local_hour[:n],
        local_day=diary.local_day[:n],
        weekday=diary.weekday[:n],
    )


def ask(work: tuple[Task, Diary]) -> Answer:
    """Make one copy and ask the engine."""
    task, diary = work
    rng = np.random.default_rng(task.seed)
    copy, effects = move(_until(diary, task.days), rng), np.zeros(len(diary.names))
    if task.size:
        copy, effects = put_in(copy, task.size, rng)
    return Answer(task, effects, read_verdict(copy, effects))


def read_diaries(people: list[Person]) -> Iterator[Diary]:
    """Each person's diary, through the file format."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "diary.csv"
        for person in people:
            path.write_bytes(person.diary_csv.encode("utf-8"))
            yield Diary.read_csv(path)


def list_tasks(people: list[Person], copies: int | None, seed: int) -> Iterator[Task]:
    """Every copy that is to be made."""
    for number, person in enumerate(people):
        for cut in CUTS if person.data_set == ONE_MAN else (None,):
            for size in SIZES:
                for copy in range(copies or COPIES[person.data_set]):
                    own = (seed, number, cut or 0, round(10 * size), copy)
                    yield Task(number, cut, size, own)


def describe(label: str, answers: list[Answer]) -> list[list[object]]:
    """One row for each size; copies of diaries stand where people stand elsewhere."""
    rows: list[list[object]] = []
    for size in SIZES:
        own = [answer for answer in answers if answer.task.size == size]
        effects = np.array([answer.effects for answer in own])
        said = np.array([answer.said for answer in own])
        cells: list[object] = [label, f"{size:g}" if size else "none", len(own)]
        for tier in (RELIABLE, FIRM):
            shown = said[..., SHOWN] >= tier
            cells += [misled(shown, effects)]
            if size:
                found, false = power(shown, effects), false_share(shown, effects)
                cells += [f"{false} / {found.value:.2f}"]
            else:
                cells += [f"{(shown & (effects == 0)).sum()} of {effects.size}"]
        held, wrong = coverage(said, effects), wrong_sign(said, effects)
        rows.append([*cells, held if size else "-", wrong])
    return rows


HEAD = (
    "diaries",
    "effect",
    "copies",
    "reliable: copies with a false one",
    "false / found",
    "firm: copies with a false one",
    "false / found",
    "intervals",
    "wrong sign",
)


def main() -> None:
    """Read the people, make the copies, ask, print."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("data", type=Path, help="the folder that holds both data sets")
    parser.add_argument("--people", type=int, help="only the first so many students")
    parser.add_argument("--copies", type=int, help="of each diary; 2 of a student, 40 of the man")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, help="processes; all cores if left out")
    parser.add_argument("--write", action="store_true", help="renew the table in the docs")
    told = parser.parse_args()
    people = [*list(read_students(told.data))[: told.people], *read_one_man(told.data)]
    diaries = list(read_diaries(people))
    work = [(t, diaries[t.person]) for t in list_tasks(people, told.copies, told.seed)]
    answers = []
    with ProcessPoolExecutor(told.workers or os.cpu_count()) as pool:
        for answer in pool.map(ask, work, chunksize=8):
            answers.append(answer)
            show_progress(len(answers), len(work))
    rows = describe("students, a week", [a for a in answers if is_student(people, a)])
    for cut in CUTS:
        own = [a for a in answers if a.task.days == cut and not is_student(people, a)]
        rows += describe(f"one man, {cut or 238} days", own)
    report = table(HEAD, rows)
    if told.write:
        fill_in(PAGE, report, "semi-real")
    else:
        print(report)


def is_student(people: list[Person], answer: Answer) -> bool:
    """Whose diary it was."""
    return people[answer.task.person].data_set == STUDENTS


if __name__ == "__main__":
    main()
