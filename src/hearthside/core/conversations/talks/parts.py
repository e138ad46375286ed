"""Steps that several talks share."""

from hearthside.core.conversations.talk import Step, Turn
from hearthside.core.words import gettext_noop as _

NOT_HOT = _("Not while the quarrel is hot. A pause comes first.")
NOT_AFRAID = _("Not if one of you is afraid of the other. No order of steps mends that.")
NOT_LATE = _("Not late at night, hungry or after drinking.")
NOT_WITHOUT_YES = _("Not if one of you does not want to. A no needs no reason.")

ANY_TIME = _("Each may ask for a pause or stop at any time, without a reason.")
NOT_KEPT = _("Nothing that you say is written down or listened to.")

SETTLE = Step(
    key="settle",
    turn=Turn.BOTH,
    heading=_("Sit down with each other"),
    words=(
        _("Put everything else away. Sit so that both of you can read this."),
        ANY_TIME,
        NOT_KEPT,
    ),
    words_apart=(
        _("Find a place where both of you can talk in peace, each with your own device."),
        ANY_TIME,
        NOT_KEPT,
    ),
)

SAY_BACK = Step(
    key="say-back",
    turn=Turn.SECOND,
    heading=_("Say what you heard"),
    words=(
        _("In your own words, and only what was said. You need not agree with it."),
        _("Your own view has its turn later."),
    ),
    starters=(
        _("What I heard is…"),
        _("For you it is like…"),
        _("Did I leave something out?"),
    ),
)

TAKE_ALONG = Step(
    key="take-along",
    turn=Turn.BOTH,
    heading=_("One thing to take along"),
    words=(
        _("Each says one thing they take along from this talk. Small is fine."),
        _("Then do something kind: a hug if both want one, some air, a cup of tea."),
    ),
    starters=(
        _("I take along that…"),
        _("I understood today that…"),
        _("It was good that…"),
    ),
)


def confirm(again: str) -> Step:
    """Return the step in which the one who spoke says whether it was heard; `again` leads back.

    >>> confirm("speak").again
    'speak'
    """
    return Step(
        key="confirm",
        turn=Turn.FIRST,
        heading=_("Is that what you meant?"),
        words=(
            _("If the main thing was heard, that is enough. It need not be word for word."),
            _("If something is missing, say that part again, in other words."),
        ),
        starters=(_("Yes, that is it."), _("Almost. One thing is missing:")),
        again=again,
    )
