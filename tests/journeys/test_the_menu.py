"""From any page to any room: with the thumb, the keyboard, without scripts; help and the lock stay in reach."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
PEOPLE = reverse("people-around")
ALWAYS = (".way-out a[href='/help/']", "button.lock")


def is_on_the_screen(tab, selector):
    """Whether it is seen, and nothing lies over it."""
    return tab.page.locator(selector).first.evaluate(
        """it => {
          const box = it.getBoundingClientRect();
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return top !== null && (it === top || it.contains(top));
        }"""
    )


def more(tab):
    return tab.page.locator(".room-nav summary")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_the_menu_opens_under_the_thumb_and_leads_on(visit, ada, scripts):
    tab = visit(ada, scripts=scripts)
    tab.go("/settings/")
    more(tab).click()
    sheet = tab.page.locator(".room-nav-sheet")
    assert sheet.get_by_role("heading", name="Stand and grow").is_visible()
    box = sheet.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320

    with tab.page.expect_navigation():
        sheet.get_by_role("link", name="People around me").click()
    assert tab.page.url.endswith(PEOPLE)
    assert not tab.page.locator(".room-nav-sheet").is_visible()


def test_the_open_menu_leaves_help_and_the_lock_in_reach(visit, ada):
    tab = visit(ada)
    tab.go(PEOPLE)
    more(tab).click()

    assert all(is_on_the_screen(tab, selector) for selector in ALWAYS)
    wide = tab.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0
    found = Axe().run(tab.page).response["violations"]
    assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []


def test_the_keyboard_opens_it_and_every_room_can_be_reached(visit, ada):
    tab = visit(ada)
    tab.go("/settings/")
    more(tab).focus()
    tab.page.keyboard.press("Enter")
    stops = []
    for _ in range(tab.page.locator(".room-nav-sheet a").count()):
        tab.page.keyboard.press("Tab")
        stops.append(tab.page.evaluate("document.activeElement.getAttribute('href')"))
        assert tab.page.evaluate(
            "(() => { const b = document.activeElement.getBoundingClientRect();"
            " return b.top >= 0 && b.bottom <= innerHeight; })()"
        )

    assert PEOPLE in stops
    assert "/settings/" in stops


@pytest.mark.parametrize("height", [500, 800])
def test_a_wide_screen_shows_the_groups_and_the_lock_stays_however_low_it_is(visit, ada, height):
    tab = visit(ada, size="desktop", theme="dark")
    tab.page.set_viewport_size({"width": 1280, "height": height})
    tab.go(PEOPLE)

    assert not more(tab).is_visible()
    assert tab.page.get_by_role("heading", name="Notice").is_visible()
    assert all(is_on_the_screen(tab, selector) for selector in ALWAYS)
