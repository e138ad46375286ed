"""An own feeling, by its name."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

FEELING = Kind(
    definition=(
        "Names an own emotion or bodily state: the second step of Nonviolent Communication."
    ),
    source="Rosenberg (1999): feelings",
    reason=_("This names what you feel."),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
