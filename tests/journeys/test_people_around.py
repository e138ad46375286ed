"""From nobody on the map to one more, seen at a glance, with and without scripts; taken off and put back."""

import pytest
from django.urls import reverse

from hearthside.core.support import Feeling, StepOutcome, SupportMap, TieKind

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def add(tab, name, kind, *feelings, begin="Put somebody on the map"):
    tab.follow(begin)
    tab.page.get_by_label("Who or what").fill(name)
    tab.page.get_by_label(kind, exact=True).check()
    for feeling in feelings:
        tab.page.get_by_label(feeling, exact=True).check()
    tab.press("Save")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_from_nobody_to_one_more(visit, ada, scripts):
    tab = visit(ada, scripts=scripts)
    tab.go(reverse("people-around"))
    assert "Nobody yet?" in tab.said()

    add(tab, "Robin", "my partner", "sad", "lonely", begin="Begin the map")
    assert "Every line leads to your partner." in tab.said()
    add(tab, "长椅，河边", "a place", "sad")
    assert "Only your partner when you are lonely." in tab.said()
    lines = tab.page.locator("figure svg path")
    assert lines.count() == 3
    tab.page.get_by_text("Show this as a table").click()
    assert "sad Robin and 长椅，河边 2" in tab.said()
    assert tab.is_fit_to_be_seen()

    tab.follow("Choose a small step")
    assert tab.is_fit_to_be_seen()
    tab.page.get_by_text("Say one sentence more than usual").click()
    tab.follow("Take this one")
    tab.press("Save")
    tab.follow(
        "Say one sentence more than usual to somebody you meet anyway: at the bakery, on the stairs, at work. still to come",
    )
    tab.page.get_by_label("I did it").check()
    tab.page.get_by_label("How it went").fill("We talked about the rain.")
    assert tab.is_fit_to_be_seen()
    tab.press("Save")
    assert "That took something." in tab.page.locator("body").inner_text()

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
    with tab.page.expect_navigation():
        tab.page.get_by_role("link", name="Ines a friend").click()
    tab.press("Take it off")
    assert ada.vault.get_single(SupportMap).ties == ()
    assert tab.is_fit_to_be_seen()

    tab.press("Put it back")
    assert "when I am angry" in tab.said()
    assert "Ines" not in tab.page.title() + tab.page.url
