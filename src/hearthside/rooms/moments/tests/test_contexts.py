"""The list of contexts: nothing that was logged is ever lost by changing it."""

import re
from datetime import UTC, datetime

import pytest

from hearthside.core.diary import ContextList, Moment, Source
from hearthside.core.diary.entry import NewContext
from hearthside.rooms.moments import operations

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def names(ada):
    new = (NewContext("late reply"), NewContext("slow reply"), NewContext("a quarrel"))
    operations.add_contexts(ada.vault, new, now=NOW)


def contexts(person):
    return {c.id: c for c in person.vault.get_single(ContextList).contexts}


def act(person, id, verb, **fields):
    return person.client.post(f"/moments/contexts/{id}/{verb}/", fields)


def read(response):
    return response.content.decode()


def test_a_context_gets_another_name(ada):
    assert act(ada, "1", "rename", name="  no   answer ").status_code == 302

    assert contexts(ada)["1"].name == "no answer"


def test_a_name_that_is_taken_leads_to_an_offer_to_merge(ada):
    page = read(act(ada, "2", "rename", name="Late Reply"))

    assert "on your list already" in page
    assert 'action="/moments/contexts/2/merge/"' in page
    assert contexts(ada)["2"].name == "slow reply"


@pytest.mark.parametrize("name", ["", "   ", "x" * 61])
def test_a_name_that_cannot_be_gets_one_sentence(ada, name):
    assert "A name needs 1 to 60 characters" in read(act(ada, "2", "rename", name=name))


def test_merged_contexts_count_as_one_and_can_be_taken_apart(ada):
    ada.vault.put(Moment(at=NOW, felt_insecurity=5.0, contexts={"2": 1.0}), id=None, month_of=NOW)
    act(ada, "2", "merge", into="1")
    assert contexts(ada)["2"].merged_into == "1"
    assert "counts as" in read(ada.client.get("/moments/contexts/"))

    act(ada, "2", "separate")
    assert contexts(ada)["2"].merged_into is None
    assert ada.vault.all(Moment)[0].document.contexts == {"2": 1.0}


def test_taking_apart_waits_until_the_name_is_free(ada):
    act(ada, "2", "merge", into="1")
    act(ada, "1", "rename", name="slow reply")

    assert "Another one has this name by now" in read(act(ada, "2", "separate"))


def test_a_context_rests_and_comes_back(ada):
    act(ada, "3", "retire")
    assert "a quarrel" not in read(ada.client.get("/moments/new/"))
    assert "a quarrel" in read(ada.client.get("/moments/contexts/"))

    act(ada, "3", "bring-back")
    assert not contexts(ada)["3"].retired


def test_a_context_is_marked(ada):
    act(ada, "1", "mark", day_level="on", soothing="on")
    assert (contexts(ada)["1"].day_level, contexts(ada)["1"].soothing) == (True, True)

    act(ada, "1", "mark")
    assert (contexts(ada)["1"].day_level, contexts(ada)["1"].soothing) == (False, False)


def test_ideas_and_own_words_are_added_once(ada):
    fields = {"suggested": ["late-reply", "alcohol"], "more": "his mother, A QUARREL"}
    ada.client.post("/moments/contexts/add/", fields)

    assert [c.name for c in contexts(ada).values()] == [
        "late reply",
        "slow reply",
        "a quarrel",
        "alcohol",
        "his mother",
    ]


def test_too_long_a_name_gets_one_sentence_and_is_not_lost(ada):
    fields = {"suggested": ["alcohol"], "more": "his mother, " + "x" * 61}
    page = read(ada.client.post("/moments/contexts/add/", fields))

    assert page.count("Keep each thing to 60 characters or fewer.") == 1
    assert "further down" not in page
    assert fields["more"] in page
    assert re.search(r'value="alcohol" id="id_suggested_\d+" checked', page)
    assert len(contexts(ada)) == 3


def test_a_context_at_rest_comes_back_when_its_name_is_added(ada):
    act(ada, "3", "retire")
    ada.client.post("/moments/contexts/add/", {"more": "a quarrel"})

    assert not contexts(ada)["3"].retired


@pytest.mark.parametrize("verb", ["rename", "merge", "separate", "mark", "retire", "bring-back"])
def test_there_is_no_such_context(ada, verb):
    assert act(ada, "99", verb, name="x", into="1").status_code == 404


def test_private_names_stay_out_of_cookies(ada):
    response = act(ada, "1", "rename", name="the man next door")

    assert "next door" not in str(response.headers) + str(response.cookies)


def test_a_context_is_said_to_touch_something_and_not_any_more(ada):
    assert (
        act(ada, "1", "touches", sources=["past_relational_injury", "self_worth"]).status_code
        == 302
    )
    assert contexts(ada)["1"].sources == (Source.PAST_INJURY, Source.SELF_WORTH)
    assert read(ada.client.get("/moments/contexts/")).count("checked") == 2

    act(ada, "1", "touches")
    assert contexts(ada)["1"].sources == ()


def test_a_source_there_is_none_of_changes_nothing(ada):
    assert "not one of the five" in read(act(ada, "1", "touches", sources=["the moon"]))
    assert contexts(ada)["1"].sources == ()


def test_a_name_that_speaks_of_a_source_is_pointed_out_and_never_ticked(ada):
    page = read(ada.client.get("/moments/contexts/"))

    assert page.count("Tick it only if that is so for you") == 1
    assert "The word “quarrel” is in its name" in page
    assert "checked" not in page


def test_whoever_has_said_what_it_touches_is_not_told_again(ada):
    act(ada, "3", "touches", sources=["self_worth"])

    assert "is in its name" not in read(ada.client.get("/moments/contexts/"))
