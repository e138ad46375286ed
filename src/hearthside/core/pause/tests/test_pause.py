"""A pause ends in a return, whoever starts it, and whatever arrives late or twice."""

import doctest
from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec
import pytest

from hearthside.core.document import decode, encode
from hearthside.core.pause import (
    MyPause,
    Pause,
    PauseSide,
    Phase,
    acts,
    come_back,
    extend,
    join,
    join_wishes,
    length,
    merge,
    offer_time,
    pause,
    start,
)
from hearthside.core.pause import joint as joining

EIGHT = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
NOTES = UUID(int=1)


def after(minutes):
    return EIGHT + timedelta(minutes=minutes)


def see(side, theirs=None, *, at, has_other=True, **mine) -> Pause:
    own = MyPause(side=side, notes=NOTES, is_shared=has_other, **mine) if side else None
    return merge(own, theirs, after(at), has_other=has_other)


def joint(side, theirs=None, *, at=0):
    return join(side, theirs, after(at))


BEN = start(minutes=10, now=EIGHT)


def test_the_other_rests_too_without_doing_anything():
    seen = see(None, BEN, at=3)

    assert seen.phase is Phase.RESTING
    assert seen.joint.return_at == after(10)


def test_after_the_rest_it_is_time_to_return_for_both():
    assert see(BEN, at=10).phase is Phase.TIME_TO_RETURN
    assert see(None, BEN, at=10).phase is Phase.TIME_TO_RETURN


def test_coming_back_early_leaves_the_other_their_rest():
    early = come_back(joint(BEN), after(4))

    assert see(early, at=4).phase is Phase.WAITING
    assert see(None, early, at=4).phase is Phase.RESTING
    assert see(None, early, at=4).joint.rest_until == after(10)


def test_two_who_are_back_early_need_not_wait_for_the_clock():
    ben = come_back(joint(BEN), after(4))
    cleo = come_back(joint(None, ben), after(5))

    assert see(ben, cleo, at=5).phase is Phase.REPAIR
    assert see(cleo, ben, at=5).step == 1


def test_nobody_is_waited_for_where_there_is_nobody():
    assert see(come_back(joint(BEN), after(10)), at=10, has_other=False).phase is Phase.REPAIR


def test_the_steps_can_be_taken_without_waiting():
    assert see(come_back(joint(BEN), after(10)), at=10, step=1).phase is Phase.REPAIR


def test_after_the_third_step_it_is_over():
    back = come_back(joint(BEN), after(10))

    assert see(back, at=30, step=3).step == 3
    assert see(back, at=30, step=4).phase is Phase.OVER


def test_each_extends_once():
    once = extend(joint(BEN), after(9))
    assert extend(joint(once), after(15)) == once
    both = extend(join(None, once, after(12)), after(12))

    assert once.longer_until == after(20)
    assert join(once, both, after(12)).rest_until == after(30)
    assert not see(once, both, at=12).may_extend


def test_it_is_made_longer_from_now_when_the_time_has_passed():
    assert extend(joint(BEN, at=15), after(15)).longer_until == after(25)


def test_both_at_once_is_one_pause_with_the_later_end():
    cleo = start(minutes=20, now=EIGHT + timedelta(seconds=1))
    for pair in ((BEN, cleo), (cleo, BEN)):
        assert joint(*pair, at=1).rest_until == after(20) + timedelta(seconds=1)
        assert joint(*pair, at=1).began_at == EIGHT


def test_a_start_after_the_rest_is_another_pause():
    later = start(minutes=10, now=after(30))

    assert joint(BEN, later, at=30).one is None
    assert see(BEN, later, at=31, step=4).phase is Phase.RESTING


def test_a_start_after_both_came_back_early_is_another_pause():
    ben, cleo = come_back(joint(BEN), after(3)), come_back(joint(None, BEN), after(4))
    again = start(minutes=10, now=after(6))

    assert joint(again, cleo, at=6).rest_until == after(16)
    assert joint(again, cleo, at=6).other is None
    assert see(cleo, again, at=7).phase is Phase.RESTING
    assert ben.back_at == after(3)


def test_a_new_time_asks_both_to_come_back_then():
    ben = come_back(joint(BEN), after(11))
    cleo = offer_time(join(None, ben, after(12)), after(60), after(12))

    assert see(ben, cleo, at=12).phase is Phase.NEW_TIME
    assert see(ben, cleo, at=60).phase is Phase.TIME_TO_RETURN
    assert see(ben, cleo, at=12).joint.return_at == after(60)


def test_of_two_new_times_the_later_one_holds():
    ben = offer_time(joint(BEN, at=11), after(60), after(11))
    cleo = offer_time(join(None, ben, after(12)), after(40), after(12))

    assert join(ben, cleo, after(12)).return_at == after(60)


def test_a_new_time_that_is_set_within_the_rest_holds_at_once_for_both():
    ben = offer_time(joint(BEN), after(60), after(4))

    assert see(ben, at=4).phase is Phase.NEW_TIME
    assert see(None, ben, at=4).phase is Phase.NEW_TIME
    assert see(None, offer_time(joint(BEN), after(8), after(4)), at=5).phase is Phase.RESTING


def test_letting_it_be_is_for_oneself_and_a_new_time_asks_again():
    let_be = {"over_at": after(20)}
    assert see(BEN, at=21, **let_be).phase is Phase.NONE
    cleo = offer_time(join(None, BEN, after(25)), after(90), after(25))

    assert see(BEN, cleo, at=26, **let_be).phase is Phase.NEW_TIME


def test_an_unreturned_pause_is_offered_again_and_then_gone():
    assert not see(BEN, at=60).is_long_ago
    assert see(BEN, at=60 * 24).is_long_ago
    assert see(BEN, at=60 * 24 * 4).phase is Phase.NONE


def test_the_others_return_and_words_do_not_show_before_ones_own():
    theirs = msgspec.structs.replace(come_back(joint(BEN), after(4)), felt="small")

    assert see(None, theirs, at=5).theirs is None
    mine = come_back(join(None, theirs, after(6)), after(6))
    assert see(mine, theirs, at=6).theirs.felt == "small"


def test_the_longer_wish_holds_within_bounds():
    assert join_wishes(10, 25) == join_wishes(25, 10) == 25
    assert join_wishes(1) == 5
    assert join_wishes(10, None) == 10


@pytest.mark.parametrize(
    "forged",
    [
        {"began_at": after(60)},
        {"began_at": after(-10), "minutes": 10**6},
        {"began_at": after(-10), "longer_until": after(10**6)},
        {"began_at": after(-10), "new_time_at": after(10**6), "offered_at": after(-1)},
        {"began_at": after(-10), "new_time_at": after(10**6), "offered_at": after(10**6)},
        {"began_at": datetime(1, 1, 1, tzinfo=UTC)},
    ],
)
def test_whatever_stands_in_the_files_a_pause_ends(forged):
    seen = join(None, PauseSide(**forged), EIGHT)

    assert seen is None or seen.return_at <= EIGHT + timedelta(days=2, minutes=1)


def test_a_moment_without_an_offset_does_not_open():
    raw = encode(BEN).replace(b"20:00:00Z", b"20:00:00")

    with pytest.raises(msgspec.ValidationError):
        decode(raw, PauseSide)


@pytest.mark.parametrize(
    "module", [acts, joining, length, pause], ids=lambda module: module.__name__
)
def test_its_examples_run(module):
    tried = doctest.testmod(module)

    assert tried.attempted > 0
    assert tried.failed == 0
