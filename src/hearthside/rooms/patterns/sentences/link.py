"""What is said about one context: how much, how often, how sure, or what is still missing."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from hearthside.core.estimate import Estimate
from hearthside.core.finding import Explained
from hearthside.core.triggers import Tier, Trigger
from hearthside.people.wording import in_a_row, sentences_in_a_row

from .wording import (
    in_a_hundred,
    name_context,
    name_trigger,
    say_count,
    say_number,
    say_with_range,
    soothes,
)

COMPARABLE = 3
"""A link needs this many moments with the context and this many without it."""
STEADY_DAYS, STEADY_MOMENTS = 14, 10
"""Before that much diary nobody has a pace yet."""
MOST_WEEKS = 12
"""A longer time ahead is no help to anybody; then the count stands alone."""


def describe_trigger(trigger: Trigger) -> tuple[str, ...]:
    """What is said about one context, by its tier."""
    if trigger.tier in (Tier.FIRM, Tier.RELIABLE):
        return (_say_link(trigger), _say_occasions(trigger), _say_sureness(trigger))
    if trigger.tier is Tier.LIKELY:
        return (_say_likely(trigger), _say_occasions(trigger), _say_sureness(trigger))
    if trigger.tier is Tier.UNCLEAR:
        return (_say_unclear(trigger),)
    return (_say_not_enough(trigger),)


def _say_link(trigger: Trigger) -> str:
    told = {"name": name_trigger(trigger), "amount": _say_amount(trigger.effect)}
    if soothes(trigger):
        return _("%(name)s goes together with feeling less insecure: %(amount)s.") % told
    return _("%(name)s goes together with feeling more insecure: %(amount)s.") % told


def _say_likely(trigger: Trigger) -> str:
    told = {"name": name_trigger(trigger), "amount": _say_amount(trigger.effect)}
    if soothes(trigger):
        return _("%(name)s may go together with feeling less insecure: %(amount)s.") % told
    return _("%(name)s may go together with feeling more insecure: %(amount)s.") % told


def _say_amount(effect: Estimate | None) -> str:
    """An effect in points, with its range; both in the direction it points to."""
    if effect is None:
        return _("by how much is not clear yet")
    less = effect.value < 0
    near, far = (-effect.high, -effect.low) if less else (effect.low, effect.high)
    told = {
        "about": say_number(abs(effect.value)),
        "near": say_number(abs(near)),
        "far": say_number(far),
    }
    return (_amount_less(near) if less else _amount_more(near)) % told


def _amount_more(near: float) -> str:
    if near < 0:
        return _("about %(about)s points more (anywhere from %(near)s less to %(far)s more)")
    return _("about %(about)s points more (%(near)s to %(far)s)")


def _amount_less(near: float) -> str:
    if near < 0:
        return _("about %(about)s points less (anywhere from %(near)s more to %(far)s less)")
    return _("about %(about)s points less (%(near)s to %(far)s)")


def _say_occasions(trigger: Trigger) -> str:
    told = {"n": say_count(trigger.occasions), "seen": say_count(trigger.seen_in or 0)}
    if trigger.seen_in is None:
        words = ngettext("It was there %(n)s time.", "It was there %(n)s times.", trigger.occasions)
    elif soothes(trigger):
        words = ngettext(
            "It was there %(n)s time, and in %(seen)s of them you felt better than your own recent level and the other contexts would suggest.",
            "It was there %(n)s times, and in %(seen)s of them you felt better than your own recent level and the other contexts would suggest.",
            trigger.occasions,
        )
    else:
        words = ngettext(
            "It was there %(n)s time, and in %(seen)s of them you felt worse than your own recent level and the other contexts would suggest.",
            "It was there %(n)s times, and in %(seen)s of them you felt worse than your own recent level and the other contexts would suggest.",
            trigger.occasions,
        )
    return words % told


def _say_sureness(trigger: Trigger) -> str:
    sure = trigger.inclusion_probability or 0.0
    if sure >= 0.995:
        return _("More than 99 in 100 sure.")
    return _("About %(sure)d in 100 sure.") % {"sure": in_a_hundred(sure)}


def _say_unclear(trigger: Trigger) -> str:
    words = ngettext("%(name)s, %(n)s time", "%(name)s, %(n)s times", trigger.occasions)
    return words % {"name": name_trigger(trigger), "n": say_count(trigger.occasions)}


def explain_unclear() -> str:
    """What stands over the contexts that show no clear link."""
    return _("No clear link so far. There may be a small one, or none.")


def _say_not_enough(trigger: Trigger) -> str:
    told = {"name": name_trigger(trigger), "n": say_count(trigger.occasions)}
    if _is_nearly_always(trigger):
        words = ngettext(
            "%(name)s: %(n)s time, nearly always, so there is too little without it to compare with",
            "%(name)s: %(n)s times, nearly always, so there is too little without it to compare with",
            trigger.occasions,
        )
        return words % told
    have = ngettext(
        "%(name)s: %(n)s time so far", "%(name)s: %(n)s times so far", trigger.occasions
    )
    return have % told


def _is_nearly_always(trigger: Trigger) -> bool:
    return trigger.occasions >= COMPARABLE > trigger.occasions_without


def describe_waiting(trigger: Trigger, *, n_moments: int, span_days: float) -> str:
    """What is said about a context that has too little yet: what there is, and what it takes."""
    is_steady = n_moments >= STEADY_MOMENTS and span_days >= STEADY_DAYS
    need, pace = _say_need(trigger), _say_pace(trigger, span_days) if is_steady else ""
    if pace:
        need = _("%(need)s (%(pace)s)") % {"need": need, "pace": pace}
    return _(", ").join(filter(None, (*describe_trigger(trigger), need)))


def explain_waiting() -> str:
    """What stands over the contexts that have too little yet."""
    return _("About how many more it takes to show a link of medium size:")


def _say_need(trigger: Trigger) -> str:
    if not trigger.needs_about or _is_nearly_always(trigger):
        return ""
    words = ngettext("about %(n)s more", "about %(n)s more", trigger.needs_about)
    return words % {"n": say_count(trigger.needs_about)}


def _say_pace(trigger: Trigger, span_days: float) -> str:
    """How long the missing occasions take at the person's own pace; empty where it is no help."""
    if not trigger.needs_about or trigger.occasions < 2 or _is_nearly_always(trigger):
        return ""
    weeks = round(trigger.needs_about * span_days / trigger.occasions / 7)
    if not 1 <= weeks <= MOST_WEEKS:
        return ""
    words = ngettext("about %(n)s week at your pace", "about %(n)s weeks at your pace", weeks)
    return words % {"n": weeks}


def describe_untouched(triggers: Sequence[Trigger]) -> str:
    """The contexts that no moment has yet, in one sentence; empty when there are none."""
    if not triggers:
        return ""
    names = in_a_row(name_trigger(trigger) for trigger in triggers)
    return _("Not ticked yet: %(names)s.") % {"names": names}


def describe_explained(trigger: Trigger, explained: Explained | None) -> str:
    """What only seemed linked, and why."""
    first = _(
        "%(name)s seems linked at first sight, but probably not on its own: once the other contexts and your own recent level are counted, the link is gone."
    ) % {"name": name_trigger(trigger)}
    if explained is None:
        return first
    second = ngettext(
        "It was there %(n)s time, and %(shared)s of these came together with %(by)s.",
        "It was there %(n)s times, and %(shared)s of these came together with %(by)s.",
        explained.occasions,
    ) % {
        "n": explained.occasions,
        "shared": explained.shared,
        "by": name_context(explained.by),
    }
    return sentences_in_a_row((first, second))


def describe_company(trigger: Trigger) -> str:
    """That several contexts cannot be told apart; empty when there is one only."""
    if not trigger.together_with:
        return ""
    return _("These came together so often that the diary cannot tell which of them it is.")


def say_tier(tier: Tier) -> str:
    """A tier in a word or two."""
    return {
        Tier.FIRM: _("firm"),
        Tier.RELIABLE: _("reliable"),
        Tier.LIKELY: _("likely"),
        Tier.NOT_ON_ITS_OWN: _("only seemed linked"),
        Tier.UNCLEAR: _("not clear yet"),
        Tier.NOT_ENOUGH: _("not enough yet"),
    }[tier]


def say_effect(effect: Estimate | None) -> str:
    """An effect for a table: the number and its range."""
    if effect is None:
        return "–"
    return say_with_range(effect.value, effect.low, effect.high)
