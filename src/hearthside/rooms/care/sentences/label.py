"""What the parts of a moment are called, for a reader and for a program."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hearthside.core.hand_over.fhir import Labels

from .choice import FIELDS

RESPONSES = {
    "none": _("nothing, I let it be"),
    "reassurance_seeking": _("asked to be reassured"),
    "withdrawal": _("pulled back"),
    "open_talk": _("said how I felt"),
    "pause": _("took a pause"),
}
CHECK_IN_ITEMS = {
    "felt_security": _("Sure of where I stand"),
    "fear_of_rejection": _("Afraid of being turned away"),
    "fear_of_abandonment": _("Afraid of being left"),
    "reassurance_seeking": _("Asked to be reassured, or wanted to"),
    "over_interpreting": _("Read a lot into something small"),
    "feeling_on_guard": _("On guard"),
    "voicing_needs": _("Could say what I needed"),
    "self_worth": _("Good enough as I am"),
    "comparing": _("Compared us with others"),
    "exhaustion": _("Took strength from work, sleep or health"),
    "closeness": _("Close to my partner"),
    "time_of_ones_own": _("Did something of my own"),
}
CHECK_IN_ANSWERS = {
    0: _("not at all"),
    1: _("a little"),
    2: _("somewhat"),
    3: _("quite a lot"),
    4: _("very much"),
}


def fhir_labels() -> Labels:
    """The names in a FHIR file, in the language of the page."""
    return Labels(
        felt=gettext("Felt insecure, 0 to 10"),
        by_choice=gettext("by choice"),
        check_in=gettext("check-in"),
        contexts=gettext("What was there"),
        response=gettext("What I did"),
        share=gettext("Insecure at 5 or above, in 100 check-ins"),
        low=gettext("Lower end of the %(level)s%% interval"),
        high=gettext("Upper end of the %(level)s%% interval"),
        n=gettext("Number of moments behind it"),
        points=gettext("points"),
        in_a_hundred=gettext("in 100"),
        link=gettext("Goes together with feeling insecure"),
        fields={field.value: str(words) for field, words in FIELDS.items()},
        items={key: str(words) for key, words in CHECK_IN_ITEMS.items()},
        responses={key: str(words) for key, words in RESPONSES.items()},
    )
