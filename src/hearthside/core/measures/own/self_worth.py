"""Worth that hangs on one person, and doubt about being good enough."""

from hearthside.core.words import gettext_noop as _

from .scale import ask, ask_turned, lay_out

SELF_WORTH = lay_out(
    "self_worth",
    _("Self-worth"),
    (
        "self_doubt",
        _("Doubt about one's own worth"),
        (
            ask("mistake_counts", _("One mistake made me think less of myself as a person.")),
            ask_turned("kind_to_self", _("I was kind to myself when something went wrong.")),
            ask("could_do_better", _("I thought that my partner could find somebody better.")),
            ask("praise_unbelieved", _("Praise felt as if it was meant for somebody else.")),
            ask_turned("own_doing", _("I did something because it mattered to me.")),
            ask("hangs_on_one", _("I felt fine only when my partner was pleased with me.")),
            ask("hides_self", _("I hid something about myself so that I would still be liked.")),
        ),
    ),
)
