"""The server's own key: a file of its owner's, and what is sealed to it."""

import pytest

from hearthside.people.reminding import planning
from hearthside.people.reminding.device import add_device, show_devices
from hearthside.people.reminding.errand import read_errand
from hearthside.people.reminding.models import Device, Reminder
from hearthside.people.reminding.server_key import KeyChanged, make_key, push_name

from .conftest import LIKES, NOON, SIX


@pytest.fixture
def own_key(settings, tmp_path):
    settings.HEARTHSIDE_REMINDER_KEY = str(tmp_path / "reminders.key")
    return tmp_path / "reminders.key"


def test_it_is_made_once_and_for_its_owner_alone(own_key):
    make_key()
    first, name = own_key.read_bytes(), push_name()
    make_key()

    assert own_key.read_bytes() == first
    assert own_key.stat().st_mode & 0o777 == 0o600
    assert push_name() == name
    assert [path.name for path in own_key.parent.iterdir()] == ["reminders.key"]


def test_what_is_sealed_holds_no_address_in_clear(ada, push):
    add_device(ada.account, **push.subscription, on=NOON.date())

    assert push.origin.encode() not in bytes(Device.objects.get().sealed)
    assert b"windows" not in bytes(Reminder.objects.get().sealed)


def test_a_row_does_not_open_in_the_place_of_another(ada, move_in):
    ben = move_in("Ben")
    planning.carry_out(ben.account, SIX, LIKES, now=NOON)
    mine = Reminder.objects.get(account=ada.account).sealed
    Reminder.objects.filter(account=ben.account).update(sealed=mine)

    assert read_errand(ben.account.id) is None


def test_a_lost_key_leaves_a_plan_that_can_be_made_anew(ada, push, settings, tmp_path):
    add_device(ada.account, **push.subscription, on=NOON.date())
    settings.HEARTHSIDE_REMINDER_KEY = str(tmp_path / "another.key")
    assert read_errand(ada.account.id) is None
    assert show_devices(ada.account.id) == ()

    planning.carry_out(ada.account, SIX, LIKES, now=NOON)
    assert read_errand(ada.account.id).errand.plan == SIX
    add_device(ada.account, **push.subscription, on=NOON.date())
    assert Device.objects.count() == 1


@pytest.mark.parametrize("text", ["", "no key", "AAAA", "é"])
def test_a_file_that_is_no_key_is_refused(own_key, text):
    own_key.write_text(text)

    with pytest.raises(KeyChanged):
        make_key()
