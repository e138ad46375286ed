"""The words of this room."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

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


def say_why_not(problem: Exception) -> "StrPromise":
    """Why something was not kept."""
    return TOO_LARGE if isinstance(problem, DocumentTooLarge) else NOT_WRITTEN
