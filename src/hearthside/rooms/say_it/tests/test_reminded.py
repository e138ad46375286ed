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
    kept = uuid4()
    operations.save_draft(ada.vault, kept, now=NOON, text="not yet")
    return kept


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
        lambda vault, kept: operations.let_wait(vault, kept, HowLong.OPEN, now=NOON),
        lambda vault, kept: operations.settle(vault, kept, DraftState.SAID, now=NOON),
        lambda vault, kept: operations.delete_draft(vault, kept, now=NOON),
    ],
)
def test_a_wait_that_is_over_reminds_nobody(ada, draft, end):
    operations.let_wait(ada.vault, draft, HowLong.HOUR, now=NOON)
    end(ada.vault, draft)

    assert asked(ada) == []
