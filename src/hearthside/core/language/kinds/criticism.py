"""An attack on what the partner is like, in place of one thing they did."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

CRITICISM = Kind(
    definition=(
        "Attacks the partner's character or ability instead of naming one act: the first of Gottman's four horsemen."
    ),
    source="Gottman (1994): criticism",
    reason=_(
        "This speaks of what they are like. One thing they did can be changed; a character has to be defended."
    ),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
