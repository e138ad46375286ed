"""What this room says."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from hearthside.core.pause import Pause, Phase

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

HEADINGS: dict[Phase, "StrPromise"] = {
    Phase.NONE: _("Pause"),
    Phase.RESTING: _("This is a pause"),
    Phase.NEW_TIME: _("A new time is set"),
    Phase.TIME_TO_RETURN: _("The pause is over"),
    Phase.WAITING: _("You are back"),
    Phase.REPAIR: _("Coming back to each other"),
    Phase.OVER: _("That was the pause"),
}
STILL_OPEN = _("A pause is still open")

STEPS: dict[int, "StrPromise"] = {
    1: _("What did I feel?"),
    2: _("What did I need?"),
    3: _("What is one thing I wish for, or can do?"),
}
HINTS: dict[int, "StrPromise"] = {
    1: _("A word or two is enough: hurt, scared, alone, tired, not heard. Start with “I”."),
    2: _("To be heard, some quiet, a hug, a clear word, time. A need is never an attack."),
    3: _("One small thing for today, that can be seen or heard. It may be a “no” as well."),
}

LATER = (
    ("ten", _("In ten minutes")),
    ("half", _("In half an hour")),
    ("hour", _("In an hour")),
    ("three", _("In three hours")),
    ("tomorrow", _("Tomorrow at this time")),
)

NO_TIME = _("Choose when you would like to come back.")
NO_MINUTES = _("Choose a number of minutes from 5 to 60.")
TOO_LONG = _("This is too long to keep here. Keep the part that matters most.")
TOO_MANY_WAYS = _("Keep at most 30 lines, each at most 200 letters long.")

OWN_KEPT = _("It is kept.")
NO_PAUSE = _("No pause is open any more, so there is no time to set.")
TAKEN_BACK = _("It is no longer shared. What was read was read.")
NOTES_DELETED = _("It is deleted.")


DONE = _("That was enough for now. Thank you for coming back.")
LEFT = _("It may rest here. You need do nothing more with this pause.")


def say_ended(before: Phase) -> str:
    """Return the last word to whoever lets a pause be; whoever took the steps has come back."""
    return str(DONE if before is Phase.OVER else LEFT)


def heading_of(pause: Pause) -> str:
    """Return what the page says first."""
    is_open = pause.phase is Phase.TIME_TO_RETURN and pause.is_long_ago
    return str(STILL_OPEN if is_open else HEADINGS[pause.phase])
