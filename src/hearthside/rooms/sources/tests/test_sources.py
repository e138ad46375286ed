"""The map: what one's own moments point to, and one's own word on it."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest

from hearthside.core.diary import ContextList, Moment, Source
from hearthside.core.measures.own import SELF_WORTH
from hearthside.core.sources import Judgement, OwnView
from hearthside.rooms.sources import operations, queries
from hearthside.rooms.sources.address import PLACES

from .danger import tell_of_danger

NOW = datetime(2026, 3, 30, 23, 0, tzinfo=UTC)
MAP = "/sources/"
WORTH, PAST = Source.SELF_WORTH, Source.PAST_INJURY


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


def read(response):
    return response.content.decode()


def see(person, path=MAP):
    return read(person.client.get(path))


def live(person, n, *sources, felt=7.0, since=1, **told):
    """One moment a day, the latest `since` days ago."""
    for days in range(since, since + n):
        at = NOW - timedelta(days=days)
        person.vault.put(Moment(at=at, felt_insecurity=felt, sources=sources, **told), month_of=at)


def judge(person, source, judgement, said="", **fields):
    told = {"judgement": judgement, "said": said} | fields
    return person.client.post(f"/sources/{PLACES[source]}/fits/", told)


def row(person, source):
    page = queries.map_page(person.vault, today=NOW.date(), steps_back=False)
    return next(row for row in page.rows if row.source is source)


def test_an_empty_map_says_what_it_needs_and_lists_all_five(ada):
    page = see(ada)

    assert "have 0, need about 10" in page
    assert page.count("No moments stand behind this yet.") == 5
    assert "sources-picture" not in page


def test_ten_days_make_a_picture_with_its_doubt(ada):
    live(ada, 10, WORTH)
    page = see(ada)

    assert "From 10 hard days that name a source" in page
    assert "about 100 in 100" in page
    assert row(ada, WORTH).is_in_picture
    assert row(ada, WORTH).low < 100


def test_nine_days_make_none(ada):
    live(ada, 9, WORTH)

    assert "have 9, need about 10" in see(ada)
    assert "in 100" not in see(ada)


def test_what_is_logged_today_waits_until_tomorrow(ada):
    live(ada, 10, WORTH)
    before = row(ada, WORTH).evidence
    live(ada, 1, PAST, since=0)

    assert row(ada, WORTH).evidence == before
    assert "No moments stand behind this yet." in see(ada, "/sources/past-wounds/")


def test_a_source_with_no_moments_behind_it_says_so_even_if_it_fits(ada):
    live(ada, 12, WORTH)
    judge(ada, PAST, "fits")

    assert row(ada, PAST).is_in_picture
    assert row(ada, PAST).estimate is None
    assert "by your own word" in see(ada)
    assert see(ada).count("No moments stand behind this yet.") == 4


def test_does_not_sets_it_aside_and_keeps_it_listed(ada):
    live(ada, 12, WORTH)
    judge(ada, WORTH, "does_not")
    page = see(ada)

    assert not row(ada, WORTH).is_in_picture
    assert "Set aside by you" in page
    assert "12 hard moments point here" in page


def test_the_same_button_takes_the_answer_back(ada):
    judge(ada, WORTH, "fits")
    assert ada.vault.get_single(OwnView).judgements == {WORTH: Judgement.FITS}
    assert 'aria-pressed="true"' in see(ada)

    judge(ada, WORTH, "fits", said="fits")
    assert ada.vault.get_single(OwnView).judgements == {}


def test_a_made_up_answer_is_no_answer(ada):
    assert judge(ada, WORTH, "surely").status_code == 302
    assert ada.vault.get_single(OwnView) is None


def test_an_answer_leads_back_to_where_it_was_given(ada):
    assert judge(ada, WORTH, "fits", from_map="1").headers["Location"] == "/sources/#self_worth"
    assert judge(ada, WORTH, "fits").headers["Location"] == "/sources/self-worth/#fits"


def test_things_on_the_list_stand_behind_what_they_touch(ada):
    listed = ContextList().add("old photos").point("1", frozenset({PAST}))
    ada.vault.put_single(listed, on=NOW.date())
    live(ada, 10, contexts={"1": 1.0}, told_myself="It begins again")
    live(ada, 4, felt=1.0, since=20, contexts={"1": 0.0})
    page = see(ada, "/sources/past-wounds/")

    assert "10 hard moments point here" in page
    assert "It was touched in 0 of 4 calm moments as well." in page
    assert "old photos" in page
    assert page.count("It begins again") == 5


def test_own_words_are_kept_shown_and_taken_away(ada):
    path = "/sources/early-on/words/"
    assert ada.client.post(path, {"words": "The stairs.\r\nAnd the cars."}).status_code == 302
    assert "The stairs." in see(ada, "/sources/early-on/")
    assert "The stairs." in see(ada, path)

    ada.client.post(path, {"words": "  "})
    assert ada.vault.get_single(OwnView).words == {}


def test_the_map_shows_words_and_answers_beside_the_moments(ada):
    ada.client.post("/sources/self-worth/words/", {"words": "Praise slides off."})
    for days in range(160, 0, -20):
        answers = {item.key: 1.0 + days % 3 for item in SELF_WORTH.items}
        at = NOW - timedelta(days=days)
        told = {"path": "", "language": "en", "now": at}
        operations.answer_measure(ada.vault, SELF_WORTH, answers, **told)
    page = see(ada)

    assert "Praise slides off." in page
    assert "You answered the questions on it on March 10, 2026." in page
    assert re.search(
        r"on a scale of 0 to 4, somewhere from [\d.]+ to [\d.]+ \(95% interval\)", page
    )
    assert "Your own usual is from" in page


def test_before_there_is_anything_each_is_explained(ada):
    assert "A need that is not said cannot be heard." in see(ada)
    judge(ada, Source.UNMET_NEEDS, "not_sure")

    assert "A need that is not said cannot be heard." not in see(ada)


def test_too_many_words_are_given_back(ada):
    page = read(ada.client.post("/sources/early-on/words/", {"words": "x" * 20_001}))

    assert "longer than a note can hold" in page
    assert "x" * 20_001 in page


def test_every_page_says_what_helps_and_why(ada):
    for source in Source:
        page = see(ada, f"/sources/{PLACES[source]}/")
        assert page.count("Why this?") >= 4
        assert "What tends to help" in page


def test_a_room_that_is_there_is_linked_and_one_that_is_not_is_not(ada):
    page = see(ada, "/sources/past-wounds/")

    assert 'href="/fears/"' in page
    assert "Go to Fears" in page


def test_where_there_is_danger_nothing_asks_for_a_talk(ada):
    tell_of_danger(ada)
    page = see(ada, "/sources/needs/")

    assert "one wish that may be refused" not in page
    assert "talk to somebody outside first" in page
    assert "Name the need for yourself first" in page


def test_without_danger_the_talk_is_there(ada):
    assert "one wish that may be refused" in see(ada, "/sources/needs/")


def test_a_settled_pattern_is_named_where_it_touches(ada):
    listed = ContextList().add("old photos").point("1", frozenset({PAST}))
    ada.vault.put_single(listed, on=NOW.date())
    for days in range(1, 61):
        there = days % 3 == 0
        live(ada, 1, since=days, felt=8.0 if there else 2.0, contexts={"1": float(there)})
    assert "goes together with" not in see(ada, "/sources/past-wounds/")

    ada.client.get("/patterns/")
    assert "“old photos” goes together with" in see(ada, "/sources/past-wounds/")


def test_old_dates_do_not_break_the_map(ada):
    live(ada, 10, WORTH, since=2)
    ada.vault.put(
        Moment(at=datetime(1971, 1, 1, tzinfo=UTC), felt_insecurity=9.0, sources=(PAST,)),
        month_of=date(1971, 1, 1),
    )

    assert "From 11 hard days" in see(ada)
