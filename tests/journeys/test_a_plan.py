"""A plan from the first word to the bad moment, and the agreed words from one phone to the other."""

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.diary import ContextList
from hearthside.core.plans import Helped, PlanBook

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
SAYS = "busy now, will check in later"


def write_plan(tab, *, cue=None):
    """Three short steps."""
    tab.go(reverse("plans"))
    tab.follow("Write a plan")
    if cue:
        tab.page.get_by_label(cue, exact=True).check()
    else:
        tab.page.get_by_label("In my own words").fill("late reply")
    tab.press("Next")
    tab.page.get_by_label("Then I …").fill("I put the phone down and make tea.")
    tab.press("Next")
    tab.page.get_by_label("You …").fill("One word, if you can.")
    tab.page.get_by_label("We say …").fill(SAYS)
    tab.press("Save")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_three_steps_then_one_tap_in_a_bad_moment_and_used(visit, ada, scripts):
    ada.vault.put_single(ContextList().add("late reply"), on=timezone.now())
    tab = visit(ada, scripts=scripts)
    write_plan(tab, cue="late reply")

    tab.go(reverse("today"))
    tab.follow("Something is happening")
    tab.follow("late reply")
    assert "I put the phone down and make tea." in tab.said()
    button = tab.page.get_by_role("button", name="I used it")
    reached = button.bounding_box()
    assert reached["height"] >= 44

    tab.press("I used it")
    tab.page.get_by_role("group", name="How insecure did I feel before?").get_by_label(
        "8", exact=True
    ).check()
    tab.page.get_by_label("A little", exact=True).check()
    tab.press("Save")

    (use,) = ada.vault.get_single(PlanBook).uses
    assert (use.felt_before, use.felt_after, use.helped) == (8, None, Helped.A_LITTLE)
    assert tab.complaints == []
    assert tab.strangers == []


def test_two_people_agree_and_one_sends_the_words(visit, couple):
    his, hers = (visit(person.pass_the_questions()) for person in couple)
    write_plan(his)
    his.follow("Let the other read it")
    his.press("See how it will look")
    assert SAYS in his.said()
    assert his.is_fit_to_be_seen()
    his.press("Let it be read")
    assert his.is_fit_to_be_seen()

    hers.go(reverse("plans"))
    assert hers.is_fit_to_be_seen()
    hers.follow("late reply")
    assert hers.is_fit_to_be_seen()
    hers.press("Yes, with these words")
    assert hers.is_fit_to_be_seen()
    hers.press(f"Send “{SAYS}”")
    assert "They go by themselves after a day" in hers.page.locator("body").inner_text()

    assert hers.is_fit_to_be_seen()

    his.go(reverse("today"))
    assert his.is_fit_to_be_seen()
    assert "Cleo sent the words you agreed on" in his.said()
    assert SAYS in his.said()

    hers.press("Take it back")
    his.go(reverse("today"))
    assert "Cleo" not in his.said()
    for tab in (his, hers):
        assert tab.complaints == []
        assert tab.strangers == []
