"""The room's pictures: for each what it shows in words, the table behind it, and how to draw it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from hearthside.core.diary import day_on
from hearthside.core.estimate import Estimate
from hearthside.core.finding import SHOWN, TOLD, Course, Patterns, RhythmValue, Share
from hearthside.core.series import LevelPoint
from hearthside.core.triggers import Trigger
from hearthside.people.wording import with_or

from . import sentences as say
from .plot import NARROW, WIDE, Spec, draw_level, draw_links, draw_rhythm, draw_share
from .sentences.wording import (
    in_a_hundred,
    say_count,
    say_day,
    say_hours,
    say_number,
    say_weekday,
    say_with_range,
    soothes,
)

SHADES = (2.0, 3.5, 5.0, 6.5)
"""Where one shade of the week ends and the next begins, in points."""
WEEKLY_UNTIL_DAYS = 190
FEWEST_LINE_DAYS = 7

Table = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """One picture before it is painted.

    `heading` is empty where the section around it has one; `spec_narrow` is there where a
    phone needs a drawing of its own.
    """

    name: str
    heading: str
    caption: str
    headings: tuple[str, ...]
    rows: Table
    spec: Spec
    spec_narrow: Spec | None = None

    def specs(self) -> dict[str, Spec]:
        """What has to be painted, by name."""
        narrow = {f"{self.name}-narrow": self.spec_narrow} if self.spec_narrow else {}
        return {self.name: self.spec} | narrow


def figure_course(course: Course) -> tuple[Figure, ...]:
    """The pictures that do not wait for the links."""
    figures = (figure_share(course.share), figure_rhythm(course.rhythm), figure_level(course.line))
    return tuple(figure for figure in figures if figure is not None)


def figure_patterns(patterns: Patterns) -> tuple[Figure, ...]:
    """Every picture of what a diary shows."""
    links = figure_links(patterns)
    return (*((links,) if links else ()), *figure_course(patterns.course))


def specs_of(figures: Iterable[Figure]) -> dict[str, Spec]:
    """What has to be painted for these, by name."""
    return {name: spec for figure in figures for name, spec in figure.specs().items()}


def figure_links(patterns: Patterns) -> Figure | None:
    """Every link that is shown or likely, on one scale."""
    # In the order in which the page speaks of them.
    linked = sorted(patterns.in_tiers(*TOLD), key=lambda t: (t.tier not in SHOWN, soothes(t)))
    pairs = [(t, t.effect) for t in linked if t.effect is not None]
    if not pairs:
        return None
    rows = [_link_row(place, t, effect) for place, (t, effect) in enumerate(pairs)]
    return Figure(
        name="links",
        heading=_("How much, and how sure"),
        caption=say.describe_links(pairs),
        headings=(
            _("Goes together"),
            _("Points (range)"),
            _("Seen in"),
            _("How sure"),
        ),
        rows=tuple(_link_cells(trigger) for trigger, _effect in pairs),
        spec=draw_links(rows, less=_("less insecure"), more=_("more insecure")),
    )


def _plain_name(trigger: Trigger) -> str:
    return with_or((trigger.context, *trigger.together_with))


def _link_row(place: int, trigger: Trigger, effect: Estimate) -> dict[str, object]:
    return {
        "place": place,
        "name": _plain_name(trigger),
        "value": effect.value,
        "low": effect.low,
        "high": effect.high,
        "sure": trigger.tier in SHOWN,
    }


def _link_cells(trigger: Trigger) -> tuple[str, ...]:
    seen = "–" if trigger.seen_in is None else say_count(trigger.seen_in)
    return (
        _plain_name(trigger),
        say.say_effect(trigger.effect),
        _("%(seen)s of %(n)s") % {"seen": seen, "n": say_count(trigger.occasions)},
        say.say_tier(trigger.tier),
    )


def figure_share(share: Share) -> Figure | None:
    """How often felt insecurity was at 5 or above, on a line of 0 to 100."""
    if share.estimate is None:
        return None
    ends = {
        "value": 100 * share.estimate.value,
        "low": 100 * share.estimate.low,
        "high": 100 * share.estimate.high,
    }
    words = (_("occasional"), _("in between"), _("persistent"))
    return Figure(
        name="share",
        heading="",
        caption=say.describe_share_picture(),
        headings=(_("In 100 check-ins"), _("Range"), _("Check-ins")),
        rows=(
            (
                str(in_a_hundred(share.estimate.value)),
                _("%(low)d to %(high)d")
                % {
                    "low": in_a_hundred(share.estimate.low),
                    "high": in_a_hundred(share.estimate.high),
                },
                say_count(share.n),
            ),
        ),
        spec=draw_share(ends, edges=(25, 50), words=words),
    )


def figure_rhythm(rhythm: Sequence[RhythmValue]) -> Figure | None:
    """The week as seven columns of eight squares."""
    if not any(cell.mean for cell in rhythm):
        return None
    days = tuple(say_weekday(day, short=True) for day in range(7))
    hours = tuple(say_hours(hour, hour + 3) for hour in range(0, 24, 3))
    return Figure(
        name="rhythm",
        heading="",
        caption=say.describe_week(rhythm),
        headings=(_("Day and hour"), _("Average (range)"), _("Moments")),
        rows=tuple(_rhythm_cells(cell) for cell in rhythm if cell.mean or cell.have),
        spec=draw_rhythm([_square(cell) for cell in lived(rhythm)], days=days, hours=hours),
    )


def lived(rhythm: Sequence[RhythmValue]) -> tuple[RhythmValue, ...]:
    """The cells of the blocks of hours in which there is a moment on any day."""
    hours = {cell.hour_from for cell in rhythm if cell.mean or cell.have}
    return tuple(cell for cell in rhythm if cell.hour_from in hours)


def _square(cell: RhythmValue) -> dict[str, object]:
    place = {"day": cell.weekday, "block": cell.hour_from // 3}
    if cell.mean is None:
        return place | {"step": None, "words": "·" if cell.have else ""}
    step = sum(cell.mean.value >= edge for edge in SHADES)
    return place | {"step": step, "words": say_number(cell.mean.value)}


def _rhythm_cells(cell: RhythmValue) -> tuple[str, ...]:
    name = f"{say_weekday(cell.weekday, short=True)} {say_hours(cell.hour_from, cell.hour_to)}"
    if cell.mean is None:
        return (name, _("not enough yet"), str(cell.have))
    return (name, say.say_effect(cell.mean), say_count(cell.mean.n_observations))


def figure_level(line: Sequence[LevelPoint]) -> Figure | None:
    """The slow line, by week or, for a long diary, by month."""
    if len(line) < 2 or line[-1].local_day - line[0].local_day < FEWEST_LINE_DAYS:
        return None
    points = [
        {"day": point.local_day, "value": point.value, "low": point.low, "high": point.high}
        for point in line
    ]
    wide, narrow = (_name_days(line, most) for most in (6, 3))
    return Figure(
        name="level",
        heading="",
        caption=say.describe_line(line),
        headings=(_("Up to"), _("Level (range)"), _("Moments")),
        rows=tuple(_level_rows(line)),
        spec=draw_level(points, ticks=wide, width=WIDE),
        spec_narrow=draw_level(points, ticks=narrow, width=NARROW),
    )


def _name_days(line: Sequence[LevelPoint], most: int) -> dict[int, str]:
    """A few days with their names, the first of a month where the diary is long enough."""
    first, last = line[0].local_day, line[-1].local_day
    form = "MONTH_DAY_FORMAT" if last - first < 300 else "YEAR_MONTH_FORMAT"
    step = max(1, (last - first) // most)
    days = range(first + step // 2, last + 1, step)
    return {day: date_format(day_on(day), form) for day in days}


def _level_rows(line: Sequence[LevelPoint]) -> Iterator[tuple[str, ...]]:
    weekly = line[-1].local_day - line[0].local_day <= WEEKLY_UNTIL_DAYS
    for _period, points in groupby(line, lambda point: _period_of(point, weekly)):
        kept = tuple(points)
        last = kept[-1]
        told = say_with_range(last.value, last.low, last.high)
        yield say_day(day_on(last.local_day)), told, say_count(sum(point.n for point in kept))


def _period_of(point: LevelPoint, weekly: bool) -> tuple[int, int]:
    day = day_on(point.local_day)
    year, week, _weekday = day.isocalendar()
    return (year, week) if weekly else (day.year, day.month)
