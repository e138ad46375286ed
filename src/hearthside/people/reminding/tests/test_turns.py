"""The alarms: each comes once, whatever dies or sleeps, and nothing is left of what is over."""

from datetime import timedelta
from uuid import uuid4

import msgspec
import pytest
from django.db import connection, transaction
from django_tasks_db.models import DBTaskResult

from hearthside.core.reminders import Window
from hearthside.people.accounts.models import Account
from hearthside.people.accounts.operations import change_preferences, delete_everything
from hearthside.people.reminding import alarm, planning, turn
from hearthside.people.reminding.errand import read_errand
from hearthside.people.reminding.models import Device, Reminder

from .conftest import LIKES, NOON, SIX, at
from .parts import carry_out_tasks


def last_of(person):
    return read_errand(person.account.id).errand.last_at


def next_of(person):
    return Reminder.objects.get(account=person.account).next_at


def test_nothing_comes_before_its_time(ada, clock):
    clock.move_to(at(5.9))
    carry_out_tasks()

    assert last_of(ada) is None


def test_it_comes_at_its_time_and_the_next_is_set(ada, clock):
    clock.move_to(at(6))
    carry_out_tasks()

    assert last_of(ada) == at(6)
    assert next_of(ada) == at(30)


def test_asleep_for_twenty_days_there_is_one(ada, clock):
    clock.move_to(NOON + timedelta(days=20))
    carry_out_tasks()
    carry_out_tasks()

    assert last_of(ada) == NOON + timedelta(days=20)
    assert next_of(ada) == NOON + timedelta(days=20, hours=6)


def test_waking_at_night_it_waits_for_the_morning(ada, clock):
    clock.move_to(at(11))
    carry_out_tasks()
    assert last_of(ada) is None

    clock.move_to(at(20))
    carry_out_tasks()
    assert last_of(ada) == at(20)


def test_the_same_alarm_taken_twice_reminds_once(ada, clock, push):
    planning_device(ada, push)
    clock.move_to(at(6))
    turn.take(ada.account.id, at(6), at(6))
    turn.take(ada.account.id, at(6), at(6))
    carry_out_tasks()

    assert len(push.taken) == 1


def test_a_worker_that_died_in_the_middle_is_followed_by_another(ada, clock):
    clock.move_to(at(6))
    with transaction.atomic():
        alarm.alarms_of(ada.account.id).get().claim("one that dies")
    carry_out_tasks()
    assert last_of(ada) is None

    clock.move_to(at(6.2))
    alarm.mend(at(6.2))
    carry_out_tasks()
    assert last_of(ada) == at(6.2)


def test_an_alarm_that_is_missing_is_set_again(ada, clock):
    DBTaskResult.objects.all().delete()
    clock.move_to(at(6.2))
    alarm.mend(at(6.2))
    carry_out_tasks()

    assert last_of(ada) == at(6.2)


def test_the_watch_goes_on_while_there_is_somebody_and_ends_after(ada, clock):
    watching = DBTaskResult.objects.filter(task_path__endswith="look_after")
    for number in range(1, 4):
        clock.move_to(at(number / 5))
        carry_out_tasks()
        assert watching.count() == 1

    planning.forget(ada.account.id)
    clock.move_to(at(2))
    carry_out_tasks()
    assert DBTaskResult.objects.count() == 0


def test_no_trace_of_what_ran_stays(ada, clock):
    clock.move_to(at(6))
    carry_out_tasks()

    assert not DBTaskResult.objects.finished().exists()
    assert {task.status for task in DBTaskResult.objects.all()} == {"READY"}


def test_a_problem_leaves_no_word_in_the_table(ada, clock, monkeypatch, caplog):
    def fail(*_told):
        raise ValueError("ada@example.test")

    monkeypatch.setattr("hearthside.people.reminding.tasks.take", fail)
    kept = []
    monkeypatch.setattr(DBTaskResult, "delete", lambda self: None)
    monkeypatch.setattr(alarm, "forget_finished", lambda **told: None)
    real = DBTaskResult.set_failed
    monkeypatch.setattr(
        DBTaskResult, "set_failed", lambda self, exc: (real(self, exc), kept.append(self.traceback))
    )
    clock.move_to(at(6))
    carry_out_tasks()

    assert kept
    assert not any("ada@example" in text for text in kept)


def test_in_clear_are_whose_it_is_and_the_next_time(ada):
    columns = {
        column.name
        for model in (Reminder, Device)
        for column in connection.introspection.get_table_description(
            connection.cursor(), model._meta.db_table
        )
    }
    assert columns == {"account_id", "next_at", "sealed", "id"}
    for task in DBTaskResult.objects.filter(task_path__endswith="remind"):
        assert task.args_kwargs == {
            "args": [str(ada.account.id), at(6).isoformat()],
            "kwargs": {},
        }


def test_turned_off_nothing_is_left(ada, push):
    planning_device(ada, push)
    off = msgspec.structs.replace(SIX, is_on=False)
    planning.carry_out(ada.account, off, LIKES, now=NOON)

    assert not Reminder.objects.exists()
    assert not Device.objects.exists()
    assert not alarm.alarms_of(ada.account.id).exists()


def test_whoever_deletes_everything_leaves_no_time_and_no_address(ada, rf, push):
    planning_device(ada, push)
    request = rf.post("/")
    request.account, request.vault = ada.account, ada.vault
    delete_everything(request, password=ada.password, now=NOON)

    assert not Account.objects.exists()
    assert not Reminder.objects.exists()
    assert not Device.objects.exists()
    assert not alarm.alarms_of(ada.account.id).exists()


def test_an_alarm_of_somebody_who_is_gone_does_nothing(ada, clock):
    Account.objects.filter(id=ada.account.id).delete()
    clock.move_to(at(6))
    carry_out_tasks()

    assert not DBTaskResult.objects.filter(task_path__endswith="remind").exists()


def test_somebody_else_is_reminded_at_their_own_time(ada, clock, move_in):
    ben = move_in("Ben")
    plan = msgspec.structs.replace(SIX, windows=(Window(from_minute=19 * 60),))
    planning.carry_out(ben.account, plan, LIKES, now=NOON)
    clock.move_to(at(6))
    carry_out_tasks()

    assert (last_of(ada), last_of(ben)) == (at(6), None)
    planning.forget(ben.account.id)
    assert next_of(ada) == at(30)


def test_another_zone_is_followed_and_an_evening_does_not_come_twice(ada, clock, rf):
    clock.move_to(at(6))
    carry_out_tasks()
    request = rf.post("/")
    request.account, request.vault = ada.account, ada.vault
    session = ada.account.sessions.get()
    request.current_session = type("Current", (), {"row": session})()
    west = msgspec.structs.replace(LIKES, time_zone="America/New_York")
    change_preferences(request, west, now=at(6))

    # Six in New York comes four hours after six in Greenwich; tonight it came already.
    assert next_of(ada) == at(34)


def test_another_page_asks_for_a_time(ada, clock):
    asked = uuid4()
    planning.remind_at(ada.account.id, asked, at(1), now=NOON)
    assert next_of(ada) == at(1)
    planning.do_not_remind(ada.account.id, asked, now=NOON)
    assert next_of(ada) == at(6)


def test_another_page_asks_in_vain_where_reminders_are_off(db, move_in):
    cleo = move_in("Cleo")
    planning.remind_at(cleo.account.id, uuid4(), at(1), now=NOON)

    assert not Reminder.objects.exists()


@pytest.mark.parametrize("comes_round", [True, False])
def test_times_of_other_pages_come_only_if_wanted(ada, comes_round):
    plan = msgspec.structs.replace(SIX, comes_round=comes_round)
    planning.carry_out(ada.account, plan, LIKES, now=NOON)
    planning.remind_at(ada.account.id, uuid4(), at(1), now=NOON)

    assert (next_of(ada) == at(1)) is comes_round


def planning_device(person, push):
    from hearthside.people.reminding.device import add_device

    return add_device(person.account, **push.subscription, on=NOON.date())
