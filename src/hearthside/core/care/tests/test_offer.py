from datetime import UTC, date, datetime, time, timedelta

import pytest

from hearthside.core.care import Cost, Reason, UnusableEvidence, offer_support
from hearthside.core.care.answer import QUIET, SupportAnswer, find_offer, speaks_up
from hearthside.core.diary import day_on
from hearthside.core.estimate import Estimate
from hearthside.core.finding import Course, Finding, Patterns, Share
from hearthside.core.measures.answer_sheet import fill_in
from hearthside.core.measures.own import COST
from hearthside.core.series import LevelPoint, Verdict

LAST_DAY = 20_000
TODAY = day_on(LAST_DAY)


def share(verdict):
    return Share(verdict, Estimate(0.7, 0.55, 0.8, 0.9, "credible", 40), 40)


def line(*points):
    return tuple(
        LevelPoint(LAST_DAY - ago, value, value - 1, value + 1, 1) for ago, value in points
    )


FLAT = line((70, 5.0), (0, 5.0))


def offer(verdict=Verdict.IN_BETWEEN, drawn=FLAT, today=TODAY, **more):
    return offer_support(share(verdict), drawn, today, **more).reasons


def finding(verdict, drawn=FLAT):
    course = Course(share(verdict), (), drawn)
    patterns = Patterns(
        n_moments=90, n_scheduled=40, span_days=80, triggers=(), explained=(), course=course
    )
    return Finding(settled_at=datetime(2024, 10, 4, tzinfo=UTC), patterns=patterns, context_ids={})


@pytest.mark.parametrize("costs", [Cost.A_LITTLE, Cost.A_LOT])
def test_it_offers_when_persistent_and_costing_something(costs):
    assert offer(Verdict.PERSISTENT, costs=costs) == (Reason.PERSISTENT,)


@pytest.mark.parametrize("costs", [Cost.NOT_SAID, Cost.NOTHING])
def test_persistent_alone_is_no_reason(costs):
    assert offer(Verdict.PERSISTENT, costs=costs) == ()


@pytest.mark.parametrize("verdict", [v for v in Verdict if v is not Verdict.PERSISTENT])
def test_cost_alone_is_no_reason(verdict):
    assert offer(verdict, costs=Cost.A_LOT, measured_cost=4.0) == ()


def test_a_measure_can_say_that_it_costs_something():
    assert offer(Verdict.PERSISTENT, measured_cost=2.0) == (Reason.PERSISTENT,)
    assert offer(Verdict.PERSISTENT, measured_cost=1.9) == ()


@pytest.mark.parametrize(
    ("drawn", "is_rising"),
    [
        (line((70, 3.0), (0, 5.1)), True),
        (line((70, 3.0), (0, 5.0)), False),
        (line((55, 3.0), (0, 8.0)), False),
        (line((56, 3.0), (0, 8.0)), True),
        (line((70, 8.0), (0, 3.0)), False),
        ((), False),
    ],
    ids=["clear of it", "ranges touch", "too short", "just long enough", "falling", "no line"],
)
def test_it_rises_when_the_ranges_two_months_apart_do_not_touch(drawn, is_rising):
    assert (Reason.RISING in offer(drawn=drawn)) is is_rising


def test_a_small_rise_is_none_however_sure():
    sure = tuple(
        LevelPoint(LAST_DAY - ago, v, v - 0.1, v + 0.1, 9) for ago, v in ((60, 3.0), (0, 3.9))
    )

    assert offer(drawn=sure) == ()


def test_it_says_nothing_of_a_diary_that_has_rested_for_a_month():
    later = TODAY + timedelta(days=29)

    assert offer(Verdict.PERSISTENT, today=later, costs=Cost.A_LOT) == ()
    assert offer(today=later, asked=True) == (Reason.ASKED,)


def test_it_gives_every_reason_that_holds():
    rising = line((70, 3.0), (0, 6.0))
    given = offer(Verdict.PERSISTENT, rising, costs=Cost.A_LOT, asked=True)

    assert given == (Reason.PERSISTENT, Reason.RISING, Reason.ASKED)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((None, (), TODAY), "not_a_share"),
        ((share(Verdict.OCCASIONAL), (1, 2), TODAY), "not_a_line"),
        ((share(Verdict.OCCASIONAL), (), "today"), "not_a_date"),
    ],
)
def test_it_refuses_what_it_cannot_weigh(arguments, code):
    with pytest.raises(UnusableEvidence) as caught:
        offer_support(*arguments)

    assert caught.value.code == code


def test_without_a_finding_only_a_wish_is_a_reason():
    assert not find_offer(None, None, TODAY).is_made
    assert not find_offer(None, SupportAnswer(costs=Cost.A_LOT), TODAY).is_made
    assert find_offer(None, SupportAnswer(wants_help=True), TODAY).reasons == (Reason.ASKED,)


def sheet(points: int, *, on: date):
    answered_at = datetime.combine(on, time(21), UTC)
    answers = {item.key: 4.0 - points if item.reverse_keyed else points for item in COST.items}
    return fill_in(COST, answers, answered_at=answered_at)


def test_a_measured_cost_counts_like_a_word_of_ones_own():
    persistent, nothing = finding(Verdict.PERSISTENT), SupportAnswer()

    assert speaks_up(persistent, nothing.measure_cost([sheet(3, on=TODAY)]), TODAY)
    assert not speaks_up(persistent, nothing.measure_cost([sheet(1, on=TODAY)]), TODAY)


def test_the_newest_measured_cost_counts_for_three_months_and_goes_with_its_sheet():
    earlier, now = sheet(3, on=TODAY - timedelta(days=40)), sheet(1, on=TODAY)
    answer = SupportAnswer().measure_cost([now, earlier])

    assert answer.cost_at(TODAY) == 1.0
    assert answer.measure_cost([earlier]).cost_at(TODAY) == 3.0
    assert answer.measure_cost([earlier]).cost_at(TODAY + timedelta(days=51)) is None
    assert answer.measure_cost([]) == SupportAnswer()


def test_not_now_is_quiet_for_six_weeks_and_then_speaks_again():
    persistent = finding(Verdict.PERSISTENT)
    said = SupportAnswer(costs=Cost.A_LOT, not_now_on=TODAY)

    assert speaks_up(persistent, SupportAnswer(costs=Cost.A_LOT), TODAY)
    assert not speaks_up(persistent, said, TODAY)
    assert not said.is_quiet(TODAY + QUIET)
    assert said.is_quiet(TODAY + QUIET - timedelta(days=1))


def test_a_not_now_from_a_clock_that_ran_ahead_holds_nothing_back():
    said = SupportAnswer(wants_help=True, not_now_on=date(2030, 1, 1))

    assert speaks_up(None, said, TODAY)
