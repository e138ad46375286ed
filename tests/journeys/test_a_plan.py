"""A plan from the first word to the bad moment, and the agreed words from one phone to the other."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from django.utils import timezone

from hearthside.core.diary import ContextList
from hearthside.core.plans import Helped, PlanBook

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
SAYS = "busy now, will check in later"


def press(tab, name):
    with tab.page.expect_navigation():
        tab.page.get_by_role("button", name=name, exact=True).first.click()


def follow(tab, name):
    with tab.page.expect_navigation():
        tab.page.get_by_role("link", name=name, exact=True).first.click()


def said(tab):
    return " ".join(tab.page.locator("main").inner_text().split())


def is_fit_to_be_seen(tab):
    """Nothing sticks out of a small phone, and axe finds nothing serious."""
    wide = tab.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    found = Axe().run(tab.page).response["violations"]
    return wide <= 0 and not [one for one in found if one["impact"] in ("serious", "critical")]


def write_plan(tab, *, cue=None):
    """Three short steps."""
    tab.go(reverse("plans"))
    follow(tab, "Write a plan")
    if cue:
        tab.page.get_by_label(cue, exact=True).check()
    else:
        tab.page.get_by_label("In my own words").fill("late reply")
    press(tab, "Next")
    tab.page.get_by_label("Then I …").fill("I put the phone down and make tea.")
    press(tab, "Next")
    tab.page.get_by_label("You …").fill("One word, if you can.")
    tab.page.get_by_label("We say …").fill(SAYS)
    press(tab, "Save")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_three_steps_then_one_tap_in_a_bad_moment_and_used(visit, ada, scripts):
    ada.vault.put_single(ContextList().add("late reply"), on=timezone.now())
    tab = visit(ada, scripts=scripts)
    write_plan(tab, cue="late reply")

    tab.go(reverse("today"))
    follow(tab, "Something is happening")
    follow(tab, "late reply")
    assert "I put the phone down and make tea." in said(tab)
    button = tab.page.get_by_role("button", name="I used it")
    reached = button.bounding_box()
    assert reached["height"] >= 44

    press(tab, "I used it")
    tab.page.get_by_role("group", name="How insecure did I feel before?").get_by_label(
        "8", exact=True
    ).check()
    tab.page.get_by_label("A little", exact=True).check()
    press(tab, "Save")

    (use,) = ada.vault.get_single(PlanBook).uses
    assert (use.felt_before, use.felt_after, use.helped) == (8, None, Helped.A_LITTLE)
    assert tab.complaints == []
    assert tab.strangers == []


def test_two_people_agree_and_one_sends_the_words(visit, couple):
    his, hers = (visit(person.pass_the_questions()) for person in couple)
    write_plan(his)
    follow(his, "Let the other read it")
    press(his, "See how it will look")
    assert SAYS in said(his)
    assert is_fit_to_be_seen(his)
    press(his, "Let it be read")
    assert is_fit_to_be_seen(his)

    hers.go(reverse("plans"))
    assert is_fit_to_be_seen(hers)
    follow(hers, "late reply")
    assert is_fit_to_be_seen(hers)
    press(hers, "Yes, with these words")
    assert is_fit_to_be_seen(hers)
    press(hers, f"Send “{SAYS}”")
    assert "They go by themselves after a day" in hers.page.locator("body").inner_text()

    assert is_fit_to_be_seen(hers)

    his.go(reverse("today"))
    assert is_fit_to_be_seen(his)
    assert "Cleo sent the words you agreed on" in said(his)
    assert SAYS in said(his)

    press(hers, "Take it back")
    his.go(reverse("today"))
    assert "Cleo" not in said(his)
    for tab in (his, hers):
        assert tab.complaints == []
        assert tab.strangers == []
