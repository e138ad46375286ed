"""Every picture has its words and its table, and they agree."""

import pytest

from hearthside.core.diary import Diary
from hearthside.core.estimate import Estimate
from hearthside.core.finding import Patterns, RhythmValue, describe_course, gather
from hearthside.core.series import LevelPoint
from hearthside.core.triggers import Tier, Trigger, find_triggers
from hearthside.rooms.patterns.figure import (
    figure_level,
    figure_links,
    figure_patterns,
    figure_rhythm,
    specs_of,
)
from hearthside.rooms.patterns.tests.simulated_diary import list_contexts, simulate_moments


@pytest.fixture(scope="module")
def patterns() -> Patterns:
    diary = Diary.from_moments(simulate_moments(300), list_contexts())
    return gather(diary, find_triggers(diary), describe_course(diary))


def estimate(value, low, high, n=9):
    return Estimate(value, low, high, 0.9, "credible", n)


def linked(name, tier, value):
    effect = estimate(value, value - 0.5, value + 0.5)
    return Trigger(name, tier, 0.9, effect, 12, 80, seen_in=10)


def of(*triggers) -> Patterns:
    course = describe_course(Diary.from_moments((), list_contexts()))
    return Patterns(
        n_moments=100,
        n_scheduled=50,
        span_days=50.0,
        triggers=triggers,
        explained=(),
        course=course,
    )


def test_every_picture_says_what_it_shows_and_has_its_table(patterns):
    figures = figure_patterns(patterns)

    assert [figure.name for figure in figures] == ["links", "share", "rhythm", "level"]
    for figure in figures:
        assert figure.caption
        assert figure.rows
        assert {len(row) for row in figure.rows} == {len(figure.headings)}


def test_the_line_has_a_drawing_for_phones(patterns):
    assert {"level", "level-narrow"} <= set(specs_of(figure_patterns(patterns)))


def test_links_stand_in_the_order_of_the_page():
    triggers = (
        linked("cuddled", Tier.FIRM, -1.2),
        linked("late reply", Tier.RELIABLE, 1.8),
        linked("rain", Tier.LIKELY, 0.6),
    )
    figure = figure_links(of(*triggers))

    assert [row[0] for row in figure.rows] == ["late reply", "cuddled", "rain"]
    assert figure.rows[0] == ("late reply", "1.8 (1.3 to 2.3)", "10 of 12", "reliable")
    assert "A hollow dot is still being checked." in figure.caption
    assert "The largest is “late reply”: 1.8 (1.3 to 2.3)." in figure.caption


def test_one_firm_link_needs_no_comparison():
    figure = figure_links(of(linked("late reply", Tier.FIRM, 1.8)))

    assert "hollow" not in figure.caption
    assert "largest" not in figure.caption


def test_nothing_found_draws_nothing():
    assert figure_patterns(of()) == ()


def week(**means):
    """A week in which some evening squares are known: mon=3.0."""
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return tuple(
        RhythmValue(day, hour, hour + 3, estimate(means[name], means[name] - 1, means[name] + 1))
        if hour == 18 and name in means
        else RhythmValue(day, hour, hour + 3, None, have=int(hour == 21), need=3)
        for day, name in enumerate(names)
        for hour in range(0, 24, 3)
    )


def test_the_week_names_its_ends_with_range_and_count():
    caption = figure_rhythm(week(mon=3.0, sun=3.5)).caption

    assert "Highest: Sunday 18–21, 3.5 (2.5 to 4.5, 9 moments)." in caption
    assert "Lowest: Monday 18–21, 3.0 (2.0 to 4.0, 9 moments)." in caption
    assert "this may be chance" in caption


def test_even_far_apart_squares_are_only_a_hint():
    assert "take it as a hint" in figure_rhythm(week(mon=1.0, sun=7.0)).caption


def test_hours_that_were_never_lived_are_left_out():
    figure = figure_rhythm(week(mon=3.0))

    assert {row[0].split()[1] for row in figure.rows} == {"18–21", "21–24"}
    assert ("Tue 21–24", "not enough yet", "1") in figure.rows


def line(days):
    return tuple(LevelPoint(20000 + day, 3.0, 2.5, 3.5, 1) for day in range(days))


@pytest.mark.parametrize(("days", "rows"), [(60, 9), (720, 24)])
def test_the_table_of_the_line_goes_by_week_then_by_month(days, rows):
    figure = figure_level(line(days))

    assert len(figure.rows) == pytest.approx(rows, abs=1)
    assert sum(int(row[-1]) for row in figure.rows) == days
    assert f"from {days} moments" in figure.caption


def test_a_few_days_are_no_line():
    assert figure_level(line(5)) is None
    assert figure_level(()) is None
