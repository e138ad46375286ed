"""What counts as a reply, when it stays silent, and what is kept of a look."""

import random
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from hearthside.core.document import decode, encode
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.replies import ReplyTimes, describe_replies
from hearthside.core.replies.kept import forget_ranges, keep_ranges, turn_around

MONDAY = 4
NOON, EVENING = 12 * 60, 18 * 60


def ask_and_answer(wait, *, days=14, at=NOON):
    """A message of one person at this minute of each day, answered by the other."""
    times = [
        day * 1440 + minute for day in range(MONDAY, MONDAY + days) for minute in (at, at + wait)
    ]
    return describe_replies(times, [0, 1] * days).second


def test_a_wait_runs_from_the_last_message_of_a_turn():
    times = [d * 1440 + m for d in range(MONDAY, MONDAY + 14) for m in (NOON, NOON + 30, NOON + 40)]
    afternoon = describe_replies(times, [0, 0, 1] * 14).second[1]

    assert (afternoon.n, afternoon.low.value, afternoon.high.value) == (10, 10.0, 10.0)


def test_after_eight_hours_and_over_a_night_nothing_is_a_reply():
    assert ask_and_answer(481)[1].n == 0
    assert ask_and_answer(480)[1].n == 10
    assert ask_and_answer(7 * 60, at=23 * 60)[2].n == 0
    assert ask_and_answer(2 * 60, at=23 * 60)[2].n == 10


def test_what_is_written_after_midnight_is_left_out():
    assert sum(cell.n for cell in ask_and_answer(10, at=30)) == 0


def test_only_the_last_half_year_counts():
    old = [day * 1440 + minute for day in range(MONDAY, 40) for minute in (NOON, NOON + 300)]
    new = [day * 1440 + minute for day in range(400, 430) for minute in (NOON, NOON + 5)]
    afternoon = describe_replies([*old, *new], [0, 1] * (len(old + new) // 2)).second[1]

    assert afternoon.high.value == 5.0


def test_a_part_of_the_week_is_silent_before_ten_days():
    assert ask_and_answer(10, days=9)[1].low == NotEnoughData(have=7, need=10)


def test_both_are_described_in_the_same_way():
    dice = random.Random(2)
    times = sorted(dice.uniform(4, 60) * 1440 for _ in range(4000))
    sender = [dice.randrange(2) for _ in times]
    ranges = describe_replies(times, sender)
    swapped = describe_replies(times, [1 - who for who in sender])

    assert (swapped.first, swapped.second) == (ranges.second, ranges.first)


@settings(deadline=None, max_examples=80)
@given(st.lists(st.tuples(st.floats(-1e9, 1e9), st.integers(0, 1)), max_size=200))
def test_whatever_the_times_each_end_lies_within_its_interval(messages):
    ranges = describe_replies([at for at, _who in messages], [who for _at, who in messages])

    for cell in (*ranges.first, *ranges.second):
        for end in (cell.low, cell.high):
            if isinstance(end, Estimate):
                assert 0 <= end.low <= end.value <= end.high <= 480


def test_a_look_is_kept_and_read_back_exactly():
    found = describe_replies([], [])
    kept = keep_ranges(
        found, looked_on=date(2026, 6, 1), first_on=date(2026, 1, 5), last_on=date(2026, 5, 4)
    )

    assert decode(encode(kept), ReplyTimes) == kept
    assert turn_around(kept).mine == kept.theirs
    assert forget_ranges(kept) == ReplyTimes(looked_on=date(2026, 6, 1))
