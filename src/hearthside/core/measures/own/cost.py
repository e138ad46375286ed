"""What insecurity costs: between two people, and in the rest of a life."""

from hearthside.core.words import gettext_noop as _

from .scale import ask, ask_turned, lay_out

COST = lay_out(
    "cost",
    _("What it costs"),
    (
        "between_us",
        _("Between us"),
        (
            ask("blamed_early", _("I blamed my partner before I knew what had happened.")),
            ask_turned("close", _("I felt close to my partner.")),
            ask("suspected", _("I suspected that something was being kept from me.")),
            ask("jealous", _("I felt jealous.")),
            ask_turned("believed", _("I believed what my partner told me.")),
        ),
    ),
    (
        "exhaustion",
        _("Strength, work and health"),
        (
            ask("worn_out", _("Worry about us left me worn out.")),
            ask("in_the_way", _("Worry about us got in the way of what I had to do.")),
            ask("sleep_and_body", _("Worry about us was hard on my body, for example my sleep.")),
        ),
    ),
)
