"""What this room answers: why an offer is made, what was kept, what has to be put right."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from hearthside.core.care import Reason
from hearthside.vault.refusal import DocumentTooLarge

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

REASONS = {
    Reason.PERSISTENT: _(
        "Your check-ins say that feeling insecure has been there most of the time, and you said that it costs you something."
    ),
    Reason.RISING: _(
        "Your diary says that feeling insecure is clearly stronger now than two months ago."
    ),
    Reason.ASKED: _("You said that you would like somebody to help you with it."),
}

ANSWERED = _("Thank you. It is kept, only for you.")
QUIET = _("All right. We do not bring it up for six weeks. This page stays open to you.")
PLAN_KEPT = _("Your plan is kept, only for you.")
PLAN_DELETED = _("Your plan is deleted for good.")

NO_SUCH_DAY = _("Write the day as year, month and day, like 2026-03-01.")
NO_FIRST_DAY = _("Choose the first day of the time you mean.")
DAYS_CROSSED = _("The last day comes before the first. Choose a later one.")
NAME_TOO_LONG = _("Keep the name to 100 characters or fewer.")
TOO_LONG = _("This is longer than fits here (20,000 characters). Your text is still here.")
TOO_LARGE = _("Taken together this is more than fits here. Your text is still here.")
NOT_WRITTEN = _(
    "This could not be written down just now: the disk may be full or in use. Your text is still"
    " here. Try again in a moment, or copy it somewhere safe."
)
NOT_PRINTED = _(
    "No PDF came of it this time. It may be too much for one file: take a shorter time or fewer"
    " moments, and try again. All you chose is still here."
)


def say_why_not(problem: Exception) -> "StrPromise":
    """Why something was not kept."""
    return TOO_LARGE if isinstance(problem, DocumentTooLarge) else NOT_WRITTEN
