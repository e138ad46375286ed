"""The difference between two texts can be read, and loses nothing."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearthside.core.agreements import Terms, compare
from hearthside.core.agreements.comparing import Kind, compare_words


def rebuild(pieces, without):
    return "".join(piece.text for piece in pieces if piece.kind is not without)


@given(st.text(max_size=80), st.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_both_texts_are_in_the_pieces(before, after):
    pieces = compare_words(before, after)

    assert rebuild(pieces, Kind.IN) == before
    assert rebuild(pieces, Kind.OUT) == after


@given(st.text(max_size=80))
@settings(deadline=None)
def test_a_text_does_not_differ_from_itself(text):
    assert all(piece.kind is Kind.SAME for piece in compare_words(text, text))


def test_words_are_compared_as_words_in_either_script():
    assert [(p.kind.value, p.text) for p in compare_words("call me at nine", "call me at ten")] == [
        ("same", "call me at "),
        ("out", "nine"),
        ("in", "ten"),
    ]
    assert [p.text for p in compare_words("周二晚上打电话", "周四晚上打电话")] == [
        "周",
        "二",
        "四",
        "晚上打电话",
    ]


def test_each_field_tells_whether_it_changed():
    told = compare(
        Terms(action="a walk", review_on=date(2026, 3, 8)),
        Terms(action="a walk", how_often="each Sunday"),
    )

    assert [change.name for change in told.words if change.is_changed] == ["how_often"]
    assert [change.name for change in told.days if change.is_changed] == ["review_on"]
    assert told.is_changed
    assert not compare(Terms(action="a", round=1), Terms(action="a", round=2)).is_changed


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("word " * 10_000, "ward " * 10_000),
        ("一" * 50_000, "二" * 50_000),
        ("line\n" * 10_000, "other\n" * 10_000),
        ("ab" * 25_000, "ba" * 25_000),
        ("a b " * 140, "b a " * 140),
        ("x\ny\n" * 900, "y\nx\n" * 900),
    ],
)
def test_a_long_text_is_compared_within_a_breath(before, after):
    start = time.process_time()
    pieces = compare_words(before, after)

    assert rebuild(pieces, Kind.IN) == before
    assert rebuild(pieces, Kind.OUT) == after
    assert time.process_time() - start < 5
