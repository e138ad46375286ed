"""The words of this room."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from hearthside.core.fears.fear import Outcome
from hearthside.core.journey import Material, Reason, Standing
from hearthside.core.plans import NeedKind
from hearthside.vault.refusal import DocumentTooLarge

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

NO_WORDS = _("Write a few words first. One line is enough, or close it without writing.")
TOO_LONG = _("This is longer than fits here (20,000 characters). Your text is still here.")
TOO_LARGE = _(
    "Taken together this is more than fits here. Your text is still here. Shorten it a little."
)
NOT_WRITTEN = _(
    "This could not be written down just now: the disk may be full or in use. Your text is still"
    " here. Try again in a moment, or copy it somewhere safe."
)

SAVED = {
    "later": _("Saved, for you alone. You can go on here whenever you like."),
    "done": _("Saved, for you alone. This part is done."),
}
CHANGED = _("Changed.")
DELETED = _("Deleted for good.")
PUT_AWAY = _("Put away. What you wrote stays where it is.")
MARKED = {
    "done": _("Done. You can come back to it whenever you like."),
    "aside": _("Put aside. It is not suggested any more, and you can take it up again."),
    "take_up": _("It is on the path again."),
    "rest": _("Not this time. That is fine."),
}

STANDINGS = {
    Standing.BEGUN: _("begun"),
    Standing.DONE: _("done"),
    Standing.ASIDE: _("put aside"),
}
REASONS = {
    Reason.BEGUN: _("You have begun it, and it is as you left it."),
    Reason.CAME_TRUE: _("You told that a fear came true. This one is for that."),
    Reason.OWN_ENTRY: _("It can begin from something you wrote down."),
    Reason.NEXT: _("It comes next in this order. Any other is as good."),
}

LEADS = {
    Material.HARD_MOMENT: _("A hard moment you logged:"),
    Material.CALM_MOMENT: _("It was there, and it stirred little:"),
    Material.CONTEXT: _("What you ticked most often of late:"),
    Material.SOURCE: _("What you said of one source:"),
    Material.OPEN_FEAR: _("A fear you wrote down that is still open:"),
    Material.SETTLED_FEAR: _("A fear whose day has passed:"),
    Material.TRUE_FEAR: _("A fear of yours that came true:"),
    Material.NEED: _("What you need, as you wrote it:"),
    Material.PLAN: _("A plan of yours:"),
    Material.HELPFUL_PLAN: _("What helped you before:"),
    Material.AGREEMENT: _("An agreement of yours:"),
    Material.DRAFT: _("Something you thought of saying:"),
    Material.VALUE: _("What matters to you, as you chose it:"),
    Material.KINDNESS: _("A kindness you kept:"),
}
MISSING = {
    Material.HARD_MOMENT: _("You have not logged a hard moment with words of late. Think of one."),
    Material.CALM_MOMENT: _("No calm one is logged so far. This may be the first."),
    Material.CONTEXT: _("Nothing is ticked so far. Think of what tends to set you off."),
    Material.SOURCE: _("You have not written about a source yet. The map is a place to begin."),
    Material.OPEN_FEAR: _("No fear is open at the moment. Take the one that is nearest."),
    Material.SETTLED_FEAR: _("No fear has had its day yet. Take one from memory."),
    Material.TRUE_FEAR: _("You have not told of a fear that came true. Then leave this one."),
    Material.NEED: _("You have not written down a need yet. This may be the first."),
    Material.PLAN: _("You have no plan yet. This may be the first."),
    Material.HELPFUL_PLAN: _("No plan has been noted as a help yet. Think of what did you good."),
    Material.AGREEMENT: _("There is no agreement yet. Think of one you would like."),
    Material.DRAFT: _("Nothing is drafted yet. Think of something you would like to say."),
    Material.VALUE: _("You have not chosen what matters yet. There are some to choose from."),
    Material.KINDNESS: _("No kindness is kept yet. A small one from memory is enough."),
}
PLACES = {
    Material.HARD_MOMENT: "moments-new",
    Material.CALM_MOMENT: "moments-new",
    Material.CONTEXT: "moments-contexts",
    Material.SOURCE: "sources",
    Material.OPEN_FEAR: "fears-new",
    Material.SETTLED_FEAR: "fears",
    Material.TRUE_FEAR: "fears",
    Material.NEED: "plans",
    Material.PLAN: "plans",
    Material.HELPFUL_PLAN: "plans",
    Material.AGREEMENT: "agreements",
    Material.DRAFT: "say-it",
    Material.VALUE: "worth-values",
    Material.KINDNESS: "worth-bank",
}
WAYS = {
    "moments-new": _("Log a moment"),
    "moments-contexts": _("Open my list of things"),
    "sources": _("Open the map"),
    "fears-new": _("Write a fear down"),
    "fears": _("Open my fears"),
    "plans": _("Open my plans"),
    "agreements": _("Open the agreements"),
    "say-it": _("Open Say it"),
    "worth-values": _("Choose what matters"),
    "worth-bank": _("Open what I kept"),
}
OUTCOMES = {
    Outcome.YES: _("It happened."),
    Outcome.PARTLY: _("It happened in part."),
    Outcome.NO: _("It did not happen."),
    Outcome.UNKNOWN: _("What became of it is not known."),
}
NEEDS = {
    NeedKind.COMMITMENT: _("commitment"),
    NeedKind.CONTACT: _("regular contact"),
    NeedKind.ATTENTION: _("attention"),
    NeedKind.ROUTINES: _("shared routines"),
    NeedKind.OWN: "",
}


def say_why_not(problem: Exception) -> "StrPromise":
    """Why something was not kept."""
    return TOO_LARGE if isinstance(problem, DocumentTooLarge) else NOT_WRITTEN
