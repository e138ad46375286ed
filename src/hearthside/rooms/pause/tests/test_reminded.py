"""The time to return reminds whoever has reminders on, also late in the evening, and nobody who is back."""

from datetime import UTC, datetime, timedelta

import pytest

from hearthside.core.pause import MyPause
from hearthside.core.reminders import ReminderPlan
from hearthside.people.accounts.preference import Preferences
from hearthside.people.reminding import planning
from hearthside.people.reminding.errand import read_errand
from hearthside.rooms.pause import operations

LATE = datetime(2026, 6, 1, 23, tzinfo=UTC)


def turn_on(person):
    plan = ReminderPlan(is_on=True)
    planning.carry_out(person.account, plan, Preferences(time_zone="UTC"), now=LATE)
    return person


def asked(person):
    return [(one.at, one.at_night) for one in read_errand(person.account.id).errand.asked]


def minutes(n):
    return LATE + timedelta(minutes=n)


@pytest.fixture
def resting(ada):
    """Ada, in a pause of ten minutes at eleven at night, with reminders on."""
    operations.start_pause(turn_on(ada).vault, for_both=False, now=LATE)
    return ada


def test_the_return_reminds_at_night_too(resting):
    assert asked(resting) == [(minutes(10), True)]
    assert read_errand(resting.account.id).row.next_at == minutes(10)


def test_a_longer_rest_and_another_time_move_it(resting):
    operations.act(resting.vault, "longer", now=minutes(5))
    assert asked(resting) == [(minutes(20), True)]

    operations.set_time(resting.vault, LATE + timedelta(hours=9), now=minutes(6))
    assert asked(resting) == [(LATE + timedelta(hours=9), False)]


@pytest.mark.parametrize("name", ["back", "let_be"])
def test_nobody_is_reminded_who_is_back_or_let_it_be(resting, name):
    operations.act(resting.vault, name, now=minutes(5))
    assert asked(resting) == []


def test_what_the_other_began_reminds_nobody_until_they_say_something_themselves(couple):
    ben, cleo = map(turn_on, couple)
    operations.start_pause(ben.vault, for_both=True, now=LATE)
    assert (asked(ben), asked(cleo)) == ([(minutes(10), True)], [])

    operations.act(cleo.vault, "longer", now=minutes(5))
    assert asked(cleo) == [(minutes(20), True)]


def test_a_new_pause_of_the_other_leaves_no_reminder_of_the_old_one(couple):
    ben, cleo = map(turn_on, couple)
    operations.start_pause(ben.vault, for_both=True, now=LATE)
    before = ben.vault.get_single(MyPause).notes
    operations.set_time(ben.vault, LATE + timedelta(hours=9), now=minutes(1))
    operations.act(cleo.vault, "let_be", now=minutes(15))
    operations.start_pause(cleo.vault, for_both=True, now=LATE + timedelta(hours=10))
    operations.act(ben.vault, "back", now=LATE + timedelta(hours=10, minutes=1))

    assert before != ben.vault.get_single(MyPause).notes
    assert asked(ben) == []
