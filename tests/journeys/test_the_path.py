"""The path from the first part to what was written: left half way, gone on with, done, read again."""

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.diary import Moment
from hearthside.core.journey import PartWords, Path, Standing

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
THOUGHT = "It means I am too much"


def log_a_hard_moment(person):
    moment = Moment(at=timezone.now(), felt_insecurity=8, told_myself=THOUGHT)
    person.vault.put(moment, month_of=moment.at)


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_left_half_way_gone_on_with_done_and_read_again(visit, ada, scripts):
    log_a_hard_moment(ada)
    tab = visit(ada, scripts=scripts)
    tab.go(reverse("journey"))
    tab.follow("The first sign")
    assert tab.page.get_by_text(THOUGHT).is_visible()
    tab.page.get_by_label("My first sign").fill("cold hands")
    tab.press("Save for another time")

    tab.go(reverse("journey"))
    tab.follow("The first sign")
    assert tab.page.get_by_label("My first sign").input_value() == "cold hands"
    tab.page.get_by_label("What I could do at that sign").fill("both hands round a cup")
    tab.press("Save and finish")
    assert not scripts or tab.is_fit_to_be_seen()

    tab.go(reverse("journey-words"))
    assert tab.page.get_by_text("cold hands").is_visible()
    (kept,) = ada.vault.all(PartWords)
    assert kept.document.answers == {"sign": "cold hands", "then": "both hands round a cup"}
    assert ada.vault.get_single(Path).find("first-sign").standing is Standing.DONE
    assert tab.complaints == []
    assert tab.strangers == []


def test_what_is_typed_is_there_again_when_the_page_is_left(visit, ada):
    tab = visit(ada)
    tab.go(reverse("journey-part", args=("kind-word",)))
    with tab.page.expect_response(lambda response: "/keep/" in response.url):
        tab.page.get_by_label("What was said or done").fill("the kitchen sounds right")
    tab.go(reverse("journey-part", args=("kind-word",)))

    assert (
        tab.page.get_by_label("What was said or done").input_value() == "the kitchen sounds right"
    )


def test_what_offers_another_view_first_asks_whether_it_happened(visit, ada):
    tab = visit(ada)
    tab.go(reverse("journey-part", args=("three-readings",)))
    assert not tab.page.get_by_label("The feared reading").is_visible()
    tab.page.get_by_text("It happened", exact=True).click()
    assert tab.page.get_by_role("link", name="Who helps with what").is_visible()
    assert not tab.page.get_by_label("The feared reading").is_visible()

    tab.page.get_by_text("It did not, or I cannot know yet").click()
    assert tab.page.get_by_label("The feared reading").is_visible()
    assert tab.is_fit_to_be_seen()
    assert tab.complaints == []


def test_by_keyboard_alone(visit, ada):
    tab = visit(ada, size="desktop")
    tab.go(reverse("journey-part", args=("safe-person",)))
    tab.page.get_by_label("The scene, in a few words").focus()
    tab.page.keyboard.type("the bench behind the school")
    tab.page.keyboard.press("Tab")
    with tab.page.expect_navigation():
        tab.page.keyboard.press("Enter")

    assert len(ada.vault.all(PartWords)) == 1
