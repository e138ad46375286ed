"""What each picture shows, in a sentence or two."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from hearthside.core.diary import day_on
from hearthside.core.estimate import Estimate
from hearthside.core.finding import RhythmValue
from hearthside.core.series import LevelPoint
from hearthside.core.triggers import Tier, Trigger
from hearthside.people.wording import sentences_in_a_row

from .wording import (
    name_trigger,
    say_count,
    say_day,
    say_hours,
    say_number,
    say_range,
    say_weekday,
)


def describe_links(pairs: Sequence[tuple[Trigger, Estimate]]) -> str:
    """What a dot and its line are; and of several which is the largest."""
    told = [
        _("Each dot is how many points go together with one context, and the line is its range.")
    ]
    if any(trigger.tier is Tier.LIKELY for trigger, _effect in pairs):
        told.append(_("A hollow dot is still being checked."))
    if len(pairs) > 1:
        trigger, effect = max(pairs, key=lambda pair: abs(pair[1].value))
        largest = _("The largest is %(name)s: %(value)s (%(range)s).")
        told.append(
            largest
            % {
                "name": name_trigger(trigger),
                "value": say_number(effect.value),
                "range": say_range(effect),
            }
        )
    return sentences_in_a_row(told)


def describe_share_picture() -> str:
    """How to read the line of 0 to 100."""
    return _(
        "The dot is how many of 100 check-ins were at 5 or above, and the line is its range. The dashed lines are where our words change."
    )


def describe_week(rhythm: Sequence[RhythmValue]) -> str:
    """The highest and the lowest square, and how much that is worth."""
    known = [(cell, cell.mean) for cell in rhythm if cell.mean is not None]
    shows = _("Your average for each day and time of day.")
    if len(known) < 2:
        return shows
    low, high = (pick(known, key=_mean_of) for pick in (min, max))
    ends = _("Highest: %(high)s. Lowest: %(low)s.") % {
        "high": _say_square(*high),
        "low": _say_square(*low),
    }
    return sentences_in_a_row((shows, ends, _weigh(low[1], high[1])))


def _mean_of(known: tuple[RhythmValue, Estimate]) -> float:
    return known[1].value


def _weigh(low: Estimate, high: Estimate) -> str:
    if high.low > low.high:
        return _("Among so many squares two will always stand far apart, so take it as a hint.")
    return _("The two ranges overlap, so this may be chance.")


def _say_square(cell: RhythmValue, mean: Estimate) -> str:
    words = ngettext(
        "%(day)s %(hours)s, %(value)s (%(range)s, %(n)s moment)",
        "%(day)s %(hours)s, %(value)s (%(range)s, %(n)s moments)",
        mean.n_observations,
    )
    return words % {
        "day": say_weekday(cell.weekday),
        "hours": say_hours(cell.hour_from, cell.hour_to),
        "value": say_number(mean.value),
        "range": say_range(mean),
        "n": say_count(mean.n_observations),
    }


def describe_line(line: Sequence[LevelPoint]) -> str:
    """Where the line starts and where it is, without a verdict."""
    first, last = line[0], line[-1]
    n = sum(point.n for point in line)
    words = ngettext(
        "The slow ups and downs behind single moments, with their range, from %(n)s moment.",
        "The slow ups and downs behind single moments, with their range, from %(n)s moments.",
        n,
    )
    ends = _(
        "On %(first_day)s it was at about %(first)s (%(first_range)s), on %(last_day)s at about %(last)s (%(last_range)s)."
    ) % {
        "first_day": say_day(day_on(first.local_day)),
        "first": say_number(first.value),
        "first_range": _say_ends(first),
        "last_day": say_day(day_on(last.local_day)),
        "last": say_number(last.value),
        "last_range": _say_ends(last),
    }
    return sentences_in_a_row((words % {"n": say_count(n)}, ends))


def _say_ends(point: LevelPoint) -> str:
    return _("%(low)s to %(high)s") % {
        "low": say_number(point.low),
        "high": say_number(point.high),
    }
