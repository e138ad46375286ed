"""The year carried out: the real tables, tasks and worker, which dies at random points."""

# ruff: noqa: PLC0415 - the framework starts on an empty folder before the project is imported.

import os
import random
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hearthside.core.reminders import end_quiet, is_quiet
from reminder_people import BEGINS, Person, all_due

LATE = timedelta(minutes=30)


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


def count_tasks() -> int:
    from django_tasks_db.models import DBTaskResult

    return int(DBTaskResult.objects.count())


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
