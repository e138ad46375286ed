"""Somebody turns reminders on in a real browser, adds the device, and a message arrives in its worker."""

import json
import os
from base64 import urlsafe_b64encode

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from playwright.sync_api import expect

from hearthside.people.reminding.errand import read_errand
from hearthside.people.reminding.models import Device, Reminder
from hearthside.people.reminding.push import write_payload
from hearthside.people.reminding.turn import take

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

SUBSCRIBED = """
  // A push service is on another machine; everything else is the browser's own.
  PushManager.prototype.subscribe = async (told) => ({
    toJSON: () => ({ endpoint: "https://fcm.googleapis.com/fcm/send/x", keys: %s, told }),
  });
"""


def keys() -> str:
    public = ec.generate_private_key(ec.SECP256R1()).public_key()
    point = public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    p256dh, auth = (urlsafe_b64encode(key).decode() for key in (point, os.urandom(16)))
    return json.dumps({"p256dh": p256dh, "auth": auth})


def comes_true(page, tell) -> bool:
    """Wait for up to a minute."""
    return any(tell() or page.wait_for_timeout(100) for _ in range(600))


def deliver(page, origin: str, data: str) -> None:
    """Let a message arrive as from a push service."""
    line = page.context.new_cdp_session(page)
    found = []
    line.on(
        "ServiceWorker.workerRegistrationUpdated", lambda told: found.extend(told["registrations"])
    )
    line.send("ServiceWorker.enable")
    assert comes_true(page, lambda: found)
    told = {"origin": origin, "registrationId": found[-1]["registrationId"], "data": data}
    line.send("ServiceWorker.deliverPushMessage", told)


def shown(page) -> list[dict]:
    return page.evaluate(
        """async () => {
          const worker = await navigator.serviceWorker.ready;
          const shown = await worker.getNotifications();
          return shown.map(({title, body, data}) => ({title, body, data}));
        }"""
    )


def test_from_off_to_a_word_on_the_device(visit, ada):
    tab = visit(ada)
    tab.page.context.grant_permissions(["notifications"], origin=tab.origin)
    tab.page.add_init_script(SUBSCRIBED % keys())
    tab.go("/settings/")
    tab.page.get_by_role("link", name="Reminders").click()
    tab.page.get_by_role("link", name="Choose times").click()
    tab.page.get_by_role("button", name="Save").click()
    expect(tab.page.get_by_text("Some time between 5 p.m. and 8 p.m.")).to_be_visible()

    tab.page.get_by_role("button", name="Add this device").click()
    tab.page.get_by_text("Through Google, since").wait_for()
    assert Device.objects.count() == 1

    for _ in range(2):
        deliver(tab.page, tab.origin, write_payload("en", "one and the same"))
        assert comes_true(tab.page, lambda: shown(tab.page))
    tab.page.wait_for_timeout(500)
    (note,) = shown(tab.page)
    assert (note["title"], note["body"]) == ("Reminder", "")
    assert note["data"]["open"] == "/today/"

    tab.page.get_by_role("button", name="Turn off").click()
    expect(tab.page.get_by_text("They are off")).to_be_visible()
    assert not Device.objects.exists()
    assert not Reminder.objects.exists()
    assert tab.complaints == []
    assert tab.strangers == []


def test_without_scripts_everything_but_a_device(visit, ada):
    tab = visit(ada, scripts=False)
    tab.go("/reminders/times/")
    tab.page.get_by_label("At, or from").first.fill("18:00")
    tab.page.get_by_role("button", name="Save").click()
    expect(tab.page.get_by_text("Some time between 6 p.m. and 8 p.m.")).to_be_visible()
    expect(tab.page.get_by_text("This browser cannot be added")).to_be_visible()

    row = Reminder.objects.get()
    take(ada.account.id, row.next_at, row.next_at)
    assert read_errand(ada.account.id).errand.last_at == row.next_at
