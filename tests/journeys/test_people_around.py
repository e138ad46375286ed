"""From nobody on the map to one more, seen at a glance, with and without scripts; taken off and put back."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse

from hearthside.core.support import Feeling, StepOutcome, SupportMap, TieKind

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def press(tab, name):
    with tab.page.expect_navigation():
        tab.page.get_by_role("button", name=name, exact=True).first.click()


def follow(tab, name):
    with tab.page.expect_navigation():
        tab.page.get_by_role("link", name=name, exact=True).first.click()


def said(tab):
    return " ".join(tab.page.locator("body").inner_text().split())


def is_fit_to_be_seen(tab, scripts=True):
    """Nothing sticks out of a small phone, and axe, which is a script, finds nothing serious."""
    if not scripts:
        return True
    wide = tab.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    found = Axe().run(tab.page).response["violations"]
    return wide <= 0 and not [one for one in found if one["impact"] in ("serious", "critical")]


def add(tab, name, kind, *feelings, begin="Put somebody on the map"):
    follow(tab, begin)
    tab.page.get_by_label("Who or what").fill(name)
    tab.page.get_by_label(kind, exact=True).check()
    for feeling in feelings:
        tab.page.get_by_label(feeling, exact=True).check()
    press(tab, "Save")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_from_nobody_to_one_more(visit, ada, scripts):
    tab = visit(ada, scripts=scripts)
    tab.go(reverse("people-around"))
    assert "Nobody yet?" in said(tab)

    add(tab, "Robin", "my partner", "sad", "lonely", begin="Begin the map")
    assert "Every line leads to your partner." in said(tab)
    add(tab, "长椅，河边", "a place", "sad")
    assert "Only your partner when you are lonely." in said(tab)
    lines = tab.page.locator("figure svg path")
    assert lines.count() == 3
    tab.page.get_by_text("Show this as a table").click()
    assert "sad Robin and 长椅，河边 2" in said(tab)
    assert is_fit_to_be_seen(tab, scripts)

    follow(tab, "Choose a small step")
    assert is_fit_to_be_seen(tab, scripts)
    follow(tab, "Take this one")
    press(tab, "Save")
    follow(
        tab,
        "Say one sentence more than usual to somebody you meet anyway: at the bakery, on the stairs, at work. still to come",
    )
    tab.page.get_by_label("I did it").check()
    tab.page.get_by_label("How it went").fill("We talked about the rain.")
    assert is_fit_to_be_seen(tab, scripts)
    press(tab, "Save")
    assert "That took something." in said(tab)

    kept = ada.vault.get_single(SupportMap)
    assert [tie.kind for tie in kept.ties] == [TieKind.PARTNER, TieKind.PLACE]
    assert kept.ties[1].feelings == (Feeling.SAD,)
    assert (kept.steps[0].idea, kept.steps[0].outcome) == ("one-sentence-more", StepOutcome.DONE)
    assert tab.complaints == []
    assert tab.strangers == []


def test_taken_off_and_put_back(visit, ada):
    tab = visit(ada)
    tab.go(reverse("people-around"))
    add(tab, "Ines", "a friend", "angry", begin="Begin the map")
    tab.page.get_by_role("link", name="Ines a friend").click()
    press(tab, "Take it off")
    assert ada.vault.get_single(SupportMap).ties == ()
    assert is_fit_to_be_seen(tab)

    press(tab, "Put it back")
    assert "when I am angry" in said(tab)
    assert "Ines" not in tab.page.title() + tab.page.url
