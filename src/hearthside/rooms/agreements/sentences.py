"""The words of this room."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from hearthside.core.agreements import Control, Every, Fit, State
from hearthside.core.agreements.coming import Reason
from hearthside.core.agreements.terms import DAYS, WORDS
from hearthside.core.series import UnusableStart
from hearthside.vault.refusal import DocumentTooLarge, NotLinked

from .operations import NothingToAnswer, TextHasChanged

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

FIELDS: dict[str, "StrPromise"] = {field: _(name) for field, name in (WORDS | DAYS).items()}
STATES = {
    State.DRAFT: pgettext_lazy("an agreement", "draft"),
    State.PROPOSED: _("put forward"),
    State.COUNTERED: _("two wordings"),
    State.ON_TRIAL: _("on trial"),
    State.AGREED: _("agreed"),
    State.REVIEW: _("time to look at it again"),
    State.RETIRED: _("ended"),
}
FITS = {
    Fit.KEPT: _("Kept"),
    Fit.HARD: _("It was hard"),
    Fit.NO_FIT: _("It does not fit"),
}
EVERY = {
    Every.ONCE: _("Once"),
    Every.DAY: _("Every day"),
    Every.WEEK: _("Every week"),
    Every.TWO_WEEKS: _("Every two weeks"),
    Every.FOUR_WEEKS: _("Every four weeks"),
}
QUESTIONS = {
    Control.WHERE: _(
        "Knowing where somebody is calms for a moment, and then it has to be known again. What would"
        " you need to hear or agree, so that nobody has to be followed?"
    ),
    Control.PRIVATE: _(
        "Somebody who is read along with writes differently. What do you want to be sure of, and how"
        " could it be told instead of checked?"
    ),
    Control.PEOPLE: _(
        "Everybody needs people of their own. What worries you about these people or evenings, and what"
        " would help you while the other is with them?"
    ),
    Control.MUST: _(
        "“You must” makes one the rule-giver. What is the need under it, and what would both of you do"
        " for it?"
    ),
    Control.ONE_SIDE: _(
        "Only one of you does something here. What is the need under it, and what does the other do for it?"
    ),
    Control.PUNISH: _(
        "An agreement that costs something to break is kept from fear. What would help you both to come"
        " back to it after it went wrong?"
    ),
    Control.MONEY: _(
        "Money and work of one's own keep the door open for both. What do you want to feel safe about,"
        " and what could both look at together?"
    ),
}
NAMES = {
    Control.WHERE: _("where somebody is"),
    Control.PRIVATE: _("passwords, phones or private messages"),
    Control.PEOPLE: _("whom somebody may see or talk to"),
    Control.MUST: _("what one of you must do"),
    Control.ONE_SIDE: _("what only one of you does"),
    Control.PUNISH: _("what happens to somebody who does not keep it"),
    Control.MONEY: _("one person's money or work"),
}

NO_WORDS = _("Say in a few words what you would do. One line is enough.")
TOO_LONG = _("This is longer than fits here (50,000 characters). Your text is still here.")
NO_SUCH_DAY = _("Write the day as year, month and day, like 2026-03-01.")
DAY_PASSED = _("This day has passed. Choose today or a later day.")
DAY_TOO_FAR = _("This day is more than a year away. Choose a nearer one.")
NO_FIT = _("Choose one of the three. None of them is a mark against anybody.")
NO_TIME = _("Write the time as hours and minutes, like 20:30.")
NO_EVERY = _("Choose how often it comes round.")
NO_DAY = _("Choose the first day.")
NO_NAME = _("Give it a name of at most 200 characters, so that you know later what began.")
CHANGED_MEANWHILE = _(
    "These words have changed since you opened the page. Here is how they are now; look at them once"
    " more before you answer."
)
GONE = _(
    "What you were answering is not there any more. Your words are still here: keep them as a draft, or"
    " go on with them as they are."
)
NOT_LINKED = _(
    "Sharing is off, so nobody else has read this. Your words are still here: keep them as a draft, or"
    " agree on them with yourself."
)
TOO_LARGE = _(
    "Taken together this is too long to put forward. Your text is still here: shorten it."
)
NOTHING = _("There is nothing to say this to any more: it has ended.")
NOT_WRITTEN = _(
    "This could not be written down just now: the disk may be full or in use. Your text is still"
    " here. Try again in a moment, or copy it somewhere safe."
)

DRAFT_KEPT = _("Kept as a draft. Only you can read it.")
PROPOSED = _("It is put forward. The answer comes when it comes; nothing counts the days.")
ALONE = _("Agreed, with yourself.")
AGREED = _("You have both said yes to the same words. Each of you keeps a copy.")
KEPT_ON = _("The new days are written down. Between two people they count once both have said yes.")
RESTS = _("It rests. Nobody is told, and you can answer whenever you like.")
CHECKED = _("It is written down.")
ENDED = _("It has ended. What was good about it was good.")
DELETED = _("Deleted for good.")
TIMES_KEPT = _("The time to check in is kept.")
TIMES_GONE = _("There is no time to check in any more.")
START_KEPT = _("Noted as a start. Under Patterns you can see what became of things since then.")
ADDRESS_GONE = _("The address is taken back. Whoever asks there gets nothing.")

_WHY: dict[type[Exception], "StrPromise"] = {
    TextHasChanged: CHANGED_MEANWHILE,
    NotLinked: NOT_LINKED,
    DocumentTooLarge: TOO_LARGE,
    NothingToAnswer: NOTHING,
    UnusableStart: NO_NAME,
}


def say_why_not(problem: Exception) -> "StrPromise":
    """Why something was not kept."""
    return _WHY.get(type(problem), NOT_WRITTEN)


REASONS = {
    Reason.TRIAL_ENDS: _("The trial ends"),
    Reason.LOOK_AGAIN: _("Look at it again, together"),
    Reason.CHECK_IN: _("My check-in"),
    Reason.BACK_FROM_PAUSE: _("Back from the pause"),
}
"""Why a day is in the list of what is coming."""
