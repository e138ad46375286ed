"""The six chapters of the path, from the first sign to what grows. Any order is a good one."""

from enum import StrEnum

from hearthside.core.words import gettext_noop as _


class Chapter(StrEnum):
    """One chapter. The order is the article's; nobody has to keep it."""

    NOTICE = "notice"
    UNDERSTAND = "understand"
    SPEAK = "speak"
    AGREE = "agree"
    STAND = "stand"
    GROW = "grow"


CHAPTERS = {
    Chapter.NOTICE: _("Notice"),
    Chapter.UNDERSTAND: _("Understand"),
    Chapter.SPEAK: _("Speak"),
    Chapter.AGREE: _("Agree"),
    Chapter.STAND: _("Stand"),
    Chapter.GROW: _("Grow"),
}

ABOUT = {
    Chapter.NOTICE: _(
        "See it come: the first sign, what sets it off, and the times it stays calm."
    ),
    Chapter.UNDERSTAND: _("What feeds it, what you fear will happen, and what then does."),
    Chapter.SPEAK: _("Say what you feel and need in words that can be heard."),
    Chapter.AGREE: _(
        "Know what you need, plan for a bad moment, and make small promises that fit."
    ),
    Chapter.STAND: _("Worth and support that do not hang on one person."),
    Chapter.GROW: _(
        "See what has changed, keep what helped, and have something at hand when it comes back."
    ),
}
