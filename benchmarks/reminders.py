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

# ruff: noqa: PLC0415 - the framework starts on an empty folder before the project is imported.

import argparse
import os
import random
import sys
import tempfile
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
import time_machine

from hearthside.core.reminders import (
    ReminderPlan,
    Schedule,
    Window,
    end_quiet,
    is_quiet,
    next_due,
)

BEGINS = datetime(2026, 1, 1, tzinfo=UTC)
ZONES = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Lagos",
    "America/Adak",
    "America/Anchorage",
    "America/Asuncion",
    "America/Chicago",
    "America/Denver",
    "America/Havana",
    "America/Los_Angeles",
    "America/New_York",
    "America/Nuuk",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Beirut",
    "Asia/Gaza",
    "Asia/Jerusalem",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Atlantic/Azores",
    "Australia/Adelaide",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Chisinau",
    "Europe/Dublin",
    "Europe/Istanbul",
    "Europe/London",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Pacific/Easter",
    "Pacific/Kiritimati",
    "Pacific/Norfolk",
]
LATE = timedelta(minutes=30)
QUARTER = 15


@dataclass
class Person:
    """Somebody invented, with what was due to them and what came."""

    zone: str
    schedule: Schedule
    id: UUID | None = None
    came: list[datetime] = field(default_factory=list)
    marks: Counter[str] = field(default_factory=Counter)


def invent_person(dice: random.Random) -> Person:
    """A plan within what the page accepts; one in four sleeps by day, when clocks change elsewhere."""
    night = (9 * 60, 17 * 60) if dice.random() < 0.25 else (22 * 60, 8 * 60)
    plan = ReminderPlan(is_on=True, night_from=night[0], night_until=night[1])
    windows: list[Window] = []
    for _ in range(dice.choice((1, 1, 2, 3))):
        window = invent_window(plan, dice)
        if all(not minutes_of(window) & minutes_of(other) for other in windows):
            windows.append(window)
    rest = tuple(sorted(dice.sample(range(7), dice.choice((0, 0, 1, 2)))))
    plan = ReminderPlan(
        is_on=True,
        windows=tuple(windows),
        rest_days=rest,
        night_from=night[0],
        night_until=night[1],
    )
    zone = dice.choice(ZONES)
    return Person(zone, Schedule(plan, ZoneInfo(zone), dice.randbytes(16)))


def invent_window(plan: ReminderPlan, dice: random.Random) -> Window:
    """A time that does not reach into the night."""
    while True:
        opens = dice.randrange(0, 1440, 5)
        # Half of the day-sleepers' times lie where clocks change.
        if plan.night_from == 9 * 60 and dice.random() < 0.5:
            opens = dice.randrange(0, 240, 5)
        length = dice.choice((None, 15, 30, 60, 180))
        closes = None if length is None else min(opens + length, 1440)
        window = Window(from_minute=opens, until_minute=closes)
        if not any(map(plan.is_night, minutes_of(window))):
            return window


def minutes_of(window: Window) -> set[int]:
    return set(range(window.from_minute, window.until_minute or window.from_minute + 1))


def all_due(schedule: Schedule, since: datetime, until: datetime) -> Iterator[datetime]:
    """Every reminder the core gives."""
    at = next_due(schedule, since)
    while at is not None and at < until:
        yield at
        at = next_due(schedule, at)


class Wall:
    """What the clocks of a zone show in every minute: (days, minute of the day, weekday)."""

    def __init__(self, zone: str, days: int) -> None:
        place = ZoneInfo(zone)
        quarters = np.arange(0, days * 24 * 60, QUARTER)
        shown = [(BEGINS + timedelta(minutes=int(m))).astimezone(place) for m in quarters]
        offset = np.array([int(at.utcoffset().total_seconds()) // 60 for at in shown])
        minutes = np.arange(days * 24 * 60) + np.repeat(offset, QUARTER)
        self.day, self.minute = minutes // 1440, minutes % 1440
        self.weekday = (self.day + BEGINS.weekday()) % 7


def check_plan(person: Person, wall: Wall, days: int, found: Counter[str]) -> None:
    """Hold the core's reminders of one person against the minutes of the year."""
    plan, until = person.schedule.plan, BEGINS + timedelta(days=days)
    due = list(all_due(person.schedule, BEGINS, until))
    shown = [person.schedule.wall(at) for at in due]
    found["due"] += len(due)
    found["at night"] += sum(is_quiet(plan, at) for at in shown)
    first, last = int(wall.day[0]) + 1, int(wall.day[-1]) - 1
    came = [((at.date() - BEGINS.date()).days, at.hour * 60 + at.minute) for at in shown]
    surplus, skipped, strays = Counter[int](), Counter[int](), len(came)
    for window in plan.windows:
        expected = days_with(window, plan, wall, first, last)
        minutes = minutes_of(window)
        inside = Counter(day for day, minute in came if minute in minutes)
        strays -= inside.total()
        found["missed"] += sum(not inside[day] for day in expected)
        surplus.update({day: inside[day] - 1 for day in expected if inside[day] > 1})
        skipped.update(days_without(window, plan, wall, first, last))
    # A window that the clocks jumped over comes after the jump, perhaps inside another one.
    found["doubled"] += sum((surplus - skipped).values())
    found["moved by a clock change"] += strays + min(surplus.total(), skipped.total())


def days_without(window: Window, plan: ReminderPlan, wall: Wall, first: int, last: int) -> set[int]:
    """The days on which the clocks jump over the whole window."""
    days = np.unique(wall.day[~np.isin(wall.weekday, plan.rest_days)])
    there = days_with(window, plan, wall, first, last)
    return {int(day) for day in days if first <= day <= last} - set(there)


def days_with(
    window: Window, plan: ReminderPlan, wall: Wall, first: int, last: int
) -> Counter[int]:
    """The days on which the clocks show this window outside the quiet: one reminder is expected on each."""
    closes = window.until_minute or window.from_minute + 1
    inside = (wall.minute >= window.from_minute) & (wall.minute < closes)
    inside &= ~np.isin(wall.weekday, plan.rest_days)
    days = np.unique(wall.day[inside])
    return Counter(int(day) for day in days if first <= day <= last)


def open_house(folder: Path) -> None:
    """Start the framework on an empty folder; a year is written faster without waiting for the disk."""
    os.environ |= {"HEARTHSIDE_DATA": str(folder), "HEARTHSIDE_SECRET": "for a benchmark alone"}
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hearthside.web.settings")
    import django
    from django.conf import settings
    from django.core.management import call_command

    settings.DATABASES["default"]["OPTIONS"]["init_command"] = (
        "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;"
    )
    django.setup()
    call_command("migrate", verbosity=0)


class Killed(BaseException):
    """The worker is gone in this instant: nothing after it runs, and an open transaction is undone."""


class Machine:
    """The real tables, tasks and worker, with a recorder in the place of the push service."""

    def __init__(
        self, people: list[Person], begins: datetime, deaths: float, dice: random.Random
    ) -> None:
        self.people: dict[str, Person] = {}
        self.begins, self.deaths, self.dice = begins, deaths, dice
        self.deaths_seen = 0
        self._arrange()
        for number, person in enumerate(people):
            self._move_in(number, person)

    def _arrange(self) -> None:
        from django_tasks_db.models import DBTaskResult

        from hearthside.people.reminding import delivery, turn

        delivery.push_reminder = self._deadly(self._take_message)  # type: ignore[assignment]
        for name in ("keep_errand", "set_alarm"):
            setattr(turn, name, self._deadly(getattr(turn, name)))
        really_fail = DBTaskResult.set_failed

        def fail(task: Any, problem: BaseException) -> None:  # noqa: ANN401
            # A process that was killed writes nothing down.
            if isinstance(problem, Killed):
                raise problem
            really_fail(task, problem)

        DBTaskResult.set_failed = fail  # type: ignore[method-assign]
        DBTaskResult.set_successful = self._deadly(DBTaskResult.set_successful)  # type: ignore[method-assign]

    def _deadly(self, act: Callable[..., Any]) -> Callable[..., Any]:
        def acting(*told: Any, **more: Any) -> Any:  # noqa: ANN401
            self._perhaps_die()
            result = act(*told, **more)
            self._perhaps_die()
            return result

        return acting

    def _perhaps_die(self) -> None:
        if self.dice.random() < self.deaths / 8:
            self.deaths_seen += 1
            raise Killed

    def _take_message(self, address: Any, _language: str, *, mark: str) -> None:  # noqa: ANN401
        person = self.people[address.endpoint]
        person.marks[mark] += 1
        if person.marks[mark] == 1:
            person.came.append(datetime.fromisoformat(mark.partition("/")[2]))

    def _move_in(self, number: int, person: Person) -> None:
        from hearthside.people.accounts.models import Account
        from hearthside.people.reminding import planning
        from hearthside.people.reminding.device import Device, PushAddress, seal
        from hearthside.people.reminding.errand import Errand

        account = Account.objects.create(name=str(number), key=str(number))
        person.id = account.id
        errand = Errand(
            plan=person.schedule.plan,
            zone=person.zone,
            language="en",
            seed=person.schedule.seed,
        )
        planning._keep(account.id, errand, self.begins)
        endpoint = f"https://fcm.googleapis.com/{number}"
        device = Device(account=account)
        address = PushAddress(endpoint=endpoint, p256dh="", auth="", added_on=BEGINS.date())
        device.sealed = seal(address, owner=account.id, id=device.id)
        device.save(force_insert=True)
        self.people[endpoint] = person

    def run(self, until: datetime, clock: Any) -> None:  # noqa: ANN401
        """Jump from alarm to alarm until the year is over."""
        from hearthside.people.reminding.alarm import mend
        from hearthside.people.reminding.worker import make_worker

        shown = 0
        while (at := self._next_alarm()) is not None and at < until:
            clock.move_to(max(at, datetime.now(UTC)))
            if (day := (at - self.begins).days) > shown:
                shown = day
                print(f"  day {day}", flush=True)
            try:
                make_worker(interval=0, batch=True).run()
            except Killed:
                clock.shift(self.dice.uniform(1, 600))
                mend(datetime.now(UTC))

    def _next_alarm(self) -> datetime | None:
        from django.db.models import Min
        from django_tasks_db.models import DBTaskResult

        return DBTaskResult.objects.filter(status="READY").aggregate(at=Min("run_after"))["at"]


def check_machine(person: Person, begins: datetime, until: datetime, found: Counter[str]) -> None:
    """Hold what came to one person against what was due."""
    schedule = person.schedule
    due = list(all_due(schedule, begins, until - timedelta(days=1)))
    came = [at for at in sorted(person.came) if at < until - timedelta(days=1)]
    found["due"] += len(due)
    found["came"] += len(came)
    found["at night"] += sum(is_quiet(schedule.plan, schedule.wall(at)) for at in came)
    found["same message sent again"] += sum(count - 1 for count in person.marks.values())
    answered: Counter[int] = Counter()
    for at in due:
        number = bisect_left(came, at)
        latest = end_quiet(schedule, at + LATE)
        if number < len(came) and latest is not None and came[number] <= latest:
            answered[number] += 1
            found["late by more than a minute"] += came[number] - at > timedelta(minutes=1)
        else:
            found["missed"] += 1
    found["two that were overdue came as one"] += sum(count - 1 for count in answered.values())
    found["doubled"] += len(came) - len(answered)


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


def count_tasks() -> int:
    from django_tasks_db.models import DBTaskResult

    return int(DBTaskResult.objects.count())


if __name__ == "__main__":
    sys.exit(main())
