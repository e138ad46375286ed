"""What matters to the sender."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

NEED = Kind(
    definition=(
        "Names what matters to the sender (to be seen, stability, respect, closeness, rest), with no order in it."
    ),
    source="Rosenberg (1999): needs",
    reason=_("This says what matters to you."),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
