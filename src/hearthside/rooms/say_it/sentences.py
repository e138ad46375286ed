"""The words of this room."""

from datetime import datetime
from typing import TYPE_CHECKING

from django.utils.formats import date_format, time_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from hearthside.core.language.assurance import Need
from hearthside.core.language.request import RequestHint
from hearthside.vault.refusal import DocumentTooLarge

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

KINDS = {
    "blame": _("Makes the other one the cause"),
    "criticism": _("About who they are, not what happened"),
    "contempt": _("Looks down on them"),
    "absolute": _("“Always” or “never”"),
    "demand": _("Leaves no room for a no"),
    "mind_reading": _("Says what is inside them"),
    "threat": _("Puts pressure with what will follow"),
    "guilt_pressure": _("Puts pressure with guilt"),
    "protest": _("Says the opposite of what you feel"),
    "defensiveness": _("Hits back before it has heard"),
    "shutting_down": _("Closes the door without a way back"),
    "reassurance_loop": _("Asks to be told once more"),
    "pseudo_feeling": _("A judgement dressed as a feeling"),
    "catastrophe": _("One thing stands for everything"),
    "feeling": _("What you feel"),
    "need": _("What you need"),
    "observation": _("What happened"),
    "request": _("Something you ask for"),
    "appreciation": _("Something good"),
    "ownership": _("Your own part"),
    "invitation": _("Asks for their side"),
}
UNDER = {
    Need.BEING_LOVED: _("Under this question there is often a wish to be close, and to matter."),
    Need.PEACE: _("Under this question there is often a wish for peace between the two of you."),
    Need.STAYING: _("Under this question there is often a wish to know that this holds."),
    Need.CERTAINTY: _("Under this question there is often a wish for firm ground."),
}
STATES = {
    "open": pgettext_lazy("what became of a draft", "kept"),
    "said": pgettext_lazy("what became of a draft", "said"),
    "let_go": pgettext_lazy("what became of a draft", "let go"),
}

STEPS = {
    "happened": _("What happened"),
    "felt": _("What I felt"),
    "need": _("What I need"),
    "ask": _("What I ask for"),
    "together": _("All together"),
}
STEMS = (
    ("when", _("When… I felt… because I need… Would you be willing to…")),
    ("worry", _("Sometimes I worry that… I would like us to…")),
    ("need", _("I need… When… I felt…")),
    ("own", _("My own beginning")),
)
HINTS = {
    RequestHint.CONTROL: _(
        "This would let you watch them, or keep them from others. It may calm you for an hour and cost trust for longer. What would help you feel steady in another way?"
    ),
    RequestHint.DEMAND: _("This may sound like an order. They have to be able to say no."),
    RequestHint.NEGATIVE: _("This says what should stop. What would you like to see in its place?"),
    RequestHint.VAGUE: _("This can mean many things. What would you see or hear if they did it?"),
    RequestHint.ALWAYS: _("“%(word)s” is much to promise. What would help the next time?"),
    RequestHint.SEVERAL: _("This may be more than one thing. Which one would help most?"),
    RequestHint.NO_TIME: _("When would it be? A time makes it easier to say yes, or no."),
}
WORDS_JUDGE = _(
    "Some of these words judge. A camera could not have seen them. What was there to see or to hear?"
)
FELT_JUDGES = _(
    "Some of these words say what you think the other one did. What is the feeling under them?"
)
NEED_IS_MINE = _(
    "A need says what matters to you, and not what somebody should do. That comes next, as a request."
)

MOMENTS = (("yes", _("Yes, it fits")), ("no", _("Not now")), ("", _("I cannot tell")))
WAITS = (
    ("minutes", _("In 20 minutes")),
    ("hour", _("In an hour")),
    ("tomorrow", _("Tomorrow")),
    ("open", _("Keep it without a time")),
)
NOT_CALM = _(
    "You are not calm yet. It will be said better later, and it will keep. Some air, some water, a few slow breaths; then look at it again."
)
NOT_THE_MOMENT = _(
    "Then let it wait. You may ask when there is time: “I would like to talk about something. When is good for you?”"
)
GOOD_MOMENT = _("This may be a good moment. Say one thing, then listen.")

TROUBLE = {
    "not_allowed": _(
        "This address may not be asked. Use one of this machine or of your own network, like 127.0.0.1:11434."
    ),
    "not_there": _("Nothing answers at this address. Is your model running there?"),
    "too_long": _("Your model took too long. Try once more, or use a smaller one."),
    "called_off": _("It was called off. Your draft is as it was."),
    "refused": _("Your model answered with an error. Check its name, and what its own log says."),
    "not_understood": _(
        "What came back was no message. Is this the address of a chat model, and is the model large enough?"
    ),
    "busy": _("Others are being answered just now. Try again in a moment."),
}
NO_ADDRESS = _("Write the address as a machine and a port, like 127.0.0.1:11434.")
MODEL_KEPT = _("Kept. Nothing is asked until you press.")
MODEL_GONE = _("Turned off. The address is gone from here.")

NO_SUCH_WAIT = _("Choose one of the four. Your draft is still here.")
WAITS_UNTIL = _(
    "Kept. It is here again at %(hour)s %(day)s, and until then there is nothing to do."
)
TODAY = _("today")
WAITS_OPEN = _("Kept without a time.")
LET_GO = _("Let go. Not everything has to be said.")
OPEN_AGAIN = _("It is open again.")
NEXT_KEPT = _("Thank you for writing it down. It is kept.")
NO_STEM = _("Choose how it begins. You can change every word afterwards.")
NO_OWN_STEM = _("Write your own beginning, or choose another one.")
NO_WORDS = _("Write a few words first. They may be rough.")
TOO_LONG = _("This is longer than fits here (100,000 characters). Your text is still here.")
TOO_LARGE = _("Taken together this is more than one draft can hold. Your text is still here.")
NOT_WRITTEN = _(
    "This could not be written down just now: the disk may be full or in use. Your text is still"
    " here. Try again in a moment, or copy it somewhere safe."
)

KEPT = _("Kept. Nothing was sent.")
KEPT_FOR_LATER = _("Kept as far as it is. Go on whenever you like.")
DELETED = _("Deleted for good.")


def say_why_not(problem: Exception) -> "StrPromise":
    """Why something was not kept."""
    return TOO_LARGE if isinstance(problem, DocumentTooLarge) else NOT_WRITTEN


def say_kept_until(until: datetime | None, now: datetime) -> "StrPromise | str":
    """When a draft is here again, in the zone of `now`; without a time it only waits."""
    if until is None:
        return WAITS_OPEN
    day = TODAY if until.date() == now.date() else date_format(until, "l")
    return WAITS_UNTIL % {"day": day, "hour": time_format(until)}
