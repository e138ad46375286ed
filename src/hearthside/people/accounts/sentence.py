"""Every refusal in one clear sentence that says what to do next."""

from math import ceil
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from .password_rule import LONGEST, SHORTEST
from .refusal import (
    NameTaken,
    PasswordFault,
    PasswordRefused,
    Refusal,
    TooManyTries,
    WrongNameOrCode,
    WrongNameOrPassword,
)

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

WRONG = _("That name and password do not fit together. Check both and try again.")
WRONG_CODE = _("That name and recovery code do not fit together. Check both and try again.")
WRONG_PASSWORD = _("This is not your password. Please try again.")
NOT_THE_SAME = _("The two are not the same. Please type both once more.")
WRONG_ENDING = _("That is not the end of the code above. Please look once more.")
TAKEN = _("Somebody here has this name already. Please choose another one.")
TAMPERED = _(
    "A part of the files was changed from outside this program. What you sent while your diary was locked "
    "may have been read by whoever did that. It is put right now, and nothing you had saved was opened."
)
_PASSWORD: dict[PasswordFault, "StrPromise"] = {
    PasswordFault.TOO_SHORT: _(
        "This is too short. Use at least %(shortest)s characters: four or five ordinary words will do."
    ),
    PasswordFault.TOO_LONG: _("This is too long. Use at most %(longest)s characters."),
    PasswordFault.HOLDS_OWN_NAME: _(
        "Your name is in it, and that is tried first. Take four or five ordinary words instead."
    ),
    PasswordFault.HOLDS_PARTNER_NAME: _(
        "Your partner's name is in it, and that is tried first. Take four or five ordinary words instead."
    ),
    PasswordFault.COMMON: _(
        "Many people use this one, so it is tried first. Take four or five words that do not belong together."
    ),
    PasswordFault.GUESSABLE: _(
        "This would be easy to guess. Take four or five words that do not belong together."
    ),
}


def sentence_for(refusal: Refusal) -> str:
    """Return what to say to the person."""
    match refusal:
        case PasswordRefused(fault=fault):
            return str(_PASSWORD[fault]) % {"shortest": SHORTEST, "longest": LONGEST}
        case TooManyTries(wait_seconds=seconds):
            return _wait_sentence(seconds)
        case NameTaken():
            return str(TAKEN)
        case WrongNameOrPassword():
            return str(WRONG)
        case WrongNameOrCode():
            return str(WRONG_CODE)
    raise TypeError("a refusal without a sentence")


def sentence_for_owner(refusal: Refusal) -> str:
    """Return what to say to somebody inside; the name is known there, so only the password can be wrong."""
    if isinstance(refusal, WrongNameOrPassword):
        return str(WRONG_PASSWORD)
    return sentence_for(refusal)


def _wait_sentence(wait_seconds: float) -> str:
    minutes = max(1, ceil(wait_seconds / 60))
    sentence = ngettext_lazy(
        "Too many tries. Wait %(minutes)s minute and try again.",
        "Too many tries. Wait %(minutes)s minutes and try again.",
        minutes,
    )
    return str(sentence % {"minutes": minutes})
