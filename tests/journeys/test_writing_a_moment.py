"""Writing a moment on a small phone, with scripts and without."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.diary import ContextList, Moment

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def names(ada):
    contexts = ContextList().add("late reply").add("a quarrel")
    ada.vault.put_single(contexts, on=timezone.now().date())


def only(person):
    (kept,) = person.vault.all(Moment)
    return kept.document


def press(tab, name):
    tab.page.get_by_role("button", name=name, exact=True).first.click()
    tab.page.wait_for_url(f"**{reverse('moments')}*/*/*")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_three_presses_make_a_moment(visit, ada, names, scripts):
    tab = visit(ada, scripts=scripts)
    tab.go(reverse("moments-new"))
    tab.page.get_by_label("late reply").check()
    tab.page.get_by_label("6", exact=True).check()
    press(tab, "Save")

    assert (only(ada).felt_insecurity, only(ada).contexts) == (6.0, {"1": 1.0, "2": 0.0})
    assert tab.complaints == []


def test_two_presses_say_that_it_was_fine(visit, ada, names):
    tab = visit(ada)
    tab.go(reverse("moments-new"))
    tab.page.get_by_label("late reply").check()
    press(tab, "It happened, and I was fine")

    assert (only(ada).felt_insecurity, only(ada).contexts["1"]) == (0.0, 1.0)


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_saving_ends_at_the_moment_itself(visit, ada, names, size):
    earlier = (timezone.now() - timedelta(hours=hours) for hours in range(1, 9))
    ada.vault.put_many((Moment(at=at, felt_insecurity=5.0), at) for at in earlier)
    tab = visit(ada, size=size)
    tab.go(reverse("moments-new"))
    tab.page.get_by_label("6", exact=True).check()
    press(tab, "Save")

    tab.page.wait_for_function("'#' + document.activeElement.id === location.hash")
    assert tab.page.evaluate(
        """() => {
          const moment = document.activeElement, {left, right, top, bottom} = moment.getBoundingClientRect();
          const heights = [top + 2, bottom - 2].map(y => [(left + right) / 2, y]);
          return heights.every(([x, y]) => moment.contains(document.elementFromPoint(x, y)));
        }"""
    )


def test_the_enter_key_saves_what_was_chosen(visit, ada, names):
    tab = visit(ada)
    tab.go(reverse("moments-new"))
    tab.page.get_by_label("7", exact=True).check()
    tab.page.get_by_text("Something else").first.click()
    tab.page.get_by_label("In your own words").fill("his mother")
    tab.page.keyboard.press("Enter")
    tab.page.wait_for_url(f"**{reverse('moments')}*/*/*")

    assert (only(ada).felt_insecurity, only(ada).contexts["3"]) == (7.0, 1.0)
