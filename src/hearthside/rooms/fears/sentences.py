"""The words of this room."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from hearthside.core.fears import Outcome
from hearthside.vault.refusal import DocumentTooLarge

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

ANSWERS = (
    (Outcome.NO.value, _("No")),
    (Outcome.PARTLY.value, _("Partly")),
    (Outcome.YES.value, _("Yes")),
    (Outcome.OPEN.value, _("Still open")),
    (Outcome.UNKNOWN.value, _("I cannot tell")),
)
BECAME = {
    Outcome.NO: _("did not happen"),
    Outcome.PARTLY: _("happened in part"),
    Outcome.YES: _("happened"),
    Outcome.OPEN: pgettext_lazy("what became of a fear", "open"),
    Outcome.UNKNOWN: _("you could not tell"),
}
DAYS = (
    ("tonight", _("tonight")),
    ("tomorrow", _("tomorrow")),
    ("week", _("in a week")),
    ("own", _("another day")),
)

NO_WORDS = _("Say in a few words what you fear. One line is enough.")
NO_NUMBER = _("Choose how likely it feels, from 0 to 100. A rough guess is fine.")
NO_DAY = _("Choose by when you would know. A rough day is fine.")
NO_SUCH_DAY = _("Write the day as year, month and day, like 2026-03-01.")
DAY_PASSED = _("This day has passed. Choose today or a later day.")
DAY_TOO_FAR = _("This day is more than a year away. Choose a nearer one.")
NO_ANSWER = _("Choose one of the five. “I cannot tell” is a good answer, too.")
NO_NEW_DAY = _("Choose a new day to look at it again.")
TOO_LONG = _("This is longer than fits here (100,000 characters). Your text is still here.")
TOO_LARGE = _("Taken together this is more than one fear can hold. Your text is still here.")
NOT_WRITTEN = _(
    "This could not be written down just now: the disk may be full or in use. Your text is still"
    " here. Try again in a moment, or copy it somewhere safe."
)

SAVED = _("It is written down. You do not have to carry it until then.")
CHANGED = _("Changed.")
ANSWERED = _("Thank you for looking. It is written down.")
WAITS = _("It stays open until its new day.")
KEPT = _("Saved. Be kind to yourself today.")
DELETED = _("Deleted for good.")


def say_why_not(problem: Exception) -> "StrPromise":
    """Why something was not kept."""
    return TOO_LARGE if isinstance(problem, DocumentTooLarge) else NOT_WRITTEN
