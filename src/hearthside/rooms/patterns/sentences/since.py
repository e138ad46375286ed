"""What is said of the time since a start: lower, higher, not clear, not enough; never why."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from hearthside.core.estimate import Estimate
from hearthside.core.finding import MOST_STARTS, SinceValue, TriggerShift
from hearthside.core.series import Direction
from hearthside.rooms.patterns.measured import (
    GROWTH_EVER_HIGHER,
    GROWTH_EVER_LOWER,
    GROWTH_FALSE,
    GROWTH_FALSE_AFTER_WORST,
    GROWTH_FOUND,
    TRIGGER_CHANGE_FALSE,
)

from .wording import name_context, say_count, say_number


def describe_since(since: SinceValue) -> tuple[str, ...]:
    """Where felt insecurity stands since the start, with its range and counts."""
    if since.change is None:
        return (_say_not_enough(since),)
    said = [_say_change(since, since.change)]
    if since.direction is Direction.HIGHER:
        said.append(
            _(
                "That happens, and many things can lie behind it. It says nothing about how hard you tried."
            )
        )
    if since.triggers and not any(shift.is_told for shift in since.triggers):
        said.append(_("Whether your triggers come less often or hurt less is not clear yet."))
    return tuple(said)


def _say_change(since: SinceValue, change: Estimate) -> str:
    told = _told(since, change)
    if since.direction is Direction.LOWER:
        return (
            _(
                "Lower since then: by about %(about)s points (%(near)s to %(far)s), from %(before)s before and %(since)s since."
            )
            % told
        )
    if since.direction is Direction.HIGHER:
        return (
            _(
                "Higher since then: by about %(about)s points (%(near)s to %(far)s), from %(before)s before and %(since)s since."
            )
            % told
        )
    return _say_unclear(change) % told


def _told(since: SinceValue, change: Estimate) -> dict[str, str]:
    ends = sorted((abs(change.low), abs(change.high)))
    return {
        "about": say_number(abs(change.value)),
        "near": say_number(ends[0]),
        "far": say_number(ends[1]),
        "low": say_number(abs(change.low)),
        "high": say_number(abs(change.high)),
        "before": _count_moments(since.n_before),
        "since": _count_moments(since.n_since),
    }


def _count_moments(n: int) -> str:
    return ngettext("%(n)s moment", "%(n)s moments", n) % {"n": say_count(n)}


def _say_unclear(change: Estimate) -> str:
    if change.high < 0:
        return _(
            "Not clear yet: perhaps %(near)s to %(far)s points lower, from %(before)s before and %(since)s since."
        )
    if change.low > 0:
        return _(
            "Not clear yet: perhaps %(near)s to %(far)s points higher, from %(before)s before and %(since)s since."
        )
    return _(
        "Not clear yet: anywhere from %(low)s points lower to %(high)s higher, from %(before)s before and %(since)s since."
    )


def _say_not_enough(since: SinceValue) -> str:
    if since.days_before < since.need:
        words = ngettext(
            "Not enough to compare with: before that day there is %(have)s day with a moment, and %(need)s are needed. A later start will have more behind it.",
            "Not enough to compare with: before that day there are %(have)s days with a moment, and %(need)s are needed. A later start will have more behind it.",
            since.days_before,
        )
        return words % {"have": say_count(since.days_before), "need": since.need}
    words = ngettext(
        "Not enough yet: have %(have)s day with a moment, need %(need)s.",
        "Not enough yet: have %(have)s days with a moment, need %(need)s.",
        since.days_since,
    )
    return words % {"have": say_count(since.days_since), "need": since.need}


def describe_shifts(since: SinceValue) -> tuple[str, ...]:
    """What became of the triggers since the start, where it is sure enough to be said."""
    return tuple(words for one in since.triggers for words in _say_shift(one))


def _say_shift(shift: TriggerShift) -> Iterator[str]:
    if shift.rate_ratio is not None:
        yield _say_frequency(shift.frequency) % _ratio(shift, shift.rate_ratio)
    if shift.effect_change is not None:
        yield _say_strength(shift) % _points(shift, shift.effect_change)


def _say_frequency(frequency: Direction) -> str:
    if frequency is Direction.LOWER:
        return _(
            "%(name)s came less often: about %(about)s times for every 10 before (%(low)s to %(high)s), from %(n)s check-ins."
        )
    return _(
        "%(name)s came more often: about %(about)s times for every 10 before (%(low)s to %(high)s), from %(n)s check-ins."
    )


def _say_strength(shift: TriggerShift) -> str:
    is_lower = shift.strength is Direction.LOWER
    if shift.soothing:
        if is_lower:
            return _(
                "%(name)s soothed more: by about %(about)s points (%(near)s to %(far)s), from %(n)s moments."
            )
        return _(
            "%(name)s soothed less: by about %(about)s points (%(near)s to %(far)s), from %(n)s moments."
        )
    if is_lower:
        return _(
            "%(name)s hurt less: by about %(about)s points (%(near)s to %(far)s), from %(n)s moments."
        )
    return _(
        "%(name)s hurt more: by about %(about)s points (%(near)s to %(far)s), from %(n)s moments."
    )


def _ratio(shift: TriggerShift, ratio: Estimate) -> dict[str, str]:
    return {
        "name": name_context(shift.context),
        "about": say_number(10 * ratio.value),
        "low": say_number(10 * ratio.low),
        "high": say_number(10 * ratio.high),
        "n": say_count(ratio.n_observations),
    }


def _points(shift: TriggerShift, change: Estimate) -> dict[str, str]:
    near, far = sorted((abs(change.low), abs(change.high)))
    return {
        "name": name_context(shift.context),
        "about": say_number(abs(change.value)),
        "near": say_number(near),
        "far": say_number(far),
        "n": say_count(change.n_observations),
    }


def explain_since() -> tuple[str, ...]:
    """How sure the sentences about a start are, with the honest figures."""
    return (
        _(
            "It says “since” and nothing more. Whatever else began in those weeks may be part of it. The number is about how insecure you felt apart from what you ticked. Whether triggers came less often is said on its own."
        ),
        _(
            "In simulated diaries in which nothing had changed, “lower” was said in about %(false)d of 100. Where the day was picked right after the worst ten days it was %(worst)d in 100, and that is why a start lies ahead."
        )
        % {"false": GROWTH_FALSE, "worst": GROWTH_FALSE_AFTER_WORST},
        _(
            "A true change of 1.5 points was found in about %(large)d of 100 after a month and in %(large_later)d after two, one of 0.75 points in %(small)d and in %(small_later)d. The number shown is rather too small."
        )
        % {
            "large": GROWTH_FOUND[1.5][0],
            "large_later": GROWTH_FOUND[1.5][1],
            "small": GROWTH_FOUND[0.75][0],
            "small_later": GROWTH_FOUND[0.75][1],
        },
        _(
            "Of triggers that had stayed the same, up to %(false)d in 100 were said to have changed one way or the other."
        )
        % {"false": TRIGGER_CHANGE_FALSE},
        _(
            "These figures are for one look. In the same diaries without a change, looked at every day for three months, “lower” was said at some time in about %(lower)d of 100 and “higher” in about %(higher)d, and most of it was taken back. So give it a month or two before you lean on it."
        )
        % {"lower": GROWTH_EVER_LOWER, "higher": GROWTH_EVER_HIGHER},
    )


def explain_most_starts() -> str:
    """That only the latest starts are looked at."""
    return _(
        "Only the latest %(n)d are looked at, because earlier ones cannot be told from them."
    ) % {"n": MOST_STARTS}


def explain_looked_at_later() -> str:
    """What is said of a start that began since the last look."""
    return _("It has only begun, and is looked at from the next day on.")
