"""An agreement from the first words to its end, by two people in two browsers; and by one alone."""

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.agreements import AgreementBook
from hearthside.people.couple import linking
from hearthside.rooms.agreements.desk import open_desk

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

ROOM = reverse("agreements")


@pytest.fixture
def linked(couple):
    """Ben and Cleo, linked; the pages for two are open to both."""
    return tuple(person.pass_the_questions() for person in couple)


def open_first(tab):
    tab.go(ROOM)
    with tab.page.expect_navigation():
        tab.page.locator("main .entries a").first.click()


def seen(tab):
    return tab.page.locator("main").inner_text()


def agreed_by(person):
    page = open_desk(person.vault, timezone.now())
    return [held.agreement.agreed.action for held in page.everything() if held.agreement.agreed]


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_two_people_propose_counter_agree_check_in_and_end_it(visit, linked, scripts):
    ben, cleo = (visit(person, scripts=scripts) for person in linked)

    ben.go(ROOM)
    ben.follow("Write the first one")
    ben.page.get_by_label("What we do").fill("You must call me every evening")
    ben.press("See how it will look")
    assert "A question first" in seen(ben)
    ben.press("Change the words")
    ben.page.get_by_label("What we do").fill("We call each other every evening at nine")
    ben.page.get_by_label("What it costs me").fill("My quiet hour")
    ben.press("See how it will look")
    assert "My quiet hour" in seen(ben)
    ben.press("Put it forward to Cleo")

    open_first(cleo)
    assert "Ben puts this forward" in seen(cleo)
    assert "My quiet hour" in seen(cleo)
    cleo.follow("Suggest other words")
    cleo.page.get_by_label("What we do").fill("We call each other on Tuesday evening at nine")
    cleo.page.get_by_label("What it costs me").fill("")
    cleo.press("See how it will look")
    assert "out: every" in seen(cleo)
    cleo.press("Put it forward to Ben")

    open_first(ben)
    assert "What differs from your words" in seen(ben)
    ben.follow("Say yes to these words")
    ben.press("Yes, I agree")
    assert "You have both said yes to the same words" in ben.page.locator("body").inner_text()

    open_first(cleo)
    assert "What you both said yes to" in seen(cleo)
    cleo.follow("Say how it went")
    cleo.page.get_by_label("It was hard").check()
    cleo.page.get_by_label("A word about it").fill("I was at my sister's")
    cleo.page.get_by_label("Let the other read this check-in").check()
    cleo.press("Save")
    open_first(ben)
    assert "I was at my sister's" in seen(ben)

    ben.follow("End this agreement")
    ben.press("End it")
    open_first(cleo)
    assert "What you both had said yes to" in seen(cleo)
    for tab in (ben, cleo):
        assert tab.complaints == []
        assert tab.strangers == []


def test_a_copy_stays_with_each_when_the_sharing_ends(visit, linked):
    ben, cleo = (visit(person) for person in linked)
    ben.go(reverse("agreements-new"))
    ben.page.get_by_label("What we do").fill("A tea at eight")
    ben.press("See how it will look")
    ben.press("Put it forward to Cleo")
    open_first(cleo)
    cleo.follow("Say yes to these words")
    cleo.press("Yes, I agree")
    open_first(ben)

    linking.unlink(linked[1].vault)
    for tab in (ben, cleo):
        open_first(tab)
        assert "Sharing is off" in seen(tab)
        assert "A tea at eight" in seen(tab)


def test_a_partner_who_never_answers_is_no_hindrance(visit, linked):
    ben = visit(linked[0])
    ben.go(reverse("agreements-new"))
    ben.page.get_by_label("What we do").fill("A walk on Sunday")
    ben.press("See how it will look")
    ben.press("Put it forward to Cleo")
    assert "The answer comes when it comes" in seen(ben)
    for word in ("seen", "waiting for", "days", "remind"):
        assert word not in seen(ben).lower()

    ben.follow("Print it")
    assert "The other's answer" in seen(ben)
    ben.go(reverse("agreements-new"))
    ben.page.get_by_label("What we do").fill("On Sundays I walk, in company or alone")
    ben.press("See how it will look")
    ben.press("Agree on it with myself")
    ben.follow("Choose a time")
    ben.page.get_by_label("Every week", exact=True).check()
    ben.press("Save")
    assert "Next:" in seen(ben)
    ben.follow("Say how it went")
    assert ben.page.get_by_label("Let the other read this check-in").count() == 0
    ben.page.get_by_label("Kept", exact=True).check()
    ben.press("Save")
    assert agreed_by(linked[0]) == ["On Sundays I walk, in company or alone"]

    ben.go(ROOM)
    with ben.page.expect_navigation():
        ben.page.get_by_role("link", name="A walk on Sunday").click()
    ben.follow("Take it back and delete it")
    ben.press("Delete for good")
    assert "A walk on Sunday" not in seen(ben)
    assert len(linked[0].vault.get_single(AgreementBook).entries) == 1
    assert ben.complaints == []
