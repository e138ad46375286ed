"""I feel, and then a judgement."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

PSEUDO_FEELING = Kind(
    definition=(
        "“I feel” with a judgement of the other in place of a feeling: ignored, used, abandoned, that you, like you, "
        "like a second choice. Nonviolent Communication: an evaluation masked as a feeling."
    ),
    source="Rosenberg (1999): feelings as against non-feelings",
    reason=_(
        "This says what they do, with “I feel” in front. The feeling itself is harder to argue with."
    ),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
