"""Somebody is put on the map, seen at a glance, changed, taken off and put back; a small step is told."""

import io
import re
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.urls import reverse

import hearthside
from hearthside.core.support import (
    LONGEST_NAME,
    MOST_TIES,
    STEP_IDEAS,
    Feeling,
    StepOutcome,
    SupportMap,
    Tie,
    TieKind,
    WideningStep,
)
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.rooms.people_around.drawing import shorten
from hearthside.vault.keyring import seal_to_owner

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
TODAY = date(2026, 3, 10)
MAP, NEW, IDEAS, STEP = (
    reverse(f"people-around{page}") for page in ("", "-new", "-steps", "-step-new")
)
SOURCE = Path(hearthside.__file__).parent
SECRET = "Zinnober"
SEEN_BY_TWO = tuple(
    reverse(name)
    for name in ("today", "together", "together-share", "agreements", "plans", "pause")
)


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


def read(person, url=MAP):
    return person.client.get(url).content.decode()


def words(html):
    return " ".join(re.sub(r"<[^>]+>", " ", html.split("<main")[1].split("</main>")[0]).split())


def kept(person):
    return person.vault.get_single(SupportMap) or SupportMap()


def page_of(id, name="tie"):
    return reverse(f"people-around-{name}", args=(id,))


def add(person, name="Ines", kind="friend", feelings=("sad",), **more):
    told = {"tie": str(uuid4()), "name": name, "kind": kind, "feelings": feelings, "how": ""}
    return person.client.post(NEW, told | more)


def plan(person, **more):
    return person.client.post(STEP, {"step": str(uuid4()), "idea": "", "words": "call"} | more)


def tell(person, **answers):
    person.client.post(reverse("help-questions"))
    person.client.post(reverse("help-two"), answers)


def test_a_map_with_nobody_is_met_kindly_and_has_steps_that_need_nobody(ada):
    page = words(read(ada))
    assert "Nobody yet?" in page
    assert "it says nothing about you" in page
    assert "Choose a small step" in page
    assert "plot-picture" not in read(ada)

    deck = words(read(ada, IDEAS))
    for idea in STEP_IDEAS:
        assert idea.not_when in deck.replace("&#x27;", "'")


@pytest.mark.parametrize("kind", list(TieKind))
def test_anybody_and_anything_can_be_on_it(ada, kind):
    add(ada, kind=kind.value, feelings=["sad", "glad"], how="by the water")
    (tie,) = kept(ada).ties

    assert (tie.kind, tie.feelings, tie.how) == (kind, (Feeling.SAD, Feeling.GLAD), "by the water")
    assert tie.added_on == TODAY
    assert "when I am sad and glad" in words(read(ada))


def test_what_is_there_for_which_feeling_is_drawn_and_in_a_table(ada):
    add(ada, "Robin", "partner", ["sad", "lonely"])
    add(ada, "Ines", "friend", ["sad"])
    html = read(ada)
    page = words(html)

    assert "For 2 of the 7 feelings here there is somebody or something." in page
    assert "Only your partner when you are lonely." in page
    assert "Nobody yet when you are worried, angry, ashamed, overwhelmed and glad." in page
    assert "sad Robin and Ines 2" in page
    assert "lonely Robin only your partner 1" in page
    assert "ashamed nobody yet 0" in page
    assert html.count('<path d="M112') == 3
    assert "%" not in page


def test_only_the_partner_is_said_without_blame(ada):
    add(ada, "Robin", "partner", ["sad"])

    assert "Every line leads to your partner. It is good to have somebody" in words(read(ada))


def test_one_is_a_beginning(ada):
    add(ada, "the heron", "animal", [])
    page = words(read(ada))

    assert "One is a beginning." in page
    assert "the lines begin to grow" in page


def test_names_are_shown_as_they_are_and_stand_in_no_address_or_title(ada):
    name = "<b>晚回消息</b> & Söhne"
    response = add(ada, name)
    html = read(ada)

    assert "&lt;b&gt;晚回消息" in html
    assert response.headers["Location"] == MAP
    for url in (MAP, page_of(kept(ada).ties[0].id)):
        assert "晚" not in read(ada, url).split("<title>")[1].split("</title>")[0]


def test_a_long_name_is_shortened_in_the_drawing_alone(ada):
    name = "the long way round the canal"
    add(ada, name)

    assert shorten(name) in read(ada)
    assert name in words(read(ada))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Aunt Salma", "Aunt Salma"),
        ("the long way round", "the long way…"),
        ("晚上一起散步的朋友", "晚上一起散步…"),
    ],
)
def test_as_much_of_a_name_is_drawn_as_fits(name, shown):
    assert shorten(name) == shown


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": " "}, "Say who or what it is"),
        ({"name": "x" * (LONGEST_NAME + 1)}, "Find a shorter name"),
        ({"kind": ""}, "Choose what fits best"),
        ({"kind": "enemy"}, "Choose what fits best"),
        ({"feelings": ["hungry"]}, "Choose among the feelings"),
        ({"how": "x" * 20_001}, "longer than fits here"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_lost(ada, fields, said):
    page = add(ada, **{"how": "by the water", **fields}).content.decode()

    assert said in page
    assert (fields.get("how") or "by the water") in page
    assert kept(ada).ties == ()


def test_a_full_map_says_what_to_do_and_loses_nothing(ada):
    ties = tuple(
        Tie(id=UUID(int=n), name="x", kind=TieKind.OTHER, added_on=TODAY) for n in range(MOST_TIES)
    )
    ada.vault.put_single(SupportMap(ties=ties), on=TODAY)
    page = add(ada, "one more").content.decode()

    assert "There are 40 on the map" in page
    assert "There are 40 on the map" in words(read(ada))
    assert "one more" in page
    assert len(kept(ada).ties) == MOST_TIES
    assert add(ada, tie=str(UUID(int=0))).status_code == 302  # the fortieth, sent twice
    told = {"tie": str(uuid4()), "name": "changed", "kind": "other"}
    ada.client.post(page_of(UUID(int=0)), told)
    assert kept(ada).ties[0].name == "changed"


def test_sent_twice_it_is_there_once(ada):
    key = str(uuid4())
    for _ in range(2):
        add(ada, tie=key)

    assert len(kept(ada).ties) == 1


def test_a_tie_is_changed_and_keeps_its_place_and_day(ada, time_machine):
    add(ada, "Ines")
    add(ada, "Milo")
    time_machine.move_to(datetime(2026, 4, 1, 9, 0, tzinfo=UTC), tick=False)
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    first = kept(ada).ties[0]
    ada.client.post(
        page_of(first.id), {"tie": str(uuid4()), "name": "I.", "kind": "family", "how": "any hour"}
    )
    changed = kept(ada).ties[0]

    assert (changed.id, changed.name, changed.kind) == (first.id, "I.", TieKind.FAMILY)
    assert (changed.feelings, changed.added_on) == ((), TODAY)
    assert len(kept(ada).ties) == 2


def test_what_is_taken_off_can_be_put_back_or_deleted_for_good(ada):
    add(ada, "Ines")
    tie = kept(ada).ties[0]
    ada.client.post(page_of(tie.id, "take-off"))
    assert kept(ada).ties == ()
    assert "Until the next change here it can be put back." in words(read(ada))

    ada.client.post(reverse("people-around-put-back"))
    assert kept(ada).ties == (tie,)
    assert "put back" not in words(read(ada))

    ada.client.post(page_of(tie.id, "take-off"))
    ada.client.post(reverse("people-around-forget"))
    assert kept(ada) == SupportMap()


def test_a_step_begins_from_an_idea_in_words_that_can_be_changed(ada):
    idea = STEP_IDEAS[0]
    assert idea.words in read(ada, f"{STEP}?idea={idea.key}")
    plan(ada, idea=idea.key, words="Say good morning twice.", planned_on="2026-03-14")
    (step,) = kept(ada).steps

    assert (step.idea, step.words) == (idea.key, "Say good morning twice.")
    assert (step.planned_on, step.outcome) == (date(2026, 3, 14), StepOutcome.PLANNED)
    assert "Saturday, March 14" in words(read(ada))


def test_an_idea_that_is_not_ours_begins_empty(ada):
    assert "no-such" not in words(read(ada, f"{STEP}?idea=no-such"))
    plan(ada, idea="no-such")

    assert kept(ada).steps[0].idea == ""


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        ("done", "That took something."),
        ("not_done", "You looked at it, and that is all right."),
        ("left", "Not every step is yours."),
        ("planned", "Changed."),
    ],
)
def test_what_became_of_a_step_is_told_without_a_verdict(ada, outcome, said):
    plan(ada, planned_on="2026-03-01")
    step = kept(ada).steps[0]
    told = {"step": str(uuid4()), "words": step.words, "outcome": outcome, "how_it_went": "下雨了"}
    page = ada.client.post(page_of(step.id, "step"), told, follow=True).content.decode()

    assert said in page
    assert kept(ada).steps[0].outcome == outcome
    assert (kept(ada).steps[0].id, kept(ada).steps[0].written_on) == (step.id, TODAY)
    for word in ("missed", "late", "failed", "overdue"):
        assert word not in words(page)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"words": ""}, "Say in a few words what you would do"),
        ({"words": "x" * 2_001}, "Make it shorter"),
        ({"planned_on": "2026-02-30"}, "This day is not on the calendar"),
    ],
)
def test_a_step_that_does_not_fit_says_so(ada, fields, said):
    assert said in plan(ada, **fields).content.decode()
    assert kept(ada).steps == ()


def test_a_step_is_taken_off_and_put_back(ada):
    plan(ada)
    ada.client.post(page_of(kept(ada).steps[0].id, "take-off"))
    assert kept(ada).steps == ()

    ada.client.post(reverse("people-around-put-back"))
    assert len(kept(ada).steps) == 1


def test_what_was_written_when_the_session_locked_is_given_back_and_can_be_left_out(ada):
    fields = {"tie": [str(uuid4())], "name": ["Ines"], "feelings": ["sad", "glad"], "how": ["hm"]}
    seal_to_owner(ada.account.id, KeptForm(path=NEW, fields=fields, kept_at=NOW))
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    page = read(ada, NEW)
    assert "before the lock" in page
    assert 'value="Ines"' in page
    assert page.count(" checked") == 2

    ada.client.post(reverse("people-around-new-fresh"))
    assert "Ines" not in read(ada, NEW)


def test_forged_ids_are_not_found(ada, ben):
    add(ben)
    plan(ben)
    for name, kept_id in (("tie", kept(ben).ties[0].id), ("step", kept(ben).steps[0].id)):
        for page in (name, f"{name}-fresh", "take-off"):
            assert ada.client.post(page_of(kept_id, page), {"name": "x"}).status_code == 404
    assert len(kept(ben).ties) == len(kept(ben).steps) == 1


@pytest.fixture
def afraid(ada):
    """Ada, whose partner is on her map, and of whom she is afraid."""
    add(ada, "Robin", "partner", ["sad", "lonely"], how="best when we sit down")
    add(ada, "Ines", "friend", ["sad"])
    tell(ada, afraid="yes")
    return ada


def test_where_the_partner_is_feared_no_line_leads_there_and_nothing_suggests_it(afraid):
    html = read(afraid)
    assert html.count('<path d="M112') == 1
    assert "Nobody yet when you are worried, angry, ashamed, lonely" in words(html)
    for url in (MAP, NEW, IDEAS, STEP):
        page = words(read(afraid, url)).replace("my partner", "", 1 if url == MAP else 0)
        assert "partner" not in page, url


def test_what_was_written_of_a_feared_partner_is_neither_lost_nor_locked_away(afraid):
    robin = kept(afraid).ties[0]
    assert "Robin" in words(read(afraid))
    assert "when I am sad and lonely" not in words(read(afraid))

    told = {"tie": str(robin.id), "name": "R.", "kind": "partner", "feelings": ["sad"]}
    afraid.client.post(page_of(robin.id), told)
    assert kept(afraid).ties[0].name == "R."
    afraid.client.post(page_of(robin.id, "take-off"))
    assert [tie.name for tie in kept(afraid).ties] == ["Ines"]


def test_with_only_a_feared_partner_on_it_the_map_looks_like_one_with_nobody(ada):
    add(ada, "Robin", "partner", ["sad"])
    tell(ada, afraid="yes")
    page = words(read(ada))

    assert "Nobody yet?" in page
    assert "Every line" not in page


def test_nothing_of_it_reaches_the_partner(couple):
    ben, cleo = (person.pass_the_questions() for person in couple)
    before = {url: words(read(cleo, url)) for url in SEEN_BY_TWO}
    add(ben, SECRET, how=SECRET)
    plan(ben, words=SECRET)

    assert {url: words(read(cleo, url)) for url in SEEN_BY_TWO} == before
    for url in SEEN_BY_TWO:
        assert SECRET not in read(ben, url), url


def test_nothing_that_is_shared_handed_over_or_reported_can_even_name_it():
    knows = {
        str(path.relative_to(SOURCE).parent)
        for path in SOURCE.rglob("*.py")
        if "tests" not in path.parts and "core.support" in path.read_text()
    }

    shares = ("people/couple", "core/couple", "core/hand_over", "core/report")
    assert not knows & {*shares, "rooms/together", "rooms/care", "rooms/agreements", "rooms/plans"}
    for path in (SOURCE / "rooms" / "people_around").rglob("*.py"):
        if "tests" not in path.parts:
            assert "shelf" not in path.read_text().lower(), path


def test_everything_ticked_to_take_along_holds_none_of_it(ada):
    add(ada, SECRET, how=SECRET)
    plan(ada, words=SECRET)
    choice = read(ada, reverse("care-take-along"))
    every = {"parts": re.findall(r'name="parts" value="([^"]*)"', choice), "about": "all of it"}
    told = {"period": "year", "entries": "all", **every}
    looked = ada.client.post(reverse("care-take-along"), told).content.decode()

    assert '<article class="care-paper"' in looked
    assert SECRET not in choice + looked


def test_it_goes_out_with_the_complete_export(ada):
    add(ada, SECRET)
    body = b"".join(
        ada.client.post("/settings/export/", {"password": ada.password}).streaming_content
    )

    with zipfile.ZipFile(io.BytesIO(body)) as files:
        assert any(SECRET.encode() in files.read(name) for name in files.namelist())


def test_a_step_in_any_script_is_kept_whole(ada):
    long = "给老朋友写两行 🌧 " * 100
    plan(ada, words=long)

    assert kept(ada).steps == (
        WideningStep(id=kept(ada).steps[0].id, words=long, written_on=TODAY),
    )
