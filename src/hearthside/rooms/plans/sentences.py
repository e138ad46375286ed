"""The words of this room."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from hearthside.core.plans import Helped, NeedKind
from hearthside.vault.refusal import DocumentTooLarge, NotLinked

from .refusal import NotAgreed, WordsChanged

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True, slots=True)
class NeedIdea:
    """A need to begin from: its name, and examples of our own."""

    name: "StrPromise"
    about: "StrPromise"
    notice: "StrPromise"
    myself: "StrPromise"


@dataclass(frozen=True, slots=True)
class PlanIdea:
    """A plan of our own, as an example."""

    cue: "StrPromise"
    then_i: "StrPromise"
    you: "StrPromise"
    we_say: "StrPromise"


NEEDS = {
    NeedKind.COMMITMENT: NeedIdea(
        name=_("Commitment"),
        about=_("To know that we both want this."),
        notice=_("We make plans for a month that is far off."),
        myself=_("I write down what the two of us have come through already."),
    ),
    NeedKind.CONTACT: NeedIdea(
        name=_("Regular contact"),
        about=_("To hear from each other without having to ask."),
        notice=_("On most days there are a few words around noon."),
        myself=_("I leave the phone in another room until six, and do one thing with my hands."),
    ),
    NeedKind.ATTENTION: NeedIdea(
        name=_("Attention"),
        about=_("To be seen and listened to when we are together."),
        notice=_("At dinner the phones are somewhere else."),
        myself=_("I say early in the day that I would like an hour for us."),
    ),
    NeedKind.ROUTINES: NeedIdea(
        name=_("Shared routines"),
        about=_("Small things that come back, also in a bad week."),
        notice=_("We have breakfast together on Sunday, even after an argument."),
        myself=_("I keep one evening a week that is good without anybody else."),
    ),
    NeedKind.OWN: NeedIdea(
        name=_("In my own words"),
        about=_("What makes me feel safe is something else."),
        notice=_("I can say no, and the evening goes on kindly."),
        myself=_("I put my hand on my chest and name what I feel."),
    ),
}

PLAN_IDEAS = (
    PlanIdea(
        cue=_("an answer takes long"),
        then_i=_("I put the phone face down and make tea. I do not read old messages."),
        you=_("If you can, send one word when it gets late."),
        we_say=_("Busy now, will check in later."),
    ),
    PlanIdea(
        cue=_("a plan is cancelled"),
        then_i=_("I breathe out slowly ten times. Then I ask for another day."),
        you=_("Name another day when you cancel, if there is one."),
        we_say=_("Not today. Saturday instead?"),
    ),
    PlanIdea(
        cue=_("your tone changes"),
        then_i=_("I ask once what it is about, and then I wait for the answer."),
        you=_("Say so if it is about something else."),
        we_say=_("I am tired. It is not about you."),
    ),
    PlanIdea(
        cue=_("I see happy couples on a screen"),
        then_i=_("I close it, and go outside or call a friend."),
        you=_("A hug, when I ask for one."),
        we_say=_("Come here for a moment."),
    ),
)

HELPED = (
    (Helped.YES.value, _("Yes")),
    (Helped.A_LITTLE.value, _("A little")),
    (Helped.NO.value, _("No")),
    (Helped.TOO_EARLY.value, _("Too early to say")),
)
TOLD = {
    Helped.YES: _("it helped"),
    Helped.A_LITTLE: _("it helped a little"),
    Helped.NO: _("it did not help"),
    Helped.TOO_EARLY: pgettext_lazy("whether a plan helped", "left open"),
}
OWN_CUE = _("something else")

NO_CUE = _("Choose what happens, or say it in a few words of your own.")
NO_THEN = _("Say one thing you will do then. Something small that you can do alone is best.")
NO_NEED = _("Say in a few words what you need. One line is enough.")
NO_KIND = _("Choose one, or your own words.")
NO_CONTEXT = _("This one is not on your list any more. Choose another, or use your own words.")
NO_SUCH_NUMBER = _("Choose a number from 0 to 10, or leave it open.")
NO_HELPED = _("Choose one of the four. “Too early to say” is a good answer, too.")
CUE_OF_SOMETHING_ELSE = _("For something else: what one could see or hear, in one short line.")
CUE_TOO_LONG = _("Say it in one short line (200 characters at most), so that you know it at once.")
TOO_LONG = _("This is longer than fits here (20,000 characters). Your text is still here.")
TOO_LARGE = _("Taken together this is more than can be kept here. Your text is still here.")
NOT_WRITTEN = _(
    "This could not be written down just now: the disk may be full or in use. Your text is still"
    " here. Try again in a moment, or copy it somewhere safe."
)
NOT_LINKED = _("Sharing is off, so nothing was sent. Your words are still here.")
WORDS_CHANGED = _("The words have changed since you looked. Read them once more, then decide.")
NOT_AGREED = _("You two do not have the same words here now, so nothing was sent.")

PLAN_SAVED = _("Your plan is written down. It is here when you need it.")
NEED_SAVED = _("It is written down.")
CHANGED = _("Changed.")
USED = _("Noted. That took something.")
USE_SAVED = _("Thank you. It is written down.")
DELETED = _("Deleted for good.")
SHARED = _("Your words are there for the other to read.")
AGREED = _("You both have the same words now.")
TAKEN_BACK = _("Your words are taken back. What was read was read.")
SAID = _("Your words are on the way. They go by themselves after a day.")
UNSAID = _("Taken back.")


_WHY: dict[type[Exception], "StrPromise"] = {
    DocumentTooLarge: TOO_LARGE,
    NotLinked: NOT_LINKED,
    WordsChanged: WORDS_CHANGED,
    NotAgreed: NOT_AGREED,
}


def say_why_not(problem: Exception) -> "StrPromise":
    """Why something was not kept, or not sent."""
    return _WHY.get(type(problem), NOT_WRITTEN)
