"""Speaking and listening in turns, to a card or a matter of one's own."""

from hearthside.core.conversations.evidence.feeling import REIS_2004
from hearthside.core.conversations.evidence.talking import DOSS_2020, SAVITSKY_2011
from hearthside.core.conversations.talk import Step, Talk, Turn, for_first, for_second
from hearthside.core.words import gettext_noop as _

from .parts import (
    NOT_AFRAID,
    NOT_HOT,
    NOT_LATE,
    NOT_WITHOUT_YES,
    SAY_BACK,
    SETTLE,
    TAKE_ALONG,
    confirm,
)

TURN = (
    Step(
        key="speak",
        turn=Turn.FIRST,
        heading=_("Speak for yourself"),
        words=(
            _("Say what it is like for you. Begin with I, and stay with one thing."),
            _("Whoever listens only listens: no questions, no advice, no defence."),
        ),
        starters=(
            _("I felt… when…"),
            _("What matters to me here is…"),
            _("I would like…"),
        ),
        is_timed=True,
    ),
    SAY_BACK,
    confirm("speak"),
)

TURNS = Talk(
    key="turns",
    name=_("In turns: speak and listen"),
    about=_("One speaks, one listens and says what they heard. Then you change places."),
    good_when=_("Good for a card, or for something that one of you would like to be heard in."),
    not_when=(NOT_HOT, NOT_AFRAID, NOT_LATE, NOT_WITHOUT_YES),
    why=_(
        "Couples understand each other less well than they think, and being understood is at the heart of closeness. Such turns are a part of courses that help; by themselves they were hardly tested."
    ),
    studies=(REIS_2004, SAVITSKY_2011, DOSS_2020),
    minutes=20,
    takes_card=True,
    steps=(
        SETTLE,
        *for_first(*TURN),
        Step(
            key="switch",
            turn=Turn.BOTH,
            heading=_("Change places"),
            words=(
                _("Breathe out once. Whoever listened speaks now, of their own side."),
                _("It is no answer to the first. It is a second view of the same thing."),
            ),
        ),
        *for_second(*TURN),
        TAKE_ALONG,
    ),
)
