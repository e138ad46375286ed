"""How near feels safe: the worry of losing the other, and the wish to keep a distance."""

from hearthside.core.words import gettext_noop as _

from .scale import HOW_WELL, ask, ask_turned, lay_out

ATTACHMENT = lay_out(
    "attachment",
    _("Closeness and distance"),
    (
        "attachment_anxiety",
        _("Worry about losing each other"),
        (
            ask("apart_wonders", _("When we are apart, I wonder whether I still matter.")),
            ask_turned("calm_in_silence", _("I stay calm when I hear nothing for a few hours.")),
            ask("silence_is_me", _("When my partner is quiet, I think it is about me.")),
            ask("often_told", _("I need to hear often that all is well between us.")),
        ),
    ),
    (
        "attachment_avoidance",
        _("Wish for distance"),
        (
            ask("steps_back", _("When things get very close, I want to step back.")),
            ask_turned("weakness_seen", _("I can let my partner see me when I feel weak.")),
            ask("carries_alone", _("I would rather carry my troubles alone.")),
            ask("help_is_hard", _("Asking for help is hard for me.")),
        ),
    ),
    options=HOW_WELL,
)
