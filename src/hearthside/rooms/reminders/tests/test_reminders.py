"""What a person does in this room: turn reminders on, pause, choose where they go, turn them off."""

import re
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar

from hearthside.core.agreements import AgreementBook, Appointment, Entry, Side
from hearthside.core.journey import Path
from hearthside.core.language.wait import WaitList
from hearthside.core.pause import MyPause, PauseSide
from hearthside.core.reminders import ReminderPlan, Window
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.people.calendar import address
from hearthside.people.calendar.models import DueTime
from hearthside.people.reminding.errand import read_errand
from hearthside.people.reminding.models import Device, Reminder
from hearthside.people.reminding.tests.parts import Browser
from hearthside.rooms.reminders.queries import read_plan
from hearthside.vault.keyring import seal_to_owner

PAGE, TIMES, PAUSE = (reverse(f"reminders{part}") for part in ("", "-times", "-pause"))
GOOGLE = "https://fcm.googleapis.com/fcm/send/x"


def typed(*rows, **more):
    """The form of the times as a browser sends it."""
    told = {"night_from": "22:00", "night_until": "08:00", "comes_round": "on"}
    for number in range(3):
        kind, opens, closes = rows[number] if number < len(rows) else ("none", "", "")
        told |= {f"kind_{number}": kind, f"opens_{number}": opens, f"closes_{number}": closes}
    return told | more


EVENING = typed(("between", "18:00", "21:00"))
FIXED = typed(("fixed", "09:00", ""))


def words(response):
    return " ".join(response.content.decode().split())


@pytest.fixture
def on(ada):
    """Ada, whose reminders are on."""
    ada.client.post(TIMES, EVENING)
    return ada


def test_they_are_off_at_first_and_nothing_is_kept(ada):
    page = words(ada.client.get(PAGE))

    assert "They are off" in page
    assert "Turn off" not in page
    assert not Reminder.objects.exists()


def send_after_lock(person, told):
    fields = {name: [value] for name, value in told.items()}
    seal_to_owner(person.account.id, KeptForm(path=TIMES, fields=fields, kept_at=timezone.now()))
    person.client.post("/unlock/", {"name": person.name, "password": person.password})


def test_times_sent_after_the_lock_are_filled_in_and_then_saved(ada):
    told = typed(("fixed", "06:40", ""), night_until="06:00", rest_days="6")
    del told["comes_round"]
    send_after_lock(ada, told)
    page = words(ada.client.get(TIMES))
    assert "before the lock" in page
    assert 'value="06:40"' in page

    ada.client.post(TIMES, told)
    assert (read_plan(ada.vault).rest_days, read_plan(ada.vault).comes_round) == ((6,), False)
    assert "before the lock" not in words(ada.client.get(TIMES))


def test_times_sent_after_the_lock_can_be_left_out(ada):
    send_after_lock(ada, FIXED)
    ada.client.post(reverse("reminders-times-fresh"))
    assert "before the lock" not in words(ada.client.get(TIMES))


def test_times_turn_them_on(ada):
    response = ada.client.post(TIMES, EVENING, follow=True)

    assert "Some time between 6 p.m. and 9 p.m." in words(response)
    assert read_plan(ada.vault).windows == (Window(from_minute=1080, until_minute=1260),)
    due = Reminder.objects.get(account=ada.account).next_at
    assert 18 <= due.hour < 21


def test_the_page_does_not_tell_when_the_next_drawn_one_comes(on):
    due = Reminder.objects.get().next_at

    assert f"{due:%H:%M}" not in words(on.client.get(PAGE))


def test_the_form_shows_what_is_kept(ada):
    ada.client.post(
        TIMES, typed(("fixed", "09:30", ""), ("between", "20:00", "00:00"), night_from="00:00")
    )
    form = ada.client.get(TIMES).context["form"]

    assert read_plan(ada.vault).windows[1] == Window(from_minute=1200, until_minute=1440)
    assert [row.kind.value() for row in form.rows] == ["fixed", "between", "none"]
    assert 'value="09:30"' in str(form["opens_0"])
    assert 'value="00:00"' in str(form["closes_1"])
    assert form.has_more


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (typed(("fixed", "", "")), "Choose a time for this one"),
        (typed(("fixed", "25:99", "")), "Choose a time for this one"),
        (typed(("between", "18:00", "")), "Choose a time for this one"),
        (typed(("between", "18:00", "17:00")), "later than the first"),
        (typed(("between", "18:00", "18:00")), "later than the first"),
        (typed(("fixed", "23:00", "")), "reaches into your night"),
        (typed(("between", "20:00", "22:30")), "reaches into your night"),
        (typed(("between", "18:00", "20:00"), ("fixed", "19:00", "")), "overlap"),
        (typed(("fixed", "18:00", ""), night_from="23:00", night_until="04:00"), "six hours"),
        (typed(("fixed", "18:00", ""), night_from="08:00"), "six hours"),
        (typed(("fixed", "18:00", ""), night_from="soon"), "Choose a time for this one"),
        (typed(("fixed", "18:00", ""), rest_days=list("0123456")), "rest on every day"),
        (typed(comes_round=""), "nothing to remind of"),
        (typed(("sideways", "18:00", "")), "needs another look"),
        (typed(("fixed", "18:00", ""), rest_days=["9"]), "needs another look"),
        ({"kind_0": "fixed"}, "needs another look"),
    ],
)
def test_nonsense_gets_one_sentence_and_changes_nothing(ada, told, said):
    response = ada.client.post(TIMES, told)

    assert response.status_code == 200
    assert said in words(response)
    assert words(response).count(said) == 1
    assert read_plan(ada.vault) == ReminderPlan()
    assert not Reminder.objects.exists()


def test_a_pause_and_its_end(on):
    until = timezone.now().date() + timedelta(days=9)
    assert "Paused. Nothing comes before" in words(
        on.client.post(PAUSE, {"until": until}, follow=True)
    )
    assert Reminder.objects.get().next_at.date() >= until

    assert "Paused" not in words(on.client.post(reverse("reminders-go-on"), follow=True)).replace(
        "Pause</a>", ""
    )
    assert Reminder.objects.get().next_at.date() < until


@pytest.mark.parametrize("day", ["", "yesterday", "2020-01-01", "9999-12-31", "0000-00-00"])
def test_a_pause_until_a_day_that_cannot_be(on, day):
    response = on.client.post(PAUSE, {"until": day})

    assert 'class="error"' in response.content.decode()
    assert read_plan(on.vault).paused_until is None


def test_off_leaves_the_times_with_their_owner_and_nothing_with_the_server(on):
    on.client.post(reverse("reminders-device"), {"endpoint": GOOGLE, **Browser().keys})
    on.client.post(reverse("reminders-off"))
    plan = read_plan(on.vault)

    assert (plan.is_on, len(plan.windows)) == (False, 1)
    assert not Reminder.objects.exists()
    assert not Device.objects.exists()


def test_a_device_is_added_named_and_removed(on):
    response = on.client.post(
        reverse("reminders-device"), {"endpoint": GOOGLE, **Browser().keys}, follow=True
    )
    assert "Through Google, since" in words(response)

    device = Device.objects.get()
    assert "is forgotten" in words(
        on.client.post(reverse("reminders-device-remove", args=(device.id,)), follow=True)
    )
    assert not Device.objects.exists()


@pytest.mark.parametrize("told", [{}, {"endpoint": "http://localhost/"}, {"endpoint": "x" * 5000}])
def test_a_device_that_is_none_gets_a_sentence(on, told):
    response = on.client.post(reverse("reminders-device"), told, follow=True)

    assert "the device was not added" in words(response)


def test_a_page_left_open_adds_no_device_once_they_are_off(ada):
    told = {"endpoint": GOOGLE, **Browser().keys}
    response = ada.client.post(reverse("reminders-device"), told, follow=True)

    assert "Choose a time first" in words(response)
    assert not Device.objects.exists()


def test_what_was_set_on_other_pages_comes_along(ada):
    now = timezone.now()
    soon = (now + timedelta(days=2)).replace(tzinfo=None)
    ada.vault.put_single(WaitList().with_wait(uuid4(), now + timedelta(hours=1)), on=now.date())
    appointment = Appointment(id=uuid4(), first_at=soon)
    entry = Entry(id=uuid4(), side=Side(agreement=uuid4()), appointment=appointment)
    ada.vault.put_single(AgreementBook(entries=(entry,)), on=now.date())
    rest = MyPause(side=PauseSide(began_at=now), notes=uuid4())
    ada.vault.put_single(rest, on=now.date())
    ada.vault.put_single(Path().finish("if-then", at=now), on=now.date())
    ada.client.post(TIMES, typed())

    asked = read_errand(ada.account.id).errand.asked
    assert [(one.every_days, one.at_night) for one in asked] == [
        (0, False),
        (7, False),
        (0, True),
        (0, False),
    ]


def test_fixed_times_stand_in_a_calendar_and_drawn_ones_cannot(ada):
    ada.client.post(TIMES, EVENING)
    assert "cannot stand in a calendar" in words(ada.client.get(PAGE))

    ada.client.post(TIMES, typed(("fixed", "09:00", ""), rest_days=["5", "6"]))
    page = words(ada.client.post(reverse("reminders-calendar"), {"act": "make"}))
    file = ada.client.get(re.search(r"/calendar/[\w/-]+\.ics", page)[0])
    days = Calendar.from_ical(file.content).walk("VEVENT")

    assert len(days) == 5
    assert {event.decoded("DTSTART").hour for event in days} == {9}
    assert b"eminder" not in file.content


def test_a_calendar_follows_the_times_and_lets_them_go(ada):
    ada.client.post(TIMES, FIXED)
    address.make_address(ada.account, [])
    ada.client.post(reverse("reminders-calendar"), {"act": "show"})
    assert DueTime.objects.count() == 7

    ada.client.post(TIMES, typed(("fixed", "10:00", "")))
    assert {str(due.hour) for due in DueTime.objects.all()} == {"10:00:00"}

    ada.client.post(reverse("reminders-calendar"), {"act": "hide"})
    assert not DueTime.objects.exists()


def test_off_takes_the_times_out_of_the_calendar(ada):
    ada.client.post(TIMES, FIXED)
    ada.client.post(reverse("reminders-calendar"), {"act": "make"})
    ada.client.post(reverse("reminders-off"))

    assert not DueTime.objects.exists()


def test_without_a_mail_server_the_page_offers_none(on):
    assert "By e-mail" not in words(on.client.get(PAGE))


def test_settings_say_how_it_stands(ada):
    assert "Off" in words(ada.client.get(reverse("settings")))
    ada.client.post(TIMES, EVENING)
    assert "On</span>" in words(ada.client.get(reverse("settings")))


def test_a_lost_key_is_said(on, settings, tmp_path):
    settings.HEARTHSIDE_REMINDER_KEY = str(tmp_path / "another.key")

    assert "The key of this server for reminders is gone" in words(on.client.get(PAGE))


def test_a_pause_that_is_over_is_not_shown(on):
    plan = read_plan(on.vault)
    on.vault.put_single(
        ReminderPlan(is_on=True, windows=plan.windows, paused_until=date(2020, 1, 1)),
        on=date(2020, 1, 1),
    )

    assert "Paused." not in words(on.client.get(PAGE))


def test_somebody_afraid_sees_the_same(on):
    on.client.get(PAGE)
    before = words(on.client.get(PAGE))
    on.client.post(reverse("help-questions"))
    on.client.post(reverse("help-two"), {"afraid": "yes", "hurt": "yes"})

    def without_tokens(page):
        return [part for part in page.split() if not part.startswith("value=")]

    assert without_tokens(words(on.client.get(PAGE))) == without_tokens(before)
