"""Help above what was saved: seen at once, reached by the keyboard, gone with one press, no trap."""

import os

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import expect

from hearthside.core.diary import Moment

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

DARK = "I don't want to be alive any more"


def save(tab, words):
    tab.go(reverse("moments-new"))
    tab.page.get_by_label("In your own words").fill("late reply")
    tab.page.get_by_label("6", exact=True).check()
    tab.page.get_by_text("Say more").click()
    tab.page.get_by_label("Anything else").fill(words)
    tab.page.get_by_role("button", name="Save", exact=True).first.click()
    tab.page.wait_for_url(f"**{reverse('moments')}*/*/*")


def photograph(tab, name):
    folder = os.environ.get("HEARTHSIDE_PICTURES")
    if folder:
        tab.page.screenshot(path=f"{folder}/{name}.png")


@pytest.mark.parametrize(
    ("size", "theme", "scripts"),
    [("phone", "light", True), ("desktop", "dark", True), ("phone", "dark", False)],
)
def test_the_card_is_in_sight_and_goes_with_one_press(visit, ada, size, theme, scripts):
    tab = visit(ada, size=size, theme=theme, scripts=scripts)
    save(tab, DARK)
    photograph(tab, f"card-{size}-{theme}")

    card = tab.page.get_by_role("region", name="If it is too much right now")
    top = card.bounding_box()["y"]
    assert 0 <= top < tab.page.viewport_size["height"] / 2
    assert tab.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    card.get_by_role("link", name="This isn't what I meant").click()
    expect(card).to_have_count(0)
    assert [kept.document.note for kept in ada.vault.all(Moment)] == [DARK]


def test_the_keyboard_reaches_it_and_leaves_it(visit, ada):
    tab = visit(ada)
    save(tab, DARK)
    reached = []
    for _ in range(12):
        tab.page.keyboard.press("Tab")
        reached.append(tab.page.evaluate("document.activeElement.textContent.trim()"))

    assert "Who can help now" in reached
    assert "This isn't what I meant" in reached
    assert any(DARK in words for words in reached)


def test_axe_finds_nothing_serious(visit, ada):
    tab = visit(ada)
    save(tab, DARK)

    found = Axe().run(tab.page).response["violations"]
    assert [f["id"] for f in found if f["impact"] in ("serious", "critical")] == []
