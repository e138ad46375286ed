"""Something doable is asked for, and a no would be all right."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

REQUEST = Kind(
    definition=("Asks for something doable that may be refused."),
    source="Rosenberg (1999): requests",
    reason=_("This asks for something that can be done, and can be refused."),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
