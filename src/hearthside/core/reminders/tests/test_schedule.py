"""Which reminder is next, whatever the clocks do."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearthside.core.reminders import (
    Asked,
    ReminderPlan,
    Schedule,
    Window,
    end_quiet,
    first_instant,
    is_quiet,
    may_arrive,
    next_due,
    take_turn,
)

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Shanghai",
    "Pacific/Apia",
    "America/Santiago",
    "Africa/Casablanca",
    "Asia/Kathmandu",
)
ID = UUID(int=1)


def on_wall(year, month, day, hour=0, minute=0):
    return datetime.combine(date(year, month, day), time(hour, minute))


def plan(*windows, **more):
    made = tuple(Window(from_minute=a, until_minute=b) for a, b in windows)
    return ReminderPlan(is_on=True, windows=made, **more)


def schedule(made, zone=BERLIN, **more):
    return Schedule(made, zone, b"dice", **more)


def walls(made, start, days):
    """Every reminder of so many days, on the wall."""
    at, found = start, []
    while (at := next_due(made, at)) is not None and at < start + timedelta(days=days):
        found.append(made.wall(at))
    return found


def utc(*parts):
    return datetime(*parts, tzinfo=UTC)


def test_one_a_day_inside_the_window_and_not_at_the_same_time():
    found = walls(schedule(plan((18 * 60, 21 * 60))), utc(2026, 6, 1), 30)

    assert [wall.day for wall in found] == list(range(1, 31))
    assert all(18 <= wall.hour < 21 for wall in found)
    assert len({wall.time() for wall in found}) > 20


def test_the_same_dice_draw_the_same_times_and_others_do_not():
    made = schedule(plan((18 * 60, 21 * 60)))

    assert walls(made, utc(2026, 6, 1), 9) == walls(made, utc(2026, 6, 1), 9)
    assert walls(made, utc(2026, 6, 1), 9) != walls(
        replace(made, seed=b"other"), utc(2026, 6, 1), 9
    )


def test_times_are_spread_over_the_whole_window():
    found = walls(schedule(plan((18 * 60, 21 * 60))), utc(2026, 1, 1), 365)
    minutes = [(wall.hour - 18) * 60 + wall.minute for wall in found]
    by_half_hour = [sum(30 * k <= minute < 30 * (k + 1) for minute in minutes) for k in range(6)]

    # 365 days over six parts: 60.8 each, standard deviation 7.1.
    assert all(32 < count < 90 for count in by_half_hour)


def test_a_fixed_time_is_eight_in_the_evening_in_summer_and_in_winter():
    found = walls(schedule(plan((20 * 60, None))), utc(2026, 1, 1), 365)

    assert len(found) == 365
    assert {(wall.hour, wall.minute) for wall in found} == {(20, 0)}


def test_a_window_that_the_clocks_jump_over_comes_when_they_have_jumped():
    night_shift = plan((2 * 60, 3 * 60), night_from=9 * 60, night_until=17 * 60)
    (found,) = walls(schedule(night_shift), utc(2026, 3, 28, 23), 1)

    assert found == on_wall(2026, 3, 29, 3, 0)


def test_an_hour_that_comes_twice_reminds_once():
    night_shift = plan((2 * 60, 3 * 60), night_from=9 * 60, night_until=17 * 60)
    made = schedule(night_shift)
    at = next_due(made, utc(2026, 10, 24, 22))

    assert utc(2026, 10, 25, 0) <= at < utc(2026, 10, 25, 1)
    assert next_due(made, at).date() == date(2026, 10, 26)


@pytest.mark.parametrize("dice", range(40))
def test_a_window_at_the_edge_of_an_hour_that_comes_twice_keeps_to_its_times(dice):
    denver = ZoneInfo("America/Denver")
    made = Schedule(plan((115, 130), night_from=9 * 60, night_until=17 * 60), denver, bytes([dice]))
    (found,) = walls(made, utc(2026, 11, 1, 6), 1)

    assert on_wall(2026, 11, 1, 1, 55) <= found < on_wall(2026, 11, 1, 2, 10)


def test_a_window_that_does_not_exist_and_would_fall_into_the_night_is_left_out():
    made = plan((2 * 60, 2 * 60 + 30), night_from=150, night_until=600)

    assert [wall.day for wall in walls(schedule(made), utc(2026, 3, 27, 23), 3)] == [28, 30]


def test_days_of_rest_are_left_out():
    found = walls(schedule(plan((18 * 60, None), rest_days=(5, 6))), utc(2026, 6, 1), 14)

    assert len(found) == 10
    assert {wall.weekday() for wall in found} == {0, 1, 2, 3, 4}


def test_nothing_comes_before_the_day_a_pause_ends():
    made = plan((18 * 60, None), paused_until=date(2026, 9, 1))

    assert next_due(schedule(made), utc(2026, 6, 1)) == utc(2026, 9, 1, 16)


def test_nothing_at_all_is_due_without_a_window_or_with_rest_on_every_day():
    assert next_due(schedule(plan()), utc(2026, 6, 1)) is None
    assert next_due(schedule(plan((600, None), rest_days=tuple(range(7)))), utc(2026, 6, 1)) is None


def test_a_wait_that_ends_at_night_is_held_until_the_morning():
    made = schedule(plan(), asked=(Asked(id=ID, at=utc(2026, 6, 1, 23)),))

    assert next_due(made, utc(2026, 6, 1, 20)) == utc(2026, 6, 2, 6)


def test_what_was_asked_for_once_is_gone_when_it_came():
    made = schedule(plan(), asked=(Asked(id=ID, at=utc(2026, 6, 1, 12)),))
    turn = take_turn(made, utc(2026, 6, 1, 12))

    assert turn.is_sent
    assert (turn.next_at, turn.asked) == (None, ())


def test_what_comes_round_stays_on_the_wall():
    sunday = Asked(id=ID, at=on_wall(2026, 3, 22, 20), every_days=7)
    found = walls(schedule(plan(), asked=(sunday,)), utc(2026, 3, 1), 40)

    assert found == [
        on_wall(2026, 3, 22, 20),
        on_wall(2026, 3, 29, 20),
        on_wall(2026, 4, 5, 20),
    ]


def test_after_twenty_days_asleep_there_is_one():
    made = schedule(plan((9 * 60, None), (18 * 60, 20 * 60)))
    woke = utc(2026, 6, 21, 12)
    turn = take_turn(made, woke)

    assert turn.is_sent
    assert turn.next_at.date() == woke.date()
    assert turn.next_at > woke


def test_a_machine_that_wakes_at_night_waits_for_the_morning():
    made = schedule(plan((18 * 60, None)))
    turn = take_turn(made, utc(2026, 6, 21, 1))

    assert not turn.is_sent
    assert turn.next_at == utc(2026, 6, 21, 6)
    assert take_turn(made, turn.next_at).is_sent


def test_travelling_west_an_evening_that_came_does_not_come_again():
    here = schedule(plan((18 * 60, None), (20 * 60, None)))
    last = here.wall(utc(2026, 6, 1, 16))
    there = replace(here, zone=ZoneInfo("America/New_York"), last_wall=last)

    assert walls(there, utc(2026, 6, 1, 17), 1) == [on_wall(2026, 6, 1, 20)]


def test_travelling_east_the_next_one_is_of_the_new_place():
    there = schedule(plan((18 * 60, None)), zone=ZoneInfo("Asia/Tokyo"))

    assert walls(there, utc(2026, 6, 1, 10), 1) == [on_wall(2026, 6, 2, 18)]


@pytest.mark.parametrize("zone", ZONES)
def test_a_skipped_time_is_reached_with_the_jump_and_any_other_exactly(zone):
    place, wall = ZoneInfo(zone), on_wall(2026, 1, 1)
    while wall.year == 2026:
        at = first_instant(wall, place)
        shown = at.astimezone(place).replace(tzinfo=None, fold=0)
        before = (at - timedelta(seconds=1)).astimezone(place).replace(tzinfo=None, fold=0)
        assert before < wall <= shown
        wall += timedelta(minutes=25)


def test_a_day_that_a_place_leaves_out_ends_with_the_next():
    apia = ZoneInfo("Pacific/Apia")

    assert first_instant(on_wall(2011, 12, 30, 12), apia) == utc(2011, 12, 30, 10)


@given(
    zone=st.sampled_from(ZONES),
    window=st.tuples(st.integers(0, 1438), st.integers(1, 600)),
    night_of=st.tuples(st.integers(0, 1439), st.integers(360, 1200)),
    hours=st.integers(0, 24 * 365),
)
def test_never_in_the_quiet_always_later_and_never_twice(zone, window, night_of, hours):
    (opens, length), (night, night_length) = window, night_of
    made = plan(
        (opens, min(opens + length, 1440)),
        night_from=night,
        night_until=(night + night_length) % 1440,
        rest_days=(2,),
    )
    place = schedule(made, ZoneInfo(zone))
    after = utc(2026, 1, 1) + timedelta(hours=hours)
    at = next_due(place, after)
    if at is None:
        return

    assert at > after
    assert not is_quiet(made, place.wall(at))
    assert end_quiet(place, at) == at
    again = next_due(place, at)
    assert again is None or place.wall(again).date() > place.wall(at).date()


LATE = utc(2026, 1, 5, 22, 10)
"""Ten past eleven in Berlin."""


def asks_late(**changes):
    asked = (Asked(id=ID, at=LATE, at_night=True), Asked(id=UUID(int=2), at=LATE))
    return replace(schedule(plan(**changes), BERLIN), asked=asked)


def test_what_a_person_set_for_the_hours_ahead_comes_at_night_and_the_rest_in_the_morning():
    place = asks_late()
    assert next_due(place, LATE - timedelta(minutes=1)) == LATE

    turn = take_turn(place, LATE + timedelta(seconds=10))
    assert turn.is_sent
    assert [one.id for one in turn.asked] == [UUID(int=2)]
    assert turn.next_at == utc(2026, 1, 6, 7)


def test_a_late_turn_at_night_waits_for_the_morning():
    turn = take_turn(asks_late(), LATE + timedelta(hours=2))
    assert (turn.is_sent, turn.next_at) == (False, utc(2026, 1, 6, 7))
    assert take_turn(asks_late(), utc(2026, 1, 6, 7)).asked == ()


def test_another_turn_at_night_leaves_its_time():
    turn = take_turn(asks_late(), LATE - timedelta(minutes=5))
    assert (turn.is_sent, turn.next_at) == (False, LATE)


def test_a_day_of_rest_and_a_pause_of_reminders_hold_at_night_too():
    for held in (asks_late(rest_days=(0,)), asks_late(paused_until=date(2026, 1, 6))):
        assert next_due(held, LATE - timedelta(minutes=1)) == utc(2026, 1, 6, 7)
        assert not take_turn(held, LATE).is_sent


def test_a_delivery_of_the_night_is_tried_again_only_on_time():
    tries = (LATE + timedelta(minutes=late) for late in (5, 35))
    assert [may_arrive(asks_late(), LATE, now) for now in tries] == [True, False]
