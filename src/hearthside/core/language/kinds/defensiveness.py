"""Counter-attack, excuse or denial in place of hearing."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

DEFENSIVENESS = Kind(
    definition=(
        "Answers a complaint with a counter-complaint, an excuse, a denial or an apology that is none: "
        "the third of Gottman's four horsemen."
    ),
    source="Gottman (1994): defensiveness",
    reason=_("This answers back before hearing. Taking on even a small part often calms it."),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
