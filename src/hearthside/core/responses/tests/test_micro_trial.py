"""Whether a moment is an occasion is settled by a rule, before the coin is shown."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec
import pytest

from hearthside.core.document import decode, encode
from hearthside.core.responses import MicroTrial, TrialList, TrialOutcome
from hearthside.core.responses.micro_trial import APART, FOLLOW_UP_FROM, FOLLOW_UP_UNTIL

NOW = datetime(2026, 3, 1, 20, tzinfo=UTC)
TRIAL = MicroTrial(
    id=UUID(int=1), began_at=NOW, first="pause", second="open_talk", seed=7, n_occasions=12
)
MINUTE = timedelta(minutes=1)


def key(n):
    return UUID(int=100 + n)


def live_through(trial, *, answers, apart=timedelta(hours=8)):
    """Have an occasion for each answer, felt at 7 before; None leaves it unanswered."""
    at = trial.began_at
    for n, after in enumerate(answers):
        trial = trial.admit(key(n), at, 7.0, at)
        if after is not None:
            trial = trial.answer(key(n), after, at + FOLLOW_UP_FROM)
        at += apart
    return trial


@pytest.mark.parametrize(
    ("felt", "at", "takes"),
    [
        (5.0, NOW, True),
        (4.9, NOW, False),
        (9.0, NOW - 59 * MINUTE, True),
        (9.0, NOW - 61 * MINUTE, False),
        (9.0, NOW + 61 * MINUTE, False),
    ],
)
def test_an_occasion_is_upset_and_fresh(felt, at, takes):
    assert TRIAL.takes(at, felt, NOW) == takes


@pytest.mark.parametrize(("gap", "takes"), [(APART - MINUTE, False), (APART, True)])
def test_two_occasions_lie_apart(gap, takes):
    trial = TRIAL.admit(key(0), NOW, 7.0, NOW)

    assert trial.takes(NOW + gap, 7.0, NOW + gap) == takes


def test_a_moment_that_is_sent_twice_is_one_occasion():
    once = TRIAL.admit(key(0), NOW, 7.0, NOW)
    later = NOW + APART

    assert once.admit(key(0), later, 2.0, later) is once


def test_the_coin_says_what_the_plan_says():
    trial = live_through(TRIAL, answers=[5, 5, 5])

    assert [trial.response_for(key(n)) for n in range(4)] == ["open_talk", "pause", "pause", None]


@pytest.mark.parametrize(
    ("waited", "is_due"),
    [
        (FOLLOW_UP_FROM - MINUTE, False),
        (FOLLOW_UP_FROM, True),
        (FOLLOW_UP_UNTIL, True),
        (FOLLOW_UP_UNTIL + MINUTE, False),
    ],
)
def test_it_asks_from_one_to_six_hours_later(waited, is_due):
    trial = TRIAL.admit(key(0), NOW, 7.0, NOW)

    assert (trial.due(NOW + waited) is not None) == is_due
    assert (trial.answer(key(0), 3.0, NOW + waited) != trial) == is_due


def test_it_asks_once():
    trial = live_through(TRIAL, answers=[3])

    assert trial.due(NOW + FOLLOW_UP_FROM) is None
    assert trial.answer(key(0), 9.0, NOW + FOLLOW_UP_FROM) == trial
    assert trial.occasions[0].change == -4


def test_nothing_is_shown_before_the_last_occasion_has_passed():
    trial = live_through(TRIAL, answers=[3] * 11 + [None])
    last = trial.occasions[-1].at

    assert trial.n_left == 0
    assert trial.is_running(last + FOLLOW_UP_UNTIL)
    assert trial.result(last + FOLLOW_UP_UNTIL) is None
    assert trial.result(last + FOLLOW_UP_UNTIL + MINUTE) is not None


def test_what_is_missed_counts_as_unanswered():
    trial = live_through(TRIAL, answers=[3, None] * 6)
    result = trial.result(NOW + timedelta(days=30))

    assert result.n_first + result.n_second == 6
    assert result.outcome is TrialOutcome.NOT_ENOUGH


def test_a_difference_is_named_at_the_end():
    # What the coin says first is known here, so the answers can follow it.
    coin = [TRIAL.plan.response_at(n) for n in range(12)]
    answers = [1 + n % 2 if says == "pause" else 5 + n % 2 for n, says in enumerate(coin)]
    result = live_through(TRIAL, answers=answers).result(NOW + timedelta(days=30))

    assert result.outcome is TrialOutcome.FIRST


def test_a_stopped_trial_takes_asks_and_shows_nothing():
    trial = live_through(TRIAL, answers=[3] * 11 + [None])
    stopped = msgspec.structs.replace(trial, stopped_at=trial.occasions[-1].at)
    later = stopped.stopped_at + FOLLOW_UP_FROM

    assert not stopped.takes(later + APART, 9.0, later + APART)
    assert stopped.due(later) is None
    assert stopped.result(later + timedelta(days=9)) is None


def test_of_a_deleted_moment_nothing_is_left_but_that_its_turn_has_passed():
    trial = live_through(TRIAL, answers=[3, 4])
    left = TrialList(trials=(trial,)).forget(key(0)).trials[0]

    assert str(key(0)) not in encode(TrialList(trials=(left,))).decode()
    assert left.occasions[0].change is None
    assert left.response_for(key(1)) == trial.response_for(key(1))
    assert left.n_left == trial.n_left


def test_one_trial_takes_a_moment():
    over = msgspec.structs.replace(TRIAL, id=UUID(int=2), stopped_at=NOW)
    trials = TrialList(trials=(over, TRIAL)).admit(key(0), NOW, 7.0, NOW)

    assert trials.with_moment(key(0)).id == TRIAL.id
    assert trials.admit(key(0), NOW, 9.0, NOW) == trials
    assert TrialList().admit(key(0), NOW, 7.0, NOW) == TrialList()


def test_a_list_is_sealed_and_opened_again():
    trials = TrialList(trials=(live_through(TRIAL, answers=[3, None]),))

    assert decode(encode(trials), TrialList) == trials
