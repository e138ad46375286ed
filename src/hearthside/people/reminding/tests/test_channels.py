"""Push and e-mail through real parts on this machine: the fixed words, and nothing else."""

import msgspec
import pytest

from hearthside.people.reminding import planning
from hearthside.people.reminding.alarm import alarms_of
from hearthside.people.reminding.delivery import deliver_one
from hearthside.people.reminding.device import (
    MOST_DEVICES,
    TooManyDevices,
    add_device,
    find_push_address,
    show_devices,
)
from hearthside.people.reminding.errand import read_errand
from hearthside.people.reminding.mail import MailServer, UnusableServer
from hearthside.people.reminding.models import Device
from hearthside.people.reminding.push import (
    NotDelivered,
    UnusableSubscription,
    name_service,
    push_reminder,
)

from .conftest import LIKES, NOON, SIX, at
from .parts import Browser, PushService, carry_out_tasks


@pytest.fixture
def device(ada, push):
    return add_device(ada.account, **push.subscription, on=NOON.date())


@pytest.fixture
def by_mail(ada, mail_box):
    plan = msgspec.structs.replace(SIX, mail="ada@example.test")
    planning.carry_out(ada.account, plan, LIKES, now=NOON)
    return mail_box


def test_a_browser_reads_one_fixed_word_and_where_to_go(device, push, clock):
    clock.move_to(at(6))
    carry_out_tasks()
    (message,) = push.messages()

    assert message["words"] == "Reminder"
    assert message["open"] == "/today/"
    assert set(message) == {"words", "open", "mark"}


def test_the_service_is_told_nothing_but_who_sends(device, push, clock, ada):
    clock.move_to(at(6))
    carry_out_tasks()
    ((headers, body),) = push.taken

    assert headers["authorization"].startswith("vapid t=")
    assert (headers["topic"], headers["ttl"]) == ("reminder", "10800")
    assert b"Reminder" not in body
    told = repr(headers) + repr(body)
    assert str(ada.account.id) not in told
    assert "earthside" not in told


def test_a_browser_that_is_gone_is_dropped_without_a_word(device, push, clock, ada):
    for status in (404, 410):
        push.status = status
        if not Device.objects.exists():
            add_device(ada.account, **push.subscription, on=NOON.date())
        clock.shift(86400 if status == 410 else 6 * 3600)
        carry_out_tasks()

        assert not Device.objects.exists()
        assert show_devices(ada.account.id) == ()


def test_a_service_in_trouble_is_asked_again_a_few_times(device, push, clock, ada):
    push.status = 503
    clock.move_to(at(6))
    carry_out_tasks()
    push.status = 201
    clock.move_to(at(6.1))
    carry_out_tasks()

    assert len(push.taken) == 1
    assert Device.objects.count() == 1


def test_a_service_that_cannot_be_reached_is_let_go_in_the_end(device, push, clock, ada):
    push.shutdown()
    push.server_close()
    clock.move_to(at(6))
    for _ in range(12):
        carry_out_tasks()
        clock.shift(1800)

    waiting = alarms_of(ada.account.id).filter(task_path__endswith="deliver")
    assert not waiting.exists()
    assert Device.objects.count() == 1


def test_a_service_leads_to_no_other_place(device, push, ada):
    other = PushService()
    push.status, push.leads_to = 307, f"{other.origin}/inside"
    with pytest.raises(NotDelivered):
        push_reminder(find_push_address(ada.account.id, device), "en", mark="1")
    other.shutdown()
    other.server_close()

    assert other.asked == []


def test_sent_twice_it_carries_the_same_mark(device, push, ada):
    for _ in range(2):
        deliver_one(ada.account.id, str(device), at(6), 0, at(6))
    one, other = push.messages()

    assert one["mark"] == other["mark"]


def test_nothing_is_delivered_at_night_or_when_it_is_stale(device, push, ada):
    deliver_one(ada.account.id, str(device), at(9.9), 1, at(10))
    deliver_one(ada.account.id, str(device), at(0), 1, at(6))

    assert push.taken == []


@pytest.mark.parametrize(
    "told",
    [
        {"endpoint": "http://127.0.0.1:8000/settings/"},
        {"endpoint": "http://fcm.googleapis.com/x"},
        {"endpoint": "https://fcm.googleapis.com.evil.test/x"},
        {"endpoint": "https://fcm.googleapis.com:8443/x"},
        {"endpoint": "https://user@fcm.googleapis.com/x"},
        {"endpoint": "https://127.0.0.1\\.fcm.googleapis.com/x"},
        {"endpoint": "https://evil.test%2f.fcm.googleapis.com/x"},
        {"endpoint": "https://evil.test\t.fcm.googleapis.com/x"},
        {"endpoint": "https://[/x"},
        {"endpoint": "https://fcm.googleapis.com/" + "x" * 3000},
        {"endpoint": ""},
        {"p256dh": "nonsense"},
        {"p256dh": "é"},
        {"auth": ""},
        {"auth": "AAAA"},
    ],
)
def test_what_no_browser_sends_is_not_kept(ada, told):
    usual = {"endpoint": "https://fcm.googleapis.com/x", **Browser().keys}
    with pytest.raises(UnusableSubscription):
        add_device(ada.account, **(usual | told), on=NOON.date())

    assert not Device.objects.exists()


@pytest.mark.parametrize(
    ("endpoint", "service"),
    [
        ("https://fcm.googleapis.com/fcm/send/x", "Google"),
        ("https://updates.push.services.mozilla.com/wpush/v2/x", "Mozilla"),
        ("https://web.push.apple.com/x", "Apple"),
        ("https://wns2-par02p.notify.windows.com/w/x", "Microsoft"),
        ("https://elsewhere.test/x", None),
    ],
)
def test_a_page_can_name_whose_service_it_is(endpoint, service, settings):
    assert name_service(endpoint) == service


def test_the_same_browser_is_there_once_and_there_is_an_end(ada, push):
    for number in range(MOST_DEVICES):
        keys = Browser().keys
        add_device(ada.account, endpoint=f"{push.origin}/{number}", **keys, on=NOON.date())
    add_device(ada.account, endpoint=f"{push.origin}/1", **Browser().keys, on=NOON.date())
    assert Device.objects.count() == MOST_DEVICES

    with pytest.raises(TooManyDevices):
        add_device(ada.account, endpoint=f"{push.origin}/new", **Browser().keys, on=NOON.date())


def test_two_devices_get_one_each(ada, device, push, clock):
    other = PushService()
    from django.conf import settings

    settings.HEARTHSIDE_PUSH_ORIGINS.append(other.origin)
    add_device(ada.account, **other.subscription, on=NOON.date())
    clock.move_to(at(6))
    carry_out_tasks()
    other.shutdown()
    other.server_close()

    assert (len(push.taken), len(other.taken)) == (1, 1)


def test_an_e_mail_has_a_subject_that_says_nothing_and_no_body(by_mail, clock):
    clock.move_to(at(6))
    carry_out_tasks()
    (message,) = by_mail.taken

    assert message["Subject"] == "Reminder"
    assert message["From"] == "notes@house.test"
    assert message["To"] == "ada@example.test"
    assert message.get_content().strip() == ""
    assert "earthside" not in message.as_string()
    assert by_mail.greeted == ["localhost"]


def test_a_refused_e_mail_is_kept_said_and_tried_again_a_few_times(by_mail, clock, ada):
    by_mail.refusal = "451 not now"
    clock.move_to(at(6))
    for _ in range(8):
        carry_out_tasks()
        clock.shift(1800)

    # Once, and three times more within three hours.
    assert by_mail.asked == 4
    assert read_errand(ada.account.id).errand.mail_fails

    by_mail.refusal = ""
    clock.move_to(at(30))
    carry_out_tasks()
    assert len(by_mail.taken) == 1
    assert not read_errand(ada.account.id).errand.mail_fails


def test_an_address_that_is_refused_does_no_harm(by_mail, clock, ada):
    by_mail.refusal = "550 nobody here"
    clock.move_to(at(6))
    carry_out_tasks()

    assert read_errand(ada.account.id).errand.mail_fails


def test_sent_twice_it_has_the_same_number(by_mail, ada):
    for _ in range(2):
        deliver_one(ada.account.id, "mail", at(6), 0, at(6))
    one, other = by_mail.taken

    assert one["Message-ID"] == other["Message-ID"]
    assert str(ada.account.id) not in one["Message-ID"]


def test_without_a_mail_server_nothing_is_tried(ada, clock, settings):
    settings.HEARTHSIDE_SMTP = ""
    plan = msgspec.structs.replace(SIX, mail="ada@example.test")
    planning.carry_out(ada.account, plan, LIKES, now=NOON)
    clock.move_to(at(6))
    carry_out_tasks()

    assert read_errand(ada.account.id).errand.mail_fails


@pytest.mark.parametrize(
    ("address", "sender"),
    [
        ("mail.test", "a@b.test"),
        ("https://mail.test", "a@b.test"),
        ("smtps://", "a@b.test"),
        ("smtps://mail.test:x", "a@b.test"),
        ("smtps://mail.test", "nobody"),
        ("smtps://mail.test", ""),
    ],
)
def test_settings_of_a_mail_server_that_cannot_be_used(address, sender):
    with pytest.raises(UnusableServer):
        MailServer.read(address, sender)


def test_settings_of_a_mail_server():
    server = MailServer.read("smtps://ada:a%40b@mail.test", "notes@b.test")

    assert (server.host, server.port, server.user, server.password) == (
        "mail.test",
        465,
        "ada",
        "a@b",
    )
    assert "a@b" not in repr(server)
    assert MailServer.read("", "") is None
