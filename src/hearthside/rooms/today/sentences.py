"""The words of the check-in. They were written for this app; nobody has tested them."""

from django.utils.translation import gettext_lazy as _

ITEM_WORDS = {
    "felt_security": _("I felt sure of where I stand with my partner."),
    "fear_of_rejection": _("I was afraid of being turned away."),
    "fear_of_abandonment": _("I was afraid of being left."),
    "reassurance_seeking": _("I asked to be reassured, or wanted to."),
    "over_interpreting": _("I read a lot into something small."),
    "feeling_on_guard": _("I felt on guard."),
    "voicing_needs": _("I could say what I needed."),
    "self_worth": _("I felt good enough as I am."),
    "comparing": _("I compared us with others."),
    "exhaustion": _("The worry took strength from work, sleep or health."),
    "closeness": _("I felt close to my partner."),
    "time_of_ones_own": _("I did something that was mine alone."),
}
ANSWERS = (
    ("0", _("not at all")),
    ("1", _("a little")),
    ("2", _("somewhat")),
    ("3", _("quite a lot")),
    ("4", _("very much")),
    ("", _("skip")),
)

NO_FELT = _("Choose a number from 0 to 10. Nothing you chose is lost.")
SAVED = _("Saved. That was today's check-in.")
SAVED_AS_MOMENT = _("Saved as a moment of your own, because the check-in was not open any more.")
NOT_WRITTEN = _(
    "This could not be written down just now: the disk may be full or in use. What you chose is"
    " still here. Try again in a moment."
)
