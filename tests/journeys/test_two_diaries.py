"""Ben and Cleo, each in a browser of their own: two yeses, one sentence, and taking a yes back."""

from datetime import timedelta

import pytest
from django.utils import timezone

from hearthside.core.diary import Moment
from hearthside.vault.models import SharedRecord

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

SENTENCE = "Not enough to say: you have 12 days in common, and need about 60."


def press(tab, name):
    with tab.page.expect_navigation():
        tab.page.get_by_role("button", name=name, exact=True).click()


def write_days(person, days):
    """A moment a day; the last one is in every count up to a Sunday."""
    until = timezone.now() - timedelta(days=8)
    moments = (
        Moment(at=until - timedelta(days=ago), felt_insecurity=(3, 7, 5, 1)[ago % 4])
        for ago in range(days)
    )
    person.vault.put_many((moment, moment.at) for moment in moments)


def open_diaries(tab):
    tab.go("/together/")
    with tab.page.expect_navigation():
        tab.page.get_by_role("link", name="Two diaries: one sentence, if both say yes").click()


def look(tab):
    """What stands on the page."""
    tab.go("/together/diaries/")
    return tab.page.locator("main").inner_text()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_both_say_yes_read_one_sentence_and_one_takes_the_yes_back(visit, couple, scripts):
    for person, days in zip(couple, (20, 12), strict=True):
        write_days(person.pass_the_questions(), days)
    at_bens, at_cleos = (visit(person, scripts=scripts) for person in couple)

    open_diaries(at_cleos)
    unasked = look(at_cleos)
    open_diaries(at_bens)
    at_bens.page.get_by_text("20 days up to").click()
    assert at_bens.page.get_by_text("harder than your middle").first.is_visible()
    at_bens.page.get_by_label("For four weeks").check()
    press(at_bens, "I say yes")
    assert at_bens.page.get_by_text("You have said yes until").is_visible()
    assert look(at_cleos) == unasked

    press(at_cleos, "I say yes")
    assert SENTENCE in look(at_bens)
    assert SENTENCE in look(at_cleos)
    assert (
        "middle"
        not in at_cleos.page.get_by_role("region", name="What both of you read").inner_text()
    )

    press(at_cleos, "Take my yes back")
    assert at_cleos.page.get_by_role("button", name="I say yes").is_visible()
    assert "You have said yes until" in look(at_bens)
    assert SENTENCE not in look(at_bens)
    assert SharedRecord.objects.count() == 1
    press(at_bens, "Take my yes back")
    assert not SharedRecord.objects.exists()
    assert not at_bens.complaints + at_cleos.complaints
