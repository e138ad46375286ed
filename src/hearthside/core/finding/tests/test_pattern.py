"""What one diary shows, as plain values."""

import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.finding import describe_course, gather
from hearthside.core.finding.pattern import MOST_LINE_POINTS, _thin
from hearthside.core.series import LevelPoint
from hearthside.core.state_space import SETTINGS, StateSpace
from hearthside.core.triggers import Tier, Trigger, TriggerReport, find_triggers


def trigger(name, tier, occasions):
    return Trigger(name, tier, 0.9, None, occasions, 10)


def diary_of(contexts, names):
    n = len(contexts)
    return Diary.from_arrays(np.arange(n) * 8.0, np.full(n, 3.0), contexts, names=names)


def explain(contexts, *triggers):
    diary = diary_of(contexts, [t.context for t in triggers])
    report = TriggerReport(triggers, len(diary), 0, diary.span_days)
    return gather(diary, report, describe_course(diary)).explained


def test_it_says_what_a_seeming_link_came_together_with():
    contexts = [[1, 1], [1, 1], [1, 0], [0, 1], [0, 0]]
    shown, seeming = trigger("late reply", Tier.FIRM, 3), trigger("rain", Tier.NOT_ON_ITS_OWN, 3)

    (explained,) = explain(contexts, shown, seeming)
    assert (explained.context, explained.by) == ("rain", "late reply")
    assert (explained.shared, explained.occasions) == (2, 3)


def test_it_names_no_reason_where_little_is_shared():
    contexts = [[1, 0], [1, 0], [1, 1], [0, 1], [0, 1], [0, 1]]
    shown, seeming = trigger("late reply", Tier.FIRM, 3), trigger("rain", Tier.NOT_ON_ITS_OWN, 4)

    assert explain(contexts, shown, seeming) == ()
    assert explain(contexts, trigger("late reply", Tier.LIKELY, 3), seeming) == ()


def test_a_long_line_is_thinned_and_loses_no_moment():
    points = tuple(LevelPoint(day, 3.0, 2.0, 4.0, day % 3) for day in range(1000))
    thin = _thin(points)

    assert len(thin) <= MOST_LINE_POINTS
    assert thin[-1].local_day == 999
    assert sum(p.n for p in thin) == sum(p.n for p in points)
    assert [p.local_day for p in thin] == sorted(p.local_day for p in thin)


def test_a_short_line_stays_as_it_is():
    points = tuple(LevelPoint(day, 3.0, 2.0, 4.0, 1) for day in range(MOST_LINE_POINTS))

    assert _thin(points) == points


def test_an_empty_diary_shows_nothing():
    diary = diary_of(np.empty((0, 0)), [])
    course = describe_course(diary)

    assert course.line == ()
    assert course.share.estimate is None


def test_one_run_of_the_filter_serves_line_and_links_alike():
    late = np.arange(60) % 4 == 0
    diary = Diary.from_arrays(
        np.arange(60) * 12.0,
        np.where(late, 6.0, 2.0 + np.arange(60) % 3),
        late[:, None].astype(float),
        names=["late reply"],
    )
    space = StateSpace.over(diary.at_hours, SETTINGS)

    assert describe_course(diary, space=space) == describe_course(diary)
    assert find_triggers(diary, space=space) == find_triggers(diary)
