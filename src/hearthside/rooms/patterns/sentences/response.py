"""What is said of responses: what follows which, and what a coin has shown."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from hearthside.core.estimate import Estimate
from hearthside.core.finding import ResponseValue
from hearthside.core.responses import Leaning, TrialOutcome, TrialResult
from hearthside.rooms.patterns.measured import (
    RESPONSE_FALSE,
    RESPONSE_FOUND,
    TRIAL_FALSE,
    TRIAL_FOUND,
)

from .wording import in_a_hundred, name_context, say_count, say_number

RESPONSE_NAMES = {
    "pause": gettext_lazy("taking a pause"),
    "open_talk": gettext_lazy("saying how I feel"),
    "none": gettext_lazy("letting it be"),
    "withdrawal": gettext_lazy("pulling back"),
    "reassurance_seeking": gettext_lazy("asking to be reassured"),
}


def say_response(response: str) -> str:
    """A response in friendly words; a person's own word as it is."""
    return str(RESPONSE_NAMES.get(response, response))


def name_response(response: str) -> str:
    """A response set off in a sentence."""
    return name_context(say_response(response))


def describe_responses(responses: Sequence[ResponseValue]) -> tuple[str, ...]:
    """What follows each response, where it is sure; else that it is not."""
    sure = tuple(_say_leaning(one, one.contrast) for one in responses if one.contrast is not None)
    return sure or (_("Not enough yet to say what follows the things you do."),)


def _say_leaning(one: ResponseValue, contrast: Estimate) -> str:
    near, far = sorted((abs(contrast.low), abs(contrast.high)))
    told = {
        "name": name_response(one.response),
        "about": say_number(abs(contrast.value)),
        "near": say_number(near),
        "far": say_number(far),
        "n": say_count(one.n),
    }
    if one.leaning is Leaning.LOWER:
        return (
            ngettext(
                "%(name)s was followed by less insecurity than the other things you do: by about %(about)s points (%(near)s to %(far)s), from %(n)s time.",
                "%(name)s was followed by less insecurity than the other things you do: by about %(about)s points (%(near)s to %(far)s), from %(n)s times.",
                one.n,
            )
            % told
        )
    return (
        ngettext(
            "%(name)s was followed by more insecurity than the other things you do: by about %(about)s points (%(near)s to %(far)s), from %(n)s time.",
            "%(name)s was followed by more insecurity than the other things you do: by about %(about)s points (%(near)s to %(far)s), from %(n)s times.",
            one.n,
        )
        % told
    )


def explain_responses() -> tuple[str, ...]:
    """How sure the sentences about responses are, with the honest figures."""
    return (
        _(
            "People do something when they are upset, and upset passes anyway. So a response is never compared with doing nothing, only with the other things you do."
        ),
        _(
            "This stays silent most of the time. In simulated diaries with much writing, after half a year it had found about %(found)d in 100 of the differences that were there, and in about %(false)d of 100 it said something where there was almost nothing. Of the ranges shown, about one in four missed the true number."
        )
        % {"found": RESPONSE_FOUND, "false": RESPONSE_FALSE},
        _(
            "What takes days is missed. Asking to be reassured may calm for some hours, and the doubt may be back on the next day. To know more, let a coin decide."
        ),
    )


def describe_result(result: TrialResult, first: str, second: str) -> tuple[str, ...]:
    """What a trial that is over has shown, with its range, its chance and its counts."""
    told = {"first": name_response(first), "second": name_response(second)}
    counts = {**told, "n_first": result.n_first, "n_second": result.n_second}
    counted = (
        _("%(n_first)d answered occasions had %(first)s, and %(n_second)d had %(second)s.") % counts
    )
    contrast = result.contrast
    if not isinstance(contrast, Estimate):
        return (
            _("Not enough to say: have %(have)d answered of one of the two, need %(need)d of each.")
            % {"have": contrast.have, "need": contrast.need},
            counted,
        )
    return (
        _say_outcome(result.outcome),
        _say_contrast(contrast) % (told | _span(contrast)),
        counted,
        say_chance(result.p_value or 0.0),
    )


def _say_outcome(outcome: TrialOutcome) -> str:
    if outcome is TrialOutcome.NO_CLEAR_DIFFERENCE:
        return _(
            "No clear difference. That is a good answer, too: with these two you can do what fits."
        )
    return _("It seems to make a difference.")


def _say_contrast(contrast: Estimate) -> str:
    if contrast.high < 0:
        return _(
            "After %(first)s felt insecurity went down further than after %(second)s: by about %(about)s points (%(near)s to %(far)s)."
        )
    if contrast.low > 0:
        return _(
            "After %(second)s felt insecurity went down further than after %(first)s: by about %(about)s points (%(near)s to %(far)s)."
        )
    return _(
        "It can be anything from %(low)s points further down after %(first)s to %(high)s points further down after %(second)s."
    )


def _span(contrast: Estimate) -> dict[str, str]:
    near, far = sorted((abs(contrast.low), abs(contrast.high)))
    return {
        "about": say_number(abs(contrast.value)),
        "near": say_number(near),
        "far": say_number(far),
        "low": say_number(abs(contrast.low)),
        "high": say_number(abs(contrast.high)),
    }


def say_chance(p_value: float) -> str:
    """A p-value in words."""
    if p_value < 0.01:
        return _(
            "If it made no difference which of the two it was, the coin alone would bring a gap this large in fewer than 1 of 100 such tests."
        )
    return _(
        "If it made no difference which of the two it was, the coin alone would bring a gap this large in about %(n)d of 100 such tests."
    ) % {"n": in_a_hundred(p_value)}


def explain_trial() -> tuple[str, ...]:
    """How often a trial is wrong or blind, with the honest figures."""
    return (
        _(
            "In simulated tests of 20 occasions without any difference, one was named in about %(false)d of 100. A difference of one point was found in about %(one)d of 100, one of two points in about %(two)d: twenty occasions are few."
        )
        % {"false": TRIAL_FALSE, "one": TRIAL_FOUND[1], "two": TRIAL_FOUND[2]},
        _(
            "An occasion counts for what the coin said, whatever you then did. It is about the next hours only; what comes on the next day it cannot see."
        ),
    )
