"""What matters is chosen, ordered and written about; things are planned; a sentence is believed or says both."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from hearthside.core.worth import (
    Form,
    HowItFelt,
    PracticeLog,
    ValueWriting,
    Went,
    WorthBook,
)
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.vault.keyring import seal_to_owner

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
WORDS = "  It matters\n\n\tbecause I 慢慢来. "
VALUES, WRITE, KEEP = "/worth/values/", "/worth/writing/new/", "/worth/writing/keep/"
PLAN, SAY = "/worth/activities/new/", "/worth/sentences/new/"


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


def read(person, url):
    return person.client.get(url).content.decode()


def send(person, url, **fields):
    return person.client.post(url, fields)


def book(person):
    return person.vault.get_single(WorthBook) or WorthBook()


def choose(person, *chosen, own=""):
    return send(person, VALUES, chosen=list(chosen), own=own)


def say(person, form, **fields):
    told = {"sentence": str(uuid4()), "words": "I listen well", "feels_true": "7"}
    return send(person, f"{SAY}{form}/", **told | fields)


def test_values_are_chosen_in_any_words_and_put_in_order(ada):
    choose(ada, "home", "making", own="my  garden")
    assert [value.id for value in book(ada).values][:2] == ["home", "making"]
    own = book(ada).values[2]
    assert own.words == "my garden"

    send(ada, "/worth/values/up/", value=own.id)
    assert [value.words for value in book(ada).values] == ["", "my garden", ""]
    choose(ada, own.id, "home", "family")
    assert [value.id for value in book(ada).values] == ["home", own.id, "family"]


def test_choosing_nothing_says_what_to_do(ada):
    assert "Choose at least one thing" in choose(ada).content.decode()
    assert "Choose one of the answers" in choose(ada, "winning").content.decode()


def test_a_writing_is_kept_letter_by_letter(ada):
    choose(ada, "home")
    writing = uuid4()
    answer = send(ada, WRITE, writing=str(writing), value="home", words=WORDS)

    assert answer.url == f"/worth/writing/{writing}/read/"
    assert ada.vault.get(ValueWriting, writing).words == WORDS
    assert WORDS in read(ada, answer.url)
    assert "A good home" in read(ada, VALUES)


def test_it_is_kept_as_it_goes_and_resumed_later(ada, time_machine):
    writing = str(uuid4())
    assert send(ada, KEEP, writing=writing, words="It mat").status_code == 204
    assert send(ada, KEEP, writing=writing, words="It matters").status_code == 204
    assert send(ada, KEEP, writing=writing, words=" ").status_code == 422
    assert "not finished" in read(ada, VALUES)
    assert "You began to write" in read(ada, "/worth/")

    time_machine.move_to(NOW + timedelta(minutes=9), tick=False)
    assert ">\nIt matters</textarea>" in read(ada, f"/worth/writing/{writing}/")
    send(ada, WRITE, writing=writing, words="It matters, still")
    (place,) = book(ada).writings
    assert (place.is_finished, place.begun_at) == (True, NOW)
    assert "You began to write" not in read(ada, "/worth/")


def test_a_finished_writing_may_be_changed_and_counts_once(ada):
    writing = str(uuid4())
    for words in ("one", "two"):
        send(
            ada,
            f"/worth/writing/{writing}/" if words == "two" else WRITE,
            writing=writing,
            words=words,
        )

    assert "two" in read(ada, f"/worth/writing/{writing}/read/")
    assert len(ada.vault.get_single(PracticeLog).uses) == 1


def test_it_asks_before_and_after_now_and_then(ada):
    assert "How steady do I feel right now?" in read(ada, WRITE)
    writing = str(uuid4())
    send(ada, WRITE, writing=writing, words="x", asked="yes", before="4", after="6")
    assert ada.vault.get_single(PracticeLog).uses[0].pair == (4, 6)
    assert "How steady do I feel right now?" not in read(ada, WRITE)


def test_words_sent_after_the_lock_are_filled_in(ada):
    fields = {"writing": [str(uuid4())], "words": [WORDS]}
    seal_to_owner(ada.account.id, KeptForm(path=WRITE, fields=fields, kept_at=NOW))
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})

    assert "because I 慢慢来" in read(ada, WRITE)


def test_what_a_script_sent_just_after_a_lock_is_there_until_it_is_kept(ada):
    writing = str(uuid4())
    send(ada, KEEP, writing=writing, words="It mat")
    fields = {"writing": [writing], "words": ["It matters"]}
    seal_to_owner(ada.account.id, KeptForm(path=KEEP, fields=fields, kept_at=NOW))
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    url = f"/worth/writing/{writing}/"

    assert ">\nIt matters</textarea>" in read(ada, url)
    send(ada, KEEP, writing=writing, words="It matters most")
    assert ">\nIt matters most</textarea>" in read(ada, url)


def test_a_writing_is_deleted_with_its_words(ada):
    writing = str(uuid4())
    send(ada, WRITE, writing=writing, words="gone")
    assert "Delete this writing?" in read(ada, f"/worth/writing/{writing}/delete/")
    send(ada, f"/worth/writing/{writing}/delete/")

    assert book(ada).writings == ()
    assert ada.vault.all(ValueWriting) == ()


def test_a_writing_of_another_is_not_overwritten(ada, dan):
    writing = str(uuid4())
    send(ada, WRITE, writing=writing, words="mine")
    assert send(dan, KEEP, writing=writing, words="his").status_code == 507
    assert ada.vault.all(ValueWriting)[0].document.words == "mine"


def test_ideas_come_from_what_matters(ada):
    assert "Ideas come here once" in read(ada, PLAN)
    choose(ada, "making", own="my garden")
    assert "Mend something that is broken." in read(ada, PLAN)

    send(ada, PLAN, activity=str(uuid4()), idea="making-0", by_when="tomorrow")
    (planned,) = book(ada).activities
    assert (planned.words, planned.planned_on) == (
        "Mend something that is broken.",
        date(2026, 3, 11),
    )
    assert planned.value.id == "making"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"words": "", "by_when": "today"}, "Choose an idea, or write your own"),
        ({"words": "walk"}, "Choose a day for it"),
        ({"words": "walk", "by_when": "own", "day": "2026-03-01"}, "has passed"),
        ({"words": "walk", "by_when": "own", "day": "2036-03-01"}, "more than a year away"),
    ],
)
def test_what_cannot_be_planned_says_why(ada, fields, said):
    assert said in send(ada, PLAN, activity=str(uuid4()), **fields).content.decode()


def test_not_doing_it_is_no_failure_and_another_day_is_another_day(ada):
    send(ada, PLAN, activity=str(uuid4()), words="walk", by_when="today")
    url = f"/worth/activities/{book(ada).activities[0].id}/"
    assert "walk" in read(ada, "/worth/")
    assert "Choose a day for it" in send(ada, url, went="planned").content.decode()
    send(ada, url, went="planned", day="2026-03-12")
    assert book(ada).activities[0].planned_on == date(2026, 3, 12)
    send(ada, url, went="not_this_time")
    assert book(ada).activities[0].went is Went.NOT_THIS_TIME
    send(ada, url, went="done", felt="good", how_it_was="windy")

    (told,) = book(ada).activities
    assert (told.went, told.felt, told.how_it_was) == (Went.DONE, HowItFelt.GOOD, "windy")
    page = read(ada, "/worth/activities/")
    assert "Good" in page
    send(ada, url + "delete/")
    assert book(ada).activities == ()


def test_a_sentence_that_is_believed_is_kept(ada):
    say(ada, "believed")
    (kept,) = book(ada).sentences
    assert (kept.form, kept.words, kept.feels_true) == (Form.BELIEVED, "I listen well", 7)


def test_one_that_is_not_believed_turns_gently_into_both_and_loses_no_word(ada):
    page = say(ada, "believed", words="I am lovable", feels_true="3").content.decode()

    assert "Perhaps both sides" in page
    assert ">\nI am lovable</textarea>" in page
    assert book(ada).sentences == ()
    say(ada, "both", words="My sister rings", not_yet="I am lovable", feels_true="3")
    assert book(ada).sentences[0].not_yet == "I am lovable"


def test_a_deed_goes_along_when_a_sentence_turns(ada):
    page = say(ada, "from_a_deed", deed="She rang", feels_true="2").content.decode()
    assert ">\nShe rang</textarea>" in page


@pytest.mark.parametrize(
    ("form", "fields", "said"),
    [
        ("believed", {"feels_true": ""}, "Choose how true it feels now"),
        ("believed", {"words": ""}, "Write a few words first"),
        ("both", {}, "Write a few words first"),
        ("from_a_deed", {}, "Write a few words first"),
    ],
)
def test_a_sentence_that_lacks_something_says_so(ada, form, fields, said):
    assert said in say(ada, form, **fields).content.decode()


def test_a_sentence_that_does_harm_is_put_away_and_taken_out_again(ada, time_machine):
    say(ada, "believed")
    url = f"/worth/sentences/{book(ada).sentences[0].id}/"
    for day in range(4):
        time_machine.move_to(NOW + timedelta(days=day), tick=False)
        ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
        send(ada, url, asked="yes", before="6", after="5")
    said = "Of the 4 times you were asked it felt worse afterwards 4 times"

    for page in ("/worth/", "/worth/sentences/", url):
        assert said in read(ada, page)
    practice = f"sentence:{book(ada).sentences[0].id}"
    send(ada, "/worth/take-out/", practice=practice)
    assert said not in read(ada, url)
    send(ada, "/worth/put-away/", practice=practice)
    assert "You put this away." in read(ada, url)
    send(ada, url + "delete/")
    assert ada.vault.get_single(PracticeLog) == PracticeLog()


def test_a_sentence_is_changed(ada):
    say(ada, "believed")
    (kept,) = book(ada).sentences
    fields = {"sentence": str(kept.id), "words": "I come through", "feels_true": "8"}
    send(ada, f"/worth/sentences/{kept.id}/edit/", **fields)

    assert book(ada).sentences[0].words == "I come through"


def test_the_break_asks_only_now_and_then(ada):
    assert "Be as a friend would be" in read(ada, "/worth/break/")
    send(ada, "/worth/break/", asked="yes", before="3", after="5")

    assert "How steady" not in read(ada, "/worth/break/")
    assert ada.vault.get_single(PracticeLog).uses[0].pair == (3, 5)


@pytest.mark.parametrize("url", ["", "bank/", "break/", "values/", "activities/", "sentences/"])
def test_every_exercise_says_what_how_long_why_and_when_not(ada, url):
    page = read(ada, f"/worth/{url}")
    names = ("What", "How long", "Why", "When to leave it")
    assert all(f"<dt>{name}</dt>" in page for name in names)


@pytest.mark.parametrize(
    ("url", "begins"),
    [
        ("break/", "Say what is"),
        ("bank/new/own/", 'name="what"'),
        ("writing/new/", 'name="words"'),
        ("activities/new/", 'name="words"'),
        ("sentences/new/both/", 'name="words"'),
    ],
)
def test_when_to_leave_it_stands_before_an_exercise_begins(ada, url, begins):
    assert "When to leave it:" in read(ada, f"/worth/{url}").split(begins)[0]
