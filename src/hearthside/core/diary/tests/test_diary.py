from datetime import datetime, timedelta, timezone

import numpy as np
import pytest

from hearthside.core.diary import ContextList, Diary, Moment, UnusableDiary

BERLIN = timezone(timedelta(hours=1))


def example(**changes):
    arguments = {
        "at_hours": [5.0, 1.0, 30.0],
        "felt_insecurity": [2, 4, 6],
        "contexts": [[0, np.nan], [1, 0], [0.5, 1]],
        "names": ["late reply", "slept badly"],
    }
    return Diary.from_arrays(**{**arguments, **changes})


def test_it_puts_moments_in_order_of_time():
    diary = example(scheduled=[True, False, False])

    assert diary.at_hours.tolist() == [1.0, 5.0, 30.0]
    assert diary.felt_insecurity.tolist() == [4, 2, 6]
    assert diary.scheduled.tolist() == [False, True, False]
    assert (diary.local_hour.tolist(), diary.weekday.tolist()) == ([1.0, 5.0, 6.0], [0, 0, 1])


def test_it_cannot_be_written_to():
    with pytest.raises(ValueError, match="read-only"):
        example().felt_insecurity[0] = 9


def test_it_leaves_the_callers_arrays_alone():
    felt = np.array([2.0, 4.0, 6.0])
    example(felt_insecurity=felt)

    felt[0] = 3.0


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("not_finite", {"at_hours": [1, 2, np.inf]}),
        ("not_finite", {"at_hours": [1, 2, np.nan]}),
        ("wrong_shape", {"at_hours": [[1, 2, 3]]}),
        ("wrong_shape", {"felt_insecurity": [1, 2]}),
        ("wrong_shape", {"contexts": [[0], [1], [0]]}),
        ("wrong_shape", {"day_level": [True]}),
        ("wrong_shape", {"notes": ["one"]}),
        ("not_numbers", {"felt_insecurity": ["a", "b", "c"]}),
        ("not_flags", {"scheduled": [0, 1, 2]}),
        ("out_of_range", {"felt_insecurity": [1, 2, 11]}),
        ("out_of_range", {"felt_insecurity": [1, 2, np.nan]}),
        ("out_of_range", {"contexts": [[0, 0], [0, 2], [0, 0]]}),
        ("out_of_range", {"weekday": [0, 1, 7]}),
        ("out_of_range", {"local_hour": [0, 1, 24]}),
        ("context_names", {"names": ["late reply", "late reply"]}),
        ("context_names", {"names": ["late reply", ""]}),
    ],
)
def test_it_refuses_what_no_statistic_could_read(code, changes):
    with pytest.raises(UnusableDiary) as refused:
        example(**changes)
    assert refused.value.code == code


def test_it_may_be_empty():
    diary = Diary.from_arrays([], [], np.empty((0, 1)), names=["late reply"])

    assert (len(diary), diary.span_days, diary.n_scheduled) == (0, 0.0, 0)


def test_a_moment_keeps_the_hour_that_ada_lived():
    at = datetime(2026, 3, 1, 23, 30, tzinfo=BERLIN)
    contexts = ContextList().add("late reply").add("slow answer").merge("2", into="1")
    moment = Moment(at=at, felt_insecurity=7, scheduled=True, contexts={"1": 0.2, "2": 0.8})
    diary = Diary.from_moments([moment], contexts)

    assert diary.local_hour.tolist() == [23.5]
    assert diary.weekday.tolist() == [6]
    assert diary.local_day.tolist() == [20513]
    assert (diary.names, diary.contexts.tolist()) == (("late reply",), [[0.8]])
    assert diary.n_scheduled == 1
