"""After a quarrel: looking at it together, and finding each other again."""

from hearthside.core.conversations.evidence.talking import FINKEL_2013, LEWICKI_2016, ROSEN_2003
from hearthside.core.conversations.talk import Step, Talk, Turn, for_first, for_second
from hearthside.core.words import gettext_noop as _

from .parts import NOT_AFRAID, NOT_HOT, NOT_LATE, NOT_WITHOUT_YES, SAY_BACK, TAKE_ALONG

FELT = Step(
    key="felt",
    turn=Turn.FIRST,
    heading=_("What I felt"),
    words=(
        _("Name two or three feelings, and when they came. No story of who began."),
        _("Whoever listens lets it stand. A feeling needs no proof."),
    ),
    starters=(
        _("I was afraid when…"),
        _("I was hurt when…"),
        _("I was angry, and under it I was…"),
    ),
    is_timed=True,
    prepare=_("What did I feel, and when?"),
)

NEEDED = Step(
    key="needed",
    turn=Turn.FIRST,
    heading=_("What I needed"),
    words=(_("Say what you would have needed just then. It is a need, not a charge."),),
    starters=(
        _("I needed a little time."),
        _("I needed to hear that we are all right."),
        _("I needed to be asked."),
    ),
    prepare=_("What did I need just then?"),
)

OWN_PART = Step(
    key="own-part",
    turn=Turn.FIRST,
    heading=_("My own part"),
    words=(
        _("Name one thing that you did or left out. Stop before the word “but”."),
        _("The other says thank you, and nothing else."),
    ),
    starters=(
        _("I raised my voice."),
        _("I went away and did not say when I would be back."),
        _("I am sorry that I…"),
    ),
    prepare=_("What was my own part, without a but?"),
)

WISH = Step(
    key="wish",
    turn=Turn.FIRST,
    heading=_("One wish"),
    words=(
        _("Ask for one thing, for next time: something small that can be done."),
        _("The other answers with yes, no, or something in between. All three are good answers."),
    ),
    starters=(_("Next time, would you…"), _("It would help me if…")),
    prepare=_("What is one small wish for next time?"),
)

THANKS = Step(
    key="thanks",
    turn=Turn.FIRST,
    heading=_("One thing to thank for"),
    words=(_("Thank the other for one thing, in this talk or in these days."),),
    starters=(_("Thank you for staying."), _("I was glad when you…")),
    prepare=_("What can I thank for?"),
)

REPAIR = Talk(
    key="repair",
    name=_("After a quarrel"),
    about=_("What each felt and needed, one's own part, one wish, and a thank you."),
    good_when=_("Good when both have calmed down, some hours or a day later."),
    not_when=(
        NOT_HOT,
        NOT_AFRAID,
        _("Not if somebody was hurt, threatened or kept from leaving. Then look for help outside."),
        NOT_LATE,
        NOT_WITHOUT_YES,
    ),
    why=_(
        "A pause becomes one when people come back. Looking at a quarrel as a friend of both would, and owning one's part, have some support. This order of steps is from practice and was not tested by itself."
    ),
    studies=(ROSEN_2003, FINKEL_2013, LEWICKI_2016),
    minutes=30,
    steps=(
        Step(
            key="calm",
            turn=Turn.BOTH,
            heading=_("Are both of you calm?"),
            words=(
                _(
                    "Each checks for themselves: can I breathe out slowly? Can I look at the other? Can I bear to hear something that I see in another way?"
                ),
                _(
                    "If one of you is not there yet, take a pause and come back. That is no failure."
                ),
                _("You are not looking for who was right. You are looking for each other."),
            ),
        ),
        *for_first(FELT, SAY_BACK),
        *for_second(FELT, SAY_BACK),
        *for_first(NEEDED),
        *for_second(NEEDED),
        *for_first(OWN_PART),
        *for_second(OWN_PART),
        *for_first(WISH),
        *for_second(WISH),
        *for_first(THANKS),
        *for_second(THANKS),
        TAKE_ALONG,
    ),
)
