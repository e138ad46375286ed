"""When to check in: on the page, in a file, behind an address."""

import re
from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar

from hearthside.core.agreements import Every
from hearthside.core.reminders import ReminderPlan
from hearthside.people.accounts.preference import Preferences
from hearthside.people.calendar.models import DueTime
from hearthside.people.reminding import planning
from hearthside.people.reminding.errand import read_errand
from hearthside.rooms.agreements.desk import open_desk

from .test_agreements import WALK, main, only, page, url, write

CALENDAR, MAKE, TAKE_BACK = (
    reverse(f"agreements-calendar{part}") for part in ("", "-make", "-take-back")
)


@pytest.fixture
def ada(ada):
    """Ada, who has agreed with herself on a walk."""
    ada.pass_the_questions()
    write(ada, WALK, "alone")
    return ada


def choose(person, **more):
    day = timezone.now().date() + timedelta(days=1)
    told = {"day": day.isoformat(), "hour": "20:30", "every": "7", **more}
    return person.client.post(url("times", only(person).id), told, follow=True)


def make(person):
    told = person.client.post(MAKE).content.decode()
    return re.search(r"http://testserver(/calendar/[\w/-]+\.ics)", told)[1]


def events(where):
    return Calendar.from_ical(Client().get(where).content).walk("VEVENT")


def test_a_time_is_chosen_shown_and_let_go(ada):
    assert "8:30 p.m." in choose(ada).content.decode()
    assert only(ada).entry.appointment.every is Every.WEEK
    ada.client.post(url("times", only(ada).id), {"none": "yes"})
    assert only(ada).entry.appointment is None


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"hour": "late"}, "Write the time as hours and minutes"),
        ({"hour": ""}, "Write the time as hours and minutes"),
        ({"day": ""}, "Choose the first day"),
        ({"day": "2020-01-01"}, "This day has passed"),
        ({"every": "3"}, "Choose how often"),
    ],
)
def test_a_wrong_time_gets_a_sentence(ada, wrong, said):
    assert said in choose(ada, **wrong).content.decode()


def test_the_file_has_a_neutral_name_and_no_word(ada):
    choose(ada)
    response = ada.client.get(url("file", only(ada).id))

    assert response.headers["Content-Disposition"] == 'attachment; filename="calendar.ics"'
    assert WALK.encode() not in response.content
    assert b"SUMMARY:Check in" in response.content


def test_whoever_has_reminders_on_is_reminded_to_check_in(ada):
    plan = ReminderPlan(is_on=True)
    planning.carry_out(ada.account, plan, Preferences(), now=timezone.now())
    choose(ada)
    (asked,) = read_errand(ada.account.id).errand.asked
    assert (asked.at, asked.every_days) == (only(ada).entry.appointment.first_at, 7)

    ada.client.post(url("times", only(ada).id), {"none": "yes"})
    assert read_errand(ada.account.id).errand.asked == ()


def test_without_a_time_there_is_no_file(ada):
    assert ada.client.get(url("file", only(ada).id)).status_code == 404


def test_the_address_shows_what_is_chosen_before_and_after(ada):
    choose(ada)
    where = make(ada)
    assert len(events(where)) == 1
    choose(ada, every="1")
    (event,) = events(where)
    assert event["RRULE"]["INTERVAL"] == [1]
    ada.client.post(url("times", only(ada).id), {"none": "yes"})
    assert events(where) == []


def test_the_address_is_shown_once_and_taken_back(ada):
    where = make(ada)
    assert where not in page(ada, CALENDAR)
    assert "A new address, or none" in page(ada, CALENDAR)
    assert make(ada) != where
    ada.client.post(TAKE_BACK)
    assert Client().get(where).status_code == 404
    assert "Make an address" in main(page(ada, CALENDAR))


@pytest.mark.parametrize("end", ["retire", "delete"])
def test_what_has_ended_asks_no_more(ada, end):
    choose(ada)
    where = make(ada)
    ada.client.post(url(end, only(ada).id))

    assert events(where) == []
    assert not DueTime.objects.exists()


def test_each_of_two_has_their_own_time(couple):
    ben, cleo = (person.pass_the_questions() for person in couple)
    write(ben, WALK)
    held = only(cleo)
    cleo.client.post(url("answer", held.id), {"mark": held.agreement.their_offer.mark})
    choose(ben)

    assert only(ben).entry.appointment is not None
    assert only(cleo).entry.appointment is None


def test_the_next_time_is_after_now(ada):
    choose(ada)
    (held,) = open_desk(ada.vault, timezone.now()).everything()
    now = datetime.now(tz=timezone.get_current_timezone()).replace(tzinfo=None)

    assert held.entry.appointment.next_after(now) > now


def test_the_address_can_be_taken_back_where_rooms_for_two_hold_back(ada):
    where = make(ada)
    ada.client.post(reverse("help-two"), {"choked": "yes"})
    assert "There is nothing here yet" in page(ada, CALENDAR)
    assert "Your calendar address" in page(ada, reverse("settings-sharing"))
    ada.client.post(reverse("settings-calendar"))
    assert Client().get(where).status_code == 404


def test_what_is_coming_shows_days_hours_and_the_end_of_a_pause(ada):
    coming = reverse("agreements-coming")
    assert "Nothing has a day yet" in main(page(ada, coming))
    choose(ada)
    ada.client.post(reverse("pause-start"), {"for": "me"})

    told = main(page(ada, coming))

    assert "My check-in · 8:30 p.m." in told
    assert WALK in told
    assert "Back from the pause" in told
