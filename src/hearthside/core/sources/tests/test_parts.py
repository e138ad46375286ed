"""Moments that point to sources, the person's own view of them, and hints from words."""

from datetime import UTC, datetime

import pytest

from hearthside.core.diary import ContextList, Moment
from hearthside.core.diary.context import Context
from hearthside.core.document import decode, encode
from hearthside.core.sources import Judgement, OwnView, Source
from hearthside.core.sources.hint import find_hints
from hearthside.core.sources.tagged import tag_moments

AT = datetime(2026, 3, 10, 23, 30, tzinfo=UTC)
WORTH, NEEDS, PAST = Source.SELF_WORTH, Source.UNMET_NEEDS, Source.PAST_INJURY
CONTEXTS = (
    ContextList()
    .add("an old photo")
    .add("not heard")
    .add("unheard")
    .point("1", frozenset({PAST}))
    .point("2", frozenset({NEEDS}))
)


def tagged(listed=CONTEXTS, **told):
    (found,) = tag_moments([Moment(at=AT, felt_insecurity=6.0, **told)], listed)
    return found


def test_a_moment_points_where_its_contexts_and_the_person_point():
    found = tagged(contexts={"1": 1.0, "2": 0.0}, sources=(WORTH,))

    assert found.sources == {PAST, WORTH}
    assert found.asked == {PAST, NEEDS}
    assert found.on == AT.date()


def test_a_merged_context_points_where_the_other_one_does():
    assert tagged(CONTEXTS.merge("3", into="2"), contexts={"3": 1.0}).sources == {NEEDS}


def test_a_change_to_the_list_changes_what_old_moments_point_to():
    changed = CONTEXTS.point("1", frozenset())

    assert tagged(changed, contexts={"1": 1.0}).sources == frozenset()


def test_lists_and_moments_from_before_there_were_sources_still_open():
    old = b'{"contexts":[{"id":"1","name":"late reply"}]}'
    assert decode(old, ContextList).contexts == (Context(id="1", name="late reply"),)

    moment = b'{"at":"2026-03-10T23:30:00Z","felt_insecurity":6.0}'
    assert decode(moment, Moment).sources == ()


def test_an_own_view_comes_back_as_it_was_sealed():
    view = OwnView().judge(WORTH, Judgement.FITS).describe(PAST, "My first flat.")

    assert decode(encode(view), OwnView) == view
    assert view.judge(WORTH, None).describe(PAST, "") == OwnView()


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("reminded of an old hurt", PAST),
        ("my ex wrote", PAST),
        ("Family on the phone", Source.ATTACHMENT_HISTORY),
        ("made a mistake", WORTH),
        ("A QUARREL", NEEDS),
        ("social media", Source.SOCIAL_COMPARISON),
        ("刷朋友圈", Source.SOCIAL_COMPARISON),
    ],
)
def test_a_name_that_speaks_of_a_source_gives_a_hint(name, source):
    assert [hint.source for hint in find_hints(name)] == [source]


@pytest.mark.parametrize(
    "name",
    ["late reply", "cancelled plan", "change of tone", "next exam", "gold", "slept badly", ""],
)
def test_a_name_that_could_be_any_of_them_gives_none(name):
    assert find_hints(name) == ()
