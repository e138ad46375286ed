"""How much of the time, in words, and the rule behind them."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from hearthside.core.finding import Share
from hearthside.core.series import Verdict

from .wording import in_a_hundred, say_count

OCCASIONAL_BELOW, PERSISTENT_ABOVE = 0.25, 0.5


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
            "%(n)s scheduled check-in so far, and about %(need)s are needed to tell.",
            "%(n)s scheduled check-ins so far, and about %(need)s are needed to tell.",
            share.n,
        )
        return (have % {"n": say_count(share.n), "need": say_count(share.need)},)
    words = ngettext(
        "At about %(share)d in 100 check-ins you felt insecure at 5 or above (%(low)d to %(high)d in 100, from %(n)s check-in).",
        "At about %(share)d in 100 check-ins you felt insecure at 5 or above (%(low)d to %(high)d in 100, from %(n)s check-ins).",
        share.n,
    )
    told = {
        "share": in_a_hundred(share.estimate.value),
        "low": in_a_hundred(share.estimate.low),
        "high": in_a_hundred(share.estimate.high),
        "n": say_count(share.n),
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
