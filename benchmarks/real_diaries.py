"""Run the analysis on the diaries of 123 real people, and say what it found and how long it took.

    python benchmarks/real_diaries.py PATH_TO_DATA [--people N] [--in-process] [--shifted]

PATH_TO_DATA holds two public data sets, each in a folder of its own; none of it is kept here.

`openesm_0054_tammilehto` (Tammilehto et al., 2022; CC BY 4.0): 122 students, seven beeps a day
for a week. Felt insecurity is the mean of three State Adult Attachment Measure items, turned
so that more is less secure and put on 0 to 10: "I feel loved" (reversed), "someone to rely on"
(reversed), "need for love". Contexts are what else was asked at the same beep. Rumination,
suppression and reappraisal have a natural zero ("not at all") and stay graded; keeping
distance, nervous about closeness and wanting to share feelings run from disagree to agree, so
each is 1 where it lies above the person's own median and 0 elsewhere. The hours since the
start are known and the clock time is not: every diary starts on a Monday at 9, so hour and
weekday are right only relative to the person's own start.

`kossakowski_2017_n1` (Kossakowski et al., 2017): one man, up to ten beeps a day for 238 days.
Felt insecurity is the mean of self-doubt, doubt and suspicion (1 to 7) on 0 to 10. Contexts:
alone; an unpleasant event and an important one since the last beep; would rather be alone; a
hard activity, exercise, tired, hungry, sleepy, in pain, headache (graded from "not at all").

Every answered beep is a scheduled check-in. These are stand-ins. Nobody here ticked the
contexts of a relationship, and most contexts are states of mind reported together with the
outcome, so mood colours both (mood-congruent answering). What is found are links between
answers of one questionnaire, not causes. With `--shifted` every person's contexts are moved
on by half their diary, so that they keep their own run and lose their reports: what is found
then is false.
"""

import argparse
import csv
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from hearthside.core.diary import ContextList, Diary, Moment, UnusableDiary, write_csv
from hearthside.core.report import build_report
from hearthside.core.triggers import Tier

START_AT = datetime(2024, 1, 1, 9, tzinfo=UTC)
GRONINGEN = ZoneInfo("Europe/Amsterdam")

STUDENTS, ONE_MAN = "openesm_0054_tammilehto", "kossakowski_2017_n1"
GRADED = {
    "rumination": "rumination",
    "suppression": "hid feelings",
    "reappraisal": "looked on the bright side",
}
ABOVE_MEDIAN = {
    "keep_distance": "kept distance",
    "closeness_nervous": "nervous about closeness",
    "share_feelings": "wanted to share feelings",
}
GRADES = {
    "act_difficul": "hard activity",
    "phy_physact": "exercise",
    "phy_tired": "tired",
    "phy_hungry": "hungry",
    "phy_sleepy": "sleepy",
    "phy_pain": "in pain",
    "phy_headache": "headache",
}

Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Person:
    """One participant as a diary.csv."""

    name: str
    data_set: str
    diary_csv: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one diary; seconds in this process and, if run, through the command."""

    person: Person
    report: dict[str, Any] | None
    refused: str
    seconds: float
    command_seconds: float | None


def read_students(folder: Path) -> Iterator[Person]:
    """The 122 students."""
    with (folder / STUDENTS / "0054_tammilehto_ts.tsv").open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if is_answered(row)]
    for name in dict.fromkeys(row["id"] for row in rows):
        own = [row for row in rows if row["id"] == name]
        medians = {item: median(float(row[item]) for row in own) for item in ABOVE_MEDIAN}
        moments = [student_moment(row, medians) for row in own]
        yield make_person(f"student {name}", STUDENTS, moments)


def is_answered(row: Row) -> bool:
    """Whether a beep has a time and every answer."""
    return "NA" not in {row[item] for item in row if item not in {"day", "beep"}}


def student_moment(row: Row, medians: dict[str, float]) -> tuple[datetime, float, dict[str, float]]:
    """When, how insecure, and in which contexts."""
    insecure = 8 - float(row["feel_loved"]) + 8 - float(row["rely_on"]) + float(row["need_love"])
    contexts = {label: (float(row[item]) - 1) / 4 for item, label in GRADED.items()}
    contexts |= {label: float(float(row[i]) > medians[i]) for i, label in ABOVE_MEDIAN.items()}
    at = START_AT + timedelta(hours=float(row["time_elapsed"]))
    return at, (insecure / 3 - 1) / 6 * 10, contexts


def read_one_man(folder: Path) -> Iterator[Person]:
    """The single person of the second data set."""
    with (folder / ONE_MAN / "kossakowski_symptom_data.csv").open(encoding="utf-8") as lines:
        moments = [one_mans_moment(row) for row in csv.DictReader(lines)]
    yield make_person("one man", ONE_MAN, moments)


def one_mans_moment(row: Row) -> tuple[datetime, float, dict[str, float]]:
    """When, how insecure, and in which contexts."""
    at = datetime.strptime(f"{row['date']} {row['beeptime']}", "%d/%m/%y %H:%M")  # noqa: DTZ007
    doubt = sum(float(row[item]) for item in ("se_selfdoub", "mood_doubt", "mood_suspic")) / 3
    contexts = {
        "alone": float(float(row["soc_who1"]) == 0),
        "unpleasant event": float(float(row["event_pleas"]) < 0),
        "important event": float(float(row["event_import"]) > 1),
        "would rather be alone": float(float(row["soc_prefalone"]) > 1),
    }
    contexts |= {label: (float(row[item]) - 1) / 6 for item, label in GRADES.items()}
    return at.replace(tzinfo=GRONINGEN), (doubt - 1) / 6 * 10, contexts


def make_person(
    name: str, data_set: str, moments: list[tuple[datetime, float, dict[str, float]]]
) -> Person:
    """A participant's diary.csv from moments with contexts by name."""
    listed = ContextList()
    for label in moments[0][2]:
        listed = listed.add(label)
    ids = {context.name: context.id for context in listed.contexts}
    written = (
        Moment(
            at=at,
            felt_insecurity=round(felt, 2),
            scheduled=True,
            contexts={ids[label]: round(value, 3) for label, value in contexts.items()},
        )
        for at, felt, contexts in moments
    )
    return Person(name, data_set, write_csv(written, listed))


def shift(person: Person) -> Person:
    """The same diary with its contexts half the diary later."""
    head, *rows = csv.reader(person.diary_csv.splitlines())
    later = rows[len(rows) // 2 :] + rows[: len(rows) // 2]
    first, last = 3, len(head) - 2
    mixed = [a[:first] + b[first:last] + a[last:] for a, b in zip(rows, later, strict=True)]
    text = "\n".join(",".join(row) for row in [head, *mixed])
    return Person(person.name, f"{person.data_set}, contexts shifted", text)


def analyse(person: Person, folder: Path, *, in_process: bool) -> Outcome:
    """Write the diary, analyse it here and, unless told otherwise, through the command too."""
    path = folder / "diary.csv"
    path.write_bytes(person.diary_csv.encode("utf-8"))
    started, report, refused = time.perf_counter(), None, ""
    try:
        report = json.loads(build_report(Diary.read_csv(path)).to_json())
    except UnusableDiary as problem:
        refused = problem.code
    seconds = time.perf_counter() - started
    command_seconds = None if in_process else time_command(path, report)
    return Outcome(person, report, refused, seconds, command_seconds)


def time_command(path: Path, expected: dict[str, Any] | None) -> float:
    """Run `hearthside analyse --json` on the file; it must say what was found here."""
    words = [sys.executable, "-m", "hearthside", "analyse", str(path), "--json"]
    started = time.perf_counter()
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - started
    found = json.loads(done.stdout) if done.returncode == 0 else None
    if found != expected:
        raise SystemExit(f"the command says something else: {done.stderr.strip()}")
    return seconds


def show_progress(done: int, total: int) -> None:
    """A bar on standard error."""
    filled = 30 * done // total
    end = "\n" if done == total else ""
    print(f"\r[{'#' * filled}{'.' * (30 - filled)}] {done}/{total}", end=end, file=sys.stderr)


def print_table(label: str, outcomes: list[Outcome]) -> None:
    """One data set's rows."""
    reports = [o.report for o in outcomes if o.report is not None]
    people_in, contexts_in = Counter[str](), Counter[str]()
    for report in reports:
        tiers = Counter(trigger["tier"] for trigger in report["triggers"])
        contexts_in.update(tiers)
        people_in.update(tiers.keys())
    moments = [report["n_moments"] for report in reports]
    print(f"\n{label}: {len(outcomes)} people, {median(moments):.0f} moments each (median)\n")
    print("| tier | people with one | contexts |\n|---|---|---|")
    for tier in Tier:
        print(f"| {tier.value} | {people_in[tier.value]} | {contexts_in[tier.value]} |")
    verdicts = Counter(report["persistence"]["verdict"] for report in reports)
    print("\npersistence:", ", ".join(f"{word} {n}" for word, n in verdicts.most_common()))
    refusals = Counter(o.refused for o in outcomes if o.refused)
    print("refused:", ", ".join(f"{code} {n}" for code, n in refusals.items()) or "none")
    print_times("in process", [o.seconds for o in outcomes])
    print_times("command", [o.command_seconds for o in outcomes if o.command_seconds is not None])


def print_times(label: str, seconds: list[float]) -> None:
    """Median and longest time a person."""
    if seconds:
        print(
            f"{label}: {median(seconds) * 1e3:.0f} ms (median), {max(seconds) * 1e3:.0f} ms (max)"
        )


def print_names(outcomes: list[Outcome]) -> None:
    """Which contexts were reliable, over all people of a data set."""
    shown = Counter(
        (trigger["context"], "raises" if trigger["effect"]["value"] > 0 else "lowers")
        for outcome in outcomes
        if outcome.report is not None
        for trigger in outcome.report["triggers"]
        if trigger["tier"] in {"firm", "reliable"}
    )
    listed = (f"{name} {way} ({n})" for (name, way), n in shown.most_common())
    print("firm or reliable:", ", ".join(listed) or "none")


def main() -> None:
    """Read the people, analyse each, print the table."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("data", type=Path, help="the folder that holds both data sets")
    parser.add_argument("--people", type=int, help="only the first so many people")
    parser.add_argument("--in-process", action="store_true", help="leave out the command")
    parser.add_argument("--shifted", action="store_true", help="contexts half a diary later")
    told = parser.parse_args()
    people = [*read_students(told.data), *read_one_man(told.data)][: told.people]
    people = [shift(person) for person in people] if told.shifted else people
    outcomes = []
    with tempfile.TemporaryDirectory() as folder:
        for person in people:
            outcomes.append(analyse(person, Path(folder), in_process=told.in_process))
            show_progress(len(outcomes), len(people))
    for data_set in dict.fromkeys(person.data_set for person in people):
        own = [outcome for outcome in outcomes if outcome.person.data_set == data_set]
        print_table(data_set, own)
        print_names(own)


if __name__ == "__main__":
    main()
