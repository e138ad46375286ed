"""Asking to go back to something that was left unfinished."""

from hearthside.core.conversations.evidence.feeling import KARDAS_2022
from hearthside.core.conversations.evidence.talking import CARRERE_1999, ROSEN_2003
from hearthside.core.conversations.talk import Step, Talk, Turn, for_first, for_second
from hearthside.core.words import gettext_noop as _

from .parts import (
    NOT_AFRAID,
    NOT_HOT,
    NOT_LATE,
    NOT_WITHOUT_YES,
    SAY_BACK,
    TAKE_ALONG,
    confirm,
)

STILL_OPEN = (
    Step(
        key="open",
        turn=Turn.FIRST,
        heading=_("What is still open for me"),
        words=(
            _("Say the one thing that stayed with you. Leave out what was settled."),
            _("Whoever listens only listens."),
        ),
        starters=(
            _("What stayed with me is…"),
            _("I had not said yet that…"),
            _("I would like to understand…"),
        ),
        is_timed=True,
        prepare=_("What is the one thing that is still open for me?"),
    ),
    SAY_BACK,
    confirm("open"),
)

BACK_TO_IT = Talk(
    key="back-to-it",
    name=_("Back to something unfinished"),
    about=_("Ask softly, agree on a time, say what is still open, and find the next small step."),
    good_when=_("Good after a talk that broke off, or a pause that nobody ended."),
    not_when=(NOT_HOT, NOT_AFRAID, NOT_LATE, NOT_WITHOUT_YES),
    why=_(
        "How a hard talk begins goes together with how it goes on, and people expect it to be worse than it is. No trial of soft first words by themselves is known to us."
    ),
    studies=(CARRERE_1999, KARDAS_2022, ROSEN_2003),
    minutes=25,
    steps=(
        Step(
            key="ask",
            turn=Turn.FIRST,
            heading=_("Ask for it softly"),
            words=(
                _("Name what it is about in a few words, and ask for a time. Nothing more yet."),
            ),
            starters=(
                _("There is something that we did not finish. Would now be a good time?"),
                _("I would like to go back to it for twenty minutes. When would suit you?"),
                _("I broke off the other day, and I would like to try again."),
            ),
        ),
        Step(
            key="answer",
            turn=Turn.SECOND,
            heading=_("Say yes, or say when"),
            words=(
                _("If it is a good time, say yes. If not, say when it will be."),
                _("A later time is a good answer. You can leave this page; it keeps your place."),
            ),
            starters=(
                _("Yes, let us try."),
                _("Not now. Tomorrow after supper would be good for me."),
                _("I would like some time to think first. I will come to you on…"),
            ),
        ),
        Step(
            key="clear",
            turn=Turn.BOTH,
            heading=_("What is clear already"),
            words=(
                _("Each names one thing that you agree on, or that has become easier since."),
                _("It may be very little. It is a floor to stand on."),
            ),
            starters=(_("I think that we both…"), _("Since then I have understood…")),
        ),
        *for_first(*STILL_OPEN),
        *for_second(*STILL_OPEN),
        Step(
            key="next-step",
            turn=Turn.BOTH,
            heading=_("The next small step"),
            words=(
                _("What is one small thing that each of you can do until you speak again?"),
                _(
                    "Not everything gets solved. Say so if it stays open, and when you look at it again."
                ),
            ),
            starters=(_("Until then, I will…"), _("Let us look at it again on…")),
        ),
        TAKE_ALONG,
    ),
)
