"""From a tick on the list to the picture, and through the questions: a small phone, no scripts."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from hearthside.core.diary import ContextList, Moment, Source
from hearthside.core.measures import AnswerSheet
from hearthside.core.measures.fhir import read_questionnaire
from hearthside.core.sources import Judgement, OwnView
from hearthside.rooms.sources.operations import keep_measure

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def diary(ada):
    """Twelve hard evenings with somebody's old letters about."""
    now = timezone.now()
    ada.vault.put_single(ContextList().add("old letters"), on=now.date())
    evenings = (now - timedelta(days=days) for days in range(1, 13))
    ada.vault.put_many(
        (Moment(at=at, felt_insecurity=7.0, contexts={"1": 1.0}), at) for at in evenings
    )


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_tick_on_the_list_makes_a_picture_that_can_be_refused(visit, ada, diary, scripts):
    tab = visit(ada, scripts=scripts)
    tab.go("/sources/")
    assert tab.page.get_by_text("have 0, need about 10").is_visible()

    tab.follow("Say where each thing on my list belongs")
    tab.page.get_by_text("old letters").click()
    tab.page.get_by_label("an old hurt", exact=True).check()
    with tab.page.expect_navigation():
        tab.page.get_by_role("button", name="Keep this").nth(1).click()
    tab.go("/sources/")
    assert tab.page.get_by_text("12 hard moments point here").is_visible()

    tab.page.get_by_role("button", name=re.compile("This does not.*Past wounds")).click()
    tab.page.wait_for_url("**/sources/#*")
    assert tab.page.get_by_role("heading", name="Set aside by you").is_visible()
    assert ada.vault.get_single(OwnView).judgements == {Source.PAST_INJURY: Judgement.DOES_NOT}
    assert tab.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert tab.complaints == []


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_questions_are_answered_and_one_is_left_out(visit, ada, scripts):
    tab = visit(ada, scripts=scripts)
    tab.go("/sources/questions/self_worth/")
    groups = tab.page.locator("fieldset")
    for place in range(groups.count()):
        groups.nth(place).get_by_label(
            "rather not say" if place == 2 else "often", exact=True
        ).check()
    tab.page.get_by_role("button", name="Save my answers").click()
    tab.page.wait_for_url("**/so-far/")

    assert tab.page.get_by_text("1 question was left out.").is_visible()
    (kept,) = ada.vault.all(AnswerSheet)
    assert sum(answer is None for answer in kept.document.answers.values()) == 1
    assert tab.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert tab.complaints == []


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_question_that_does_not_apply_says_so_and_a_script_hides_it(visit, ada, scripts):
    data = Path("docs/reference/after-a-quarrel.json").read_bytes()
    kept_id = keep_measure(ada.vault, read_questionnaire(data), now=timezone.now())
    tab = visit(ada, scripts=scripts)
    tab.go(f"/sources/questions/{kept_id}/")
    groups = tab.page.locator("fieldset")
    seen = [groups.nth(place).is_visible() for place in range(4)]
    assert seen == [True, True, not scripts, not scripts]
    assert tab.page.get_by_text("About the time after").is_visible() is not scripts

    groups.nth(0).get_by_label("yes", exact=True).check()
    groups.nth(2).get_by_label("often", exact=True).check()
    groups.nth(3).get_by_label("often", exact=True).check()
    groups.nth(0).get_by_label("no", exact=True).check()
    assert groups.nth(3).is_visible() is not scripts
    groups.nth(1).get_by_label("often", exact=True).check()
    tab.page.get_by_role("button", name="Save my answers").click()
    tab.page.wait_for_url("**/so-far/")

    (kept,) = ada.vault.all(AnswerSheet)
    assert kept.document.answers == {"quarrel": 0, "quiet": 3, "awake": None, "replay": None}
    # A hidden answer is not sent, so there is nothing to say of it.
    assert tab.page.get_by_text("2 answers are not kept").is_visible() is not scripts
    assert tab.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert tab.complaints == []
