"""The partner as the cause of my feeling, or of the whole trouble."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

BLAME = Kind(
    definition=(
        "Makes the partner the cause of the sender's feeling or of the whole trouble. In Nonviolent Communication "
        "what somebody does may stir a feeling and never causes it; in the cognitive lists it is blaming."
    ),
    source="Rosenberg (1999): feelings and their causes; Burns (1980): blame",
    reason=_(
        "This gives the other person the whole of it. What happened, and what it stirred in you, is easier to answer."
    ),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
