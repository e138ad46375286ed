"""A coin decides between two responses; whether a moment counts is settled before it is shown."""

import re
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from hearthside.core.diary import Moment
from hearthside.core.responses import TrialList
from hearthside.core.safety.questions import Answer, Question, SafetyAnswers
from hearthside.rooms.patterns import operations
from hearthside.rooms.patterns.operations import TrialPlan

NOW = datetime(2026, 6, 1, 20, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)
    return time_machine


def read(response):
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


def chosen(html):
    """What is chosen already on a page."""
    return re.findall(r'name="(\w+)" value="(\w+)"[^>]*checked', html)


def begin(person, **fields):
    told = {"trial": str(uuid4()), "first": "pause", "second": "open_talk"}
    told |= {"n_occasions": "12", "upset_from": "5"}
    return person.client.post("/patterns/test-it/", told | fields)


def trials(person):
    kept = person.vault.get_single(TrialList)
    return kept.trials if kept else ()


def put_trial(person, *, first="pause", second="open_talk"):
    kept = uuid4()
    operations.begin_trial(person.vault, TrialPlan(first, second, 12, 5.0), id=kept, now=NOW)
    return kept


def log(person, felt, **fields):
    told = {"moment": str(uuid4()), "felt": str(felt), "date": "", "time": ""}
    form = person.client.get("/moments/new/").content.decode()
    told |= dict(re.findall(r'name="(date|time)" value="([^"]+)"', form))
    return person.client.post("/moments/new/", told | fields)


def wait_until(person, clock, at):
    """Go to a time, and come in again: the session has locked by then."""
    clock.move_to(at, tick=False)
    person.client.post("/unlock/", {"name": person.name, "password": person.password})


def live_through(person, clock, n, *, after=3):
    """n upset moments, eight hours apart, each answered two hours later."""
    (trial,) = trials(person)
    at = NOW
    for _ in range(n):
        wait_until(person, clock, at)
        assert "/this-time/" in log(person, 7).headers["Location"]
        wait_until(person, clock, at + 2 * HOUR)
        person.client.post(f"/patterns/test-it/{trial.id}/later/", {"felt": str(after)})
        at += 8 * HOUR
    wait_until(person, clock, at)


def test_two_are_chosen_already_and_twenty_occasions(ada):
    page = ada.client.get("/patterns/test-it/").content.decode()

    assert chosen(page) == [
        ("first", "pause"),
        ("second", "open_talk"),
        ("n_occasions", "20"),
        ("upset_from", "5"),
    ]


def test_ones_own_most_used_are_chosen_but_never_the_doubtful_nor_own_words(ada):
    did = ["reassurance_seeking"] * 5 + ["wine"] * 4 + ["none"] * 3 + ["open_talk"]
    ada.vault.put_many((Moment(at=NOW, felt_insecurity=6, response=name), NOW) for name in did)
    page = ada.client.get("/patterns/test-it/").content.decode()

    assert chosen(page)[:2] == [("first", "none"), ("second", "open_talk")]
    assert 'value="wine"' in page


@pytest.fixture
def in_danger(ada):
    """Ada has said that she is afraid, and asked to have it kept."""
    given = SafetyAnswers(answers={Question.AFRAID: Answer.YES})
    ada.vault.put_single(given, on=NOW)


def test_where_there_are_signs_of_danger_talking_is_not_offered(ada, in_danger):
    page = ada.client.get("/patterns/test-it/").content.decode()

    assert chosen(page)[:2] == [("first", "pause"), ("second", "none")]
    assert 'value="open_talk"' not in page
    assert "Choose one, or write your own." in read(begin(ada))


def test_where_there_are_signs_of_danger_no_coin_sends_to_talk(ada, in_danger, monkeypatch):
    monkeypatch.setattr(operations, "randbits", lambda _bits: 7)
    put_trial(ada)
    page = read(ada.client.get(log(ada, 7).headers["Location"]))

    assert trials(ada)[0].plan.response_at(0) == "open_talk"
    assert "saying how I feel" not in page
    assert "whatever is safe and does you good" in page


def test_beside_a_note_that_offers_help_the_coin_says_nothing(ada, monkeypatch):
    monkeypatch.setattr(operations, "randbits", lambda _bits: 7)
    put_trial(ada)
    page = read(ada.client.get(log(ada, 7, note="I want to die").headers["Location"]))

    assert "Who can help now" in page
    assert "The coin can wait" in page
    assert "saying how I feel" not in page


def test_it_begins_with_a_coin_of_its_own(ada, dan):
    for person in (ada, dan):
        response = begin(person, n_occasions="24")
        assert response.headers["Location"] == f"/patterns/test-it/{trials(person)[0].id}/"

    one, other = trials(ada)[0], trials(dan)[0]
    assert (one.first, one.second, one.n_occasions, one.upset_from) == ("pause", "open_talk", 24, 5)
    assert one.seed != other.seed


def test_own_words_can_be_tested(ada):
    begin(ada, first_own="数到一百")

    assert trials(ada)[0].first == "数到一百"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"first": ""}, "Choose one, or write your own."),
        ({"second": "pause"}, "Choose two different ones."),
        ({"second_own": "taking a pause"}, "Choose two different ones."),
        ({"first": "withdrawal", "second": "reassurance_seeking"}, "Choose at least one other."),
        ({"first_own": "x" * 201}, "200 characters"),
    ],
)
def test_what_does_not_fit_is_said(ada, fields, said):
    assert said in read(begin(ada, **fields))
    assert trials(ada) == ()


@pytest.mark.parametrize(
    ("doubtful", "said"), [("reassurance_seeking", "the next day"), ("withdrawal", "unsaid")]
)
def test_a_doubtful_one_is_spoken_about_once_and_then_their_choice(ada, doubtful, said):
    page = begin(ada, first=doubtful)
    assert said in read(page)
    assert f'name="warned" value="{doubtful}"' in page.content.decode()
    assert trials(ada) == ()

    begin(ada, first=doubtful, warned=doubtful)
    assert trials(ada)[0].first == doubtful


def test_one_runs_at_a_time(ada):
    trial = put_trial(ada)

    assert ada.client.get("/patterns/test-it/").headers["Location"] == f"/patterns/test-it/{trial}/"
    assert "under way already" in read(begin(ada))
    assert len(trials(ada)) == 1


def test_sent_twice_it_is_there_once(ada):
    twice = str(uuid4())
    begin(ada, trial=twice)

    assert begin(ada, trial=twice).status_code == 302
    assert len(trials(ada)) == 1


def test_an_upset_moment_shows_what_the_coin_says(ada):
    put_trial(ada)
    response = log(ada, 7)
    page = read(ada.client.get(response.headers["Location"]))

    (trial,) = trials(ada)
    says = {"pause": "taking a pause", "open_talk": "saying how I feel"}
    assert says[trial.response_for(trial.occasions[0].moment)] in page
    assert "1 of 12" in page
    assert "Between 9:30 p.m. and 2:30 a.m." in page


@pytest.mark.parametrize("felt", [0, 4])
def test_a_calm_moment_is_no_occasion(ada, felt):
    put_trial(ada)

    assert "/this-time/" not in log(ada, felt).headers["Location"]
    assert trials(ada)[0].occasions == ()


def test_what_was_lived_earlier_comes_too_late_for_the_coin(ada):
    put_trial(ada)

    assert "/this-time/" not in log(ada, 8, time="10:00").headers["Location"]


def test_a_second_one_soon_after_belongs_to_the_first(ada, clock):
    put_trial(ada)
    log(ada, 8)
    wait_until(ada, clock, NOW + 5 * HOUR)

    assert "/this-time/" not in log(ada, 8).headers["Location"]
    assert len(trials(ada)[0].occasions) == 1


def test_a_check_in_is_no_occasion(ada):
    put_trial(ada)
    ada.client.post("/today/check-in/", {"moment": str(uuid4()), "felt": "9"})

    assert trials(ada)[0].occasions == ()


def test_changing_the_moment_afterwards_changes_nothing_in_the_trial(ada):
    put_trial(ada)
    log(ada, 8)
    before = trials(ada)
    (kept,) = ada.vault.all(Moment)
    told = {"moment": str(kept.id), "felt": "1", "date": "2026-06-01", "time": "20:30"}
    ada.client.post(f"/moments/{kept.id}/", told)

    assert ada.vault.get(Moment, kept.id).felt_insecurity == 1
    assert trials(ada) == before


def test_with_the_moment_goes_what_the_trial_knew_of_it(ada):
    put_trial(ada)
    log(ada, 8)
    (kept,) = ada.vault.all(Moment)
    ada.client.post(f"/moments/{kept.id}/delete/")

    (occasion,) = trials(ada)[0].occasions
    assert (occasion.moment, occasion.at, occasion.before) == (None, None, None)
    assert ada.client.get(f"/patterns/this-time/{kept.id}/").status_code == 404


@pytest.mark.parametrize(("hours", "asks"), [(0.9, False), (1, True), (6, True), (6.1, False)])
def test_today_asks_from_one_to_six_hours_later(ada, clock, hours, asks):
    trial = put_trial(ada)
    log(ada, 8)
    wait_until(ada, clock, NOW + hours * HOUR)

    assert ("How is it now?" in read(ada.client.get("/today/"))) == asks
    assert ("How is it now?" in read(ada.client.get(f"/patterns/test-it/{trial}/"))) == asks


def test_today_asks_without_the_words_of_the_trial(ada, clock):
    put_trial(ada, first="my own secret thing")
    log(ada, 8)
    wait_until(ada, clock, NOW + 2 * HOUR)

    assert "my own secret thing" not in read(ada.client.get("/today/"))


def test_today_asks_one_question_about_one_moment(ada, clock):
    trial = put_trial(ada)
    log(ada, 8)
    wait_until(ada, clock, NOW + 2 * HOUR)
    assert "What did you need then?" not in read(ada.client.get("/today/"))

    ada.client.post(f"/patterns/test-it/{trial}/later/", {"felt": "3"})
    assert "What did you need then?" in read(ada.client.get("/today/"))


def test_answered_it_is_not_asked_again(ada, clock):
    trial = put_trial(ada)
    log(ada, 8)
    wait_until(ada, clock, NOW + 2 * HOUR)
    response = ada.client.post(f"/patterns/test-it/{trial}/later/", {"felt": "3"}, follow=True)

    assert "Thank you" in read(response)
    assert "How is it now?" not in read(ada.client.get("/today/"))
    assert trials(ada)[0].occasions[0].change == -5


def test_no_number_is_asked_for_kindly(ada, clock):
    trial = put_trial(ada)
    log(ada, 8)
    wait_until(ada, clock, NOW + 2 * HOUR)

    page = read(ada.client.post(f"/patterns/test-it/{trial}/later/", {"felt": ""}))
    assert "Choose a number from 0 to 10." in page


def test_an_answer_that_comes_too_late_is_not_counted(ada, clock):
    trial = put_trial(ada)
    log(ada, 8)
    wait_until(ada, clock, NOW + 7 * HOUR)
    response = ada.client.post(f"/patterns/test-it/{trial}/later/", {"felt": "3"}, follow=True)

    assert "Its time had passed" in read(response)
    assert trials(ada)[0].occasions[0].change is None


def test_while_it_runs_there_is_no_score(ada, clock):
    trial = put_trial(ada)
    live_through(ada, clock, 11)
    page = read(ada.client.get(f"/patterns/test-it/{trial}/"))

    assert "11 of 12 occasions so far" in page
    assert "points" not in page
    assert "difference" not in page


def test_at_the_end_it_says_what_the_coin_has_shown(ada, clock):
    trial = put_trial(ada)
    live_through(ada, clock, 12)
    page = read(ada.client.get(f"/patterns/test-it/{trial}/"))

    assert "No clear difference. That is a good answer, too" in page
    assert "6 answered occasions had “taking a pause”, and 6 had “saying how I feel”." in page
    assert "100 of 100 such tests" in page
    assert "/this-time/" not in log(ada, 8).headers["Location"]


def test_missed_answers_leave_too_little_to_say(ada, clock):
    trial = put_trial(ada)
    live_through(ada, clock, 5)
    for n in range(5, 12):
        wait_until(ada, clock, NOW + n * 8 * HOUR)
        log(ada, 7)
    wait_until(ada, clock, NOW + 200 * HOUR)

    assert "need 5 of each" in read(ada.client.get(f"/patterns/test-it/{trial}/"))


def test_stopped_it_is_kept_without_a_result(ada, clock):
    trial = put_trial(ada)
    live_through(ada, clock, 3)
    ada.client.post(f"/patterns/test-it/{trial}/stop/")
    page = read(ada.client.get(f"/patterns/test-it/{trial}/"))

    assert "It was stopped, so there is no result." in page
    assert "/this-time/" not in log(ada, 8).headers["Location"]
    assert begin(ada).status_code == 302


def test_deleted_it_is_gone(ada):
    trial = put_trial(ada)
    assert "no way to bring it back" in read(ada.client.get(f"/patterns/test-it/{trial}/delete/"))
    ada.client.post(f"/patterns/test-it/{trial}/delete/")

    assert ada.vault.get_single(TrialList) is None
    assert ada.client.get(f"/patterns/test-it/{trial}/").status_code == 404


def test_a_moment_that_is_none_has_no_coin(ada, dan):
    put_trial(ada)
    log(ada, 8)
    moment = trials(ada)[0].occasions[0].moment

    assert ada.client.get(f"/patterns/this-time/{UUID(int=7)}/").status_code == 404
    assert dan.client.get(f"/patterns/this-time/{moment}/").status_code == 404
