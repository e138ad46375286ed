from datetime import timedelta

import msgspec
import pytest
from django.utils import timezone

from hearthside.core.diary import Moment
from hearthside.people.accounts.models import Session
from hearthside.rooms.devices.operations import set_up
from hearthside.rooms.devices.queries import list_devices
from hearthside.rooms.devices.sending import MOST_AT_ONCE
from hearthside.rooms.devices.sentences import describe_clock
from tests.people import PASSWORD

pytestmark = pytest.mark.django_db


def post(person, phone, *slips, **told):
    body = {
        "device": phone.handed.device,
        "pair": phone.handed.pair,
        "clock": timezone.now(),
        "slips": slips,
        **told,
    }
    return person.client.post(
        "/devices/send/", msgspec.json.encode(body), content_type="application/json"
    )


def test_only_the_password_sets_a_device_up(ada):
    refused = ada.client.post("/devices/add/", {"name": "Phone", "password": "not this one"})
    assert "This is not your password" in refused.content.decode()
    assert list_devices(ada.vault) == ()

    handed = ada.client.post("/devices/add/", {"name": "Phone", "password": PASSWORD})
    (device,) = list_devices(ada.vault)
    assert f'device="{device.id}"' in handed.content.decode()
    # The name is for the person's own list and goes no farther than this page.
    assert "Phone" not in handed.content.decode().split("<main")[1].split("</main>")[0]


def test_what_is_sent_comes_in_and_says_so_on_the_next_page(ada, phone):
    answer = post(ada, phone, slip := phone.seal(happened="no answer since six"))

    assert answer.json() == {"taken": [str(slip.id)], "came": 1}
    assert "no-store" in answer.headers["Cache-Control"]
    assert "data-came>" in ada.client.get("/today/").content.decode()
    assert "no answer since six" in ada.client.get("/devices/arrived/").content.decode()
    post(ada, phone, phone.seal(happened="and later"))
    ada.client.post("/devices/arrived/done/", {"seen": "1"})
    assert "no answer since six" not in ada.client.get("/devices/arrived/").content.decode()
    assert "data-came>" in ada.client.get("/today/").content.decode()
    ada.client.post("/devices/arrived/done/", {"seen": "1"})
    assert "data-came hidden>" in ada.client.get("/today/").content.decode()


def test_help_is_offered_after_words_that_may_ask_for_it(ada, phone):
    post(ada, phone, phone.seal(happened="he hit me and I am afraid of him"))
    page = ada.client.get("/devices/arrived/").content.decode()

    assert "help-card" in page
    assert len(ada.vault.all(Moment)) == 1


@pytest.mark.parametrize("body", [b"", b"{}", b"[1]", b'{"device": "x"}', b"\xff"])
def test_nonsense_is_refused(ada, body):
    answer = ada.client.post("/devices/send/", body, content_type="application/json")
    assert answer.status_code == 400


def test_too_many_at_once_are_refused(ada, phone):
    slips = [phone.seal()] * (MOST_AT_ONCE + 1)
    assert post(ada, phone, *slips).status_code == 400


def test_a_signed_out_browser_and_somebody_else_get_nothing(ada, dan, client, phone):
    assert post(dan, phone, phone.seal()).status_code == 404
    ada.client.post("/lock/")
    assert post(ada, phone, phone.seal()).status_code in (302, 401)
    assert ada.vault.all(Moment) == ()


def test_sending_is_no_sign_that_somebody_is_there(ada, phone):
    Session.objects.update(locks_at=timezone.now() + timedelta(minutes=2))
    before = Session.objects.get().locks_at
    post(ada, phone, phone.seal())

    assert Session.objects.get().locks_at == before


def test_removing_asks_first(ada, phone):
    path = f"/devices/{phone.handed.device}/remove/"
    assert "Phone" in ada.client.get(path).content.decode()
    ada.client.post(path)
    assert list_devices(ada.vault)[0].is_ending
    ada.client.post(path, {"give_up": "on"})
    assert list_devices(ada.vault) == ()


def test_a_list_says_when_each_was_heard_from(ada):
    set_up(ada.vault, "Tablet", now=timezone.now())
    assert "Not heard from yet." in ada.client.get("/devices/").content.decode()


@pytest.mark.parametrize(
    ("ahead", "said"),
    [
        (timedelta(), ""),
        (timedelta(minutes=7), "7 minutes ahead"),
        (timedelta(hours=-1), "1 hour behind"),
        (timedelta(hours=23, minutes=58), "1 day ahead"),
        (timedelta(days=-3), "3 days behind"),
    ],
)
def test_a_clock_is_described_in_its_largest_unit(ahead, said):
    assert said in describe_clock(ahead)
