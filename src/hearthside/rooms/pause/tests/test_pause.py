"""The pages of the pause, as Ada uses them alone and Ben and Cleo use them together."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from hearthside.core.pause import MyPause, PauseNotes, PauseSide
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.people.couple import linking, live
from hearthside.vault.keyring import seal_to_owner
from hearthside.vault.shelf import SharedShelf

NOW = datetime(2026, 3, 10, 20, 0, tzinfo=UTC)
PAUSE = reverse("pause")
STEP, TIME, OWN, NOTES, LIVE = (
    reverse(f"pause-{name}") for name in ("step", "time", "own", "notes", "live")
)
ONCE = re.compile(r'name="csrfmiddlewaretoken" value="[^"]+"|data-turn="\d+"')


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)
    return time_machine


@pytest.fixture
def ada(ada):
    return ada.pass_the_questions()


@pytest.fixture
def two(couple):
    return tuple(person.pass_the_questions() for person in couple)


def page(person, url=PAUSE):
    return person.client.get(url, follow=True).content.decode()


def start(person, whom="both"):
    return person.client.post(reverse("pause-start"), {"for": whom})


def act(person, name):
    return person.client.post(reverse("pause-act"), {"act": name})


def step(person, words, how="keep", n=1):
    return person.client.post(STEP, {"step": n, "words": words, "how": how})


def later(clock, minutes):
    clock.move_to(NOW + timedelta(minutes=minutes), tick=False)


def theirs(person):
    return SharedShelf.of(person.vault).singles(PauseSide)[1]


def test_ada_rests_alone_and_comes_back(ada, clock):
    assert "Start a pause" in page(ada)
    start(ada, "me")
    assert "Back at 8:10 p.m." in page(ada)
    later(clock, 10)
    assert "It is time to come back" in page(ada)

    assert act(ada, "back").headers["Location"] == STEP
    assert "Step 1 of 3" in page(ada, STEP)


def test_the_three_steps_are_kept_for_oneself(ada):
    start(ada, "me")
    act(ada, "back")
    for n, words in enumerate(("small", "a clear word", "to say good night"), 1):
        step(ada, words, n=n)

    assert "You stopped, and you came back" in page(ada)
    (kept,) = ada.vault.all(PauseNotes)
    assert kept.document.needed == "a clear word"
    assert "to say good night" in page(ada, NOTES)
    act(ada, "let_be")
    assert "Start a pause" in page(ada)


def test_steps_may_stay_empty(ada):
    start(ada, "me")
    act(ada, "back")
    for n in (1, 2, 3):
        step(ada, "", n=n)

    assert "You stopped" in page(ada)
    assert ada.vault.all(PauseNotes) == ()


def test_the_notes_are_deleted_after_asking(ada):
    start(ada, "me")
    act(ada, "back")
    step(ada, "small")
    (kept,) = ada.vault.all(PauseNotes)
    url = reverse("pause-notes-delete", args=(kept.id,))

    assert "Delete these words?" in page(ada, url)
    ada.client.post(url)
    assert ada.vault.all(PauseNotes) == ()


def test_both_rest_when_one_asks(two):
    ben, cleo = two
    start(ben)

    assert "Ben asked for a pause" in page(cleo)
    assert "It is for you and Cleo" in page(ben)
    assert "Back at 8:10 p.m." in page(cleo)


def test_a_pause_for_oneself_stays_ones_own(two):
    ben, cleo = two
    start(ben, "me")

    assert "Start a pause for both" in page(cleo)
    act(ben, "tell")
    assert "Ben asked for a pause" in page(cleo)


def test_the_longer_wish_holds_for_both(two):
    ben, cleo = two
    cleo.client.post(OWN, {"minutes": "25", "ways": "tea\n\nthe cat"})
    start(ben)

    assert "Back at 8:25 p.m." in page(ben)
    assert "the cat" in page(cleo)
    assert "the cat" not in page(ben)


@pytest.mark.parametrize("minutes", ["", "4", "61", "ten"])
def test_a_length_that_cannot_be_is_said_and_nothing_is_lost(ada, minutes):
    told = ada.client.post(OWN, {"minutes": minutes, "ways": "tea"}).content.decode()

    assert "from 5 to 60" in told
    assert "tea" in told


def test_pressed_twice_and_by_both_it_is_one_pause(two, clock):
    ben, cleo = two
    start(ben)
    clock.move_to(NOW + timedelta(seconds=30), tick=False)
    start(ben)
    start(cleo)

    assert "Back at 8:10 p.m." in page(ben)
    assert "Back at 8:10 p.m." in page(cleo)


def test_each_makes_it_longer_once(two):
    ben, cleo = two
    start(ben)
    assert "10 minutes more" in page(ben)
    assert "The time to come back was moved" not in page(cleo)
    act(ben, "longer")
    act(ben, "longer")
    assert "Back at 8:20 p.m." in page(cleo)
    assert "The time to come back was moved to 8:20 p.m.: there is no hurry." in page(cleo)
    assert "minutes more" not in page(ben)
    act(cleo, "longer")

    assert "Back at 8:30 p.m." in page(ben)


def test_nobody_ends_the_others_rest_and_nobody_is_watched(two, clock):
    ben, cleo = two
    start(ben)
    before = ONCE.sub("", page(cleo))
    act(ben, "back")

    assert "There is no hurry" in page(ben)
    assert ONCE.sub("", page(cleo)) == before
    later(clock, 10)
    assert "time to come back" in page(cleo)
    act(cleo, "back")
    assert "You and Cleo are back" in page(ben)


def test_words_are_shared_only_after_a_look_at_them(two):
    ben, cleo = two
    start(ben)
    act(ben, "back")
    act(cleo, "back")
    looked = step(ben, "far <b>away</b>", "look").content.decode()
    assert "This is what Cleo will read" in looked
    assert "far &lt;b&gt;away" in looked
    assert theirs(cleo).felt == ""

    step(ben, "far <b>away</b>", "share")
    step(ben, "only mine", n=2)
    assert "far &lt;b&gt;away" in page(cleo)
    assert "only mine" not in page(cleo)
    for n in (2, 3):
        step(ben, "only mine", n=n)
    act(ben, "let_be")
    assert "What Cleo can read" in page(ben)
    ben.client.post(reverse("pause-take-back"))
    assert "far &lt;b&gt;away" not in page(cleo)
    assert "What Cleo can read" not in page(ben)


def test_words_with_danger_in_them_are_kept_and_not_shared(two):
    ben, cleo = two
    start(ben)
    act(ben, "back")
    act(cleo, "back")
    step(ben, "He said he would kill me if I leave", "share")

    assert theirs(cleo).felt == ""
    assert ben.vault.all(PauseNotes)[0].document.felt
    assert "for you alone" in page(ben, STEP)


def test_a_new_time_holds_for_both(two, clock):
    ben, cleo = two
    start(ben)
    later(clock, 10)
    assert "Choose when" in ben.client.post(TIME, {"later": ""}).content.decode()
    ben.client.post(TIME, {"later": "hour"})

    assert "Today, 9:10 p.m." in page(cleo)
    later(clock, 71)
    ben.client.post("/unlock/", {"name": ben.name, "password": ben.password})
    assert "time to come back" in page(ben.pass_the_questions())


def test_a_time_on_another_day_names_the_day(two, clock):
    ben, cleo = two
    start(ben)
    ben.client.post(TIME, {"later": "tomorrow"})

    assert "Wednesday, 8 p.m." in page(cleo)


def test_a_time_that_is_set_when_no_pause_is_open_says_so(two):
    ben, _ = two
    said = ben.client.post(TIME, {"later": "hour"}, follow=True).content.decode()

    assert "No pause is open any more" in said
    assert "A new time is set" not in said


def test_words_written_while_the_other_set_a_new_time_are_kept(two, clock):
    ben, cleo = two
    start(ben)
    later(clock, 10)
    act(ben, "back")
    act(cleo, "back")
    later(clock, 11)
    cleo.client.post(TIME, {"later": "hour"})
    step(ben, "not lost")

    assert ben.vault.all(PauseNotes)[0].document.felt == "not lost"
    assert "A new time is set" in page(ben)


def test_words_of_a_pause_that_another_has_followed_stay_with_it(two, clock):
    ben, cleo = two
    start(ben)
    act(ben, "back")
    act(ben, "begin")
    later(clock, 12)
    start(cleo)
    for name in ("back", "let_be"):
        act(cleo, name)
    later(clock, 13)
    start(cleo)
    step(ben, "of the first pause", "share")

    assert ben.vault.all(PauseNotes)[0].document.began_at == NOW
    assert theirs(cleo).felt == ""
    assert "This is a pause" in page(ben)


def test_one_who_never_returns_is_waited_for_by_nobody(two, clock):
    ben, _ = two
    start(ben)
    later(clock, 10)
    act(ben, "back")
    assert "A late return says nothing about you" in page(ben)

    assert act(ben, "begin").headers["Location"] == STEP
    act(ben, "let_be")
    assert "Start a pause for both" in page(ben)


def test_an_unreturned_pause_is_offered_again_later(two, clock):
    ben, _ = two
    start(ben)
    later(clock, 60 * 14)
    ben.client.post("/unlock/", {"name": ben.name, "password": ben.password})
    told = page(ben.pass_the_questions())

    assert "A pause is still open" in told
    assert "That happens" in told
    act(ben, "let_be")
    assert "Start a pause for both" in page(ben)


def test_when_the_other_ends_the_sharing_the_pause_goes_on_as_ones_own(two, clock):
    ben, cleo = two
    start(ben)
    linking.unlink(cleo.vault)

    assert "This pause is yours" in page(ben)
    later(clock, 10)
    act(ben, "back")
    assert "Step 1 of 3" in page(ben, STEP)


def test_a_pause_survives_the_lock(two):
    ben, _ = two
    start(ben)
    ben.client.post("/lock/")
    ben.client.post("/unlock/", {"name": ben.name, "password": ben.password})

    assert "Back at 8:10 p.m." in page(ben.pass_the_questions())


def test_words_sent_after_the_lock_are_filled_in_and_can_be_left_out(ada):
    start(ada, "me")
    act(ada, "back")
    fields = {"step": ["1"], "words": ["half a sentence"], "how": ["keep"]}
    seal_to_owner(ada.account.id, KeptForm(path=STEP, fields=fields, kept_at=NOW))
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    ada.pass_the_questions()

    assert "half a sentence" in page(ada, STEP)
    ada.client.post(reverse("pause-step-fresh"))
    assert "half a sentence" not in page(ada, STEP)


def test_where_there_are_signs_of_fear_it_holds_back_and_the_other_sees_no_difference(two):
    ben, cleo = two
    start(ben)
    before = ONCE.sub("", page(ben))
    cleo.client.post(reverse("help-questions"))
    cleo.client.post(reverse("help-two"), {"afraid": "yes", "keep": "on"})

    assert "There is nothing here yet" in page(cleo)
    assert "There is nothing here yet" in start(cleo).content.decode()
    assert ONCE.sub("", page(ben)) == before


def test_a_stranger_sees_nothing_of_it(two, dan):
    ben, _ = two
    start(ben)

    assert "Start a pause" in page(dan.pass_the_questions())


def test_the_shelf_holds_only_what_the_other_may_see(two):
    ben, cleo = two
    start(ben)
    act(ben, "back")
    act(ben, "begin")
    step(ben, "only mine")

    assert ben.vault.get_single(MyPause).step == 2
    assert set(theirs(cleo).__struct_fields__) == {
        "began_at",
        "minutes",
        "is_asked",
        "longer_until",
        "back_at",
        "new_time_at",
        "offered_at",
        "felt",
        "needed",
        "wish",
    }
    assert (theirs(cleo).felt, theirs(cleo).needed) == ("", "")


def test_only_a_script_gets_the_part_alone(ada):
    now = reverse("pause-now")

    assert ada.client.get(now).headers["Location"] == PAUSE
    part = ada.client.get(now, headers={"X-Requested-With": "fetch"}).content.decode()
    assert '<div class="live-part"' in part
    assert "<html" not in part


def test_a_page_that_asks_by_itself_keeps_no_lock_away(ada, clock):
    start(ada, "me")
    script = {"X-Requested-With": "fetch"}
    for minute in range(1, 15):
        later(clock, minute)
        assert ada.client.get(reverse("pause-now"), headers=script).status_code == 200
        ada.client.get(reverse("pause-live"))
    later(clock, 16)

    assert ada.client.get(reverse("pause-now"), headers=script).status_code == 401


def test_a_stream_is_of_two_and_holds_no_key(two, ada, monkeypatch):
    monkeypatch.setattr(live, "SEATS", live.Seats())
    answer = two[0].client.get(LIVE)

    assert answer.headers["Content-Type"] == "text/event-stream"
    assert answer.wsgi_request.vault is None
    assert ada.client.get(LIVE).status_code == 204


def test_today_says_that_a_pause_is_on_and_leads_there(two, clock):
    ben, cleo = two
    today, offer = reverse("today"), "Is it getting too loud?"
    assert offer in page(ben, today)
    start(ben)
    for person in two:
        assert "Until 8:10 p.m. a pause is on." in page(person, today)
        assert offer not in page(person, today)
    later(clock, 11)
    assert "A pause is still open." in page(cleo, today)
    ben.client.post(TIME, {"later": "tomorrow"})
    assert "Until Wednesday, 8:11 p.m. a pause is on." in page(cleo, today)


def test_today_shows_nobodys_pause_that_is_for_one_alone(two):
    ben, cleo = two
    start(ben, "me")
    assert "a pause is on" in page(ben, reverse("today"))
    assert "a pause is on" not in page(cleo, reverse("today"))


def test_whoever_ends_a_pause_gets_a_closing_word_once_and_the_other_goes_on(two, clock):
    ben, cleo = two
    start(ben)
    later(clock, 11)
    for person in two:
        act(person, "back")
    for n in (1, 2, 3):
        step(ben, "", n=n)
    act(ben, "let_be")
    act(ben, "let_be")
    ended, closing = page(ben), "That was enough for now. Thank you for coming back."
    assert ended.count(closing) == 1
    assert "Start a pause for both" in ended
    assert closing not in page(ben)
    assert "You and Ben are back" in page(cleo)


def test_whoever_lets_an_open_pause_be_is_not_thanked_for_a_return(ada, clock):
    start(ada, "me")
    later(clock, 11)
    act(ada, "let_be")
    ended = page(ada)
    assert "It may rest here." in ended
    assert "Thank you for coming back" not in ended


def test_what_does_one_good_comes_back_after_the_lock_and_can_be_left_out(ada):
    ada.client.post("/lock/")
    typed = {"minutes": "20", "ways": "walk to the river"}
    kept = ada.client.post(OWN, typed, headers={"X-Hearthside-Keep": "1"})
    assert kept.status_code == 204

    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    ada.pass_the_questions()
    assert "walk to the river" in page(ada, OWN)
    ada.client.post(reverse("pause-own-fresh"))
    assert "walk to the river" not in page(ada, OWN)


def test_a_pause_that_was_taken_back_is_mine_until_i_tell_the_other_of_it(two):
    ben, cleo = two
    start(ben)
    act(cleo, "back")
    act(ben, "back")
    step(ben, "small", how="share")
    ben.client.post(reverse("settings-take-everything-back"))
    act(ben, "begin")
    assert theirs(cleo) is None
    assert "small" in page(ben, NOTES)
    act(ben, "tell")
    assert theirs(cleo).felt == ""
