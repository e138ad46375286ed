from datetime import UTC, datetime, timedelta
from uuid import uuid4

import msgspec
import pytest
from django.db import OperationalError
from django.urls import reverse

from hearthside.core.devices import ArrivalList, WritingDevice
from hearthside.core.devices.slip import MOST_NAMES
from hearthside.core.diary import ContextList, Moment
from hearthside.people.accounts.models import Session
from hearthside.rooms.devices import operations
from hearthside.rooms.devices.queries import arrived_page, list_devices
from hearthside.rooms.devices.sending import SentSlip
from hearthside.vault.keyring import rotate, unlock_with_password
from hearthside.vault.models import Record
from hearthside.vault.records import Vault
from hearthside.vault.refusal import RecordNotFound
from tests.people import PASSWORD

from .conftest import NOW, Phone

pytestmark = pytest.mark.django_db


def moments(person) -> list[Moment]:
    return sorted((kept.document for kept in person.vault.all(Moment)), key=lambda one: one.at)


def test_slips_become_moments_in_the_order_they_were_written(ada, phone):
    slips = [phone.seal(happened=str(n), there="late reply, rain") for n in range(3)]
    answer = phone.send(ada.vault, *slips)

    assert (answer.taken, answer.unopened, answer.came) == (tuple(s.id for s in slips), (), 3)
    assert [row.words for row in arrived_page(ada.vault).rows] == ["0", "1", "2"]
    names = [context.name for context in ada.vault.get_single(ContextList).contexts]
    assert names == ["late reply", "rain"]


def test_more_names_than_anybody_ticks_become_words_and_hold_nobody_up(ada, phone):
    names = [f"n{n}" for n in range(100_000)]
    phone.send(ada.vault, phone.seal(there=",".join(names)))

    contexts = ada.vault.get_single(ContextList).contexts
    assert [context.name for context in contexts] == names[:MOST_NAMES]
    assert moments(ada)[0].note == ", ".join(names[MOST_NAMES:])


@pytest.mark.parametrize("year", [1900, 2199])
def test_whoever_forges_a_slip_cannot_close_a_page(ada, phone, year):
    forged = datetime(year, 1, 1, tzinfo=UTC)
    with pytest.raises(ValueError, match="no clock"):
        phone.seal(written_at=forged.replace(year=2200))
    with pytest.raises(ValueError, match="no clock"):
        phone.send(ada.vault, clock=forged.replace(year=1))
    phone.send(ada.vault, phone.seal(written_at=forged), clock=forged)

    for page in ("devices-arrived", "today", "moments", "patterns"):
        assert ada.client.get(reverse(page)).status_code == 200
    assert ada.client.post(reverse("devices-clock")).status_code == 302
    assert ada.client.get(reverse("moments")).status_code == 200


def test_sent_again_it_is_there_once_and_what_was_changed_since_stays(ada, phone):
    slip = phone.seal(happened="first words")
    phone.send(ada.vault, slip)
    changed = msgspec.structs.replace(moments(ada)[0], happened="better words")
    ada.vault.put(changed, id=slip.id, month_of=NOW)

    again = phone.send(ada.vault, slip, slip)
    assert (again.taken, again.came) == ((slip.id, slip.id), 0)
    assert [moment.happened for moment in moments(ada)] == ["better words"]


def test_what_was_deleted_since_does_not_come_back(ada, phone):
    slip = phone.seal()
    phone.send(ada.vault, slip)
    ada.vault.delete(slip.id)

    assert phone.send(ada.vault, slip).taken == (slip.id,)
    assert moments(ada) == []
    assert arrived_page(ada.vault).rows == ()


def test_what_does_not_open_is_said_and_holds_up_nothing(ada, dan, phone):
    theirs = Phone(operations.set_up(dan.vault, "Phone", now=NOW)).seal()
    other = ada.vault.put_single(ContextList().add("rain"), on=NOW)
    broken = [
        theirs,
        SentSlip(uuid4(), phone.handed.pair, b"\1" + bytes(300)),
        phone.seal(felt_insecurity=11),
        phone.seal(id=other),
    ]
    good = phone.seal(happened="good")
    answer = phone.send(ada.vault, *broken, good)

    assert answer.unopened == tuple(slip.id for slip in broken)
    assert answer.taken == (good.id,)
    assert [moment.happened for moment in moments(ada)] == ["good"]
    assert ada.vault.get_single(ContextList).find("rain")


def test_a_device_of_somebody_else_is_not_there(ada, dan, phone):
    with pytest.raises(RecordNotFound):
        phone.send(dan.vault, phone.seal())
    assert moments(dan) == []


def test_all_of_a_sending_is_kept_or_none(ada, phone, monkeypatch):
    def fail(*_, **__):
        raise OperationalError("disk full")

    with monkeypatch.context() as broken:
        broken.setattr(operations, "_keep_device", fail)
        with pytest.raises(OperationalError):
            phone.send(ada.vault, phone.seal(), phone.seal())
    assert moments(ada) == []
    assert ada.vault.get_single(ArrivalList) is None


def test_new_keys_of_the_vault_reach_the_device_and_what_waits_still_opens(ada, phone):
    waiting = phone.seal(happened="sealed before")
    old = unlock_with_password(ada.account.id, PASSWORD)
    new_key, _code = rotate(old, PASSWORD)
    vault = Vault(new_key)

    answer = phone.send(vault, waiting)
    assert answer.taken == (waiting.id,)
    assert answer.fresh.pair != phone.handed.pair
    # The answer was lost: the device has its old key, and hears of the new one again.
    assert phone.send(vault, phone.seal()).fresh == answer.fresh
    renewed = Phone(answer.fresh)
    assert renewed.send(vault, renewed.seal()).fresh is None
    assert len(vault.all(Moment)) == 3


def test_a_device_that_ends_sends_what_it_has_and_is_then_nobodys(ada, phone):
    operations.remove(ada.vault, phone.handed.device, give_up=False)
    answer = phone.send(ada.vault, phone.seal())
    assert (answer.came, answer.is_removed) == (1, True)
    assert list_devices(ada.vault)[0].is_ending

    phone.send(ada.vault, is_gone=True)
    assert list_devices(ada.vault) == ()
    assert phone.send(ada.vault, phone.seal()).came == 0


def test_a_lost_device_opens_for_nobody(ada, phone):
    operations.remove(ada.vault, phone.handed.device, give_up=True)
    answer = phone.send(ada.vault, slip := phone.seal())

    assert (answer.unopened, answer.is_removed) == ((slip.id,), True)
    assert ada.vault.get(WritingDevice, phone.handed.device).pairs == ()


def test_a_wrong_clock_is_said_and_put_right_once(ada, phone):
    phone.send(ada.vault, phone.seal(happened="late"), now=NOW - timedelta(hours=23, minutes=58))
    phone.send(ada.vault, phone.seal(happened="right"))
    assert "1 day ahead" in arrived_page(ada.vault).clock

    for _ in range(2):
        operations.put_clock_right(ada.vault, now=NOW)
    times = {moment.happened: moment.at for moment in moments(ada)}
    assert times["late"] == NOW - timedelta(hours=23, minutes=58)
    assert times["right"] == NOW
    assert arrived_page(ada.vault).clock == ""


def test_the_same_moment_from_two_devices_is_kept_twice_and_said(ada, phone):
    tablet = Phone(operations.set_up(ada.vault, "Tablet", now=NOW))
    phone.send(ada.vault, phone.seal(), phone.seal(written_at=NOW + timedelta(hours=3)))
    tablet.send(ada.vault, tablet.seal(written_at=NOW + timedelta(minutes=2)))

    assert [row.has_alike for row in arrived_page(ada.vault).rows] == [True, False, True]


def test_nothing_outside_a_seal_tells_that_there_is_a_device(ada):
    before = Record.objects.count()
    operations.set_up(ada.vault, "Phone", now=NOW)

    assert Record.objects.count() == before + 1
    assert not any("device" in field.name for field in Session._meta.get_fields())
