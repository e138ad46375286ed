"""What a new password has to be: long, and hard to guess for somebody who knows the person.

No rule asks for digits or signs; length and strangeness do the work. Everything is
checked here on this machine, against lists that come with the program.
"""

import re
import unicodedata

from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError
from zxcvbn import zxcvbn

from .refusal import PasswordFault, PasswordRefused

SHORTEST, LONGEST = 15, 256
ENOUGH_GUESSES = 10**10
"""At the vault's cost a guess, 10 billion guesses are decades of work for one fast machine."""
ESTIMATED_PART = 72
"""The estimate's time grows with the length, so only this much is estimated."""
MOST_SEPARATORS = 2
"""Words are set apart by one sign or two; more kinds of them are part of the secret."""
SHORT_NAME = 3
FAMOUS = frozenset(
    {
        "correcthorsebatterystaple",
        "happybirthdaytoyou",
        "mondaytuesdaywednesday",
        "thequickbrownfox",
        "thequickbrownfoxjumpsoverthelazydog",
        "tobeornottobe",
        "tobeornottobethatisthequestion",
    }
)
SPELLED = re.compile(r"(?<![^\W_])([^\W_])[\W_]+(?=[^\W_](?![^\W_]))")
"""A sign that stands alone, up to the next one that does: n.o.o.r"""

_COMMON = CommonPasswordValidator()


def check_password_rule(password: str, *, own_name: str, partner_name: str = "") -> None:
    """Raise `PasswordRefused` unless the password is fit to be the only key to a diary."""
    fault = find_fault(password, own_name=own_name, partner_name=partner_name)
    if fault is not None:
        raise PasswordRefused(fault)


def find_fault(password: str, *, own_name: str, partner_name: str = "") -> PasswordFault | None:
    """Return the first thing that is wrong with a new password, or `None`."""
    if len(password) < SHORTEST:
        return PasswordFault.TOO_SHORT
    if len(password) > LONGEST:
        return PasswordFault.TOO_LONG
    if holds_name(password, own_name):
        return PasswordFault.HOLDS_OWN_NAME
    if holds_name(password, partner_name):
        return PasswordFault.HOLDS_PARTNER_NAME
    if is_common(password):
        return PasswordFault.COMMON
    return PasswordFault.GUESSABLE if _is_guessable(password, own_name, partner_name) else None


def holds_name(password: str, name: str) -> bool:
    """Tell whether a name, or a part of it, is in the password.

    A short Latin name counts only as a word of its own, so that Al may write "already".
    """
    folded, whole = SPELLED.sub(r"\1", _fold(password)), _fold(name)
    words = set(re.split(r"[\W\d_]+", folded))
    parts = {*re.split(r"[\W_]+", whole), re.sub(r"[\W_]+", "", whole)} - {""}
    return any(part in words or (_is_telling(part) and part in folded) for part in parts)


def is_common(password: str) -> bool:
    """Tell whether the password is one of the twenty thousand that are tried first."""
    if _bare(_fold(password)) in FAMOUS:
        return True
    try:
        _COMMON.validate(password)
    except ValidationError:
        return True
    return False


def _is_telling(part: str) -> bool:
    return len(part) > SHORT_NAME or (not part.isascii() and len(part) > 1)


def _is_guessable(password: str, own_name: str, partner_name: str) -> bool:
    known = [name for name in (own_name, partner_name, "hearthside") if name]
    forms = {password[:ESTIMATED_PART]}
    if len(set(re.findall(r"[\W_]", password))) <= MOST_SEPARATORS:
        # The estimate takes every space and dot for a surprise; somebody who guesses does not.
        forms.add((_bare(password) or password)[:ESTIMATED_PART])
    return any(zxcvbn(form, user_inputs=known)["guesses"] < ENOUGH_GUESSES for form in forms)


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
