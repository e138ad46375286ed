"""Every page in a real browser: seen on a phone in the light, on a desk in the dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone

from tests.room_pages import pages, write_examples

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

DOORS = (
    "/",
    "/before/",
    "/sign-up/",
    "/unlock/",
    "/recover/",
    "/help/",
    "/help/device/",
    "/start/",
    "/write/",
)
SEEN = [("phone", "light"), ("desktop", "dark")]
MOST_TABS = 80

FOCUS = """() => {
  const it = document.activeElement;
  if (!it || it === document.body) return null;
  const style = getComputedStyle(it);
  const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const label = it.closest('label') || document.querySelector(`label[for="${it.id}"]`);
  const around = label ? getComputedStyle(label) : style;
  const aside = around.outlineStyle !== 'none' || around.boxShadow !== 'none';
  return {what: it.outerHTML.slice(0, 120), seen: shown || aside || style.boxShadow !== 'none'};
}"""


def look_at(visit, path: str) -> None:
    """Hold one page against everything a page promises."""
    visit.go(path)
    width = visit.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert width <= 0, f"{path} is {width} px wider than the screen"
    serious = [
        f"{found['id']}: {found['nodes'][0]['html'][:200]}"
        for found in Axe().run(visit.page).response["violations"]
        if found["impact"] in ("serious", "critical")
    ]
    assert serious == [], path
    assert visit.complaints == [], path
    assert visit.strangers == [], path


def is_page(response) -> bool:
    """Whether the answer is a page to read: not a file, not a redirect, not a form's target."""
    return response.status_code == 200 and "text/html" in response.headers["Content-Type"]


def tab_through(visit, path: str) -> None:
    """Walk a page with the Tab key alone: every stop is seen, and the walk comes to an end."""
    visit.go(path)
    stops = []
    for _ in range(MOST_TABS):
        visit.page.keyboard.press("Tab")
        stop = visit.page.evaluate(FOCUS)
        if stop is None or stop["what"] in stops[:1]:
            break
        assert stop["seen"], f"{path}: no visible focus on {stop['what']}"
        stops.append(stop["what"])
    assert stops, f"{path} cannot be reached by keyboard"


@pytest.mark.parametrize(("size", "theme"), SEEN)
@pytest.mark.parametrize("path", DOORS)
def test_a_door_is_open_to_all(visit, path, size, theme):
    look_at(visit(size=size, theme=theme), path)


@pytest.mark.parametrize("room", sorted({page.room for page in pages()}))
def test_a_room_is_fit_to_be_seen(visit, ada, room):
    ada.pass_the_questions()
    empty = visit(ada)
    mine = [page for page in pages() if page.room == room]
    for page in mine:
        if not page.takes and is_page(ada.client.get(page.url({}))):
            look_at(empty, page.url({}))
    examples = write_examples(ada.vault, timezone.now())
    for page in mine:
        url = page.url(examples)
        if not is_page(ada.client.get(url)):
            continue
        for size, theme in SEEN:
            look_at(visit(ada, size=size, theme=theme), url)
        tab_through(visit(ada, size="desktop"), url)
