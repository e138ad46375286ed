"""A wait that ends reminds whoever has reminders on, in the same neutral words."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from hearthside.core.language.draft import DraftState
from hearthside.core.language.wait import HowLong
from hearthside.core.reminders import ReminderPlan
from hearthside.people.accounts.preference import Preferences
from hearthside.people.reminding import planning
from hearthside.people.reminding.errand import read_errand
from hearthside.rooms.say_it import operations

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def draft(ada):
    """A draft of Ada's, whose reminders are on."""
    plan = ReminderPlan(is_on=True)
    planning.carry_out(ada.account, plan, Preferences(time_zone="UTC"), now=NOON)
    id = uuid4()
    operations.save_draft(ada.vault, id, now=NOON, text="not yet")
    return id


def asked(person):
    return [one.at for one in read_errand(person.account.id).errand.asked]


def test_a_wait_reminds_when_it_ends(ada, draft):
    operations.let_wait(ada.vault, draft, HowLong.HOUR, now=NOON)
    assert asked(ada) == [NOON + timedelta(hours=1)]

    operations.let_wait(ada.vault, draft, HowLong.MINUTES, now=NOON)
    assert asked(ada) == [NOON + timedelta(minutes=20)]


@pytest.mark.parametrize(
    "end",
    [
        lambda vault, id: operations.let_wait(vault, id, HowLong.OPEN, now=NOON),
        lambda vault, id: operations.settle(vault, id, DraftState.SAID, now=NOON),
        lambda vault, id: operations.delete_draft(vault, id, now=NOON),
    ],
)
def test_a_wait_that_is_over_reminds_nobody(ada, draft, end):
    operations.let_wait(ada.vault, draft, HowLong.HOUR, now=NOON)
    end(ada.vault, draft)

    assert asked(ada) == []
