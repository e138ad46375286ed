"""Contact is ended, with no return in sight."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

SHUTTING_DOWN = Kind(
    definition=(
        "Ends the talk or the contact without a time to come back: stonewalling, the fourth of Gottman's four horsemen. "
        "A pause with a time is none."
    ),
    source="Gottman (1994): stonewalling",
    reason=_("This closes the door. If you need a pause, a time to come back keeps it open."),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
