"""Everything the findings say, from values to words; the page and the terminal both speak through it.

Two rules hold in every sentence: a number stands with its range and its count, and things
"go together"; nothing here says that one thing brings about another.
"""

from collections.abc import Collection, Sequence
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from hearthside.core.estimate import Estimate
from hearthside.core.finding import Explained, Patterns, Share, Withdrawal
from hearthside.core.finding.change import Change
from hearthside.core.series import Verdict
from hearthside.core.triggers import Tier, Trigger

from .measured import (
    FOUND_AFTER_SIX_MONTHS,
    FOUND_AFTER_TWO_MONTHS,
    MEDIUM_LINK,
    STRONG_LINK,
    WRONG,
    WRONG_WHEN_UNMEASURED,
)
from .wording import (
    in_a_hundred,
    name_context,
    name_trigger,
    say_day,
    say_number,
    say_range,
    say_time,
    soothes,
)

COMPARABLE = 3
"""A link needs this many moments with the context and this many without it."""
OCCASIONAL_BELOW, PERSISTENT_ABOVE = 0.25, 0.5


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
    told = {"n": trigger.occasions, "seen": trigger.seen_in}
    if trigger.seen_in is None:
        words = ngettext("It was there %(n)d time.", "It was there %(n)d times.", trigger.occasions)
    elif soothes(trigger):
        words = ngettext(
            "It was there %(n)d time, and in %(seen)d of them you felt better than your own recent level and the other contexts would suggest.",
            "It was there %(n)d times, and in %(seen)d of them you felt better than your own recent level and the other contexts would suggest.",
            trigger.occasions,
        )
    else:
        words = ngettext(
            "It was there %(n)d time, and in %(seen)d of them you felt worse than your own recent level and the other contexts would suggest.",
            "It was there %(n)d times, and in %(seen)d of them you felt worse than your own recent level and the other contexts would suggest.",
            trigger.occasions,
        )
    return words % told


def _say_sureness(trigger: Trigger) -> str:
    sure = trigger.inclusion_probability or 0.0
    if sure >= 0.995:
        return _("More than 99 in 100 sure.")
    return _("About %(sure)d in 100 sure.") % {"sure": in_a_hundred(sure)}


def _say_unclear(trigger: Trigger) -> str:
    words = ngettext("%(name)s, %(n)d time", "%(name)s, %(n)d times", trigger.occasions)
    return words % {"name": name_trigger(trigger), "n": trigger.occasions}


def explain_unclear() -> str:
    """What stands over the contexts that show no clear link."""
    return _("No clear link so far. There may be a small one, or none.")


def _say_not_enough(trigger: Trigger) -> str:
    told = {"name": name_trigger(trigger), "n": trigger.occasions}
    if _is_nearly_always(trigger):
        words = ngettext(
            "%(name)s: %(n)d time, nearly always, so there is too little without it to compare with",
            "%(name)s: %(n)d times, nearly always, so there is too little without it to compare with",
            trigger.occasions,
        )
        return words % told
    have = ngettext(
        "%(name)s: %(n)d time so far", "%(name)s: %(n)d times so far", trigger.occasions
    )
    return have % told


def _is_nearly_always(trigger: Trigger) -> bool:
    return trigger.occasions >= COMPARABLE > trigger.occasions_without


def describe_waiting(trigger: Trigger, span_days: float) -> str:
    """What is said about a context that has too little yet: what there is, and what it takes."""
    need, pace = _say_need(trigger), _say_pace(trigger, span_days)
    if pace:
        need = _("%(need)s (%(pace)s)") % {"need": need, "pace": pace}
    return _(", ").join(filter(None, (*describe_trigger(trigger), need)))


def explain_waiting() -> str:
    """What stands over the contexts that have too little yet."""
    return _("About how many more it takes to show a link of medium size:")


def _say_need(trigger: Trigger) -> str:
    if not trigger.needs_about or _is_nearly_always(trigger):
        return ""
    words = ngettext("about %(n)d more", "about %(n)d more", trigger.needs_about)
    return words % {"n": trigger.needs_about}


def _say_pace(trigger: Trigger, span_days: float) -> str:
    """How long the missing occasions take at the person's own pace; empty where nobody can tell."""
    too_early = trigger.occasions < 2 or span_days < 7
    if not trigger.needs_about or too_early or _is_nearly_always(trigger):
        return ""
    weeks = round(trigger.needs_about * span_days / trigger.occasions / 7)
    if not 1 <= weeks <= 52:
        return ""
    words = ngettext("about %(n)d week at your pace", "about %(n)d weeks at your pace", weeks)
    return words % {"n": weeks}


def describe_explained(trigger: Trigger, explained: Explained | None) -> str:
    """What only seemed linked, and why."""
    first = _(
        "%(name)s seems linked at first sight, but probably not on its own: once the other contexts and your own recent level are counted, the link is gone."
    ) % {"name": name_trigger(trigger)}
    if explained is None:
        return first
    second = ngettext(
        "It was there %(n)d time, and %(shared)d of these came together with %(by)s.",
        "It was there %(n)d times, and %(shared)d of these came together with %(by)s.",
        explained.occasions,
    ) % {
        "n": explained.occasions,
        "shared": explained.shared,
        "by": name_context(explained.by),
    }
    return _join(first, second)


def describe_company(trigger: Trigger) -> str:
    """That several contexts cannot be told apart; empty when there is one only."""
    if not trigger.together_with:
        return ""
    return _("These came together so often that the diary cannot tell which of them it is.")


def describe_untouched(triggers: Sequence[Trigger]) -> str:
    """The contexts that no moment has yet, in one sentence; empty when there are none."""
    if not triggers:
        return ""
    names = ", ".join(name_trigger(trigger) for trigger in triggers)
    return _("Not ticked yet: %(names)s.") % {"names": names}


def describe_error_rates(tiers: Collection[Tier]) -> tuple[str, ...]:
    """How often a link of each tier that is on the page turned out wrong in simulated diaries."""
    words = {
        Tier.FIRM: _("Firm: in simulated diaries about %(n)d in 100 such links were wrong."),
        Tier.RELIABLE: _(
            "Reliable: in simulated diaries about %(n)d in 100 such links were wrong."
        ),
        Tier.LIKELY: _("Likely: in simulated diaries about %(n)d in 100 such links were wrong."),
    }
    return tuple(said % {"n": WRONG[tier]} for tier, said in words.items() if tier in tiers)


def say_found(change: Change | None) -> str:
    """Since when a link has been shown."""
    if change is None:
        return ""
    words = ngettext(
        "Found on %(day)s, from %(n)d moment.",
        "Found on %(day)s, from %(n)d moments.",
        change.n_moments,
    )
    return words % {"day": say_day(change.on), "n": change.n_moments}


def describe_withdrawal(name: str, withdrawal: Withdrawal) -> str:
    """That something once shown is not shown any more."""
    told = {
        "name": name_context(name),
        "found": say_day(withdrawal.found.on),
        "withdrawn": say_day(withdrawal.withdrawn.on),
        "n": withdrawal.withdrawn.n_moments,
    }
    if withdrawal.withdrawn.tier is Tier.LIKELY:
        return (
            _(
                "%(name)s: shown from %(found)s until %(withdrawn)s. With %(n)d moments we are less sure, and are checking again."
            )
            % told
        )
    return (
        _(
            "%(name)s: shown from %(found)s until %(withdrawn)s. With %(n)d moments we no longer think so."
        )
        % told
    )


def name_verdict(share: Share) -> str:
    """The verdict in a word or two; one that hangs over an edge of the rule is not clear yet."""
    if share.estimate is None or _doubts(share):
        return _("Not clear yet")
    return {
        Verdict.OCCASIONAL: _("Occasional"),
        Verdict.IN_BETWEEN: _("In between"),
        Verdict.PERSISTENT: _("Persistent"),
        Verdict.NOT_ENOUGH: _("Not clear yet"),
    }[share.verdict]


def describe_share(share: Share) -> tuple[str, ...]:
    """How much of the time, with range and count."""
    if share.estimate is None:
        have = ngettext(
            "%(n)d scheduled check-in so far, and about %(need)d are needed to tell.",
            "%(n)d scheduled check-ins so far, and about %(need)d are needed to tell.",
            share.n,
        )
        return (have % {"n": share.n, "need": share.need},)
    words = ngettext(
        "At about %(share)d in 100 check-ins you felt insecure at 5 or above (%(low)d to %(high)d in 100, from %(n)d check-in).",
        "At about %(share)d in 100 check-ins you felt insecure at 5 or above (%(low)d to %(high)d in 100, from %(n)d check-ins).",
        share.n,
    )
    told = {
        "share": in_a_hundred(share.estimate.value),
        "low": in_a_hundred(share.estimate.low),
        "high": in_a_hundred(share.estimate.high),
        "n": share.n,
    }
    return tuple(filter(None, (words % told, _doubts(share))))


def _doubts(share: Share) -> str:
    """Between which words the interval leaves the verdict; empty when it leaves one."""
    if share.estimate is None or share.verdict is not Verdict.IN_BETWEEN:
        return ""
    low, high = share.estimate.low, share.estimate.high
    if low < OCCASIONAL_BELOW and high > PERSISTENT_ABOVE:
        return _(
            "That can still be anything from occasional to persistent; more check-ins will tell."
        )
    if low < OCCASIONAL_BELOW:
        return _("That can be occasional or in between; more check-ins will tell.")
    if high > PERSISTENT_ABOVE:
        return _("That can be in between or persistent; more check-ins will tell.")
    return ""


def explain_share(share: Share) -> tuple[str, ...]:
    """The rule behind the verdict, said as ours, and why only check-ins count."""
    only = _(
        "Only scheduled check-ins count here. People write more when they are upset, so the moments you log by choice would make it look worse than it is."
    )
    if share.estimate is None:
        return (only,)
    rule = _(
        "This is a rule of ours, not a diagnosis: occasional when it is very likely less than 25 in 100 check-ins, persistent when it is very likely more than 50."
    )
    return (rule, only)


def describe_progress(patterns: Patterns) -> tuple[str, ...]:
    """Where a diary stands that shows no link yet."""
    so_far = ngettext("%(n)d moment so far.", "%(n)d moments so far.", patterns.n_moments) % {
        "n": patterns.n_moments
    }
    if patterns.n_moments >= MEDIUM_LINK["moments"]:
        return (
            so_far,
            _(
                "Nothing stands out. The links may be small, or lie in something that has no name here yet."
            ),
        )
    return (
        so_far,
        _(
            "In simulated diaries strong links first showed at about %(strong)d moments over %(strong_weeks)d weeks, medium ones at about %(medium)d over %(medium_weeks)d weeks. Small ones often stayed hidden for half a year."
        )
        % {
            "strong": STRONG_LINK["moments"],
            "strong_weeks": STRONG_LINK["weeks"],
            "medium": MEDIUM_LINK["moments"],
            "medium_weeks": MEDIUM_LINK["weeks"],
        },
        _("What helps most: tick what was there before you rate, and log good moments too."),
    )


def describe_diary(patterns: Patterns) -> str:
    """How much there is to go by."""
    days = _whole_days(patterns)
    moments = ngettext("%(n)d moment", "%(n)d moments", patterns.n_moments)
    told = {
        "moments": moments % {"n": patterns.n_moments},
        "days": ngettext("%(n)d day", "%(n)d days", days) % {"n": days},
    }
    if not patterns.n_scheduled:
        return _("%(moments)s over %(days)s.") % told
    check_ins = ngettext(
        "%(n)d of them answers a scheduled check-in",
        "%(n)d of them answer a scheduled check-in",
        patterns.n_scheduled,
    )
    told["check_ins"] = check_ins % {"n": patterns.n_scheduled}
    return _("%(moments)s over %(days)s; %(check_ins)s.") % told


def _whole_days(patterns: Patterns) -> int:
    return 1 + int(patterns.span_days)


def explain_numbers() -> str:
    """How to read the numbers, in two sentences."""
    return _(
        "Points are on your own scale from 0 to 10. The range in brackets is where the true number most likely lies."
    )


def explain_limits() -> str:
    """What a link is not, and what a person can do with it."""
    return _(
        "A link is not yet a reason. Something nobody wrote down, like a hard week at work, can bring both. To find out, change one thing for two weeks and see whether the feeling moves with it."
    )


def explain_sureness() -> tuple[str, ...]:
    """How sure the sentences are and when they are wrong, with the honest figures."""
    return (
        _(
            "We compare the moments with a context and those without it, and count your own recent level, the time of day, and all other contexts as well."
        ),
        _(
            "How often this goes wrong can only be measured where the truth is known: in simulated diaries, not in real lives. There, looking again and again for half a year, about %(firm)d in 100 of the firm links ever shown were wrong, %(reliable)d in 100 of the reliable ones, and %(likely)d in 100 of the likely ones."
        )
        % {
            "firm": WRONG[Tier.FIRM],
            "reliable": WRONG[Tier.RELIABLE],
            "likely": WRONG[Tier.LIKELY],
        },
        _(
            "When something important was never written down, more go wrong: up to %(reliable)d in 100 of the reliable ones, and about %(firm)d in 100 of the firm ones."
        )
        % {
            "firm": WRONG_WHEN_UNMEASURED[Tier.FIRM],
            "reliable": WRONG_WHEN_UNMEASURED[Tier.RELIABLE],
        },
        _(
            "“About 96 in 100 sure” is on the cautious side: in simulated diaries such links were there slightly more often than we said. The range in brackets held the true number about 9 times in 10."
        ),
        _(
            "It also misses things. After two months it had found about %(two)d in 100 of the links that were there, after six months about %(six)d."
        )
        % {"two": FOUND_AFTER_TWO_MONTHS, "six": FOUND_AFTER_SIX_MONTHS},
        _("When more moments make a link less sure, we take it back and say so."),
    )


def describe_settling(settled_at: datetime, n: int, now: datetime) -> str:
    """When the finding was settled, and on what."""
    if settled_at.date() == now.date():
        words = ngettext(
            "Looked at today at %(time)s, with %(n)d moment. It looks again tomorrow.",
            "Looked at today at %(time)s, with %(n)d moments. It looks again tomorrow.",
            n,
        )
    else:
        words = ngettext(
            "Looked at on %(day)s at %(time)s, with %(n)d moment. It looks again the day after.",
            "Looked at on %(day)s at %(time)s, with %(n)d moments. It looks again the day after.",
            n,
        )
    return words % {"day": say_day(settled_at.date()), "time": say_time(settled_at), "n": n}


def describe_new_moments(n: int) -> str:
    """That new moments wait; empty when there are none."""
    if not n:
        return ""
    words = ngettext(
        "%(n)d moment since then waits until tomorrow.",
        "%(n)d moments since then wait until tomorrow.",
        n,
    )
    return words % {"n": n}


def say_tier(tier: Tier) -> str:
    """A tier in a word or two."""
    return {
        Tier.FIRM: _("firm"),
        Tier.RELIABLE: _("reliable"),
        Tier.LIKELY: _("likely, still checking"),
        Tier.NOT_ON_ITS_OWN: _("only seemed linked"),
        Tier.UNCLEAR: _("not clear yet"),
        Tier.NOT_ENOUGH: _("not enough yet"),
    }[tier]


def say_effect(effect: Estimate | None) -> str:
    """An effect for a table: the number and its range."""
    if effect is None:
        return "–"
    return f"{say_number(effect.value)} ({say_range(effect)})"


def _join(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
