"""A simulated year of reminders: none missed, none doubled, none at night.

    python benchmarks/reminders.py [--people 1000] [--days 365] [--machine-people 1000] [--machine-days 10]
        [--machine-from 2026-10-23] [--deaths 0.002]

Two parts. The first asks the core for every reminder of every person and holds them against a
second account of the year that shares no code with it: what the clocks of a zone show, minute by
minute. The second carries the year out: a database, the alarms, the task library's worker, a clock
that jumps from alarm to alarm, and a worker that dies at random points (before, inside and after a
transaction, before and after a message is out) and is started again within ten minutes. It takes
some 25 ms of a processor a reminder; the usual ten days hold the clock changes of Europe and of America.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import time_machine

from reminder_machine import Machine, check_machine, count_tasks, open_house
from reminder_people import Person, invent_person
from reminder_year import Wall, check_plan


def say(title: str, found: Counter[str], names: tuple[str, ...], seconds: float) -> None:
    print(f"{title}: {seconds:.0f} s")
    for name in names:
        print(f"  {name:38} {found[name]:>9,}")


def main() -> None:
    """Simulate, count, and say what was found."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--machine-people", type=int, default=1000)
    parser.add_argument("--machine-days", type=int, default=10)
    parser.add_argument("--machine-from", type=datetime.fromisoformat, default="2026-10-23")
    parser.add_argument(
        "--deaths", type=float, default=0.002, help="of a task, the chance to be killed in it"
    )
    told = parser.parse_args()
    dice = random.Random(2026)
    people = [invent_person(dice) for _ in range(told.people)]
    walls = {zone: Wall(zone, told.days) for zone in {person.zone for person in people}}
    began, found = time.perf_counter(), Counter[str]()
    for person in people:
        check_plan(person, walls[person.zone], told.days, found)
    names = ("due", "missed", "doubled", "at night", "moved by a clock change")
    title = f"The core, {told.people:,} people, {told.days} days, {len(walls)} zones"
    say(title, found, names, time.perf_counter() - began)
    if told.machine_people:
        run_machine(people[: told.machine_people], told, dice)


def run_machine(people: list[Person], told: argparse.Namespace, dice: random.Random) -> None:
    """The second part."""
    begins = told.machine_from.replace(tzinfo=UTC)
    until = begins + timedelta(days=told.machine_days)
    began, found = time.perf_counter(), Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        open_house(Path(folder))
        with time_machine.travel(begins, tick=False) as clock:
            machine = Machine(people, begins, told.deaths, dice)
            machine.run(until, clock)
            tasks = count_tasks()
    for person in people:
        check_machine(person, begins, until, found)
    found["workers killed"], found["tasks left over"] = machine.deaths_seen, tasks - len(people) - 1
    names = (
        "due",
        "came",
        "missed",
        "doubled",
        "at night",
        "workers killed",
        "late by more than a minute",
        "two that were overdue came as one",
        "same message sent again",
        "tasks left over",
    )
    title = f"The machine, {len(people):,} people, {told.machine_days} days from {begins:%d %B %Y}"
    say(title, found, names, time.perf_counter() - began)


if __name__ == "__main__":
    sys.exit(main())
