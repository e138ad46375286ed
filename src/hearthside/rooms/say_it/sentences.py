"""The words of this room."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from hearthside.core.language.loop import Need
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

NO_WORDS = _("Write a few words first. They may be rough.")
TOO_LONG = _("This is longer than fits here (100,000 characters). Your text is still here.")
TOO_LARGE = _("Taken together this is more than one draft can hold. Your text is still here.")
NOT_WRITTEN = _(
    "This could not be written down just now: the disk may be full or in use. Your text is still"
    " here. Try again in a moment, or copy it somewhere safe."
)

KEPT = _("Kept. Nothing was sent.")
DELETED = _("Deleted for good.")


def say_why_not(problem: Exception) -> "StrPromise":
    """Why something was not kept."""
    return TOO_LARGE if isinstance(problem, DocumentTooLarge) else NOT_WRITTEN
