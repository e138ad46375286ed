"""Writing a moment, as somebody does it on a phone."""

import re
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.urls import reverse

from hearthside.core.diary import ContextList, Moment, Source
from hearthside.core.diary.draft import MomentDraft
from hearthside.core.diary.entry import NewContext
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.rooms.moments import operations
from hearthside.rooms.moments.fields import LONGEST_STORY

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
NEW = "/moments/new/"


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)
    return time_machine


@pytest.fixture
def later(ada, time_machine):
    """Let time pass; the session has locked meanwhile, and Ada unlocks it again."""

    def move_to(at):
        time_machine.move_to(at, tick=False)
        ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})

    return move_to


@pytest.fixture
def names(ada):
    """Ada's list: 1 late reply, 2 a quarrel, 3 slept badly."""
    new = (NewContext("late reply"), NewContext("a quarrel"), NewContext("slept badly"))
    operations.add_contexts(ada.vault, new, now=NOW)


def send(person, path=NEW, **fields):
    told = {"moment": str(uuid4()), "asked": "1 2 3"} | fields
    return person.client.post(path, told)


def moments(person):
    return [kept.document for kept in person.vault.all(Moment)]


def only(person):
    (moment,) = moments(person)
    return moment


def read(response):
    return response.content.decode()


def test_contexts_and_a_number_are_enough(ada, names):
    response = send(ada, contexts=["2"], felt="6")

    assert response.status_code == 302
    moment = only(ada)
    assert (moment.felt_insecurity, moment.scheduled) == (6.0, False)
    assert moment.contexts == {"1": 0.0, "2": 1.0, "3": 0.0}
    assert moment.at == NOW


def test_it_happened_and_i_was_fine_is_one_press(ada, names):
    send(ada, contexts=["1"], fine="1")

    assert (only(ada).felt_insecurity, only(ada).contexts["1"]) == (0.0, 1.0)


def test_fine_with_nothing_ticked_asks_first_and_loses_nothing(ada, names):
    page = read(send(ada, fine="1", told_myself="they forgot me", felt="3"))

    assert "Tick what happened first, then press" in page
    assert 'aria-describedby="id_contexts_error"' in page
    assert "they forgot me" in page
    assert 'value="3" id="id_felt_3" checked' in page
    assert moments(ada) == []


def test_fine_with_nothing_ticked_is_asked_about_at_the_ideas_while_the_list_is_empty(ada):
    page = read(send(ada, asked="", fine="1"))

    assert 'id="id_suggested_error">Tick what happened first' in page
    assert moments(ada) == []


@pytest.mark.parametrize("named", [{"suggested": ["alcohol"]}, {"more": "his mother"}])
def test_an_idea_or_an_own_word_says_what_happened_too(ada, names, named):
    send(ada, fine="1", **named)

    assert only(ada).felt_insecurity == 0.0


def test_a_calm_moment_rated_by_hand_needs_nothing_ticked(ada, names):
    send(ada, felt="0")

    assert only(ada).contexts == {"1": 0.0, "2": 0.0, "3": 0.0}


def test_a_first_suggestion_becomes_ones_own(ada):
    send(ada, asked="", suggested=["slept-badly", "time-together"], felt="2")

    badly, together = ada.vault.get_single(ContextList).contexts
    assert (badly.name, badly.day_level, badly.soothing) == ("slept badly", True, False)
    assert (together.name, together.soothing) == ("time together", True)
    assert only(ada).contexts == {badly.id: 1.0, together.id: 1.0}


def test_a_suggestion_is_not_offered_twice(ada, names):
    page = read(ada.client.get(NEW))

    assert page.count('<span dir="auto">late reply</span>') == 1


@pytest.mark.parametrize("commas", ["his mother, 加班", "his mother，加班", "his mother、 加班 ,"])
def test_own_words_are_welcome(ada, names, commas):
    send(ada, more=commas, felt="4")

    added = [c.name for c in ada.vault.get_single(ContextList).contexts[3:]]
    assert added == ["his mother", "加班"]
    assert only(ada).contexts["5"] == 1.0


def test_the_rest_is_kept_word_for_word(ada, names):
    words = {
        "happened": "No answer.\nStill none.  ",
        "told_myself": "他不在乎我 🙂",
        "urge": "لا أريد أن أكتب",
        "needed": "=SUM(A1:A9)",
        "note": "<script>alert(1)</script>",
    }
    send(ada, felt="8", response="pause", **words)

    moment = only(ada)
    assert {name: getattr(moment, name) for name in words} == words
    assert moment.response == "pause"
    assert "<script>alert" not in read(ada.client.get("/moments/"))


def test_an_own_word_for_what_was_done(ada, names):
    send(ada, felt="8", response="pause", response_own="went for a walk")

    assert only(ada).response == "went for a walk"


@pytest.mark.parametrize("wrong", ["", "11", "-1", "often"])
def test_without_a_number_it_asks_and_nothing_is_lost(ada, names, wrong):
    response = send(ada, contexts=["2"], felt=wrong, told_myself="they forgot me", more="rain")

    page = read(response)
    assert "Choose a number from 0 to 10" in page
    assert "they forgot me" in page
    assert "rain" in page
    assert moments(ada) == []


def test_a_note_of_a_megabyte_is_kept(ada, names):
    send(ada, felt="1", note="漢" * LONGEST_STORY)

    assert len(only(ada).note) == LONGEST_STORY


def test_a_longer_note_gets_a_sentence_and_stays_in_the_form(ada, names):
    long = "x" * (LONGEST_STORY + 1)
    page = read(send(ada, felt="1", note=long))

    assert "longer than a moment can hold" in page
    assert long in page
    assert moments(ada) == []


def test_too_much_altogether_gets_a_sentence_as_well(ada, names):
    stories = ("happened", "told_myself", "urge", "needed", "note")
    page = read(send(ada, felt="1", **dict.fromkeys(stories, "🙂" * LONGEST_STORY)))

    assert "Taken together" in page
    assert moments(ada) == []


@pytest.fixture
def read_only():
    """A database that takes nothing any more, as on a full disk."""
    if connection.vendor != "sqlite":
        pytest.skip("tells the embedded database to refuse")
    connection.connection.execute("PRAGMA query_only = ON")
    yield
    connection.connection.execute("PRAGMA query_only = OFF")


@pytest.mark.django_db(transaction=True)
def test_a_full_disk_gets_a_sentence_and_keeps_the_text(ada, names, clock, read_only):
    clock.move_to(NOW + timedelta(minutes=5), tick=False)
    page = read(send(ada, contexts=["2"], felt="6", told_myself="they forgot me"))

    assert "could not be written down" in page
    assert "they forgot me" in page
    assert draft(ada, told_myself="they forgot me").status_code == 507
    assert read(ada.client.get("/moments/"))


def test_the_same_form_sent_twice_is_one_moment(ada, names):
    form = str(uuid4())
    send(ada, moment=form, felt="3")
    send(ada, moment=form, felt="3")

    assert len(moments(ada)) == 1


def test_a_context_retired_while_the_page_was_open_is_still_taken(ada, names):
    operations.retire_context(ada.vault, "2", now=NOW)
    send(ada, contexts=["2"], felt="3")

    assert only(ada).contexts["2"] == 1.0


def test_another_day_can_be_chosen(ada, names):
    send(ada, felt="3", date="2026-02-27", time="23:15")

    assert only(ada).at == datetime(2026, 2, 27, 23, 15, tzinfo=UTC)
    assert "February 2026" in read(ada.client.get("/moments/2026/2/"))


@pytest.mark.parametrize(
    ("when", "sentence"),
    [
        ({"date": "2026-03-11", "time": "08:00"}, "has not come yet"),
        ({"date": "2026-03-10", "time": "23:00"}, "has not come yet"),
        ({"date": "0026-03-10", "time": "23:00"}, "from 1970 on"),
        ({"date": "soon", "time": "08:00"}, "year, month and day"),
        ({"date": "2026-03-09", "time": "late"}, "hours and minutes"),
        ({"date": "2026-03-09"}, "Add a time as well"),
    ],
)
def test_a_time_that_cannot_be_gets_one_sentence(ada, names, when, sentence):
    page = read(send(ada, felt="3", told_myself="they forgot me", **when))

    assert sentence in page
    assert "they forgot me" in page
    assert moments(ada) == []


@pytest.fixture
def berlin(ada):
    from hearthside.people.accounts.preference import Preferences, write_preferences

    write_preferences(ada.vault, Preferences(time_zone="Europe/Berlin"), on=NOW.date())


def test_a_moment_keeps_the_offset_of_its_place(ada, names, berlin):
    send(ada, felt="3", date="2026-01-05", time="08:00")

    assert only(ada).at.isoformat() == "2026-01-05T08:00:00+01:00"


def test_a_time_the_clocks_jumped_over_gets_a_sentence(ada, names, berlin, later):
    later(datetime(2026, 4, 2, 12, tzinfo=UTC))
    page = read(send(ada, felt="3", date="2026-03-29", time="02:30"))

    assert "The clocks went forward" in page
    assert moments(ada) == []


def test_an_hour_that_came_twice_takes_the_earlier_and_says_so(ada, names, berlin):
    response = ada.client.post(
        NEW,
        {"moment": str(uuid4()), "felt": "3", "date": "2025-10-26", "time": "02:30"},
        follow=True,
    )

    assert only(ada).at.isoformat() == "2025-10-26T02:30:00+02:00"
    assert "the first one was taken" in read(response)


def draft(person, **fields):
    told = {"moment": str(uuid4())} | fields
    return person.client.post("/moments/draft/", told, headers={"X-Requested-With": "fetch"})


def test_a_draft_is_there_when_one_comes_back(ada, names):
    assert draft(ada, contexts=["2"], felt="7", told_myself="they forgot me").status_code == 204

    page = read(ada.client.get(NEW))
    assert "You had started this" in page
    assert "they forgot me" in page
    assert 'value="2" id="id_contexts_1" checked' in page
    assert 'value="7" id="id_felt_7" checked' in page


def test_after_saving_the_draft_is_gone(ada, names):
    form = str(uuid4())
    draft(ada, moment=form, told_myself="they forgot me")
    send(ada, moment=form, felt="3", told_myself="they forgot me")
    draft(ada, moment=form, told_myself="a late draft of the same form")

    assert ada.vault.get_single(MomentDraft) is None
    assert "You had started this" not in read(ada.client.get(NEW))


def test_a_draft_can_be_put_aside(ada, names):
    draft(ada, told_myself="they forgot me")
    ada.client.post("/moments/start-fresh/")

    assert ada.vault.get_single(MomentDraft) is None


def test_a_form_emptied_again_is_no_draft(ada, names):
    draft(ada, told_myself="they forgot me")
    draft(ada, told_myself="", date="2026-03-10", time="20:30", asked="1 2 3")

    assert ada.vault.get_single(MomentDraft) is None


def test_a_form_sent_after_the_lock_is_there_after_unlocking(ada, names):
    form = str(uuid4())
    ada.client.post("/lock/")
    send(ada, moment=form, felt="5", contexts=["2"], told_myself="they forgot me")
    assert moments(ada) == []
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})

    page = read(ada.client.get(NEW))
    assert "You had started this" in page
    assert "they forgot me" in page
    send(ada, moment=form, felt="5", told_myself="they forgot me")
    assert "You had started this" not in read(ada.client.get(NEW))


def test_a_draft_goes_on_where_the_form_kept_at_the_lock_ended(ada, names, later):
    form = str(uuid4())
    ada.client.post("/lock/")
    send(ada, moment=form, felt="5", told_myself="they forgot me")
    later(NOW)
    draft(ada, moment=form, told_myself="they forgot me, and then they called")

    assert "and then they called" in read(ada.client.get(NEW))


def test_a_form_kept_at_the_lock_and_saved_since_is_not_shown_again(ada, names, later):
    form = str(uuid4())
    ada.client.post("/lock/")
    for _ in range(2):
        send(ada, moment=form, felt="5", told_myself="they forgot me")
    later(NOW)
    send(ada, moment=form, felt="5", told_myself="they forgot me")

    assert "You had started this" not in read(ada.client.get(NEW))


def test_changes_from_before_the_lock_can_be_left_out(ada, names, later):
    send(ada, felt="5", note="before")
    path = reverse("moments-edit", args=(ada.vault.all(Moment)[0].id,))
    ada.client.post("/lock/")
    send(ada, path=path, felt="5", note="after")
    later(NOW)
    assert "after</textarea>" in read(ada.client.get(path))
    ada.client.post(f"{path}start-fresh/")

    assert "before</textarea>" in read(ada.client.get(path))


@pytest.mark.parametrize("is_new", [True, False], ids=["new", "old"])
def test_a_form_kept_twice_and_saved_does_not_come_back(ada, names, later, is_new):
    send(ada, felt="5", note="before")
    path = NEW if is_new else reverse("moments-edit", args=(ada.vault.all(Moment)[0].id,))
    form = str(uuid4())
    for note in ("one two three", "one 2 three"):
        ada.client.post("/lock/")
        send(ada, path=path, moment=form, felt="5", note=note)
        later(NOW)
    assert f'value="{form}"' in read(ada.client.get(path))
    send(ada, path=path, moment=form, felt="5", note="one 2 three")

    assert find_kept_form(ada.vault, path) is None


def test_what_another_window_wrote_is_still_given_back(ada, names, later):
    send(ada, felt="5", note="before")
    path = reverse("moments-edit", args=(ada.vault.all(Moment)[0].id,))
    ada.client.post("/lock/")
    this, other = str(uuid4()), str(uuid4())
    send(ada, path=path, moment=this, felt="5", note="of this one")
    send(ada, path=path, moment=other, felt="5", note="of the other window")
    later(NOW)
    send(ada, path=path, moment=this, felt="5", note="of this one, and its end")

    assert "of the other window</textarea>" in read(ada.client.get(path))


def test_a_deleted_moment_takes_along_what_the_lock_kept_of_it(ada, names, later):
    send(ada, felt="5", note="before")
    path = reverse("moments-edit", args=(ada.vault.all(Moment)[0].id,))
    ada.client.post("/lock/")
    for note in ("after", "after that"):
        send(ada, path=path, felt="5", note=note)
    later(NOW)
    ada.client.post(f"{path}delete/")

    assert find_kept_form(ada.vault, path) is None


def test_the_third_time_in_two_days_it_asks_something_else(ada, names, later):
    for hours in (0, 20):
        later(NOW + timedelta(hours=hours))
        said = send(ada, felt="6", contexts=["1"], told_myself="they are cross with me")
        assert said.headers["Location"].startswith("/moments/2026/3/")
    later(NOW + timedelta(hours=40))
    third = send(ada, felt="6", contexts=["1"])

    page = read(ada.client.get(third.headers["Location"]))
    assert len(moments(ada)) == 3
    assert "What else could explain it?" in page
    assert "they are cross with me" in page
    ada.client.post(third.headers["Location"], {"answer": "a long day at work"})
    assert max(moments(ada), key=lambda m: m.at).note == "a long day at work"


def test_the_other_question_is_put_away_with_one_press(ada, names, later):
    for hours in (0, 20, 40):
        later(NOW + timedelta(hours=hours))
        last = send(ada, felt="6", contexts=["1"]).headers["Location"]
    kept = moments(ada)

    assert '<a class="button quiet" href="/today/">Let it be for now</a>' in read(
        ada.client.get(last)
    )
    assert moments(ada) == kept


def test_after_two_days_the_same_thing_may_be_told_afresh(ada, names, later):
    for hours in (0, 20, 49):
        later(NOW + timedelta(hours=hours))
        last = send(ada, felt="6", contexts=["1"]).headers["Location"]

    assert last.startswith("/moments/2026/3/")


def test_what_was_logged_under_another_clock_counts_in_any_month(ada, names):
    """In Auckland it was March already when it was still February at home."""
    worry = {"felt_insecurity": 6.0, "contexts": {"1": 1.0}}
    for at in ("2026-02-28T10:00+00:00", "2026-03-01T01:00+13:00", "2026-02-28T14:00+00:00"):
        moment = Moment(at=datetime.fromisoformat(at), **worry)
        last = ada.vault.put(moment, month_of=moment.at)

    assert operations.find_again(ada.vault, last).count == 3


def test_a_fourth_time_asks_what_is_needed_and_keeps_it_there(ada, names, later):
    for hours in (0, 1, 2, 3):
        later(NOW + timedelta(hours=hours))
        last = send(ada, felt="6", contexts=["1"], needed="an answer" if hours == 3 else "")

    assert "What do you need right now?" in read(ada.client.get(last.headers["Location"]))
    ada.client.post(last.headers["Location"], {"answer": "rest"})
    assert max(moments(ada), key=lambda m: m.at).needed == "an answer\n\nrest"


def test_an_answer_sent_after_the_lock_is_there_after_unlocking(ada, names, later):
    for hours in (0, 1, 2):
        later(NOW + timedelta(hours=hours))
        last = send(ada, felt="6", contexts=["1"]).headers["Location"]
    ada.client.post("/lock/")
    ada.client.post(last, {"answer": "a long day at work"})
    later(NOW + timedelta(hours=3))

    assert "a long day at work</textarea>" in read(ada.client.get(last))
    ada.client.post(last, {"answer": "a long day at work"})
    assert ">a long day at work</textarea>" not in read(ada.client.get(last))


def test_being_fine_the_third_time_asks_nothing(ada, names, later):
    for hours in (0, 1):
        later(NOW + timedelta(hours=hours))
        send(ada, felt="6", contexts=["1"])
    later(NOW + timedelta(hours=2))

    saved = send(ada, fine="1", contexts=["1"])
    assert saved.headers["Location"].startswith("/moments/2026/3/")


def test_saving_leads_to_the_moment_in_the_list_of_its_month(ada, names):
    form = str(uuid4())
    saved = send(ada, moment=form, felt="3", date="2025-12-31", time="10:00")

    assert saved.headers["Location"] == f"/moments/2025/12/?page=1#moment-{form}"
    assert f'id="moment-{form}"' in read(ada.client.get(saved.headers["Location"]))


def test_in_a_long_month_saving_leads_to_the_page_the_moment_is_on(ada, names):
    for hour in range(45):
        send(ada, felt="3", date="2026-03-09", time=f"{hour // 2:02}:{hour % 2 * 30:02}")
    form = str(uuid4())
    saved = send(ada, moment=form, felt="3", date="2026-03-08", time="10:00")

    assert saved.headers["Location"] == f"/moments/2026/3/?page=2#moment-{form}"
    assert f'id="moment-{form}"' in read(ada.client.get(saved.headers["Location"]))


def test_where_it_felt_it_came_from_is_kept_and_can_be_taken_back(ada, names):
    send(ada, felt="7", sources=["unmet_needs", "self_worth"])
    (kept,) = ada.vault.all(Moment)
    assert kept.document.sources == (Source.SELF_WORTH, Source.UNMET_NEEDS)
    url = reverse("moments-edit", args=(kept.id,))
    assert read(ada.client.get(url)).count('name="sources" value') == 5

    send(ada, url, felt="7")
    assert only(ada).sources == ()


def test_nobody_has_to_say_where_it_came_from(ada, names):
    send(ada, felt="7")

    assert only(ada).sources == ()


def test_a_draft_remembers_every_source_that_was_ticked(ada, names):
    draft(ada, felt="7", sources=["unmet_needs", "self_worth"])
    page = read(ada.client.get(NEW))

    for source in ("unmet_needs", "self_worth"):
        (tag,) = re.findall(rf'<input[^>]*name="sources"[^>]*value="{source}"[^>]*>', page)
        assert "checked" in tag
