"""How to read the numbers, how often they are wrong, and what they are not."""

from collections.abc import Collection

from django.utils.translation import gettext as _

from hearthside.core.triggers import Tier
from hearthside.people.wording import in_a_row
from hearthside.rooms.patterns.measured import (
    FOUND_AFTER_SIX_MONTHS,
    FOUND_AFTER_TWO_MONTHS,
    WRONG,
    WRONG_WHEN_UNMEASURED,
)


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


def describe_error_rates(tiers: Collection[Tier]) -> str:
    """How often the links of each tier on the page were wrong in simulated diaries; may be empty."""
    words = {
        Tier.FIRM: _("%(n)d in 100 firm ones"),
        Tier.RELIABLE: _("%(n)d in 100 reliable ones"),
        Tier.LIKELY: _("%(n)d in 100 likely ones"),
    }
    rates = [said % {"n": WRONG[tier]} for tier, said in words.items() if tier in tiers]
    if not rates:
        return ""
    return _("In simulated diaries so many links were wrong: about %(rates)s.") % {
        "rates": in_a_row(rates)
    }


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
