"""Once a week: how are we, and what would we like."""

from hearthside.core.conversations.evidence.talking import (
    ALGOE_2010,
    GOLLWITZER_2006,
    GORDON_2012,
    OVERALL_2017,
)
from hearthside.core.conversations.talk import Step, Talk, Turn, for_first, for_second
from hearthside.core.words import gettext_noop as _

from .parts import NOT_AFRAID, NOT_HOT, NOT_LATE, NOT_WITHOUT_YES, SAY_BACK, SETTLE, TAKE_ALONG

GLAD_OF = Step(
    key="glad-of",
    turn=Turn.FIRST,
    heading=_("What I was glad of"),
    words=(
        _(
            "Name two or three things from this week that you were glad of, and what they did for you."
        ),
        _("The other only takes them in."),
    ),
    starters=(_("I was glad when you…"), _("It did me good that…")),
    prepare=_("What was I glad of this week?"),
    part="thanks",
)

MY_SIDE = Step(
    key="my-side",
    turn=Turn.FIRST,
    heading=_("My side of it"),
    words=(
        _("Say how it is for you: what happened, what you felt, what matters to you in it."),
        _("Whoever listens only listens."),
    ),
    starters=(_("For me it is…"), _("What matters to me in it is…")),
    is_timed=True,
)

REQUEST = Step(
    key="request",
    turn=Turn.FIRST,
    heading=_("One request"),
    words=(
        _("Ask for one thing for the coming week: small, clear, something that can be done."),
        _("The other answers with yes, no, or something in between."),
    ),
    starters=(_("This week, would you…"), _("I would love it if on one evening we…")),
    prepare=_("What is one small request for the coming week?"),
    part="wish",
)

STATE_OF_US = Talk(
    key="state-of-us",
    name=_("The talk of the week"),
    about=_("Thanks first, then what went well, one thing to work on, a request each, and a plan."),
    good_when=_("Good at a fixed time, when nothing is urgent. It may be left out for a week."),
    not_when=(NOT_HOT, NOT_AFRAID, NOT_LATE, NOT_WITHOUT_YES),
    why=_(
        "Thanks go together with feeling closer the day after, plain words can help with what can change, and what is planned happens more often. The weekly talk as a whole was not tested by itself."
    ),
    studies=(ALGOE_2010, GORDON_2012, OVERALL_2017, GOLLWITZER_2006),
    minutes=40,
    is_weekly=True,
    steps=(
        SETTLE,
        *for_first(GLAD_OF),
        *for_second(GLAD_OF),
        Step(
            key="went-well",
            turn=Turn.BOTH,
            heading=_("What went well"),
            words=(
                _("Look for one thing that the two of you did well this week, however small."),
                _("Say what each of you did for it."),
            ),
            starters=(_("We managed to…"), _("What helped was…")),
            prepare=_("What went well between us this week?"),
            part="went_well",
        ),
        Step(
            key="work-on",
            turn=Turn.BOTH,
            heading=_("One thing to work on"),
            words=(
                _(
                    "Choose one thing, and the smaller one if you cannot decide. The others can wait for another week."
                ),
                _("Give it a neutral name, like “mornings” or “messages”."),
            ),
            prepare=_("What is one thing I would like us to look at?"),
            part="one_thing",
            chooses_topic=True,
        ),
        *for_first(MY_SIDE, SAY_BACK),
        *for_second(MY_SIDE, SAY_BACK),
        *for_first(REQUEST),
        *for_second(REQUEST),
        Step(
            key="plan",
            turn=Turn.BOTH,
            heading=_("A small plan"),
            words=(
                _("What do you try, who does what, and on which day?"),
                _(
                    "When do you look at it again? If it does not work, it was the plan and not one of you."
                ),
            ),
            starters=(_("When it is…, we…"), _("We look at it again on…")),
        ),
        TAKE_ALONG,
    ),
)
