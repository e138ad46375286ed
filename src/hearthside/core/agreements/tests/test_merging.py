"""Two sides make one agreement: in any order, however often, and only with both yeses."""

from datetime import date, timedelta
from itertools import permutations
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hearthside.core.agreements import Agreement, Side, State, Terms, merge, next_round
from hearthside.core.document import decode, encode

ID = UUID(int=1)
TODAY = date(2026, 3, 10)
WALK = Terms(action="a walk on Sunday")
CALL = Terms(action="a call on Tuesday", round=2)

texts = st.builds(
    Terms,
    action=st.sampled_from(["a walk", "a call", "一起吃饭"]),
    round=st.integers(1, 3),
    trial_until=st.sampled_from([None, TODAY, TODAY - timedelta(days=1)]),
    review_on=st.sampled_from([None, TODAY, TODAY + timedelta(days=9)]),
)
maybe = st.none() | texts
sides = st.none() | st.builds(
    Side, agreement=st.just(ID), standing=maybe, offer=maybe, retired=st.booleans()
)


def side(**told):
    return Side(agreement=ID, **told)


@given(sides, sides)
@settings(max_examples=300, deadline=None)
def test_both_see_the_same_from_their_own_side(one, other):
    assert merge(one, other) == merge(other, one).mirrored()
    assert merge(one, other).state(TODAY) == merge(other, one).state(TODAY)


@given(sides, sides)
@settings(max_examples=300, deadline=None)
def test_nothing_is_agreed_without_two_yeses_to_the_same_fingerprint(one, other):
    agreed = merge(one, other).agreed
    if agreed is None:
        assert one is None or other is None or not set(one.texts) & set(other.texts)
    else:
        assert agreed.mark in one.texts
        assert agreed.mark in other.texts


@given(sides, sides)
@settings(max_examples=200, deadline=None)
def test_either_retires_it_alone(one, other):
    if one is not None:
        assert merge(replace(one, retired=True), other).state(TODAY) is State.RETIRED
        assert merge(other, replace(one, retired=True)).state(TODAY) is State.RETIRED


@given(sides)
@settings(deadline=None)
def test_a_side_with_itself_is_what_it_says(one):
    alone = merge(one, one)
    if one is not None and one.texts:
        assert alone.agreed in one.texts.values()
        assert alone.agreed.round == one.latest_round
    else:
        assert alone.agreed is None


@given(sides)
@settings(deadline=None)
def test_a_side_comes_back_as_it_was_sealed(one):
    if one is not None:
        assert decode(encode(one), Side) == one


class Pair:
    """Two people who act and are told of each other's side late, twice, or out of order."""

    def __init__(self):
        self.says = {"ben": side(), "cleo": side()}

    def act(self, who, deed):
        mine, theirs = self.says[who], self.says["cleo" if who == "ben" else "ben"]
        self.says[who] = {"offer": offer, "yes": say_yes, "retire": retire}[deed](mine, theirs)


def offer(mine, theirs):
    text = Terms(action="text", round=next_round(mine, theirs))
    agreed = merge(mine, theirs).agreed
    return replace(mine, standing=agreed, offer=text)


def say_yes(mine, theirs):
    text = merge(mine, theirs).their_offer
    return mine if text is None else replace(mine, standing=text, offer=None)


def retire(mine, _theirs):
    return replace(mine, retired=True)


@given(
    st.lists(
        st.tuples(st.sampled_from(["ben", "cleo"]), st.sampled_from(["offer", "yes"])), max_size=12
    )
)
@settings(max_examples=300, deadline=None)
def test_a_standing_agreement_stays_until_both_say_yes_to_another(deeds):
    pair, before = Pair(), None
    for who, deed in deeds:
        pair.act(who, deed)
        after = merge(pair.says["ben"], pair.says["cleo"]).agreed
        if before is not None:
            assert after is not None
            assert after == before or deed == "yes"
        before = after


def test_a_text_said_again_later_needs_a_yes_of_its_own():
    pair = Pair()
    for who, deed in (("ben", "offer"), ("cleo", "yes"), ("ben", "offer"), ("cleo", "yes")):
        pair.act(who, deed)
    second = merge(pair.says["ben"], pair.says["cleo"]).agreed
    first = replace(second, round=1)
    pair.says["cleo"] = replace(pair.says["cleo"], offer=replace(first, round=3))

    assert merge(pair.says["ben"], pair.says["cleo"]).agreed == second


def test_how_it_goes():
    nothing, ben, cleo = None, side(offer=WALK), side(offer=CALL)

    assert merge(nothing, nothing) == Agreement()
    assert merge(ben, nothing).state(TODAY) is State.PROPOSED
    assert merge(nothing, ben).their_offer == WALK
    assert merge(ben, cleo).state(TODAY) is State.COUNTERED
    assert merge(side(standing=CALL), cleo).state(TODAY) is State.AGREED


def test_the_days_of_a_text_decide_what_it_is_today():
    def state(**days):
        text = replace(WALK, **days)
        return merge(side(offer=text), side(standing=text)).state(TODAY)

    assert state(trial_until=TODAY) is State.ON_TRIAL
    assert state(trial_until=TODAY - timedelta(days=1)) is State.REVIEW
    assert state(review_on=TODAY) is State.REVIEW
    assert state(review_on=TODAY + timedelta(days=1)) is State.AGREED
    assert state(trial_until=TODAY, review_on=TODAY) is State.REVIEW


def test_a_change_lies_beside_what_stands():
    ben, cleo = side(offer=WALK), side(standing=WALK, offer=CALL)
    told = merge(ben, cleo)

    assert told.agreed == WALK
    assert told.their_offer == CALL
    assert told.my_offer is None


def test_both_counter_at_once_and_one_yes_ends_it():
    ben, cleo = side(offer=CALL), side(offer=replace(WALK, round=2))
    for order in permutations([replace(ben, standing=cleo.offer, offer=None), cleo]):
        assert merge(*order).agreed == cleo.offer


def test_crossed_yeses_agree_to_nothing_and_say_so():
    ben, cleo = side(standing=CALL), side(standing=WALK)

    assert merge(ben, cleo).state(TODAY) is State.COUNTERED
    assert merge(ben, cleo).their_offer == WALK
