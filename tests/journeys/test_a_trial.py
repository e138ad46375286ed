"""A trial from two taps to its result, in a real browser on a small phone."""

from datetime import timedelta
from uuid import uuid4

import msgspec
import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.diary import Moment
from hearthside.core.responses import MicroTrial, TrialList

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
SAYS = {"pause": "taking a pause", "open_talk": "saying how I feel"}


@pytest.fixture
def diary(ada):
    """A few calm moments, so that patterns has a page."""
    before = (timezone.now() - timedelta(hours=30 + n) for n in range(5))
    ada.vault.put_many((Moment(at=at, felt_insecurity=2.0), at) for at in before)


def only_trial(person):
    (trial,) = person.vault.get_single(TrialList).trials
    return trial


def wait_two_hours(person):
    """Nothing waits in a test: the moments of the trial move back instead of the clock going on."""
    trials = person.vault.get_single(TrialList)
    trial = trials.trials[0]
    back = timedelta(hours=2)
    occasions = [
        msgspec.structs.replace(one, at=one.at - back) for one in trial.occasions if one.at
    ]
    moved = msgspec.structs.replace(
        trial, began_at=trial.began_at - back, occasions=tuple(occasions)
    )
    person.vault.put_single(trials.keep(moved), on=timezone.now())


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_two_taps_begin_it_and_a_coin_answers_an_upset_moment(visit, ada, diary, scripts):
    tab = visit(ada, scripts=scripts)
    tab.go(reverse("patterns"))
    tab.follow("Test it")
    tab.press("Begin")
    assert only_trial(ada).n_occasions == 20

    tab.go(reverse("moments-new"))
    tab.page.get_by_label("7", exact=True).check()
    tab.press("Save")
    trial = only_trial(ada)
    says = SAYS[trial.response_for(trial.occasions[0].moment)]
    assert says in tab.page.locator("main").inner_text()

    wait_two_hours(ada)
    tab.go(reverse("today"))
    assert says not in tab.page.locator("main").inner_text()
    tab.follow("Say how it is now")
    tab.page.get_by_label("3", exact=True).check()
    tab.press("Save")

    assert "Thank you" in tab.page.locator("body").inner_text()
    assert only_trial(ada).occasions[0].change == -4
    tab.go(reverse("patterns-trial", args=(trial.id,)))
    assert "1 of 20 occasions so far" in tab.page.locator("main").inner_text()
    assert tab.complaints == []
    assert tab.strangers == []


def test_the_result_stands_on_its_page_when_all_have_passed(visit, ada):
    at = timezone.now() - timedelta(days=20)
    trial = MicroTrial(
        id=uuid4(), began_at=at, first="pause", second="open_talk", seed=7, n_occasions=12
    )
    for _ in range(12):
        moment = uuid4()
        trial = trial.admit(moment, at, 7.0, at)
        trial = trial.answer(moment, 3.0, at + timedelta(hours=2))
        at += timedelta(hours=12)
    ada.vault.put_single(TrialList(trials=(trial,)), on=at)

    tab = visit(ada)
    tab.go(reverse("patterns-trial", args=(trial.id,)))
    words = tab.page.locator("main").inner_text()
    assert "No clear difference." in words
    assert "100 of 100 such tests" in words
