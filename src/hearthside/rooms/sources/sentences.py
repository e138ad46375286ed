"""The words of this room."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from hearthside.core.measures.change import ChangeVerdict
from hearthside.core.sources import Judgement
from hearthside.vault.refusal import DocumentTooLarge

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

JUDGEMENTS = {
    Judgement.FITS: _("This fits"),
    Judgement.DOES_NOT: _("This does not"),
    Judgement.NOT_SURE: _("Not sure"),
}

JUDGED = {
    Judgement.FITS: _("You say that this fits."),
    Judgement.DOES_NOT: _(
        "You say that this does not fit. It is out of the picture and stays listed."
    ),
    Judgement.NOT_SURE: _("You are not sure. That is an answer too."),
}

CHANGES = {
    ChangeVerdict.LIKELY_LOWER: _("Likely lower than the time before."),
    ChangeVerdict.LIKELY_HIGHER: _("Likely higher than the time before."),
    ChangeVerdict.WITHIN_NOISE: _("Within your own ups and downs; no change can be seen."),
    ChangeVerdict.NOT_ENOUGH: _("Whether it changed cannot be said yet."),
}

ASKED_WHEN = {
    "=": _("Only if you answered “%(answer)s” to “%(question)s” above."),
    "!=": _("Only if you did not answer “%(answer)s” to “%(question)s” above."),
    ">": _("Only if you answered more than %(answer)s to “%(question)s” above."),
    "<": _("Only if you answered less than %(answer)s to “%(question)s” above."),
    ">=": _("Only if you answered %(answer)s or more to “%(question)s” above."),
    "<=": _("Only if you answered %(answer)s or less to “%(question)s” above."),
}
EXISTS = _("Only if you answered “%(question)s” above.")
MISSING = _("Only if you left out “%(question)s” above.")
ONE_IS_ENOUGH = _("One of these is enough:")

SAVED = _("Saved.")
BROUGHT_IN = _("These questions are here now. Answer them whenever you like, or not at all.")
NO_FILE = _("Choose a file first.")
ANSWERED = _("Thank you. Your answers are saved, for you alone.")
DELETED = _("Deleted for good.")
NOTHING_ANSWERED = _("Choose at least one answer, or go back. Nothing was saved yet.")
NO_SUCH_ANSWER = _("Choose one of the answers, or “rather not say”.")
TOO_LONG = _("This is longer than a note can hold. Your text is still here. Shorten it a little.")
NOT_WRITTEN = _(
    "This could not be written down just now: the disk may be full or in use. Your text is still "
    "here. Try again in a moment, or copy it somewhere safe."
)


def say_why_not(problem: Exception) -> "StrPromise":
    """Why something was not kept."""
    return TOO_LONG if isinstance(problem, DocumentTooLarge) else NOT_WRITTEN


def say_counts(moments: int, days: int) -> str:
    """How many hard moments point to a source, and on how many days."""
    on = ngettext("%(n)d day", "%(n)d days", days) % {"n": days}
    return ngettext(
        "%(n)d hard moment points here, on %(days)s.",
        "%(n)d hard moments point here, on %(days)s.",
        moments,
    ) % {"n": moments, "days": on}


def say_left_out(answers: int) -> str:
    """How many answers were not kept, as their questions did not apply."""
    return ngettext(
        "%(n)d answer is not kept, as its question did not apply. You did nothing wrong.",
        "%(n)d answers are not kept, as their questions did not apply. You did nothing wrong.",
        answers,
    ) % {"n": answers}


def say_length(questions: int, minutes: int) -> str:
    """How many questions there are, and about how long they take."""
    time = ngettext("about %(n)d minute", "about %(n)d minutes", minutes) % {"n": minutes}
    return ngettext("%(n)d question, %(time)s.", "%(n)d questions, %(time)s.", questions) % {
        "n": questions,
        "time": time,
    }
