"""A talk on two devices in two browsers: asked, joined, gone through, one device reloaded, ended."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def press(tab, words):
    with tab.page.expect_navigation():
        tab.page.get_by_role("button", name=words, exact=True).click()


def heading(tab):
    return tab.page.locator("h1")


def test_two_go_through_a_talk_each_on_their_own_device(couple, visit):
    ben, cleo = (person.pass_the_questions() for person in couple)
    ben, cleo = visit(ben, size="desktop"), visit(cleo)
    ben.go(reverse("conversations-talk", args=["turns"]))
    ben.page.get_by_role("link", name="Ask for this talk").click()
    ben.page.get_by_label("What is it about?").fill("messages in the evening")
    press(ben, "Ask Cleo")
    expect(ben.page.get_by_text("You asked Cleo for this talk")).to_be_visible()

    cleo.go(reverse("conversations"))
    cleo.page.get_by_role("link", name="Open it").click()
    expect(cleo.page.get_by_text("messages in the evening")).to_be_visible()
    press(cleo, "Yes, begin")
    expect(ben.page.get_by_text("For you and Cleo")).to_be_visible()

    press(ben, "Go on")
    expect(heading(cleo)).to_have_text("Speak for yourself")
    expect(cleo.page.get_by_text("You listen.")).to_be_visible()
    cleo.page.reload()
    expect(heading(cleo)).to_have_text("Speak for yourself")
    press(ben, "Go on")
    expect(cleo.page.get_by_text("It is your turn. Ben listens.")).to_be_visible()

    press(cleo, "End it here")
    expect(heading(ben)).to_have_text("The talk is over")
    press(ben, "Put it away")
    expect(heading(ben)).to_have_text("Conversations")
    assert ben.complaints + cleo.complaints == []
    assert ben.strangers + cleo.strangers == []
