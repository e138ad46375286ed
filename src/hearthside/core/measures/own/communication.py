"""Needs that stay unsaid, and talks that leave somebody alone."""

from hearthside.core.words import gettext_noop as _

from .scale import ask, ask_turned, lay_out

COMMUNICATION = lay_out(
    "communication",
    _("Talking and needs"),
    (
        "unmet_needs",
        _("Needs left unsaid or unheard"),
        (
            ask("need_unsaid", _("I kept to myself what I needed.")),
            ask_turned("said_plainly", _("I said plainly what would help me.")),
            ask("hoped_for_guess", _("I hoped that my partner would guess what I wanted.")),
            ask("kept_quiet", _("I kept quiet to avoid a quarrel.")),
            ask_turned("felt_heard", _("I felt heard.")),
            ask("alone_after", _("After we talked, I was still alone with it.")),
            ask("came_out_harder", _("What I said came out harder than I meant it.")),
        ),
    ),
)
