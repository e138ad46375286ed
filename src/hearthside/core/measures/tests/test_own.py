import re
from itertools import chain
from pathlib import Path

import pytest

from hearthside.core.measures import score_answers
from hearthside.core.measures.answer_sheet import fill_in
from hearthside.core.measures.measure import hash_measure
from hearthside.core.measures.own import FIVE_SOURCES, OWN_MEASURES, find_own_measure

from .people_and_sheets import NOON

PAGES = Path(__file__).parents[5] / "docs" / "methods" / "measures"
each_measure = pytest.mark.parametrize("measure", OWN_MEASURES, ids=lambda m: m.id)

EVERY_HASH_THERE_EVER_WAS = {
    "19c5455286b9e3eb2f3bd257e9d45218": "past_wounds",
    "3aa1ecee609ab23fc2926df57c920461": "attachment",
    "9dcacca1419b9b01044821cb2b66e73b": "self_worth",
    "846cce6a68e41bbcb78c86f987ecaa70": "communication",
    "713c801c091fcfe120bf8e6e3a508822": "comparison",
    "8eeb3f462d363c72208b3cccb6e2e335": "showing",
    "c4985d278e76b429528ca790ae340619": "cost",
}
"""Add the new hash when a measure changes, and put its old wording into `RETIRED_MEASURES`."""


def test_there_is_one_for_each_source_one_for_how_it_shows_and_one_for_what_it_costs():
    assert len(FIVE_SOURCES) == 5
    assert [m.id for m in OWN_MEASURES[5:]] == ["showing", "cost"]


def test_no_answer_loses_the_words_it_was_given_to():
    assert {
        h: find_own_measure(h).id for h in EVERY_HASH_THERE_EVER_WAS
    } == EVERY_HASH_THERE_EVER_WAS
    assert {hash_measure(m) for m in OWN_MEASURES} <= set(EVERY_HASH_THERE_EVER_WAS)


@each_measure
def test_it_says_what_it_is_not(measure):
    assert measure.about == "Written for this app; not a test; no normal value."
    assert (measure.is_own, measure.validated) == (True, False)
    assert not any(part.reliability or part.norms for part in measure.subscales)


@each_measure
def test_it_is_short_and_every_statement_is_counted_once(measure):
    counted = list(chain.from_iterable(part.items for part in measure.subscales))

    assert 5 <= len(measure.items) <= 8
    assert sorted(counted) == sorted(item.key for item in measure.items)
    assert len({item.text for item in measure.items}) == len(measure.items)


@each_measure
def test_saying_yes_to_everything_is_no_highest_score(measure):
    most = {item.key: 4.0 for item in measure.items}
    found = score_answers(measure, fill_in(measure, most, answered_at=NOON)).subscales

    assert sum(score.points for score in found) < 4 * len(found)
    assert any(item.reverse_keyed for item in measure.items)


@each_measure
def test_its_statements_are_short_plain_and_without_a_no(measure):
    for item in measure.items:
        words = re.findall(r"[A-Za-z']+", item.text)
        assert len(words) <= 13, item.text
        assert max(map(len, words)) <= 10, item.text
        # "A no" is a thing; a statement that says no makes a no of a yes.
        said = item.text.lower().replace("a no ", "")
        assert not {"not", "no", "never", "always", "nobody"} & set(said.split()), item.text
        assert item.text.endswith(".")


@each_measure
def test_it_is_never_asked_daily(measure):
    assert measure.days_between >= 14


@each_measure
def test_its_page_shows_the_very_statements(measure):
    page = (PAGES / f"{measure.id}.md").read_text("utf-8")
    rows = re.findall(
        r"^\| `(\w+)` \| (.+?) \| (as it is|the other way round) \|$", page, re.MULTILINE
    )

    assert rows == [
        (
            key,
            measure.item(key).text,
            "the other way round" if measure.item(key).reverse_keyed else "as it is",
        )
        for part in measure.subscales
        for key in part.items
    ]
    assert "not a test; no normal value" in page


def test_no_two_measures_share_a_statement():
    texts = [item.text for measure in OWN_MEASURES for item in measure.items]

    assert len(set(texts)) == len(texts)
