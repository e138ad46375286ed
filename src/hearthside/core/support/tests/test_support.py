"""Who is there for what: told from what was entered, changed, taken off and put back."""

from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from hearthside.core.document import decode, encode
from hearthside.core.support import (
    STEP_IDEAS,
    Feeling,
    Shape,
    StepOutcome,
    SupportMap,
    Tie,
    TieKind,
    WideningStep,
    describe_breadth,
)

TODAY = date(2026, 3, 10)

ties = st.lists(
    st.builds(
        Tie,
        id=st.builds(UUID, int=st.integers(1, 6)),
        name=st.just("Ines"),
        kind=st.sampled_from(TieKind),
        added_on=st.just(TODAY),
        feelings=st.lists(st.sampled_from(Feeling), unique=True).map(tuple),
    ),
    max_size=6,
)


def tie(n=1, kind=TieKind.FRIEND, *feelings):
    return Tie(id=UUID(int=n), name=f"tie {n}", kind=kind, added_on=TODAY, feelings=feelings)


def step(n=9, **more):
    return WideningStep(id=UUID(int=n), words="say hello", written_on=TODAY, **more)


def test_nobody_is_an_answer():
    breadth = describe_breadth([])

    assert breadth.shape is Shape.NOBODY
    assert breadth.open == tuple(Feeling)
    assert breadth.covered == breadth.only_partner == ()


def test_only_the_partner_is_seen_as_a_whole_and_by_feeling():
    partner = tie(1, TieKind.PARTNER, Feeling.SAD, Feeling.GLAD)
    assert describe_breadth([partner]).shape is Shape.ONLY_PARTNER

    breadth = describe_breadth([partner, tie(2, TieKind.ANIMAL, Feeling.SAD)])
    assert breadth.shape is Shape.SEVERAL
    assert breadth.only_partner == (Feeling.GLAD,)
    assert breadth.covered == (Feeling.SAD, Feeling.GLAD)


def test_one_who_is_not_the_partner_is_one():
    assert describe_breadth([tie(1, TieKind.ONESELF)]).shape is Shape.ONE


@given(ties)
def test_every_feeling_is_told_once_and_counts_what_was_entered(known):
    breadth = describe_breadth(known)

    assert [one.feeling for one in breadth.feelings] == list(Feeling)
    assert len(breadth.covered) + len(breadth.open) == len(Feeling)
    assert set(breadth.only_partner) <= set(breadth.covered)
    for one in breadth.feelings:
        assert one.ties == tuple(t for t in known if one.feeling in t.feelings)


def test_a_tie_is_changed_in_its_place():
    kept = SupportMap().keep_tie(tie(1)).keep_tie(tie(2)).keep_tie(tie(1, TieKind.GROUP))

    assert [one.kind for one in kept.ties] == [TieKind.GROUP, TieKind.FRIEND]


def test_what_was_taken_off_is_put_back_once():
    kept = SupportMap().keep_tie(tie()).keep_step(step())
    for key in (tie().id, step().id):
        without = kept.take_off(key)
        assert len(without.ties) + len(without.steps) == 1
        assert without.put_back() == kept
        assert without.put_back().put_back() == kept


def test_the_next_change_forgets_what_was_taken_off():
    kept = SupportMap().keep_tie(tie(1)).keep_tie(tie(2))
    without = kept.take_off(UUID(int=1))

    for later in (without.keep_step(step()), without.forget(), without.take_off(UUID(int=2))):
        assert UUID(int=1) not in {one.id for one in (*later.ties, *later.taken_ties)}


def test_taking_off_what_is_not_there_changes_nothing():
    kept = SupportMap().keep_tie(tie())

    assert kept.take_off(UUID(int=7)) == kept


def test_a_map_is_full_at_forty():
    kept = SupportMap(ties=tuple(tie(n) for n in range(39)))

    assert not kept.is_full
    assert kept.keep_tie(tie(39)).is_full
    assert not kept.keep_tie(tie(39)).has_room_for(UUID(int=40))
    assert kept.keep_tie(tie(39)).has_room_for(UUID(int=39))


def test_it_opens_as_it_was_sealed():
    told = {"outcome": StepOutcome.NOT_DONE, "how_it_went": "下雨了", "planned_on": TODAY}
    kept = SupportMap(ties=(tie(1, TieKind.PLACE, Feeling.ANGRY),), steps=(step(**told),))

    assert decode(encode(kept), SupportMap) == kept
    assert decode(b"{}", SupportMap) == SupportMap()


def test_every_step_says_when_not_and_none_is_about_the_partner():
    assert len({idea.key for idea in STEP_IDEAS}) == len(STEP_IDEAS) == 12
    for idea in STEP_IDEAS:
        assert all((idea.words, idea.why, idea.minutes))
        assert idea.not_when.startswith("Not ")
        assert "partner" not in f"{idea.words} {idea.why} {idea.not_when}"
    assert [idea.minutes for idea in STEP_IDEAS] == sorted(idea.minutes for idea in STEP_IDEAS)
