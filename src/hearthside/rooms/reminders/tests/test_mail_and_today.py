"""An address is used once its code came back; and a line on Today for a while."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.people.accounts.throttle import FREE_TRIES
from hearthside.people.reminding import turn
from hearthside.people.reminding.confirming import NoCodeWaits, confirm
from hearthside.people.reminding.errand import read_errand
from hearthside.people.reminding.line import came_lately
from hearthside.people.reminding.models import Reminder
from hearthside.people.reminding.tests.parts import serve_mail
from hearthside.rooms.reminders.queries import read_plan

from .test_reminders import EVENING, PAGE, TIMES, words

MAIL, CODE = reverse("reminders-mail"), reverse("reminders-mail-code")


@pytest.fixture
def mail_box(settings):
    with serve_mail() as (box, address):
        settings.HEARTHSIDE_SMTP = address
        settings.HEARTHSIDE_SMTP_FROM = "notes@house.test"
        yield box


@pytest.fixture
def on(ada, mail_box):
    ada.client.post(TIMES, EVENING)
    return ada


def code_in(box):
    message = box.taken[-1]
    assert message.get_content().strip() == ""
    return re.fullmatch(r"Your code: (\d{6})", message["Subject"])[1]


def test_an_address_is_used_once_its_code_came_back(on, mail_box):
    page = words(on.client.post(MAIL, {"address": "ada@example.test"}, follow=True))
    assert "<bdi>ada@example.test</bdi>" in page
    assert read_plan(on.vault).mail == ""

    on.client.post(CODE, {"code": f" {code_in(mail_box)} "})
    assert read_plan(on.vault).mail == "ada@example.test"
    assert read_errand(on.account.id).errand.plan.mail == "ada@example.test"


def test_a_wrong_code_a_few_times_and_it_is_over(on, mail_box):
    on.client.post(MAIL, {"address": "ada@example.test"})
    right = code_in(mail_box)
    for _ in range(5):
        assert "not the code" in words(on.client.post(CODE, {"code": "no"}))

    assert "ask for a new one" in words(on.client.post(CODE, {"code": right}))
    assert read_plan(on.vault).mail == ""


def test_a_code_counts_for_an_hour(on, mail_box):
    on.client.post(MAIL, {"address": "ada@example.test"})
    with pytest.raises(NoCodeWaits):
        confirm(on.account.id, code_in(mail_box), now=timezone.now() + timedelta(minutes=61))


def test_a_mail_server_that_refuses_is_said(on, mail_box):
    mail_box.refusal = "550 no"
    assert "did not take the code" in words(on.client.post(MAIL, {"address": "ada@example.test"}))
    assert "No code is on its way" in words(on.client.get(CODE))


@pytest.mark.parametrize(
    "typed", ["", "ada", "a@b@c", "x" * 300 + "@example.test", "a@b.c\nBcc: d@e.f"]
)
def test_what_is_no_address_goes_nowhere(on, mail_box, typed):
    assert "does not look like" in words(on.client.post(MAIL, {"address": typed}))
    assert mail_box.taken == []


@pytest.mark.parametrize("name", ["a\x0bb", "a\x1db", "=?utf-8?q?=0d=0aBcc:x?="])
def test_what_no_header_holds_is_not_sent(on, mail_box, name):
    page = words(on.client.post(MAIL, {"address": f'"{name}"@example.test'}))
    assert "did not take the code" in page or "does not look like" in page
    assert mail_box.taken == []


def test_nobody_is_flooded_with_codes(on, mail_box):
    for _ in range(FREE_TRIES + 2):
        on.client.post(MAIL, {"address": "other@example.test"})

    assert len(mail_box.taken) == FREE_TRIES


def test_an_address_is_forgotten(on, mail_box):
    on.client.post(MAIL, {"address": "ada@example.test"})
    on.client.post(CODE, {"code": code_in(mail_box)})
    assert "Forget the address" in words(on.client.get(PAGE))

    on.client.post(reverse("reminders-mail-remove"))
    assert read_errand(on.account.id).errand.plan.mail == ""


def test_a_quiet_line_on_today_for_three_hours(ada):
    ada.client.post(TIMES, EVENING)
    due = Reminder.objects.get().next_at
    line = "You wanted to look in around now"
    assert line not in words(ada.client.get("/today/"))

    turn.take(ada.account.id, due, due)
    assert read_errand(ada.account.id).errand.last_at == due
    assert line in words(ada.client.get("/today/"))
    assert came_lately(ada.account.id, due + timedelta(hours=2))
    assert not came_lately(ada.account.id, due + timedelta(hours=3))
