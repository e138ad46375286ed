"""What this room says."""

from typing import TYPE_CHECKING

from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _

from hearthside.core.couple import DiariesCompared
from hearthside.core.estimate import NotEnoughData
from hearthside.people.accounts import sentence as door
from hearthside.people.accounts.refusal import Refusal, TooManyTries
from hearthside.people.couple.refusal import (
    CodeIsOwn,
    CodeUnknown,
    CoupleRefusal,
    FilesChanged,
    NothingChosen,
    NothingToConfirm,
    SharesAlready,
)
from hearthside.vault.refusal import (
    DocumentTooLarge,
    NotLinked,
    RecordNotFound,
    VaultDamaged,
)

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

UNKNOWN = _(
    "No invitation has this code. Look at it once more, or ask for a new one: a code works once, and "
    "for three days."
)
NO_CODE = _("Type the code you were given.")
OWN = _("This is the code you made. The other person types it, on their own sign-in.")
SHARES = _(
    "You share with somebody already. End that first, in Settings, if you want to link again."
)
CHANGED = _(
    "The answer in the files is not the one that was sent: somebody changed it. Nothing was shared. "
    "Take the invitation back and make a new one."
)
NO_ANSWER = _("There is no answer to say yes to any more. Make a new invitation if you want to.")
NOTHING_CHOSEN = _(
    "Tick at least one part that you have written, so that each gives the other something to read. Or keep "
    "it for yourself."
)
NOT_LINKED = _("Sharing is off, so nothing was shared. Your words are still here.")
GONE = _(
    "This piece is not shared any more, so nothing was changed. Your words are still here, and can be "
    "shared as a new piece."
)
BROKEN = _(
    "Something in the files was changed, so nothing was shared. Your words are still here. In Settings "
    "you can end the sharing."
)
TOO_LONG = _("This is too long to share at once. Share a part of it.")
NO_WORDS = _("Write what the other may read.")
WRONG_PASSWORD = door.WRONG

LINKED = _("You are linked. Nothing is shared until one of you shares it.")
ANSWERED = _("Your answer is there. Now compare the six words.")
WITHDRAWN = _("The invitation is taken back. Its code opens nothing any more.")
SHARED = _("It is shared now.")
TAKEN_BACK = _("It is no longer shared. What was read was read.")

NEEDS: dict[str, "StrPromise"] = {
    "care": _("It would help me to hear, in your own words, that you still want this with me."),
    "answer": _("When you are busy, a short “later” is enough for me to stay calm."),
    "stability": _("I would like to know which evenings are ours this week."),
    "presence": _("I would like half an hour with you without phones."),
    "respect": _("When we disagree, I need us to speak quietly."),
    "transparency": _("I would like us to say early when plans change."),
    "ritual": _("A short good night, even when we are apart, would do me good."),
    "rest": _("I need a little time to myself, and I am glad to come back after it."),
}
"""What somebody may need, to begin from: said as a wish, changed before it is shared."""

WEEK: dict[str, "StrPromise"] = {
    "thanks": _("What I want to thank you for"),
    "went_well": _("What went well between us"),
    "one_thing": _("One thing I would like to look at, without blame"),
    "wish": _("One wish for the coming week; a no is allowed"),
}
READY = _("Kept. You can still change it, or take it back.")
KEPT = _("Your notes are kept. Nobody else reads them.")

SAID_YES = _("Your yes is kept. You can take it back on this page.")
YES_TAKEN_BACK = _("Your yes is taken back. What was given is deleted, and there is no sentence.")
HARDER = _(
    "A harder day of one of you tended to be followed by a harder day of the other. Each point of a day went "
    "together with %(value)s points more on the other's next day than on the day before (%(low)s to %(high)s, "
    "95 in 100), from %(n)s days in common."
)
NOT_SURE = _("Not enough to say, from %(n)s days in common. That is the usual answer.")
TOO_FEW = _("Not enough to say: you have %(n)s days in common, and need about %(need)s.")

_WORDS: dict[type[Exception], "StrPromise"] = {
    CodeUnknown: UNKNOWN,
    CodeIsOwn: OWN,
    SharesAlready: SHARES,
    FilesChanged: CHANGED,
    NothingToConfirm: NO_ANSWER,
    NothingChosen: NOTHING_CHOSEN,
    NotLinked: NOT_LINKED,
    DocumentTooLarge: TOO_LONG,
    RecordNotFound: GONE,
    VaultDamaged: BROKEN,
}
NOT_SHARED = (NotLinked, DocumentTooLarge, RecordNotFound, VaultDamaged)
REFUSALS = (CoupleRefusal, TooManyTries, *NOT_SHARED)


def sentence_for(refusal: Exception) -> str:
    """Return what to say to the person."""
    if isinstance(refusal, Refusal):
        return door.sentence_for(refusal)
    return str(_WORDS[type(refusal)])


def say_compared(compared: DiariesCompared) -> str:
    """The one sentence that both read. It does not say whose day came first."""
    found, n = compared.found, compared.n_days
    if isinstance(found, NotEnoughData):
        return str(TOO_FEW) % {"n": n, "need": found.need}
    if found is None:
        return str(NOT_SURE) % {"n": n}
    numbers = {name: _say_points(getattr(found, name)) for name in ("value", "low", "high")}
    return str(HARDER) % {**numbers, "n": n}


def _say_points(points: float) -> str:
    return str(number_format(points, decimal_pos=2))
