"""One glance, one check-in a day, one next step."""

import re
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from hearthside.core.diary import ContextList, Moment
from hearthside.core.diary.check_in import choose_items
from hearthside.core.diary.draft import MomentDraft
from hearthside.core.fears import FearEntry
from hearthside.people.accounts.preference import Preferences, write_preferences

EVENING = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
MORNING = EVENING.replace(hour=9)
CHECK_IN = "/today/check-in/"


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(EVENING, tick=False)


@pytest.fixture
def later(ada, time_machine):
    """Let time pass; the session has locked meanwhile, and Ada unlocks it again."""

    def move_to(at):
        time_machine.move_to(at, tick=False)
        ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})

    return move_to


@pytest.fixture
def names(ada):
    ada.vault.put_single(ContextList().add("late reply").add("a quarrel"), on=EVENING.date())


def read(response):
    return response.content.decode()


def today(person):
    return read(person.client.get("/today/"))


def check_in(person, **fields):
    return person.client.post(CHECK_IN, {"moment": str(uuid4()), "asked": "1 2"} | fields)


def moments(person):
    return [kept.document for kept in person.vault.all(Moment)]


def put(person, at, **more):
    moment = Moment(at=at, **{"felt_insecurity": 5.0} | more)
    return person.vault.put(moment, month_of=at)


def test_the_first_step_is_a_first_moment(ada):
    assert "Log a first moment" in today(ada)


def test_in_the_evening_the_check_in_is_open(ada, names):
    assert "Check-in is open" in today(ada)


def test_in_the_morning_it_says_when_it_opens(ada, names, later):
    later(MORNING)

    assert "It opens at 6 p.m. today" in today(ada)
    assert "It is not open now" in read(ada.client.get(CHECK_IN))


def test_late_at_night_nothing_was_missed(ada, names, later):
    later(EVENING.replace(hour=23, minute=40))

    assert "nothing is missed" in today(ada)


def test_the_hours_are_the_persons_own(ada, names):
    likes = Preferences(time_zone="Asia/Shanghai", check_in_from=4, check_in_until=5)
    write_preferences(ada.vault, likes, on=EVENING.date())

    assert "Check-in is open" in today(ada)


@pytest.mark.parametrize(
    ("likes", "words"), [((18, 2), "Until 2 a.m.:"), ((9, 9), "Until midnight:")]
)
def test_it_says_until_when_however_long_the_hours_are(ada, names, likes, words):
    hours = Preferences(time_zone="UTC", check_in_from=likes[0], check_in_until=likes[1])
    write_preferences(ada.vault, hours, on=EVENING.date())

    assert words in today(ada)


def test_it_asks_what_was_there_before_how_it_felt(ada, names):
    page = read(ada.client.get(CHECK_IN))

    assert page.index("What was there today?") < page.index("How insecure do you feel")
    assert "not a test" in page
    assert page.count("item_") > 0
    for item in choose_items(EVENING.date()):
        assert f'name="item_{item.key}"' in page


def test_a_check_in_is_kept_as_scheduled_with_its_answers(ada, names):
    items = choose_items(EVENING.date())
    response = check_in(
        ada, contexts=["2"], felt="4", **{f"item_{items[0].key}": "3", f"item_{items[1].key}": ""}
    )

    assert response.status_code == 302
    (moment,) = moments(ada)
    assert (moment.scheduled, moment.felt_insecurity) == (True, 4.0)
    assert moment.contexts == {"1": 0.0, "2": 1.0}
    assert moment.items == {items[0].key: 3}
    assert "You have checked in" in today(ada)
    assert "You have answered" in read(ada.client.get(CHECK_IN))


def test_the_same_check_in_sent_twice_is_one(ada, names):
    form = str(uuid4())
    check_in(ada, moment=form, felt="4")
    check_in(ada, moment=form, felt="4")

    (moment,) = moments(ada)
    assert moment.scheduled


def test_a_second_check_in_of_a_day_is_a_moment_of_ones_own(ada, names):
    check_in(ada, felt="4")
    response = ada.client.post(CHECK_IN, {"moment": str(uuid4()), "felt": "6"}, follow=True)

    assert sorted(moment.scheduled for moment in moments(ada)) == [False, True]
    assert "not open any more" in read(response)


@pytest.mark.parametrize(("minute", "scheduled"), [(20, True), (40, False)])
def test_sent_after_the_hours_it_is_never_lost(ada, names, later, minute, scheduled):
    later(EVENING.replace(hour=23, minute=minute))
    check_in(ada, felt="4")

    assert moments(ada)[0].scheduled is scheduled


def test_without_a_number_it_asks_again_and_keeps_the_answers(ada, names):
    item = choose_items(EVENING.date())[1].key
    page = read(check_in(ada, contexts=["2"], **{f"item_{item}": "2"}))

    assert "Choose a number from 0 to 10" in page
    assert 'value="2" id="id_contexts_1" checked' in page
    assert moments(ada) == []


def test_answers_to_the_questions_of_the_day_it_was_opened_on_are_kept(ada, names):
    key = next(
        i.key
        for i in choose_items(EVENING.date() + timedelta(days=1))
        if i not in choose_items(EVENING.date())
    )
    check_in(ada, felt="4", **{f"item_{key}": "1", "item_nonsense": "3"})

    assert moments(ada)[0].items == {key: 1}


def test_a_check_in_sent_after_the_lock_is_there_again(ada, names, later):
    item = choose_items(EVENING.date())[1].key
    ada.client.post("/lock/")
    check_in(ada, felt="4", **{f"item_{item}": "2"})
    later(EVENING)
    page = read(ada.client.get(CHECK_IN))
    assert "from before the lock" in page
    assert 'value="4" id="id_felt_4" checked' in page

    ada.client.post("/today/check-in/start-fresh/")
    assert "from before the lock" not in read(ada.client.get(CHECK_IN))


def test_a_draft_that_waits_comes_first(ada, names):
    draft = MomentDraft(moment=uuid4(), kept_at=EVENING, fields={"note": ["x"]})
    ada.vault.put_single(draft, on=EVENING.date())

    assert "You had started to write" in today(ada)


def test_with_nothing_to_do_it_says_so(ada, names):
    check_in(ada, felt="2")

    assert "Nothing is needed now" in today(ada)


def test_the_patterns_are_offered_after_enough_moments(ada, names):
    check_in(ada, felt="2")
    for hours in range(50, 57):
        put(ada, EVENING - timedelta(hours=hours))

    assert "Your patterns can be looked at" in today(ada)


def test_one_question_stays_open_for_a_while(ada, names, later):
    put(ada, EVENING - timedelta(hours=3), contexts={"2": 1.0})
    page = today(ada)
    assert "What did you need then?" in page
    assert "a quarrel" in page

    later(EVENING + timedelta(hours=48))
    assert "What did you need then?" not in today(ada)


@pytest.mark.parametrize(
    "more", [{"needed": "rest"}, {"felt_insecurity": 0.0}, {"scheduled": True}]
)
def test_nothing_is_asked_where_nothing_is_open(ada, names, more):
    put(ada, EVENING - timedelta(hours=3), **more)

    assert "What did you need then?" not in today(ada)


def test_nothing_is_counted_against_anybody(ada, names):
    for day in range(1, 9):
        put(ada, EVENING - timedelta(days=day), scheduled=True)
    page = re.sub(r"<[^>]+>", " ", today(ada)).lower()

    assert not any(word in page for word in ("in a row", "streak", "missed a", "days ago", "late"))


def put_fear(person, *, days):
    at = EVENING - timedelta(days=days)
    fear = FearEntry(what="Cleo leaves", stated_percent=50, written_at=at, due_on=at.date())
    return person.vault.put(fear, month_of=at)


def test_it_asks_about_a_fear_whose_day_has_passed_without_its_words(ada):
    kept = put_fear(ada, days=2)
    page = today(ada)

    assert "Something you feared for Sunday" in page
    assert f"/fears/{kept}/answer/" in page
    assert "Cleo leaves" not in page


@pytest.mark.parametrize("days", [0, 4])
def test_it_does_not_ask_too_early_or_for_ever(ada, days):
    put_fear(ada, days=days)

    assert "Something you feared" not in today(ada)
