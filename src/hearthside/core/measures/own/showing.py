"""How insecurity shows itself: fear, reassurance, reading into things, being on guard."""

from hearthside.core.words import gettext_noop as _

from .scale import ask, ask_turned, lay_out

SHOWING = lay_out(
    "showing",
    _("How it shows"),
    (
        "insecurity",
        _("How insecurity shows"),
        (
            ask("wish_held_back", _("I held back a wish because I might be turned down.")),
            ask("ending_feared", _("I was afraid that it could end between us.")),
            ask("asked_again", _("I asked more than once whether we are all right.")),
            ask_turned("felt_safe", _("I felt safe with my partner.")),
            ask("meaning_sought", _("I looked for a hidden meaning in something small.")),
            ask("no_expected", _("I expected a no before I had asked.")),
            ask("left_pictured", _("I pictured being left.")),
            ask("on_guard", _("I felt that something could hurt me at any moment.")),
        ),
    ),
)
