"""Old hurts that come back: betrayal, being left, being overlooked, earlier in life."""

from hearthside.core.words import gettext_noop as _

from .scale import HOW_WELL, ask, ask_turned, lay_out

PAST_WOUNDS = lay_out(
    "past_wounds",
    _("Old hurts"),
    (
        "past_wounds",
        _("Old hurts that come back"),
        (
            ask("hurt_returns", _("When we disagree, an old hurt comes back.")),
            ask("body_braces", _("My body gets ready for bad news before I know what happened.")),
            ask("waiting_for_it", _("A part of me waits for the same hurt to happen again.")),
            ask_turned("tells_apart", _("I can tell an old hurt from what is happening today.")),
            ask("memories", _("Small things, like a late answer, bring back painful memories.")),
            ask_turned("at_rest", _("What hurt me earlier in life has come to rest.")),
            ask("guarding", _("I protect myself the way I once had to.")),
        ),
    ),
    options=HOW_WELL,
)
