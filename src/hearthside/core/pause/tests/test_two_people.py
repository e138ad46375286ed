"""Whatever two people do, in whatever order and however late they see it, it is one pause for both."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from hearthside.core.pause import (
    MyPause,
    PauseSide,
    Phase,
    come_back,
    extend,
    join,
    merge,
    offer_time,
    start,
)

EIGHT = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
MOMENTS = st.integers(0, 8 * 60 * 60).map(lambda seconds: EIGHT + timedelta(seconds=seconds))
MAYBE = st.none() | MOMENTS
SIDES = st.builds(
    PauseSide,
    began_at=MOMENTS,
    minutes=st.integers(-5, 100),
    is_asked=st.booleans(),
    longer_until=MAYBE,
    back_at=MAYBE,
    new_time_at=MAYBE,
    offered_at=MAYBE,
)
ACTS = st.sampled_from(("start", "extend", "back", "time"))
PEOPLE = st.sampled_from((0, 1))
STORIES = st.lists(
    st.tuples(PEOPLE, ACTS, st.integers(0, 15 * 60), st.booleans(), st.integers(1, 3)), max_size=12
)


def own(side):
    return MyPause(side=side, notes=UUID(int=1), is_shared=True) if side else None


def see(side, theirs, now):
    return merge(own(side), theirs, now, has_other=True)


def do(act, mine, theirs, now, minutes):
    """The side a person writes, from what they see of the other's."""
    seen = see(mine, theirs, now)
    if act == "start":
        return start(minutes=minutes, now=now) if seen.is_between else mine
    if seen.joint is None:
        return mine
    if act == "time":
        return offer_time(seen.joint, now + timedelta(minutes=30), now)
    return (extend if act == "extend" else come_back)(seen.joint, now)


def told(joint):
    return joint and (joint.one, joint.other, joint.began_at, joint.rest_until, joint.return_at)


def mirror(joint):
    return joint and (joint.other, joint.one, joint.began_at, joint.rest_until, joint.return_at)


@given(one=SIDES | st.none(), other=SIDES | st.none(), now=MOMENTS)
def test_both_see_the_same_pause(one, other, now):
    assert mirror(join(one, other, now)) == told(join(other, one, now))


@given(one=SIDES, other=SIDES | st.none(), now=MOMENTS)
def test_a_return_time_is_always_set(one, other, now):
    joint = join(one, other, now)
    if joint is not None:
        assert joint.began_at + timedelta(minutes=5) <= joint.rest_until <= joint.return_at
        assert joint.return_at <= now + timedelta(days=2, minutes=1) + timedelta(hours=4)


@given(one=SIDES, other=SIDES, now=MOMENTS)
def test_joining_what_was_joined_changes_nothing(one, other, now):
    joint = join(one, other, now)
    if joint is not None:
        again = join(joint.one, joint.other, now)
        assert again == joint


@settings(max_examples=300)
@given(story=STORIES)
def test_nobody_ends_the_others_rest_and_every_replay_is_harmless(story):
    """Each act is made from what the person saw, which may be what stood there before the other's last act."""
    sides, seen_before, now = [None, None], [None, None], EIGHT
    for who, act, seconds, is_late, fives in story:
        now += timedelta(seconds=seconds)
        other = 1 - who
        theirs = seen_before[other] if is_late else sides[other]
        resting = see(sides[other], sides[who], now)
        seen_before[who] = sides[who]
        sides[who] = do(act, sides[who], theirs, now, 5 * fives)

        if resting.phase is Phase.RESTING:
            still = see(sides[other], sides[who], now)
            assert still.phase in (Phase.RESTING, Phase.NEW_TIME)
            assert still.joint.rest_until >= resting.joint.rest_until
            assert still.joint.return_at >= resting.joint.return_at
        # Sent twice, it is there once; only another time is said anew, with the same words.
        if act != "time":
            assert do(act, sides[who], theirs, now, 5 * fives) == sides[who]
        assert mirror(join(*sides, now)) == told(join(*reversed(sides), now))


@settings(max_examples=200)
@given(apart=st.integers(0, 599), one=st.integers(5, 60), other=st.integers(5, 60))
def test_two_starts_that_did_not_see_each_other_are_one_pause(apart, one, other):
    ben = start(minutes=max(one, 10), now=EIGHT)
    cleo = start(minutes=other, now=EIGHT + timedelta(seconds=apart))
    now = cleo.began_at

    for mine, theirs in ((ben, cleo), (cleo, ben)):
        seen = see(mine, theirs, now)
        assert seen.phase is Phase.RESTING
        assert seen.joint.one is not None
        assert seen.joint.other is not None
        assert seen.joint.rest_until == join(ben, cleo, now).rest_until


@given(story=STORIES)
def test_each_makes_it_longer_at_most_once(story):
    sides, now = [None, None], EIGHT
    longer: set[tuple[int, datetime, datetime]] = set()
    for who, act, seconds, _is_late, fives in story:
        now += timedelta(seconds=seconds)
        sides[who] = do(act, sides[who], sides[1 - who], now, 5 * fives)
        side = sides[who]
        if side is not None and side.longer_until is not None:
            longer.add((who, side.began_at, side.longer_until))

    assert len(longer) == len({(who, began_at) for who, began_at, _until in longer})
