"""The words of this room."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from hearthside.core.conversations import Turn, Went
from hearthside.vault.refusal import DocumentTooLarge

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

NO_WORDS = _("Write a few words first. One line is enough.")
TOO_LONG = _("This is longer than fits here (20,000 characters). Your text is still here.")
TOO_LARGE = _(
    "Taken together this is more than fits here. Your text is still here. Shorten it a little."
)
NOT_WRITTEN = _(
    "This could not be written down just now: the disk may be full or in use. Your text is still"
    " here. Try again in a moment, or copy it somewhere safe."
)

SAVED = _("Saved, for you alone.")
CHANGED = _("Changed.")
DELETED = _("Deleted for good.")
NO_CARD_LEFT = _("No card is left to draw from here. Choose another theme, or put a card back.")
MARKED = {
    "keep": _("Kept among your favourites."),
    "hide": _("Not for us: it will not come up again. You can put it back."),
    "put_back": _("It is back in the deck."),
}

NO_TALK = _("No talk is under way. You can begin one here.")
ENDED = _("The talk is over. Nothing that was said is kept.")
PREPARED = _("Saved, for you alone. Nobody sees it unless you open it in the talk.")
NO_SUCH_MINUTES = _("Choose one of the three.")
NOBODY = _("Choose who begins.")
PUT_AWAY = _("Put away. Nothing that was said is kept.")
NO_PAUSE = _("Choose when you will be back. A pause has an end.")
NAME_TOO_LONG = _("A short name is enough here, up to 40 letters.")

MINUTES = (
    ("0", _("as long as it takes")),
    ("3", _("about 3 minutes")),
    ("5", _("about 5 minutes")),
)
PAUSES = (
    ("10", _("in 10 minutes")),
    ("20", _("in 20 minutes")),
    ("60", _("in an hour")),
    ("tomorrow", _("tomorrow, at this time")),
)
WENT = (
    (Went.WELL.value, _("It did me good")),
    (Went.MIXED.value, _("Both good and hard")),
    (Went.HARD.value, _("It was hard")),
    (Went.UNSAID.value, _("Rather not say")),
)
WHO = {Turn.FIRST: _("whoever began"), Turn.SECOND: _("the other one"), Turn.BOTH: _("both of you")}


def say_why_not(problem: Exception) -> "StrPromise":
    """Why something was not kept."""
    return TOO_LARGE if isinstance(problem, DocumentTooLarge) else NOT_WRITTEN
