"""A draft is looked at, changed only by a press, and kept; nothing is ever sent."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.test import Client

from hearthside.core.language import Finding, Review, review
from hearthside.core.language.draft import Draft, mark_as_meant
from hearthside.people.accounts.kept_form import KeptForm, collect_kept_forms
from hearthside.rooms.say_it import acts, queries, reading
from hearthside.vault.keyring import seal_to_owner

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
WORDS = "you never answer. i feel sad"
ABSOLUTE = Finding("absolute", (0, 16), "Hard to hear.", ("you did not answer today", "i waited"))


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


@pytest.fixture
def other_ways(monkeypatch):
    """A review that knows two other ways to say one place."""

    def review(text, lang=None):
        is_there = text.lower().startswith("you never answer")
        return Review((ABSOLUTE,) if is_there else (), "en")

    monkeypatch.setattr(queries, "review", review)
    monkeypatch.setattr(acts, "review", review)


@pytest.fixture
def both_sorts(monkeypatch):
    """A review that finds something to look at again before something to keep."""
    found = (ABSOLUTE, Finding("feeling", (18, 28), "This names what you feel."))
    monkeypatch.setattr(queries, "review", lambda text, lang=None: Review(found, "en"))


def read(response):
    return response.content.decode()


def send(person, text=WORDS, *, to="/say-it/new/", **fields):
    return person.client.post(to, {"draft": str(uuid4()), "text": text, **fields})


def drafts(person):
    return [kept.document for kept in person.vault.all(Draft)]


def test_four_drafts_are_in_sight_and_the_older_ones_folded(ada):
    for n in range(6):
        written_at = NOW - timedelta(hours=n)
        ada.vault.put(Draft(written_at=written_at, text=f"draft {n}"), month_of=written_at)
    in_sight, folded = read(ada.client.get("/say-it/")).split("2 more drafts")

    assert [n for n in range(6) if f"draft {n}" in in_sight] == [0, 1, 2, 3]
    assert [n for n in range(6) if f"draft {n}" in folded] == [4, 5]


def test_an_empty_room_says_what_it_is_for(ada):
    assert "Write it as it comes" in read(ada.client.get("/say-it/"))


def test_looking_shows_first_what_to_keep_then_what_to_look_at_again_and_keeps_nothing(
    ada, both_sorts
):
    page = read(send(ada, look="yes"))

    assert '<mark class="say-it-again">you never answer</mark>' in page
    assert '<mark class="say-it-keep">i feel sad</mark>' in page
    assert page.index("To keep") < page.index("To look at again")
    assert drafts(ada) == []


def test_it_is_kept_under_the_id_of_its_form_and_sent_twice_it_is_there_once(ada):
    own = str(uuid4())
    for _ in range(2):
        response = send(ada, draft=own)

    assert response.headers["Location"] == f"/say-it/{own}/"
    (kept,) = drafts(ada)
    assert (kept.text, kept.written_at) == (WORDS, NOW)


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 100_001])
def test_what_does_not_fit_is_said_and_nothing_is_lost(ada, text):
    page = read(send(ada, text))

    assert "Write a few words" in page or "longer than fits" in page
    assert text.strip() in page
    assert drafts(ada) == []


def test_another_way_goes_in_only_when_it_is_pressed_and_the_first_words_stay(ada, other_ways):
    page = read(send(ada, "You never answer. ok?", look="yes"))
    assert "you did not answer today" in page

    page = read(send(ada, "You never answer. ok?", put=acts.name_way((0, 16), 0)))
    assert "You did not answer today. ok?</textarea>" in page
    assert "You never answer. ok?</blockquote>" in page


def test_a_gap_in_another_way_is_left_to_be_filled_and_seen(ada):
    gap = "When I don't hear back, I feel ___."
    own = send(ada, gap).headers["Location"]

    for page in (own, own + "before/"):
        assert "There is a gap" in read(ada.client.get(page))
    assert "There is a gap" not in read(send(ada, look="yes"))


def test_it_goes_back_to_the_first_words(ada, other_ways):
    page = read(send(ada, "i waited. ok?", before="You never answer. ok?", undo="yes"))

    assert "You never answer. ok?</textarea>" in page
    assert "<blockquote" not in page


@pytest.mark.parametrize("forged", ["0-16-7", "3-5-0", "x", ""])
def test_a_place_that_is_not_there_changes_nothing(ada, other_ways, forged):
    assert f"{WORDS}</textarea>" in read(send(ada, put=forged))


def test_what_was_meant_so_is_marked_no_more_also_once_it_is_kept(ada):
    *others, last = [
        mark_as_meant(found.kind, WORDS[slice(*found.span)]) for found in review(WORDS).to_look_at
    ]
    page = read(send(ada, meant=others, mean=last))
    assert "say-it-again" not in page

    kept = send(ada, meant=[*others, last]).headers["Location"]
    assert "say-it-again" not in read(ada.client.get(kept))
    assert drafts(ada)[0].meant == (*others, last)


def test_a_kept_draft_opens_with_what_was_found(ada):
    kept = send(ada).headers["Location"]

    assert "say-it-again" in read(ada.client.get(kept))


def test_a_language_it_does_not_know_is_said_and_the_builder_is_offered():
    found = reading.describe("Warum antwortest du nie", Review((), ""))

    assert not found.is_known
    assert not found.is_plain


def test_what_was_meant_so_stays_so_when_more_of_its_sort_is_written_beside_it():
    text = "行吧，随便你，你忙你的，反正我也不重要"
    clauses = tuple(Finding("protest", span, "") for span in ((0, 7), (7, 12)))
    meant = mark_as_meant("protest", text[0:7])

    assert len(acts.left_to_look_at(text, Review(clauses, "zh"), ())) == 1
    (left,) = acts.left_to_look_at(text, Review(clauses, "zh"), (meant,))
    assert left.span == (7, 12)


def test_a_draft_of_signs_alone_is_told_that_only_words_are_read(ada):
    page = read(send(ada, "😢💔", look="yes"))

    assert "only words can be read here" in page
    assert "Nothing stood out" not in page


def test_where_the_words_tell_of_a_danger_help_stands_first_and_nothing_is_held_back(ada):
    page = read(send(ada, "you choked me last night. you never answer", look="yes"))

    assert "nothing to find better words for" in page
    assert page.index("nothing to find better words for") < page.index("How it may be heard")
    assert "nothing to find better words for" not in read(send(ada, look="yes"))
    assert send(ada, "you choked me last night").status_code == 302


def test_under_the_help_note_nothing_is_offered_to_put_in(ada, other_ways):
    page = read(send(ada, "You never answer. you choked me last night", look="yes"))

    assert "nothing to find better words for" in page
    assert 'name="put"' not in page
    assert 'name="put"' in read(send(ada, "You never answer. ok?", look="yes"))


def test_marks_in_a_draft_are_text_and_never_markup(ada):
    page = read(send(ada, "<script>alert(1)</script> you never <b>answer</b>", look="yes"))

    assert "<script>alert" not in page
    assert "<b>answer" not in page


MANY_THINGS = (
    "you never listen to me. you must stop this now. it is all your fault. you are so selfish. "
    "you do not care about me. i feel ignored. we are over, i will be alone forever. "
)


def test_more_than_a_dozen_places_are_not_thrown_at_anybody(ada):
    page = read(send(ada, MANY_THINGS * 4, look="yes"))

    assert page.count("I meant it so") <= 12
    assert "There is more further on" in page


def test_the_fragment_answers_a_script_and_keeps_nothing(ada):
    told = {"draft": str(uuid4()), "text": WORDS, "look": "yes"}
    response = ada.client.post("/say-it/look/", told)

    assert "</mark>" in read(response)
    assert "<html" not in read(response)
    assert drafts(ada) == []
    assert ada.client.get("/say-it/look/").status_code == 405


def test_the_fragment_wants_the_forms_own_token(ada):
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = ada.client.cookies

    assert strict.post("/say-it/look/", {"text": WORDS}).status_code == 403


def test_it_is_kept_while_one_writes_and_stays_deleted_once_deleted(ada):
    own = str(uuid4())
    assert send(ada, to="/say-it/keep/", draft=own).status_code == 204
    assert drafts(ada)[0].text == WORDS

    send(ada, "i waited", to=f"/say-it/{own}/keep/", draft=own)
    assert drafts(ada)[0].text == "i waited"

    assert ada.client.post(f"/say-it/{own}/delete/").headers["Location"] == "/say-it/"
    assert send(ada, to=f"/say-it/{own}/keep/", draft=own).status_code == 404
    assert drafts(ada) == []


def test_words_that_were_taken_out_are_gone_from_here_too(ada):
    own = str(uuid4())
    send(ada, to="/say-it/keep/", draft=own)
    assert send(ada, "", to="/say-it/keep/", draft=own).status_code == 204
    assert drafts(ada) == []

    own = send(ada, before="the first words").headers["Location"].split("/")[2]
    send(ada, " ", to=f"/say-it/{own}/keep/", draft=own)
    assert [(draft.text, draft.before) for draft in drafts(ada)] == [("", "")]
    assert "Nothing written yet" in read(ada.client.get("/say-it/"))


def test_a_draft_that_is_too_long_is_not_said_to_be_kept(ada):
    assert send(ada, "x" * 100_001, to="/say-it/keep/").status_code == 507
    assert drafts(ada) == []


def test_nothing_empty_is_kept_while_one_writes(ada):
    send(ada, " ", to="/say-it/keep/")

    assert drafts(ada) == []


def test_a_form_with_the_id_of_somebody_elses_draft_is_refused(ada, dan):
    own = send(ada).headers["Location"].split("/")[2]
    dan.pass_the_questions()

    assert send(dan, "mine now", draft=own).status_code == 404
    assert [draft.text for draft in drafts(ada)] == [WORDS]


def test_the_same_question_within_hours_is_named_and_not_answered(ada):
    at = NOW - timedelta(hours=2)
    ada.vault.put(Draft(written_at=at, text="Are you mad at me?"), month_of=at)
    page = read(send(ada, "are you still mad at me?", look="yes"))

    assert "You asked this before" in page
    assert "a wish for peace" in page
    assert "8:50 p.m." in page


@pytest.mark.parametrize(
    ("before", "again", "is_same"),
    [
        ("do you still love me", "you do love me, right?", True),
        ("你会不会离开我", "你不会不要我吧", True),
        ("你还爱我吗？", "还爱吃辣吗", False),
        ("do you still love me", "are you mad at me", False),
    ],
)
def test_the_same_assurance_is_asked_for_in_other_words(ada, before, again, is_same):
    at = NOW - timedelta(hours=2)
    ada.vault.put(Draft(written_at=at, text=before), month_of=at)

    assert ("You asked this before" in read(send(ada, again, look="yes"))) is is_same


def test_a_first_question_and_a_kept_draft_itself_are_no_loop(ada):
    first = send(ada, "Are you mad at me?", look="yes")
    kept = ada.client.get(send(ada, "Are you mad at me?").headers["Location"])

    assert "You asked this before" not in read(first)
    assert "You asked this before" not in read(kept)


def test_the_room_steps_back_where_it_has_to(ada):
    ada.client.post("/help/questions/two/", {"afraid": "yes"})

    assert "There is nothing here yet." in read(ada.client.get("/say-it/new/"))
    assert "There is nothing here yet." in read(send(ada))
    assert drafts(ada) == []


def lock_over(person, path, **fields):
    """What the door does with a form that comes after the lock: seal it, then collect it."""
    told = {name: [value] for name, value in fields.items()}
    seal_to_owner(person.account.id, KeptForm(path=path, fields=told, kept_at=NOW))
    collect_kept_forms(person.vault, NOW)


@pytest.mark.parametrize(
    ("path", "field"), [("/say-it/new/", "text"), ("/say-it/step-by-step/", "happened")]
)
def test_what_was_written_before_a_lock_is_there_again_and_can_be_left_out(ada, path, field):
    lock_over(ada, path, draft=str(uuid4()), **{field: "the kettle sang"})
    page = read(ada.client.get(path))
    assert "What you wrote before the lock" in page
    assert "the kettle sang</textarea>" in page
    assert drafts(ada) == []

    ada.client.post("/say-it/start-fresh/")
    assert "the kettle sang" not in read(ada.client.get(path))


@pytest.mark.parametrize("page", ["", "felt/", "next/", "before/"])
def test_so_is_what_was_changed_in_a_kept_draft(ada, page):
    own = send(ada).headers["Location"]
    told = {"text": "the kettle", "felt": "the kettle", "received": "the kettle", "calm": "3"}
    lock_over(ada, own + page, **told)
    assert "What you wrote before the lock" in read(ada.client.get(own + page))

    ada.client.post(own + "start-fresh/")
    assert "What you wrote before the lock" not in read(ada.client.get(own + page))


def test_the_same_is_said_once_of_clauses_in_a_row(ada):
    words = "行吧，随便你，你忙你的，反正我也不重要"
    told = {"draft": str(uuid4()), "text": words, "look": "yes"}

    page = read(ada.client.post("/say-it/new/", told, headers={"Accept-Language": "zh-hans"}))

    assert page.count("我就是这个意思") == 1
    assert f">{words}</q>" in page


def test_one_other_way_takes_the_place_of_the_clauses_in_a_row(ada):
    words = "行吧，随便你，你忙你的，反正我也不重要"
    told = {"draft": str(uuid4()), "text": words, "put": f"0-{len(words)}-0"}

    page = read(ada.client.post("/say-it/new/", told))

    assert "我嘴上说没事，其实心里___。晚点能聊聊吗？</textarea>" in page
