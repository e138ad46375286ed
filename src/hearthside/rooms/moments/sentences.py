"""The words of this room: what is suggested, what was done, what is asked the third time."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hearthside.core.diary.entry import NewContext
from hearthside.core.diary.repetition import Turn
from hearthside.vault.refusal import DocumentTooLarge

from .operations import ChangedMeanwhile

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A context to start from. It becomes the person's own the first time it is ticked."""

    key: str
    name: "StrPromise"
    day_level: bool = False
    soothing: bool = False

    def as_new(self) -> NewContext:
        """The context in the language of the page."""
        return NewContext(str(self.name), day_level=self.day_level, soothing=self.soothing)


SUGGESTIONS = (
    Suggestion("late-reply", _("late reply")),
    Suggestion("cancelled-plan", _("cancelled plan")),
    Suggestion("change-of-tone", _("change of tone")),
    Suggestion("less-affection", _("less affection")),
    Suggestion("quarrel", _("a quarrel")),
    Suggestion("social-media", _("social media")),
    Suggestion("comparing", _("compared us with others")),
    Suggestion("partner-out", _("partner out without me")),
    Suggestion("alone-evening", _("alone in the evening")),
    Suggestion("old-hurt", _("reminded of an old hurt")),
    Suggestion("work-stress", _("work stress")),
    Suggestion("alcohol", _("alcohol")),
    Suggestion("slept-badly", _("slept badly"), day_level=True),
    Suggestion("time-together", _("time together"), soothing=True),
    Suggestion("kind-word", _("a kind word or touch"), soothing=True),
    Suggestion("with-friends", _("time with friends"), soothing=True),
)

RESPONSE_WORDS = {
    "none": _("nothing, I let it be"),
    "reassurance_seeking": _("asked to be reassured"),
    "withdrawal": _("pulled back"),
    "open_talk": _("said how I felt"),
    "pause": _("took a pause"),
}

QUESTIONS = {
    Turn.OTHER_EXPLANATION: _("What else could explain it?"),
    Turn.NEED: _("What do you need right now?"),
    Turn.SMALL_ACT: _("What is one small thing you could do for yourself now?"),
}
HINTS = {
    Turn.OTHER_EXPLANATION: _("Even one dull reason counts. You do not have to believe it."),
    Turn.NEED: _("Rest, a hug, an answer, some air. Naming it is enough."),
    Turn.SMALL_ACT: _("Ten minutes outside, a glass of water, a song, a message to a friend."),
}

NO_FELT = _("Choose a number from 0 to 10. Nothing you wrote is lost.")
NOTHING_TICKED = _("Tick what happened first, then press “It happened, and I was fine” again.")
TOO_LONG = _(
    "This is longer than a moment can hold (a million characters). Your text is still here."
    " Shorten it, or split it over two moments."
)
ALL_TOO_LONG = _(
    "Taken together this is more than a moment can hold. Your text is still here."
    " Shorten it, or split it over two moments."
)
NOT_WRITTEN = _(
    "This could not be written down just now: the disk may be full or in use. Your text is still"
    " here. Try again in a moment, or copy it somewhere safe."
)
NAME_TOO_LONG = _("Keep each thing to 60 characters or fewer. You can write more further down.")
NEW_NAME_TOO_LONG = _("Keep each thing to 60 characters or fewer.")
WORD_TOO_LONG = _("Keep this to a few words, and write the rest under “Anything else”.")
NO_SUCH_TIME = _(
    "The clocks went forward over this time, so it was never on the clock."
    " Choose a time before or after it."
)
IN_THE_FUTURE = _("This time has not come yet. Choose now, or a time that has passed.")
TOO_LONG_AGO = _("Choose a day from 1970 on.")
NO_SUCH_DAY = _("Write the day as year, month and day, like 2026-03-01.")
NO_SUCH_HOUR = _("Write the time as hours and minutes, like 21:40.")
NO_HOUR = _("Add a time as well. Roughly is fine.")

SAVED = _("Saved.")
SAVED_TWICE_HOUR = _(
    "Saved. The clocks went back that night and the hour came twice; the first one was taken."
)
CHANGED = _("Changed.")
DELETED = _("Deleted for good.")
CONTEXT_SAVED = _("Your list is changed. Everything you logged is still there.")
NAME_UNUSABLE = _("A name needs 1 to 60 characters.")
NO_SUCH_SOURCE = _("That is not one of the five. Tick again; nothing was changed.")
NAME_TAKEN_SINCE = _("Another one has this name by now. Give that one a new name first.")


CHANGED_MEANWHILE = _(
    "Not saved yet. This moment was changed in another window since you opened it here. What you "
    "see below is yours; save again to keep it and let the other go."
)


def say_why_not(problem: Exception) -> "StrPromise":
    """Why something was not kept."""
    if isinstance(problem, ChangedMeanwhile):
        return CHANGED_MEANWHILE
    return ALL_TOO_LONG if isinstance(problem, DocumentTooLarge) else NOT_WRITTEN


def say_response(response: str | None) -> str:
    """What was done, in friendly words; a person's own word as it is."""
    if response is None:
        return ""
    return str(RESPONSE_WORDS.get(response, response))


def say_kind(*, scheduled: bool) -> str:
    """Whether the moment answers a check-in or was logged by choice."""
    return gettext("check-in") if scheduled else gettext("logged by you")
