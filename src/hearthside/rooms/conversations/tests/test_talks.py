"""A talk is begun, walked through, paused, left, ended, and noted by whoever wants to."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from hearthside.core.conversations import (
    TALKS,
    TalkNote,
    TalkPreparation,
    TalkUnderWay,
    Went,
    find_talk,
)
from hearthside.core.couple import WeekNotes
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.vault.keyring import seal_to_owner

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
TOPIC = "messages in the evening"
PREPARED = "I felt small when the door closed"


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


def read(response):
    return response.content.decode()


def see(person, path):
    return read(person.client.get(f"/conversations/{path}", follow=True))


def begin(person, talk="turns", **fields):
    told = {"topic": TOPIC, "first": "Ben", "second": "Cleo", "minutes": "3"} | fields
    return person.client.post(f"/conversations/talks/{talk}/", told)


def press(person, way, seen=None):
    seen = under_way(person).step if seen is None else seen
    return person.client.post("/conversations/talk/", {"way": way, "seen": seen}, follow=True)


def under_way(person):
    return person.vault.get_single(TalkUnderWay)


def write_note(person, **fields):
    told = {"kept": str(uuid4()), "went": "mixed", "take_along": "We try again"} | fields
    return person.client.post("/conversations/talks/repair/note/", told)


@pytest.mark.parametrize("talk", TALKS, ids=lambda talk: talk.key)
def test_every_talk_leads_from_its_page_to_its_end(ada, talk):
    assert "When to leave it" in see(ada, f"talks/{talk.key}/")
    begin(ada, talk.key)
    for step in talk.steps[:-1]:
        page = see(ada, "talk/")
        assert step.heading in page
        assert "Pause" in page
        press(ada, "on")

    assert "We are done" in see(ada, "talk/")
    ended = ada.client.post("/conversations/talk/end/")
    assert ended.headers["Location"] == f"/conversations/talks/{talk.key}/note/"
    assert under_way(ada) is None


def test_the_two_change_places(ada):
    begin(ada)
    press(ada, "on")
    first = see(ada, "talk/")
    press(ada, "on")
    second = see(ada, "talk/")

    assert first.index("Ben") < first.index("Cleo")
    assert second.index("Cleo") < second.index("Ben")


def test_names_and_topic_may_stay_empty(ada):
    begin(ada, topic="", first="", second="")
    press(ada, "on")

    assert "whoever began" in see(ada, "talk/")


def test_a_card_gives_the_subject(ada):
    assert "If I have hurt you" in see(ada, "talks/turns/?card=needs-07")
    begin(ada, card="needs-07")

    assert under_way(ada).card == "needs-07"
    assert "If I have hurt you" in see(ada, "talk/")


@pytest.mark.parametrize(("talk", "card"), [("turns", "none-01"), ("repair", "needs-07")])
def test_a_card_that_does_not_belong_is_left_out(ada, talk, card):
    begin(ada, talk, card=card)

    assert under_way(ada).card == ""


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"minutes": ""}, "Choose one of the three"),
        ({"minutes": "60"}, "Choose one of the three"),
        ({"first": "x" * 41}, "up to 40 letters"),
        ({"topic": "x" * 20_001}, "longer than fits here"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_lost(ada, fields, said):
    page = read(begin(ada, **{"second": "Cleo"} | fields))

    assert said in page
    assert "Cleo" in page
    assert under_way(ada) is None


def test_only_a_turn_is_timed_and_only_if_they_want(ada):
    begin(ada)
    assert "talk-timer" not in see(ada, "talk/")
    press(ada, "on")
    assert "Take about 3 minutes" in see(ada, "talk/")

    begin(ada, minutes="0")
    press(ada, "on")
    assert "talk-timer" not in see(ada, "talk/")


def test_what_was_not_heard_is_said_again(ada):
    begin(ada)
    for _ in range(3):
        press(ada, "on")
    assert "Not quite, say it again" in see(ada, "talk/")

    press(ada, "again")
    assert under_way(ada).step == "speak-1"


def test_a_press_that_comes_twice_moves_once(ada):
    begin(ada)
    press(ada, "on", seen="settle")
    press(ada, "on", seen="settle")

    assert under_way(ada).step == "speak-1"


@pytest.mark.parametrize(("way", "seen"), [("sideways", "settle"), ("", ""), ("on", "moon")])
def test_a_way_it_does_not_know_leads_nowhere(ada, way, seen):
    begin(ada)

    assert press(ada, way, seen).status_code == 200
    assert under_way(ada).step == "settle"


def test_one_step_back(ada):
    begin(ada)
    assert "One step back" not in see(ada, "talk/")
    press(ada, "on")
    press(ada, "back")

    assert under_way(ada).step == "settle"


def test_left_in_the_middle_it_keeps_its_place_over_a_lock(ada):
    begin(ada)
    press(ada, "on")
    ada.client.post("/lock/")
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    ada.pass_the_questions()

    assert "A talk is under way" in see(ada, "")
    assert "Speak for yourself" in see(ada, "talk/")


def test_a_pause_has_a_time_to_be_back(ada):
    begin(ada)
    page = read(ada.client.post("/conversations/talk/pause/", {"back": "20"}, follow=True))

    assert "At 8:50 p.m. on Tuesday" in page
    assert "8:50 p.m." in see(ada, "")
    assert "8:50 p.m." in see(ada, "talk/")


def test_until_tomorrow_is_a_pause_too(ada):
    begin(ada)
    ada.client.post("/conversations/talk/pause/", {"back": "tomorrow"})

    assert under_way(ada).back_at == NOW + timedelta(days=1)


@pytest.mark.parametrize("back", ["", "never", "-5"])
def test_a_pause_without_an_end_is_none(ada, back):
    begin(ada)
    page = read(ada.client.post("/conversations/talk/pause/", {"back": back}))

    assert "A pause has an end" in page
    assert under_way(ada).back_at is None


def test_coming_back_late_is_never_shown_as_a_failure(ada, time_machine):
    begin(ada)
    ada.client.post("/conversations/talk/pause/", {"back": "10"})
    time_machine.move_to(NOW + timedelta(minutes=14), tick=False)
    page = see(ada, "talk/")

    assert "earlier or later is fine" in page
    assert not any(word in page for word in ("overdue", "missed", "too late"))
    press(ada, "on")
    assert under_way(ada).back_at is None


@pytest.mark.parametrize("path", ["talk/", "talk/pause/"])
def test_without_a_talk_it_leads_to_the_talks(ada, path):
    assert "No talk is under way" in see(ada, path)
    assert ada.client.post(f"/conversations/{path}", {"way": "on", "back": "10"}).status_code == 302


def test_ended_in_the_middle_it_asks_for_nothing(ada):
    begin(ada)

    assert ada.client.post("/conversations/talk/end/").headers["Location"] == "/conversations/"
    assert under_way(ada) is None


def test_a_talk_that_is_no_longer_there_is_as_none(ada):
    gone = TalkUnderWay(talk="gone", step="x", began_at=NOW)
    ada.vault.put_single(gone, on=NOW.date())

    assert "No talk is under way" in see(ada, "talk/")
    assert press(ada, "on").status_code == 200


def test_beginning_another_takes_its_place_and_says_so(ada):
    begin(ada)
    assert "Beginning here takes its place" in see(ada, "talks/repair/")
    begin(ada, "repair")

    assert under_way(ada).talk == "repair"


def test_the_pages_of_a_talk_show_no_way_into_other_rooms(ada):
    begin(ada)
    for path in ("talk/", "talk/pause/"):
        page = see(ada, path)
        assert "room-nav" not in page
        assert 'href="/fears/"' not in page
        assert 'href="/help/"' in page


def test_no_note_about_danger_stands_on_a_page_that_two_look_at(ada):
    danger = "I want to kill myself"
    begin(ada, topic=danger)
    assert "help-card" not in see(ada, "talk/")

    ada.client.post("/conversations/talks/repair/prepare/", {"felt-1": danger})
    for path in ("talk/", "talk/pause/"):
        assert "help-card" not in see(ada, path)
    assert "help-card" in see(ada, "talks/repair/")


def test_nothing_of_the_talk_is_kept_but_where_it_stands(ada):
    before = len(list(ada.vault.everything()))
    begin(ada)
    for _ in range(6):
        press(ada, "on")
    assert len(list(ada.vault.everything())) == before + 1
    ada.client.post("/conversations/talk/end/")

    assert len(list(ada.vault.everything())) == before


def test_what_was_prepared_alone_stands_closed_in_its_step(ada):
    ada.client.post("/conversations/talks/repair/prepare/", {"felt-1": PREPARED})
    assert "Look at what I prepared" in see(ada, "talks/repair/")
    begin(ada, "repair", opens_prepared="on")
    assert PREPARED not in see(ada, "talk/")
    press(ada, "on")

    for step in ("felt-1", "felt-2"):
        page = see(ada, "talk/")
        assert under_way(ada).step == step
        assert PREPARED in page.split("<details>")[1].split("</details>")[0]
        press(ada, "on")
        press(ada, "on")


def test_what_was_prepared_stays_out_of_the_talk_unless_it_was_taken_in(ada):
    ada.client.post("/conversations/talks/repair/prepare/", {"felt-1": PREPARED})
    begin(ada, "repair")
    press(ada, "on")

    assert "What was prepared" not in see(ada, "talk/")


def test_emptied_it_is_gone(ada):
    ada.client.post("/conversations/talks/repair/prepare/", {"felt-1": PREPARED})
    assert PREPARED in see(ada, "talks/repair/prepare/")
    ada.client.post("/conversations/talks/repair/prepare/", {"felt-1": ""})

    assert ada.vault.get_single(TalkPreparation) is None


def test_the_talk_of_the_week_takes_what_was_prepared_for_it_in_together(ada):
    assert 'href="/together/week/"' in see(ada, "talks/state-of-us/")
    ada.client.post("/together/week/", {"thanks": "the soup", "wish": PREPARED})
    assert "Look at what I prepared" in see(ada, "talks/state-of-us/")
    begin(ada, "state-of-us", opens_prepared="on")
    assert "the soup" not in see(ada, "talk/")
    ada.client.post("/conversations/talk/", {"way": "on", "seen": "settle"})
    assert "the soup" in see(ada, "talk/")


def test_notes_of_a_week_long_gone_are_not_taken_into_a_talk(ada):
    ada.vault.put_single(
        WeekNotes(week_of=date(2020, 1, 6), thanks="the soup"), on=date(2020, 1, 6)
    )
    assert "Look at what I prepared" not in see(ada, "talks/state-of-us/")


def test_a_talk_without_questions_has_nothing_to_prepare(ada):
    assert ada.client.get("/conversations/talks/turns/prepare/").status_code == 404


@pytest.mark.parametrize("path", ["", "prepare/", "print/", "note/"])
def test_a_talk_that_is_not_there_is_404(ada, path):
    assert ada.client.get(f"/conversations/talks/moon/{path}").status_code == 404


def test_a_note_says_how_it_was_for_me(ada):
    write_note(ada, how_it_was="warm")
    (kept,) = ada.vault.all(TalkNote)

    assert kept.document == TalkNote(
        talk="repair", held_at=NOW, went=Went.MIXED, how_it_was="warm", take_along="We try again"
    )
    page = see(ada, "notes/")
    assert "Both good and hard" in page
    assert "We try again" in page


def test_an_empty_note_is_one_too(ada):
    write_note(ada, went="", take_along="")

    assert ada.vault.all(TalkNote)[0].document.went is Went.UNSAID


def test_a_note_sent_twice_is_there_once(ada):
    twice = str(uuid4())
    write_note(ada, kept=twice)
    write_note(ada, kept=twice)

    assert len(ada.vault.all(TalkNote)) == 1


def test_a_note_is_changed_and_deleted(ada):
    write_note(ada)
    (kept,) = ada.vault.all(TalkNote)
    path = f"/conversations/notes/{kept.id}/"
    assert "We try again" in read(ada.client.get(path))
    ada.client.post(path, {"went": "well", "take_along": "Sleep first"})
    assert ada.vault.get(TalkNote, kept.id).take_along == "Sleep first"

    assert "Delete these words?" in read(ada.client.get(f"{path}delete/"))
    ada.client.post(f"{path}delete/")
    assert ada.vault.all(TalkNote) == ()


def test_a_note_of_another_person_is_not_there(ada, dan):
    write_note(ada)
    (kept,) = ada.vault.all(TalkNote)

    for path in ("", "delete/"):
        assert dan.client.get(f"/conversations/notes/{kept.id}/{path}").status_code == 404


def test_a_note_sent_after_the_lock_is_filled_in_until_it_was_saved(ada):
    path, key = "/conversations/talks/repair/note/", str(uuid4())
    fields = {"kept": [key], "take_along": ["We try again"]}
    seal_to_owner(ada.account.id, KeptForm(path=path, fields=fields, kept_at=NOW))
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    ada.pass_the_questions()
    assert "We try again" in read(ada.client.get(path))

    write_note(ada, kept=key)
    assert "We try again" not in read(ada.client.get(path))


def test_the_steps_of_a_talk_fit_on_paper(ada):
    page = see(ada, "talks/repair/print/")

    assert all(step.heading in page for step in find_talk("repair").steps)


def test_where_there_are_signs_of_danger_no_talk_is_offered(move_in):
    ben = move_in("Ben")
    ben.client.post("/help/questions/")
    ben.client.post("/help/questions/two/", {"afraid": "yes"})
    for path in ("", "talk/", "talk/pause/", "talks/repair/", "cards/near-05/"):
        assert "There is nothing here yet." in see(ben, path)
    begin(ben)
    assert ben.vault.get_single(TalkUnderWay) is None


def test_the_talk_of_the_week_keeps_its_topic_for_the_step_that_talks_about_it(ada):
    begin(ada, "state-of-us")
    while under_way(ada).step != "work-on":
        assert TOPIC not in see(ada, "talk/")
        press(ada, "on")
    page = see(ada, "talk/")
    assert f"You chose “{TOPIC}”. Talk about that one only." in page
    assert "Choose one thing" not in page
    press(ada, "on")
    assert TOPIC in see(ada, "talk/")


def test_without_a_topic_the_talk_of_the_week_asks_to_choose_one(ada):
    begin(ada, "state-of-us", topic="")
    while under_way(ada).step != "work-on":
        press(ada, "on")
    page = see(ada, "talk/")
    assert "Choose one thing" in page
    assert "You chose" not in page
