"""A part that comes back reminds whoever has reminders on, once, and nobody who has looked at it."""

from datetime import UTC, datetime, timedelta

import pytest

from hearthside.core.journey import PARTS, Path
from hearthside.core.reminders import ReminderPlan
from hearthside.people.accounts.preference import Preferences
from hearthside.people.reminding import planning
from hearthside.people.reminding.errand import read_errand
from hearthside.rooms.journey import operations

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
WEEK = timedelta(weeks=1)
PART = next(part.key for part in PARTS if part.comes_back and not part.for_two)


@pytest.fixture(autouse=True)
def done(ada, time_machine):
    """A part that Ada has done, whose reminders are on."""
    time_machine.move_to(NOW, tick=False)
    plan, likes = ReminderPlan(is_on=True), Preferences(time_zone="UTC")
    planning.carry_out(ada.account, plan, likes, now=NOW)
    operations.mark_part(ada.vault, PART, "done", now=NOW)
    return time_machine


def asked(person):
    return [one.at.date() for one in read_errand(person.account.id).errand.asked]


def test_it_reminds_after_three_weeks_at_the_hour_it_was_done(ada):
    assert asked(ada) == [(NOW + 3 * WEEK).date()]
    (one,) = read_errand(ada.account.id).errand.asked
    assert one.at.time() == ada.vault.get_single(Path).find(PART).done_at.time()


def test_opened_earlier_that_day_it_reminds_no_more(ada, done):
    done.move_to(NOW + 3 * WEEK - timedelta(hours=6), tick=False)
    ada.client.get(f"/journey/parts/{PART}/")
    assert asked(ada) == [(NOW + 8 * WEEK).date()]


def test_put_away_it_reminds_the_next_time(ada):
    operations.mark_part(ada.vault, PART, "rest", now=NOW + 3 * WEEK)
    assert asked(ada) == [(NOW + 8 * WEEK).date()]


def test_put_aside_it_reminds_nobody(ada):
    operations.mark_part(ada.vault, PART, "aside", now=NOW)
    assert asked(ada) == []
