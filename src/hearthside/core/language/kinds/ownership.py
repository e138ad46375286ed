"""An own part, an own story, an apology."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

OWNERSHIP = Kind(
    definition=("Owns a part in it, says that a story is one's own, or apologises for an own act."),
    source="Gottman (1999): taking responsibility; Lazare (2004): apology",
    reason=_("This owns a part."),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
