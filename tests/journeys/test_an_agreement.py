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


def press(tab, name):
    with tab.page.expect_navigation():
        tab.page.get_by_role("button", name=name, exact=True).first.click()


def follow(tab, name):
    with tab.page.expect_navigation():
        tab.page.get_by_role("link", name=name, exact=True).first.click()


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
    follow(ben, "Write the first one")
    ben.page.get_by_label("What we do").fill("You must call me every evening")
    press(ben, "See how it will look")
    assert "A question first" in seen(ben)
    press(ben, "Change the words")
    ben.page.get_by_label("What we do").fill("We call each other every evening at nine")
    ben.page.get_by_label("What it costs me").fill("My quiet hour")
    press(ben, "See how it will look")
    assert "My quiet hour" in seen(ben)
    press(ben, "Put it forward to Cleo")

    open_first(cleo)
    assert "Ben puts this forward" in seen(cleo)
    assert "My quiet hour" in seen(cleo)
    follow(cleo, "Suggest other words")
    cleo.page.get_by_label("What we do").fill("We call each other on Tuesday evening at nine")
    cleo.page.get_by_label("What it costs me").fill("")
    press(cleo, "See how it will look")
    assert "out: every" in seen(cleo)
    press(cleo, "Put it forward to Ben")

    open_first(ben)
    assert "What differs from your words" in seen(ben)
    follow(ben, "Say yes to these words")
    press(ben, "Yes, I agree")
    assert "You have both said yes to the same words" in ben.page.locator("body").inner_text()

    open_first(cleo)
    assert "What you both said yes to" in seen(cleo)
    follow(cleo, "Say how it went")
    cleo.page.get_by_label("It was hard").check()
    cleo.page.get_by_label("A word about it").fill("I was at my sister's")
    cleo.page.get_by_label("Let the other read this check-in").check()
    press(cleo, "Save")
    open_first(ben)
    assert "I was at my sister's" in seen(ben)

    follow(ben, "End this agreement")
    press(ben, "End it")
    open_first(cleo)
    assert "What you both had said yes to" in seen(cleo)
    for tab in (ben, cleo):
        assert tab.complaints == []
        assert tab.strangers == []


def test_a_copy_stays_with_each_when_the_sharing_ends(visit, linked):
    ben, cleo = (visit(person) for person in linked)
    ben.go(reverse("agreements-new"))
    ben.page.get_by_label("What we do").fill("A tea at eight")
    press(ben, "See how it will look")
    press(ben, "Put it forward to Cleo")
    open_first(cleo)
    follow(cleo, "Say yes to these words")
    press(cleo, "Yes, I agree")
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
    press(ben, "See how it will look")
    press(ben, "Put it forward to Cleo")
    assert "The answer comes when it comes" in seen(ben)
    for word in ("seen", "waiting for", "days", "remind"):
        assert word not in seen(ben).lower()

    follow(ben, "Print it")
    assert "The other's answer" in seen(ben)
    ben.go(reverse("agreements-new"))
    ben.page.get_by_label("What we do").fill("On Sundays I walk, in company or alone")
    press(ben, "See how it will look")
    press(ben, "Agree on it with myself")
    follow(ben, "Choose a time")
    ben.page.get_by_label("Every week", exact=True).check()
    press(ben, "Save")
    assert "Next:" in seen(ben)
    follow(ben, "Say how it went")
    assert ben.page.get_by_label("Let the other read this check-in").count() == 0
    ben.page.get_by_label("Kept", exact=True).check()
    press(ben, "Save")
    assert agreed_by(linked[0]) == ["On Sundays I walk, in company or alone"]

    ben.go(ROOM)
    with ben.page.expect_navigation():
        ben.page.get_by_role("link", name="A walk on Sunday").click()
    follow(ben, "Take it back and delete it")
    press(ben, "Delete for good")
    assert "A walk on Sunday" not in seen(ben)
    assert len(linked[0].vault.get_single(AgreementBook).entries) == 1
    assert ben.complaints == []
