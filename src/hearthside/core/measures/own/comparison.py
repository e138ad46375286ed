"""Looking at others to see where one stands, and what weighs from outside."""

from hearthside.core.words import gettext_noop as _

from .scale import ask, ask_turned, lay_out

COMPARISON = lay_out(
    "comparison",
    _("Comparing and pressure"),
    (
        "social_comparison",
        _("Comparing"),
        (
            ask("other_couples", _("I measured us against other couples.")),
            ask_turned("glad_of_ours", _("I was glad of what we have, whatever others have.")),
            ask("pictures", _("Pictures of other people's lives made ours seem small.")),
            ask("someone_known", _("I compared myself with somebody my partner knows.")),
            ask("signs_online", _("I looked online for signs of where I stand.")),
        ),
    ),
    (
        "outside_pressure",
        _("Pressure from outside"),
        (
            ask("expectations", _("What other people expect from us weighed on us.")),
            ask("little_room", _("Duties left us little time for each other.")),
            ask("further_along", _("I thought that we should be further along by now.")),
        ),
    ),
)
