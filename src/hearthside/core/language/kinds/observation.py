"""What happened, as a camera could have seen it."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

OBSERVATION = Kind(
    definition=(
        "Tells what happened between the two, or what the partner did or said, so that a camera could have seen it."
    ),
    source="Rosenberg (1999): observation without evaluation",
    reason=_("This tells what happened, as a camera could have seen it."),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
