"""The finding settles once a day, and again when what it was built on is gone."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
import time_machine
from django.utils import timezone

from hearthside.core.diary import ContextList, Moment
from hearthside.core.finding import Finding, Pictures
from hearthside.people.accounts.preference import Preferences, write_preferences
from hearthside.rooms.patterns import operations
from hearthside.rooms.patterns.operations import look_at_patterns
from hearthside.rooms.patterns.tests.simulated_diary import (
    HOME,
    Wish,
    list_contexts,
    simulate_moments,
    write_diary,
)

MORNING = datetime(2026, 6, 1, 9, tzinfo=HOME)
EVENING = MORNING + timedelta(hours=10)
NEXT_DAY = MORNING + timedelta(days=1)
ONE = (Wish("late reply", 0.3, 3.0), Wish("rain", 0.3))


@pytest.fixture(autouse=True)
def swift_painter(monkeypatch):
    """Whether a picture can be painted is another test's question."""
    monkeypatch.setattr(operations, "warm_up", lambda: None)
    monkeypatch.setattr(operations, "paint", lambda specs: dict.fromkeys(specs, "<svg></svg>"))


@pytest.fixture
def diary(ada):
    """Ada's diary up to this morning, and the ids of its moments."""
    moments = simulate_moments(60, wishes=ONE, start=MORNING - timedelta(days=31))
    return write_diary(ada.vault, moments, list_contexts(ONE))


def look(person, now):
    return look_at_patterns(person.vault, now=now, language="en")


def settled_at(person):
    return person.vault.get_single(Finding).settled_at


def test_an_empty_diary_settles_nothing(ada):
    page = look(ada, MORNING)

    assert page.view is None
    assert ada.vault.get_single(Finding) is None


def test_it_settles_once_a_day(ada, diary):
    look(ada, MORNING)
    look(ada, EVENING)
    assert settled_at(ada) == MORNING

    look(ada, NEXT_DAY)
    assert settled_at(ada) == NEXT_DAY


def test_moments_of_the_same_day_wait_and_the_page_says_so(ada, diary):
    look(ada, MORNING)
    ada.vault.put(Moment(at=EVENING, felt_insecurity=9, contexts={"1": 1.0}), month_of=EVENING)

    page = look(ada, EVENING)
    assert page.view.n_moments == 60
    assert page.settled.waiting == "1 moment since then waits until tomorrow."
    assert look(ada, NEXT_DAY).view.n_moments == 61


def test_a_deleted_moment_does_not_live_on_in_the_finding(ada, diary):
    look(ada, MORNING)
    ada.vault.delete(*diary[:40])

    assert look(ada, EVENING).view.n_moments == 20
    assert settled_at(ada) == EVENING


def test_an_edited_moment_makes_it_settle_again(ada, diary):
    look(ada, MORNING)
    moment = ada.vault.get(Moment, diary[0])
    changed = msgspec.structs.replace(moment, felt_insecurity=10.0)
    ada.vault.put(changed, id=diary[0], month_of=changed.at)

    look(ada, EVENING)
    assert settled_at(ada) == EVENING


def test_a_renamed_context_is_shown_under_its_new_name(ada, diary):
    assert "late reply" in str(look(ada, MORNING).view)
    contexts = ada.vault.get_single(ContextList).rename("1", "no answer for hours")
    ada.vault.put_single(contexts, on=MORNING)

    view = str(look(ada, EVENING).view)
    assert "no answer for hours" in view
    assert "late reply" not in view


def test_deleting_every_moment_deletes_the_finding(ada, diary):
    look(ada, MORNING)
    ada.vault.delete(*diary)

    assert look(ada, EVENING).view is None
    assert ada.vault.get_single(Finding) is None
    assert ada.vault.get_single(Pictures) is None


def test_pictures_are_painted_once_a_finding_and_language(ada, diary, monkeypatch):
    look(ada, MORNING)
    painted = []
    monkeypatch.setattr(operations, "paint", lambda specs: painted.append(specs) or {})

    look(ada, EVENING)
    assert painted == []
    look_at_patterns(ada.vault, now=EVENING, language="zh-hans")
    assert len(painted) == 1
    assert settled_at(ada) == MORNING


def test_a_link_that_does_not_hold_is_taken_back_in_words(ada, diary):
    look(ada, MORNING)
    assert ada.vault.get_single(Finding).changes
    unmoved = (Wish("late reply", 0.3), Wish("rain", 0.3))
    later = simulate_moments(300, per_day=30, seed=2, wishes=unmoved, start=MORNING)
    ada.vault.put_many((moment, moment.at) for moment in later)

    page = look(ada, MORNING + timedelta(days=11))
    assert len(page.withdrawn) == 1
    assert "we no longer think so" in page.withdrawn[0] or "less sure" in page.withdrawn[0]


def test_the_day_a_link_was_found_is_said_from_the_next_look_on(ada, diary):
    view = look(ada, MORNING).view
    assert [link.aside for link in view.raising] == [()]
    assert view.news == "Found at the latest look: “late reply”."

    view = look(ada, NEXT_DAY).view
    assert view.raising[0].aside == ("Found on June 1, 2026, from 60 moments.",)
    assert view.news == ""


def test_another_time_zone_gives_no_second_look(ada, diary):
    look(ada, EVENING)
    a_day_ahead = (EVENING + timedelta(hours=1)).astimezone(ZoneInfo("Pacific/Kiritimati"))
    page = look(ada, a_day_ahead)

    assert a_day_ahead.date() > EVENING.date()
    assert settled_at(ada) == EVENING
    assert page.settled.words.startswith("Looked at today at ")


def test_the_day_that_ends_is_the_persons_own(move_in):
    before_midnight = datetime(2026, 6, 1, 23, 55, tzinfo=ZoneInfo("Asia/Shanghai"))
    with time_machine.travel(before_midnight, tick=False) as clock:
        ada = move_in("Ada")
        at_home = Preferences(time_zone="Asia/Shanghai")
        write_preferences(ada.vault, at_home, on=before_midnight)
        write_diary(ada.vault, simulate_moments(20, wishes=ONE), list_contexts(ONE))
        ada.client.get("/patterns/")
        clock.shift(timedelta(minutes=10))
        ada.client.get("/patterns/")

        assert settled_at(ada) == timezone.now()
