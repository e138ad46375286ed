"""Pages to take along, from the first tick to the file on the disk, with scripts and without."""

from datetime import timedelta

import pypdf
import pytest
from django.utils import timezone

from hearthside.core.diary import ContextList, Moment

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

WORDS = "晚回消息的时候我很难过 😢"


@pytest.fixture
def diary(ada):
    now = timezone.now()
    ada.vault.put_single(ContextList().add("late reply"), on=now.date())
    for i in range(3):
        at = now - timedelta(days=i + 1)
        moment = Moment(
            at=at, felt_insecurity=7, contexts={"1": 1.0}, note=f"note {i}", told_myself="hidden"
        )
        ada.vault.put(moment, month_of=at)
    return ada


def walk(tab):
    """Tick one moment with its note, and look."""
    page = tab.page
    tab.go("/care/")
    tab.follow("Pages to take along")
    page.get_by_label("What I would like help with").fill(WORDS)
    page.get_by_text("some, which I choose next").click()
    page.get_by_text("Notes", exact=True).click()
    tab.press("Go on")
    page.locator("main .chip").nth(1).click()
    page.get_by_role("button", name="See the page").click()
    page.locator("article").wait_for()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_page_is_ticked_seen_and_taken(visit, diary, scripts, tmp_path):
    tab = visit(diary, scripts=scripts)
    walk(tab)
    paper = tab.page.locator("article")

    assert WORDS in paper.inner_text()
    assert "note 1" in paper.inner_text()
    for unticked in ("note 0", "note 2", "hidden", "late reply"):
        assert unticked not in paper.inner_text()

    with tab.page.expect_download(timeout=120_000) as waiting:
        tab.page.get_by_role("button", name="Save as PDF").click()
    target = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(target)
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(target).pages)

    assert target.name.startswith("pages-")
    assert WORDS in text
    assert "note 1" in text
    assert "hidden" not in text
    assert "note 1" not in tab.page.url + tab.page.title()
    assert (tab.complaints, tab.strangers) == ([], [])


def test_on_paper_there_is_the_page_and_nothing_around_it(visit, diary):
    tab = visit(diary, size="desktop", theme="dark")
    walk(tab)
    tab.page.emulate_media(media="print")

    assert tab.page.get_by_text("note 1").is_visible()
    for around in ("This is all of it", "Take it along", "Change something", "Leave this page"):
        assert not tab.page.get_by_text(around).is_visible()
    ground = "getComputedStyle(document.querySelector('article')).backgroundColor"
    assert tab.page.evaluate(ground) == "rgb(255, 255, 255)"


def test_after_a_quarter_of_an_hour_it_says_that_it_may_be_enough(visit, ada):
    tab = visit(ada)
    tab.page.clock.install()
    tab.go("/fears/new/")
    words = tab.page.get_by_label("What do you fear will happen?")
    note = tab.page.locator(".soft-stop")
    for word in ("That ", "it "):
        words.press_sequentially(word)
        tab.page.clock.fast_forward(7 * 60 * 1000)
    words.press_sequentially("ends")
    assert not note.is_visible()
    tab.page.clock.fast_forward(61 * 1000)
    assert note.is_visible()

    note.get_by_role("button", name="Go on writing").click()
    assert not note.is_visible()
    words.press_sequentially(", I fear")
    tab.page.clock.fast_forward(10 * 60 * 1000)
    assert not note.is_visible()
    assert words.input_value() == "That it ends, I fear"
