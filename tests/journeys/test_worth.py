"""Something kind is kept in a line, read in a bad moment and brought back after deleting; a writing survives a lock."""

import time

import pytest
from django.urls import reverse

from hearthside.core.worth import EntryKind, LatestVolume, ValueWriting, WorthBook

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
WHAT, MEANS = "Ilse walked through the snow to my class.", "I am somebody one walks for."
WRITTEN = "When I knead\n  I am not waiting.\n慢慢来。"


def bank(person):
    return (person.vault.get_single(LatestVolume) or LatestVolume()).entries


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_kindness_is_kept_read_in_a_bad_moment_deleted_and_brought_back(visit, ada, scripts):
    tab = visit(ada, scripts=scripts)
    tab.go(reverse("worth"))
    began = time.monotonic()
    tab.follow("A kindness")
    tab.page.get_by_label("What did somebody do or say?").fill(WHAT)
    tab.page.get_by_label("What did it mean to me?").fill(MEANS)
    tab.press("Keep it")
    assert time.monotonic() - began < 60
    assert WHAT in tab.said()

    tab.go(reverse("today"))
    tab.follow("Something to steady you")
    assert tab.is_fit_to_be_seen()
    tab.page.get_by_label("4", exact=True).check()
    tab.press("Begin")
    assert WHAT in tab.said()
    assert MEANS in tab.said()
    assert tab.is_fit_to_be_seen()
    thumb = tab.page.get_by_role("button", name="Enough for now").bounding_box()
    assert thumb["height"] >= 44
    tab.press("Enough for now")
    tab.page.get_by_label("6", exact=True).check()
    tab.press("Done")

    tab.go(reverse("worth-steady"))
    assert "let them rest until" in tab.said()
    assert tab.is_fit_to_be_seen()

    tab.go(reverse("worth-bank"))
    (kept,) = bank(ada)
    with tab.page.expect_navigation():
        tab.page.get_by_text(WHAT).click()
    tab.press("Delete")
    assert bank(ada) == ()
    assert tab.is_fit_to_be_seen()
    tab.press("Bring it back")
    assert bank(ada) == (kept,)
    assert kept.kind is EntryKind.KINDNESS
    assert tab.complaints == []
    assert tab.strangers == []


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_what_matters_is_chosen_ordered_and_written_about(visit, ada, scripts):
    tab = visit(ada, scripts=scripts)
    tab.go(reverse("worth-values"))
    tab.page.get_by_label("Making things").check()
    tab.page.get_by_label("Something else, in your own words").fill("taking my time")
    tab.press("Keep my choice")
    tab.press("Move up: taking my time")
    assert [value.words for value in ada.vault.get_single(WorthBook).values] == [
        "taking my time",
        "",
    ]
    tab.follow("Write about: taking my time")
    tab.page.get_by_label("Why does it matter to me?").fill(WRITTEN)
    assert tab.is_fit_to_be_seen()
    tab.press("Keep it")

    (writing,) = ada.vault.all(ValueWriting)
    assert writing.document.words == WRITTEN
    assert "I am not waiting." in tab.said()
    assert tab.is_fit_to_be_seen()
    assert tab.complaints == []


def test_a_writing_is_kept_as_it_goes_and_when_another_tab_locks(visit, ada):
    tab = visit(ada)
    tab.go(reverse("worth-writing-new"))
    field = tab.page.get_by_label("Why does it matter to me?")
    field.fill("First words.")
    tab.page.get_by_text("Kept as you write").wait_for()
    field.fill("First words. And these as another tab locked.")
    other = tab.page.context.new_page()
    other.goto(tab.origin + reverse("worth"))
    other.get_by_role("button", name="Lock").first.click()
    tab.page.wait_for_url("**/unlock/**")

    tab.page.locator("[name=name]").fill(ada.name)
    tab.page.locator("[name=password]").fill(ada.password)
    tab.press("Unlock")
    tab.go(reverse("worth"))
    tab.follow("Go on writing")
    words = tab.page.get_by_label("Why does it matter to me?").input_value()
    assert words == "First words. And these as another tab locked."
